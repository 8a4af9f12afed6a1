/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import type { ReminderChannel } from '../../core/dunning/policy';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { handOff } from '../../core/usecases/sending/handOff';
import { leftOver } from '../../core/usecases/sending/resume';
import { channelRows, policyBy, ROW_OF, usePolicy, withoutMail } from './channelLedger';
import { SHEET } from './ledger';
import type { PageContent } from '../../core/ports/browserPage';
import type { PaneServices } from './fakes';
import { expectAccessible, openReview, printedPages, rowOf, screen, showPane, within, type Shown } from './renderPane';

const OF = { whatsapp: [...ROW_OF.alder, ...ROW_OF.quay], letter: [...ROW_OF.tern], call: [...ROW_OF.alder] };

function review(rows: readonly number[], ...channels: readonly ReminderChannel[]): Promise<Shown> {
  return openReview({
    rows: channelRows(),
    selected: [...rows],
    prepare: (services) => usePolicy(services, policyBy(...channels)),
  });
}

async function states({ services }: Shown): Promise<readonly string[]> {
  return (await services.outbox.records()).map(({ customer, channel, state }) => `${customer} ${channel} ${state}`);
}

describe('e-mails without a mailbox', () => {
  test('open in the mail app one by one; each is claimed by its own press and recorded as handed over', async () => {
    const shown = await openReview({ prepare: withoutMail });
    const { user, services } = shown;
    screen.getByRole('heading', { name: '12 e-mails to 11 customers' });
    screen.getByText(/^These e-mails go out from your mail app\./);
    const [approve] = screen.getAllByRole('button', { name: /^Open \d+ e-mails$/ });
    if (approve === undefined) throw new Error('nothing to press');
    await user.click(approve);
    await screen.findByRole('heading', { name: /^0 of \d+ done$/ });
    expect(services.opened).toEqual([]);
    expect(await states(shown)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Open mail app' }));
    await screen.findByRole('heading', { name: /^1 of \d+ done$/ });
    expect(services.opened).toHaveLength(1);
    expect(services.opened[0]).toMatch(/^mailto:\S+@\S+\?subject=/);
    expect((await states(shown)).map((state) => state.replace(/.* email/, 'email'))).toEqual(['email unknown']);
    expect(screen.getAllByText('Did the app open with the message in it?')).not.toEqual([]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Yes' }));

    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    expect((await states(shown)).map((state) => state.replace(/.* email/, 'email'))).toEqual(['email handed off']);
    await screen.findByRole('heading', { name: '1 handed over' });
    expect(await states(shown)).toHaveLength(1);
    expect(services.channel.sent).toEqual([]);
  });

  test('say where answers go where a link cannot carry the policy’s Reply-To', async () => {
    const replyTo = 'accounts@hartwell.example';
    const { user, services } = await openReview({
      prepare: (services) => {
        withoutMail(services);
        usePolicy(services, { ...policyBy('email'), replyTo });
      },
    });
    const [approve] = screen.getAllByRole('button', { name: /^Open \d+ e-mails$/ });
    if (approve === undefined) throw new Error('nothing to press');
    await user.click(approve);
    await screen.findByText(`Your mail app sends from your own address: answers go there, not to ${replyTo}.`);
    await user.click(screen.getByRole('button', { name: 'Open mail app' }));
    await screen.findByRole('heading', { name: /^1 of \d+ done$/ });
    expect(services.opened[0]).not.toMatch(/reply-?to/i);
  });
});

describe('links that a person sends', () => {
  test('are counted in words, opened one by one, recorded as handed over, and never called sent', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    const { user, services } = shown;
    screen.getByRole('heading', { name: '2 WhatsApp links to 2 customers' });
    screen.getByText('You send each of them yourself.');
    await user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await screen.findByRole('heading', { name: '0 of 2 done' });
    expect(services.opened).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open WhatsApp' }));
    await screen.findByRole('heading', { name: '1 of 2 done' });
    expect(services.opened.length).toBe(1);
    const link = new URL(services.opened[0] ?? '');
    expect([link.host, link.pathname]).toEqual(['wa.me', '/441632960002']);
    expect(link.searchParams.get('text')).toContain('Hartwell Supplies Ltd');
    await user.click(await screen.findByRole('button', { name: 'Yes' }));
    // Asked once: what opens once opens again.
    await user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    await screen.findByRole('heading', { name: '2 of 2 done' });
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('heading', { name: '2 handed over' });
    expect(screen.queryByText(/\bsent\b/i, { selector: 'h1, h2, h3' })).toBeNull();
    expect(await states(shown)).toEqual(['Alder & Sons Ltd whatsapp handed off', 'Quay Marine whatsapp handed off']);
    expect(services.channel.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Update 2 rows' }));
    await waitFor(() => expect(services.memory.sheets.get(SHEET)?.[ROW_OF.quay[0]]?.[11]).toBe(2));
  });

  test('one the browser holds back waits for a press; leaving instead releases it', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    const { user, services } = shown;
    Object.assign(services, { open: () => ({ go: () => false, close: () => undefined }) });
    await user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    const link = await screen.findByRole('link', { name: 'Open it here' });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/wa\.me\/441632960002\?text=/);
    expect(await states(shown)).toEqual(['Alder & Sons Ltd whatsapp sending']);
    shown.unmount();
    await waitFor(async () => expect(await states(shown)).toEqual(['Alder & Sons Ltd whatsapp failed']));
  });

  test('an SMS tells how many it takes', async () => {
    const { user } = await review(OF.call, 'sms');
    screen.getByRole('heading', { name: '1 SMS link to 1 customer' });
    await user.click(within(rowOf('Alder')).getByRole('button', { expanded: false }));
    screen.getByText(/^Goes out as \d SMS$/);
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    expect(screen.queryByRole('textbox', { name: 'Subject' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    await user.click(screen.getByRole('button', { name: 'Open 1 link' }));
    await user.click(await screen.findByRole('button', { name: 'Open messages' }));
    await screen.findByRole('heading', { name: '1 of 1 done' });
  });

  test('paid between the approval and the press: nothing is opened or claimed', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    const { user, services } = shown;
    await user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await screen.findByRole('heading', { name: '0 of 2 done' });
    const line = services.memory.sheets.get(SHEET)?.[ROW_OF.alder[0]];
    if (line !== undefined) line[7] = 0;
    await user.click(screen.getByRole('button', { name: 'Open WhatsApp' }));
    await waitFor(() => expect(rowOf('Alder').textContent).toContain('Taken out: the sheet changed since'));
    expect(services.opened).toEqual([]);
    expect(await states(shown)).toEqual([]);
  });
});

describe('an Excel in which nothing opens, and which says nothing of it', () => {
  test('the log says perhaps until a person says No; then the message is due again and is asked about again', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    const { user } = shown;
    await user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    await user.click(await screen.findByRole('button', { name: 'No, nothing happened' }));
    await screen.findByRole('heading', { name: '0 of 2 done' });
    expect(await states(shown)).toEqual(['Alder & Sons Ltd whatsapp failed']);
    expect(screen.getAllByText(/Nothing opened, said/)).not.toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    await screen.findByRole('button', { name: 'Yes' });
    expect(await states(shown)).toEqual(['Alder & Sons Ltd whatsapp failed', 'Alder & Sons Ltd whatsapp unknown']);
  });

  test('a pane that closes before the answer leaves “perhaps”, and the next one asks', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    await shown.user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    await screen.findByRole('button', { name: 'Yes' });
    shown.unmount();
    expect(await states(shown)).toEqual(['Alder & Sons Ltd whatsapp unknown']);
    expect((await leftOver(shown.services)).uncertain.map(({ customer }) => customer)).toEqual(['Alder & Sons Ltd']);
  });

  test('whoever leaves without an answer sees the message among those that were perhaps sent', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    await shown.user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    await screen.findByRole('button', { name: 'Yes' });
    await shown.user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('heading', { name: 'Perhaps sent' });
    screen.getByText(/nobody has said yet whether it did/);
  });

  test('WhatsApp that opened says nothing of the printer', async () => {
    const shown = await review([...ROW_OF.alder, ...ROW_OF.tern], 'whatsapp', 'letter');
    await shown.user.click(screen.getByRole('button', { name: 'Go through 2 messages' }));
    for (let asked = 0; asked < 2; asked++) {
      await shown.user.click(await screen.findByRole('button', { name: /^(Open WhatsApp|Print letter)$/ }));
      await shown.user.click(await screen.findByRole('button', { name: 'Yes' }));
    }
    await screen.findByRole('heading', { name: '2 of 2 done' });
  });
});

describe('an Excel whose pane neither prints nor saves, as on a Mac', () => {
  /** A page in the browser that comes up where links do; its address names what it carries. */
  const withPage = (services: PaneServices, needed: boolean): void => {
    const address = async (content: PageContent): Promise<string> =>
      Promise.resolve(`https://addin.example/handover.html#${content.kind}`);
    Object.assign(services, { browserPage: { needed, address } });
  };

  test('a letter goes to a page in the browser at once, and is asked about', async () => {
    const printed = printedPages.length;
    const shown = await review(OF.letter, 'letter');
    withPage(shown.services, true);
    await shown.user.click(screen.getByRole('button', { name: 'Print 1 letter' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Open in the browser' }));
    await screen.findByRole('button', { name: 'Yes' });
    expect(shown.services.opened).toEqual(['https://addin.example/handover.html#letter']);
    expect(printedPages).toHaveLength(printed);
    expect(await states(shown)).toEqual(['Tern Logistics letter unknown']);
    await shown.user.click(screen.getByRole('button', { name: 'Yes' }));
    await screen.findByRole('button', { name: 'Done' });
    expect(await states(shown)).toEqual(['Tern Logistics letter handed off']);
  });

  test('a link opens as it does elsewhere; where nothing came up, the message goes by the page', async () => {
    const shown = await review(OF.whatsapp, 'whatsapp');
    const { user, services } = shown;
    withPage(services, true);
    await user.click(screen.getByRole('button', { name: 'Open 2 links' }));
    await user.click(await screen.findByRole('button', { name: 'Open WhatsApp' }));
    await user.click(await screen.findByRole('button', { name: 'No, nothing happened' }));
    await user.click(await screen.findByRole('button', { name: 'Open in the browser' }));
    expect(screen.getAllByText('Did a page open in your browser?')).not.toEqual([]);
    await expectAccessible();
    await user.click(await screen.findByRole('button', { name: 'Yes' }));
    await user.click(await screen.findByRole('button', { name: 'Open in the browser' }));
    await screen.findByRole('button', { name: 'Done' });
    expect(services.opened.map((link) => new URL(link).host)).toEqual(['wa.me', 'addin.example', 'addin.example']);
    expect((await states(shown)).map((state) => state.replace(/.* whatsapp /, ''))).toEqual([
      'failed',
      'handed off',
      'handed off',
    ]);
  });

  test('elsewhere letters print in the pane, and go by the page only after a No', async () => {
    const printed = printedPages.length;
    const shown = await review(OF.letter, 'letter');
    withPage(shown.services, false);
    await shown.user.click(screen.getByRole('button', { name: 'Print 1 letter' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Print letter' }));
    await shown.user.click(await screen.findByRole('button', { name: 'No, nothing happened' }));
    expect(printedPages).toHaveLength(printed + 1);
    await screen.findByRole('button', { name: 'Open in the browser' });
  });

  test('the log is saved by the page', async () => {
    const shown = await review(OF.letter, 'letter');
    withPage(shown.services, true);
    await shown.user.click(screen.getByRole('button', { name: 'Print 1 letter' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Open in the browser' }));
    await screen.findByRole('button', { name: 'Yes' });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(await screen.findByRole('menuitem', { name: /Export/ }));
    await waitFor(() => expect(shown.services.opened.at(-1)).toBe('https://addin.example/handover.html#file'));
  });
});

describe('e-mails first, the others after them', () => {
  test('the result tells both apart; what is left out stays due', async () => {
    const shown = await review(
      [...ROW_OF.fjord, ...ROW_OF.alder, ...ROW_OF.quay, ...ROW_OF.tern],
      'email',
      'whatsapp',
      'letter',
    );
    const { user, services } = shown;
    screen.getByRole('heading', { name: '1 e-mail, 2 WhatsApp links and 1 letter to 4 customers' });
    screen.getByText('2 WhatsApp links and 1 letter follow, one by one.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Send 1 e-mail' }));
    await screen.findByRole('heading', { name: '0 of 3 done' });
    expect(services.channel.sent.map(({ email }) => email.to)).toEqual([['faktura@fjord.example']]);
    await waitFor(() => screen.getByRole('button', { name: /Open WhatsApp|Print letter/ }));
    await expectAccessible();
    await user.click(within(rowOf('Alder')).getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Open WhatsApp' }));
    await screen.findByRole('heading', { name: '1 of 3 done' });
    await user.click(await screen.findByRole('button', { name: 'Yes' }));
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    await screen.findByRole('heading', { name: '1 sent, 1 handed over' });
    screen.getByText('2 messages were not handed over. They stay due.');
    expect(await states(shown)).toEqual(['Fjord Interiors AS email sent', 'Alder & Sons Ltd whatsapp handed off']);
    await expectAccessible();
  });
});

describe('letters', () => {
  test('open the print window on a page where no script runs', async () => {
    const print = jest.fn();
    const view = { addEventListener: jest.fn(), focus: jest.fn(), print };
    const spy = jest.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get');
    spy.mockReturnValue(view as unknown as Window);
    try {
      const shown = await review(OF.letter, 'letter');
      await shown.user.click(screen.getByRole('button', { name: 'Print 1 letter' }));
      await shown.user.click(await screen.findByRole('button', { name: 'Print letter' }));
      const frame = await waitFor(() => {
        const found = document.querySelector<HTMLIFrameElement>('body > iframe');
        if (found === null) throw new Error('no frame to print');
        return found;
      });
      expect(frame.getAttribute('sandbox')).toBe('allow-same-origin allow-modals');
      expect(frame.srcdoc).toContain('TL-1');
      frame.dispatchEvent(new Event('load'));
      await screen.findByRole('heading', { name: '1 of 1 done' });
      expect(print).toHaveBeenCalled();
      await shown.user.click(await screen.findByRole('button', { name: 'Yes' }));
      await screen.findByRole('button', { name: 'Done' });
      expect(await states(shown)).toEqual(['Tern Logistics letter handed off']);
      frame.remove();
    } finally {
      spy.mockRestore();
    }
  });
});

describe('calls', () => {
  test('from the first screen: script, number, and the outcome in two clicks', async () => {
    const shown = await showPane({
      rows: channelRows(),
      prepare: (services) => usePolicy(services, policyBy('email', 'call')),
    });
    const { user, services } = shown;
    await user.click(await screen.findByRole('button', { name: /^2 calls to make/ }));
    await screen.findByRole('heading', { level: 1, name: 'Call list' });
    const number = await screen.findByRole('link', { name: 'Call +441632960002' });
    expect(number.getAttribute('href')).toBe('tel:+441632960002');
    screen.getByText('Choose how it went.');
    await expectAccessible();
    await user.click(screen.getByRole('radio', { name: 'Spoke with them' }));
    await user.click(screen.getByRole('button', { name: 'Record call' }));
    await screen.findByRole('heading', { name: '1 of 2 done' });
    expect(await states(shown)).toEqual(['Alder & Sons Ltd call handed off']);
    const facts = services.memory.sheets.get(CONTACTS_SHEET)?.slice(1) ?? [];
    expect(facts.map((fact) => [fact[1], fact[2], fact[9]])).toEqual([['Alder & Sons Ltd', 'call', 'Spoke with them']]);
  });

  test('that was made is recorded, though by then it is too late to call and the customer has promised to pay', async () => {
    const shown = await review(OF.call, 'call');
    const { user, services } = shown;
    await user.click(screen.getByRole('button', { name: 'Make 1 call' }));
    services.clock.utc = '2025-11-21T19:30:00Z';
    await services.memory.ensureSheet(CONTACTS_SHEET, CONTACT_HEADERS);
    const promise: Record<string, string> = {
      Customer: 'Alder & Sons Ltd',
      Kind: 'promise',
      From: '2025-11-21',
      Until: '2025-11-28',
    };
    await services.memory.appendRows(CONTACTS_SHEET, [CONTACT_HEADERS.map((header) => promise[header] ?? '')]);
    await user.click(await screen.findByRole('radio', { name: 'Spoke with them' }));
    await user.click(screen.getByRole('button', { name: 'Record call' }));
    await screen.findByRole('heading', { name: '1 of 1 done' });
    expect(await states(shown)).toEqual(['Alder & Sons Ltd call handed off']);
    expect(services.memory.sheets.get(CONTACTS_SHEET)?.map((row) => row[2])).toEqual(['Kind', 'promise', 'call']);
  });

  test('Promised to pay records the promise in place, checked as it is typed; Disputes it the dispute', async () => {
    const shown = await review(OF.call, 'call');
    const { user, services } = shown;
    await user.click(screen.getByRole('button', { name: 'Make 1 call' }));
    await user.click(await screen.findByRole('radio', { name: 'Promised to pay' }));
    const amount = screen.getByLabelText(/^Amount/);
    await user.clear(amount);
    await user.type(amount, '0');
    screen.getByText('Type an amount above 0.');
    expect(screen.getByRole('button', { name: 'Record promise' }).getAttribute('aria-disabled')).toBe('true');
    await user.clear(amount);
    await user.type(amount, '12.50');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Record promise' }));
    await screen.findByRole('heading', { name: '1 of 1 done' });
    await waitFor(() =>
      expect(services.memory.sheets.get(CONTACTS_SHEET)?.map((row) => row[2])).toEqual(['Kind', 'call', 'promise']),
    );
    const [, , promise] = services.memory.sheets.get(CONTACTS_SHEET) ?? [];
    // A week on, and until the invoices of the call.
    expect(promise?.slice(1, 7)).toEqual([
      'Alder & Sons Ltd',
      'promise',
      expect.stringMatching(/\S/),
      '2025-11-21',
      '2025-11-28',
      12.5,
    ]);
  });

  test('a customer who disputes it gets no reminder until that is settled', async () => {
    const shown = await review(OF.call, 'call');
    const { user, services } = shown;
    await user.click(screen.getByRole('button', { name: 'Make 1 call' }));
    await user.click(await screen.findByRole('radio', { name: 'Disputes it' }));
    await user.type(screen.getByLabelText('Reason'), 'goods came broken');
    await user.click(screen.getByRole('button', { name: 'Record dispute' }));
    await screen.findByRole('heading', { name: '1 of 1 done' });
    await waitFor(() =>
      expect(services.memory.sheets.get(CONTACTS_SHEET)?.map((row) => row[2])).toEqual(['Kind', 'call', 'dispute']),
    );
    expect(services.memory.sheets.get(CONTACTS_SHEET)?.[2]).toContain('goods came broken');
  });

  test('that a colleague has claimed by then is still noted', async () => {
    const shown = await review(OF.call, 'call');
    const { user, services } = shown;
    await user.click(screen.getByRole('button', { name: 'Make 1 call' }));
    const message = (await dueToday(services))?.messages.find(({ customer }) => customer.startsWith('Alder'));
    if (message === undefined) throw new Error('There is no call.');
    services.memory.user = 'carla';
    expect((await handOff(services, message, 'Excel', () => undefined, true)).state).toBe('handed off');
    services.memory.user = 'ana';
    await user.click(await screen.findByRole('radio', { name: 'Spoke with them' }));
    await user.click(screen.getByRole('button', { name: 'Record call' }));
    await waitFor(() =>
      expect(services.memory.sheets.get(CONTACTS_SHEET)?.map((row) => row[2])).toEqual(['Kind', 'call']),
    );
    expect(await states(shown)).toEqual(['Alder & Sons Ltd call handed off']);
  });

  test('one that reached nobody is noted, and claims nothing: the customer stays on the list', async () => {
    const shown = await review(OF.call, 'call');
    const { user, services } = shown;
    await user.click(screen.getByRole('button', { name: 'Make 1 call' }));
    await user.click(await screen.findByRole('radio', { name: 'Not reached' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'engaged');
    await user.click(screen.getByRole('button', { name: 'Record call' }));
    await waitFor(() => expect(rowOf('Alder').textContent).toContain('the customer stays on the list'));
    expect(await states(shown)).toEqual([]);
    expect(services.memory.sheets.get(CONTACTS_SHEET)?.[1]?.[9]).toBe('Not reached: engaged');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('button', { name: 'Send reminders' });
  });
});
