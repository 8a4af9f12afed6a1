import { byId, make } from './elements';
import { inRoom } from './room';

interface Mail {
  readonly id: number;
  readonly received: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

interface TextMessage {
  readonly id: number;
  readonly received: string;
  readonly channel: 'sms' | 'whatsapp';
  readonly to: string;
  readonly text: string;
}

/** What stands in the list: an e-mail, or a short message that is text only. */
type Entry = Omit<Mail, 'id'> & { readonly key: string; readonly kind: '' | 'SMS' | 'WhatsApp' };

function entryOf({ id, channel, to, text, received }: TextMessage): Entry {
  const kind = channel === 'sms' ? 'SMS' : 'WhatsApp';
  return { key: `${channel} ${id}`, kind, received, to: [to], from: '', subject: text, text, html: '', raw: text };
}

const REFRESH_MS = 1500;

/** The messages that the local mail server has taken, newest first, and one of them opened. */
export class OutboxPanel {
  private mails: readonly Entry[] = [];
  private chosen: string | undefined;
  private view: 'page' | 'text' | 'source' = 'page';
  private shown = '';
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly locale: string) {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      button.addEventListener('click', () => this.show(button.dataset['view'] as 'page'));
    }
    byId('outbox-clear').addEventListener('click', () => void this.clear());
    byId('outbox-toggle').addEventListener('click', () => this.open(document.body.classList.contains('outbox-closed')));
    this.timer = setInterval(() => void this.refresh(), REFRESH_MS);
    void this.refresh();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async refresh(): Promise<void> {
    const response = await fetch(inRoom('outbox')).catch(() => undefined);
    if (!response?.ok) return;
    const { mails, texts, realServer } = (await response.json()) as {
      mails: Mail[];
      texts: TextMessage[];
      realServer: boolean;
    };
    const key = `${mails.length} ${texts.length} ${realServer}`;
    if (key === this.shown) return;
    this.shown = key;
    // The first message opens the outbox; what the user does with it afterwards counts.
    const entries = [
      ...mails.map(({ id, ...mail }): Entry => ({ ...mail, key: `mail ${id}`, kind: '' })),
      ...texts.map(entryOf),
    ];
    if (this.mails.length === 0 && entries.length > 0) this.open(true);
    this.mails = entries.sort((a, b) => (a.received < b.received ? 1 : a.received > b.received ? -1 : 0));
    byId('outbox-note').textContent = realServer ? 'E-mails go to a real mail server and are not shown here.' : '';
    this.paint();
  }

  private async clear(): Promise<void> {
    await fetch(inRoom('outbox'), { method: 'DELETE' });
    this.chosen = undefined;
    await this.refresh();
  }

  private open(open: boolean): void {
    document.body.classList.toggle('outbox-closed', !open);
    byId('outbox-toggle').setAttribute('aria-expanded', String(open));
    window.dispatchEvent(new Event('resize'));
  }

  private show(view: 'page' | 'text' | 'source'): void {
    this.view = view;
    this.paint();
  }

  private paint(): void {
    byId('outbox-count').textContent = String(this.mails.length);
    byId('outbox-empty').hidden = this.mails.length > 0;
    byId('outbox-list').replaceChildren(...this.mails.map((mail) => this.row(mail)));
    const mail = this.mails.find(({ key }) => key === this.chosen);
    byId('mail').hidden = mail === undefined;
    if (mail) this.read(mail);
  }

  private row(mail: Entry): HTMLElement {
    const time = new Date(mail.received).toLocaleTimeString(this.locale, { hour: '2-digit', minute: '2-digit' });
    const button = make('button', {
      type: 'button',
      class: 'mail-row',
      'aria-pressed': String(mail.key === this.chosen),
    });
    button.append(
      make('span', { class: 'mail-to' }, [mail.kind, mail.to.join(', ')].filter((part) => part !== '').join(' ')),
      make('span', { class: 'mail-subject' }, mail.subject),
      make('time', { datetime: mail.received }, time),
    );
    button.addEventListener('click', () => {
      this.chosen = mail.key;
      this.paint();
    });
    return make('li', {}, button);
  }

  private read(mail: Entry): void {
    const short = mail.kind !== '';
    byId('mail-subject').textContent = short ? mail.kind : mail.subject;
    byId('mail-addresses').textContent = short
      ? `To ${mail.to.join(', ')}`
      : `From ${mail.from} to ${mail.to.join(', ')}`;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      button.hidden = short;
      button.setAttribute('aria-pressed', String(button.dataset['view'] === this.view));
    }
    // No scripts, no forms, no links out: a message is only looked at here.
    const frame = make('iframe', { sandbox: '', title: 'The message as the customer sees it', srcdoc: mail.html });
    const source = make('pre', { tabindex: '0' }, this.view === 'source' ? mail.raw : mail.text);
    byId('mail-body').replaceChildren(this.view === 'page' && !short ? frame : source);
  }
}
