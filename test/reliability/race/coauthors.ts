import type { Cell } from '../../../core/cells/cell';
import type { Host } from '../../../core/ports/host';
import { MemoryHost } from '../../fakes/memoryHost';
import type { Events } from './events';

interface Write {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** How long a client's writes are on their way to the others, in milliseconds. */
export type Delay = () => number;

type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>;

function copyOf(sheets: Sheets): Map<string, Cell[][]> {
  return new Map([...sheets].map(([name, rows]) => [name, rows.map((row) => [...row])]));
}

function apply(sheets: Map<string, Cell[][]>, { sheet, row, column, cell }: Write): void {
  const rows = sheets.get(sheet) ?? [];
  sheets.set(sheet, rows);
  while (rows.length <= row) rows.push([]);
  const line = rows[row] as Cell[];
  while (line.length <= column) line.push('');
  line[column] = cell;
}

/** One workbook that several clients edit. What arrives last at the same cell wins, in one order for all. */
export class SharedWorkbook {
  private readonly clients: Coauthor[] = [];
  /** What the server has, and so everybody once all has arrived. */
  readonly merged = new Map<string, Cell[][]>();

  constructor(
    private readonly events: Events,
    private readonly delay: Delay,
    sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  ) {
    for (const [name, rows] of Object.entries(sheets))
      this.merged.set(
        name,
        rows.map((row) => [...row]),
      );
  }

  client(user: string): Coauthor {
    const client = new Coauthor(this, copyOf(this.merged), user);
    this.clients.push(client);
    return client;
  }

  /** A client's batch travels to the server, and from there to everybody. A client's own batches keep their order. */
  send(from: Coauthor, writes: readonly Write[]): void {
    const arrival = Math.max(this.events.now + this.delay(), from.lastArrival + 1);
    from.lastArrival = arrival;
    this.events.after(arrival - this.events.now, () => {
      for (const write of writes) apply(this.merged, write);
      for (const client of this.clients) {
        const seen = Math.max(this.events.now + (client === from ? 0 : this.delay()), client.lastNews + 1);
        client.lastNews = seen;
        this.events.after(seen - this.events.now, () => client.hear(writes, client === from));
      }
    });
  }
}

/** A client of a shared workbook: its own writes show at once, others' once they have come through. */
class Coauthor extends MemoryHost {
  /** Blank rows left before what is appended, so that claims of the same moment do not fall on the same cells. */
  rowsApart = 0;
  lastArrival = 0;
  lastNews = 0;
  private readonly heard: Map<string, Cell[][]>;
  private pending: Write[][] = [];

  constructor(
    private readonly shared: SharedWorkbook,
    sheets: Map<string, Cell[][]>,
    user: string,
  ) {
    super();
    this.user = user;
    this.heard = sheets;
    this.show();
  }

  hear(writes: readonly Write[], own: boolean): void {
    if (own) this.pending.shift();
    for (const write of writes) apply(this.heard, write);
    this.show();
  }

  override async ensureSheet(...args: Parameters<Host['ensureSheet']>): Promise<void> {
    await this.changing(() => super.ensureSheet(...args));
  }
  override async appendRows(sheet: string, rows: readonly (readonly Cell[])[]): Promise<void> {
    const blank = Array.from({ length: this.rowsApart }, (): Cell[] => []);
    await this.changing(() => super.appendRows(sheet, [...blank, ...rows]));
  }
  override async updateByKey(...args: Parameters<Host['updateByKey']>): Promise<number> {
    return this.changing(() => super.updateByKey(...args));
  }

  private async changing<T>(act: () => Promise<T>): Promise<T> {
    const before = copyOf(this.sheets);
    const result = await act();
    const writes: Write[] = [];
    for (const [sheet, rows] of this.sheets)
      rows.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (before.get(sheet)?.[row]?.[column] !== cell) writes.push({ sheet, row, column, cell });
        }),
      );
    if (writes.length > 0) {
      this.pending.push(writes);
      this.shared.send(this, writes);
    }
    return result;
  }

  /** What was heard, and on top of it what is still on its way out. */
  private show(): void {
    const shown = copyOf(this.heard);
    for (const writes of this.pending) for (const write of writes) apply(shown, write);
    this.sheets.clear();
    for (const [name, rows] of shown) this.sheets.set(name, rows);
  }
}

export type { Coauthor };
