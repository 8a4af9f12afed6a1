import type * as Library from '@odoo/o-spreadsheet';
import type { WorkbookFile } from '../hosts/workbookFile';
import { inRoom } from './room';
import type { PageSettings } from './settings';

type Message = Library.CollaborationMessage;
type Heard = (message: Message) => void;
type Changes = NonNullable<ConstructorParameters<typeof Library.Model>[2]>;

/** Numbers from 0 to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One way: what enters it comes out later, in the same order. While it is shut, it keeps everything. */
class Way {
  private readonly waiting: Message[] = [];
  private busy = false;
  private shut = false;

  constructor(
    private readonly delay: () => number,
    private readonly out: (message: Message) => void | Promise<void>,
  ) {}

  enter(message: Message): void {
    this.waiting.push(message);
    void this.move();
  }

  setShut(shut: boolean): void {
    this.shut = shut;
    void this.move();
  }

  private async move(): Promise<void> {
    if (this.busy || this.shut) return;
    this.busy = true;
    for (let next = this.waiting[0]; next !== undefined && !this.isShut(); next = this.waiting[0]) {
      await new Promise((resolve) => setTimeout(resolve, this.delay()));
      if (this.isShut()) break;
      this.waiting.shift();
      await this.out(next);
    }
    this.busy = false;
  }

  private isShut(): boolean {
    return this.shut;
  }
}

/** One workbook in several windows: what each of them changes travels to the others by the workbench's server, and takes its time. */
export class SharedWorkbook implements Library.TransportService<Message> {
  private readonly heard = new Map<string, Heard>();
  private readonly out: Way;
  private readonly back: Way;
  private events: EventSource | undefined;
  private saves = true;

  private constructor(
    readonly workbook: WorkbookFile,
    readonly messages: Changes,
    private readonly name: string,
    settings: PageSettings,
  ) {
    const random = seeded(settings.seed);
    const delay = (): number => random() * settings.delay;
    this.out = new Way(delay, (message) => this.post(message));
    this.back = new Way(delay, (message) => this.heard.forEach((hear) => hear(message)));
  }

  /** @param mine what the workbook is where no window has it open yet */
  static async open(name: string, mine: WorkbookFile, settings: PageSettings): Promise<SharedWorkbook> {
    const response = await fetch(inRoom(`sharing/${encodeURIComponent(name)}/open`), {
      method: 'POST',
      body: JSON.stringify(mine),
    });
    if (!response.ok) throw new Error(`The shared workbook ${name} cannot be opened: ${response.status}.`);
    const { workbook, messages } = (await response.json()) as {
      workbook: WorkbookFile;
      messages: Changes;
    };
    const shared = new SharedWorkbook(workbook, messages, name, settings);
    shared.listen();
    return shared;
  }

  /** Off, as in Excel: nothing goes out and nothing comes in, until it is on again. */
  get autoSave(): boolean {
    return this.saves;
  }
  set autoSave(on: boolean) {
    this.saves = on;
    this.out.setShut(!on);
    this.back.setShut(!on);
  }

  sendMessage = (message: Message): Promise<void> => {
    this.out.enter(message);
    return Promise.resolve();
  };
  onNewMessage = (id: string, hear: Heard): void => void this.heard.set(id, hear);
  leave = (id: string): void => void this.heard.delete(id);

  close(): void {
    this.events?.close();
  }

  private listen(): void {
    const address = inRoom(`sharing/${encodeURIComponent(this.name)}/events`);
    this.events = new EventSource(`${address}?after=${this.messages.length}`);
    this.events.onmessage = ({ data }) => this.back.enter(JSON.parse(String(data)) as Message);
  }

  private async post(message: Message): Promise<void> {
    const address = inRoom(`sharing/${encodeURIComponent(this.name)}/message`);
    await fetch(address, { method: 'POST', body: JSON.stringify(message) });
  }
}
