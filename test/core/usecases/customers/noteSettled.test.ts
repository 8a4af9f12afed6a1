import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso, isoOf, type Day } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { holdsClaim, LOG_HEADERS, LOG_SHEET, type LogRecord } from '../../../../core/log/record';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { updateLedger } from '../../../../core/usecases/workbook/mirror';
import { findLedger, readMemory } from '../../../../core/usecases/workbook/ledgers';
import { noteSettled } from '../../../../core/usecases/customers/noteSettled';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { levelsWithin, signedPolicyRows } from '../../../support/signedPolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock, ignore, servicesOn, type FakeServices } from '../../../fakes/services';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level', 'Last reminder'];
const FIRST = dayOfIso('2025-11-03') as Day;
const OPEN = 4;

function line(invoice: string, customer: string, daysLate: number): Cell[] {
  return [invoice, customer, `ap@${customer.toLowerCase()}.example`, FIRST - daysLate, 100, 'EUR', '', ''];
}

class Ledger {
  readonly host: MemoryHost;
  readonly outbound: { readonly day: Day; readonly id: string; readonly level: number; readonly cycle: number }[] = [];

  constructor(lines: readonly Cell[][]) {
    const policy = signedPolicyRows('en-GB', { reopened: 'begins anew', levels: levelsWithin(4) });
    this.host = new MemoryHost({ Ledger: [HEADERS, ...lines], [POLICY_SHEET]: policy });
  }

  on(day: Day): FakeServices {
    return servicesOn(this.host, new FakeClock(`${isoOf(day)}T09:00:00Z`), `d${day}-`);
  }

  row(invoice: string): Cell[] {
    const found = this.host.sheets.get('Ledger')?.find(([first]) => first === invoice);
    if (found === undefined) throw new Error(`There is no ${invoice}.`);
    return found;
  }

  set(invoice: string, open: number): void {
    this.row(invoice)[OPEN] = open;
  }

  /** A person sends all that is due, and has the ledger brought up to date. */
  async run(day: Day): Promise<string[]> {
    const services = this.on(day);
    const messages = (await dueToday(services))?.messages ?? [];
    const { results } = await services.sender.deliver(messages, ignore);
    expect(results.map(({ state }) => state)).toEqual(messages.map(() => 'sent'));
    const ledger = await findLedger(this, await readMemory(this.host));
    if (ledger !== null) await updateLedger(services, ledger.mapping, messages);
    await noteSettled(services);
    const lines = messages.flatMap((message) => message.claims);
    for (const { invoice, level, cycle } of lines) this.outbound.push({ day, id: invoice, level, cycle });
    return lines.map(({ invoice, level, cycle }) => `${invoice} level ${level} cycle ${cycle}`).sort();
  }

  records(): Promise<readonly LogRecord[]> {
    return Promise.resolve(this.on(FIRST).outbox.records());
  }

  facts(): readonly (readonly Cell[])[] {
    return (this.host.sheets.get(CONTACTS_SHEET) ?? []).slice(1);
  }
}

describe('an invoice that was paid and opened again', () => {
  test('begins its ladder anew, in the next cycle', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    expect(await book.run(FIRST)).toEqual(['A-1 level 2 cycle 1']);
    expect(await book.run(FIRST + 7)).toEqual(['A-1 level 3 cycle 1']);
    book.set('A-1', 0);
    expect(await book.run(FIRST + 8)).toEqual([]);
    expect(book.facts().map((row) => [row[1], row[2], row[3], row[4]])).toEqual([
      ['Orchard', 'settled', 'A-1', isoOf(FIRST + 8)],
    ]);
    book.set('A-1', 100);
    // The ledger's own column still says level 3.
    expect(book.row('A-1')[6]).toBe(3);
    expect(await book.run(FIRST + 14)).toEqual(['A-1 level 2 cycle 2']);
    expect(await book.run(FIRST + 21)).toEqual(['A-1 level 3 cycle 2']);
    const records = await book.records();
    expect(records.map(({ cycle }) => cycle)).toEqual([1, 1, 2, 2]);
    expect(new Set(records.map(({ key }) => key)).size).toBe(4);
  });

  test('waits for the gap over all cycles', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    await book.run(FIRST);
    book.set('A-1', 0);
    await book.run(FIRST + 1);
    book.set('A-1', 100);
    expect(await book.run(FIRST + 4)).toEqual([]);
    expect(await book.run(FIRST + 5)).toEqual(['A-1 level 2 cycle 2']);
  });

  test('goes on where it was, when it was paid and opened again on the day of its reminder', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    await book.run(FIRST);
    book.set('A-1', 0);
    await book.run(FIRST);
    expect(book.facts()).toEqual([]);
    book.set('A-1', 100);
    expect(await book.run(FIRST + 7)).toEqual(['A-1 level 3 cycle 1']);
  });

  test('goes on where it was, when only a part was paid', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    await book.run(FIRST);
    book.set('A-1', 40);
    await book.run(FIRST + 2);
    expect(book.facts()).toEqual([]);
    book.set('A-1', 100);
    expect(await book.run(FIRST + 7)).toEqual(['A-1 level 3 cycle 1']);
  });

  test('shares a message with the customer’s other invoices; the log names each one’s cycle', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30), line('A-2', 'Orchard', 40)]);
    await book.run(FIRST);
    book.set('A-1', 0);
    await book.run(FIRST + 7);
    book.set('A-1', 100);
    expect(await book.run(FIRST + 14)).toEqual(['A-1 level 2 cycle 2', 'A-2 level 4 cycle 1']);
    const row = book.host.sheets.get(LOG_SHEET)?.at(-1) ?? [];
    expect([row[LOG_HEADERS.indexOf('Cycle')], row[LOG_HEADERS.indexOf('Claims')]]).toEqual([
      2,
      'A-2 [4, cycle 1]; A-1 [2]',
    ]);
    expect((await book.records()).at(-1)?.invoices).toEqual([
      { invoice: 'A-2', level: 4, cycle: 1 },
      { invoice: 'A-1', level: 2, cycle: 2 },
    ]);
  });

  test('is left alone while a message of an earlier cycle may have gone out', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    const services = book.on(FIRST);
    services.channel.outcomes.set('ap@orchard.example', [{ state: 'unknown', error: 'The connection broke' }]);
    await services.sender.deliver((await dueToday(services))?.messages ?? [], ignore);
    book.set('A-1', 0);
    await noteSettled(book.on(FIRST + 1));
    expect(book.facts().length).toBe(1);
    book.set('A-1', 100);
    const plan = await dueToday(book.on(FIRST + 14));
    expect(plan?.messages).toEqual([]);
    expect(plan?.skipped.map(({ reason }) => reason)).toEqual(['perhaps sent']);
  });
});

describe('what a person writes into the contacts sheet', () => {
  const fact = (from: string, more: Readonly<Record<string, string>> = {}): Cell[] => {
    const cells: Readonly<Record<string, string>> = { Customer: 'Orchard', Kind: 'settled', From: from, ...more };
    return CONTACT_HEADERS.map((header) => cells[header] ?? '');
  };

  async function levelAfter(row: Cell[]): Promise<string[]> {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    await book.run(FIRST);
    book.host.sheets.set(CONTACTS_SHEET, [[...CONTACT_HEADERS], row]);
    return book.run(FIRST + 7);
  }

  test('counts like a payment the product saw itself, for one invoice or for all', async () => {
    expect(await levelAfter(fact(isoOf(FIRST + 1)))).toEqual(['A-1 level 2 cycle 2']);
    expect(await levelAfter(fact(isoOf(FIRST + 1), { Invoices: 'a-1' }))).toEqual(['A-1 level 2 cycle 2']);
    expect(await levelAfter(fact(isoOf(FIRST + 1), { Invoices: 'A-9' }))).toEqual(['A-1 level 3 cycle 1']);
  });

  test('does not count on the day of the reminder, before it, in the future, or once it was taken back', async () => {
    expect(await levelAfter(fact(isoOf(FIRST)))).toEqual(['A-1 level 3 cycle 1']);
    expect(await levelAfter(fact(isoOf(FIRST - 3)))).toEqual(['A-1 level 3 cycle 1']);
    expect(await levelAfter(fact('2062-01-01'))).toEqual(['A-1 level 3 cycle 1']);
    expect(await levelAfter(fact(isoOf(FIRST + 1), { 'Ended on': isoOf(FIRST + 2) }))).toEqual(['A-1 level 3 cycle 1']);
  });

  test('sets the ledger’s own column aside where the log does not know the invoice', async () => {
    const row = line('A-1', 'Orchard', 60);
    row[6] = 4;
    row[7] = FIRST - 40;
    const book = new Ledger([row]);
    expect((await dueToday(book.on(FIRST)))?.messages.map(({ level }) => level)).toEqual([5]);
    book.host.sheets.set(CONTACTS_SHEET, [[...CONTACT_HEADERS], fact(isoOf(FIRST - 20))]);
    expect(await book.run(FIRST)).toEqual(['A-1 level 2 cycle 1']);
  });

  test('needs a day, and is told where it has none', async () => {
    await expect(levelAfter(fact(''))).rejects.toThrow('E2');
  });
});

describe('noting what is paid', () => {
  test('is one row a customer and day, and is not repeated', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30), line('A-2', 'Orchard', 30), line('B-1', 'Bakery', 30)]);
    await book.run(FIRST);
    for (const invoice of ['A-1', 'A-2', 'B-1']) book.set(invoice, 0);
    expect(await noteSettled(book.on(FIRST + 1))).toBe(3);
    expect(await noteSettled(book.on(FIRST + 1))).toBe(0);
    expect(await noteSettled(book.on(FIRST + 30))).toBe(0);
    expect(book.facts().map((row) => [row[1], row[3]])).toEqual([
      ['Orchard', 'A-1; A-2'],
      ['Bakery', 'B-1'],
    ]);
  });

  test('leaves alone what was never reminded, what stands twice and what cannot be read', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30), line('B-1', 'Bakery', 30), line('C-1', 'Casa', -60)]);
    await book.run(FIRST);
    for (const invoice of ['A-1', 'C-1']) book.set(invoice, 0);
    book.host.sheets.get('Ledger')?.push([...book.row('A-1')]);
    book.row('B-1')[OPEN] = 'nothing';
    expect(await noteSettled(book.on(FIRST + 1))).toBe(0);
  });

  test('holds for what is paid wherever the workbook has it: a copy with a payment played through says nothing', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30), line('B-1', 'Bakery', 30)]);
    await book.run(FIRST);
    const ledger = book.host.sheets.get('Ledger') ?? [];
    const copy = ledger.map((row) => row.map((cell, i) => (i === OPEN && cell === 100 ? 0 : cell)));
    const others = [...book.host.sheets].filter(([name]) => name !== 'Ledger');
    book.host.sheets.clear();
    for (const [name, rows] of [['Forecast', copy] as const, ['Ledger', ledger] as const, ...others])
      book.host.sheets.set(name, rows);
    expect(await noteSettled(book.on(FIRST + 1))).toBe(0);
    book.set('A-1', 0);
    expect(await noteSettled(book.on(FIRST + 1))).toBe(1);
    expect(book.facts().map((row) => [row[1], row[3]])).toEqual([['Orchard', 'A-1']]);
  });

  test('reads no ledger where nothing was reminded before today', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    await book.run(FIRST);
    book.host.sheetNames = () => Promise.reject(new Error('the ledger was read'));
    expect(await noteSettled(book.on(FIRST))).toBe(0);
    await expect(noteSettled(book.on(FIRST + 1))).rejects.toThrow('the ledger was read');
  });

  test('fits thousands of invoices into cells', async () => {
    const numbers = Array.from({ length: 5_000 }, (_, i) => `INVOICE-NUMBER-${i}`);
    const book = new Ledger(numbers.map((invoice) => line(invoice, 'Orchard', 30)));
    const log = LOG_HEADERS.map((header) => {
      const cells: Partial<Record<typeof header, Cell>> = {
        Key: 'k',
        Customer: 'Orchard',
        'Level code': 2,
        Cycle: 1,
        'State code': 'sent',
        'When UTC': `${isoOf(FIRST)}T09:00:00Z`,
        When: `${isoOf(FIRST)} 09:00`,
        'Updated UTC': `${isoOf(FIRST)}T09:00:00Z`,
      };
      return cells[header] ?? '';
    });
    const rowOf = (invoice: string): Cell[] =>
      log.map((cell, i) => {
        if (LOG_HEADERS[i] === 'Claims') return `${invoice} [2]`;
        return LOG_HEADERS[i] === 'Nonce' ? invoice : cell;
      });
    book.host.sheets.set(LOG_SHEET, [[...LOG_HEADERS], ...numbers.map(rowOf)]);
    for (const row of book.host.sheets.get('Ledger')?.slice(1) ?? []) row[OPEN] = 0;
    expect(await noteSettled(book.on(FIRST + 1))).toBe(5_000);
    const cells = book.facts().map((row) => String(row[3]));
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(32_767);
    expect(cells.flatMap((cell) => cell.split('; '))).toEqual(numbers);
    expect(await noteSettled(book.on(FIRST + 1))).toBe(0);
  });
});

describe('claims of two cycles', () => {
  test('a plan from before the payment was seen is refused beside the new cycle’s claim of that day', async () => {
    const book = new Ledger([line('A-1', 'Orchard', 30)]);
    await book.run(FIRST);
    const stale = await dueToday(book.on(FIRST + 7));
    book.set('A-1', 0);
    await noteSettled(book.on(FIRST + 6));
    book.set('A-1', 100);
    expect(await book.run(FIRST + 7)).toEqual(['A-1 level 2 cycle 2']);
    const { results } = await servicesOn(
      book.host,
      new FakeClock(`${isoOf(FIRST + 7)}T09:05:00Z`),
      'tom-',
    ).sender.deliver(stale?.messages ?? [], ignore);
    expect(results.map(({ state }) => state)).toEqual(['refused']);
  });
});

type Move = 'pay' | 'part' | 'open' | 'credit' | 'run' | 'sort';
const MOVES: readonly Move[] = ['pay', 'part', 'open', 'credit', 'run', 'sort'];
const AMOUNTS: Readonly<Partial<Record<Move, number>>> = { pay: 0, part: 30, open: 100, credit: -20 };

describe('any story of payments', () => {
  const INVOICES = ['A-1', 'A-2', 'B-1'];
  const step = fc.record({
    days: fc.nat(6),
    move: fc.constantFrom(...MOVES, 'run' as const, 'run' as const),
    which: fc.constantFrom(...INVOICES),
  });

  test('each cycle has its whole ladder, nothing comes twice, and only a seen payment begins a new one', async () => {
    let anew = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (story) => {
        const book = new Ledger([line('A-1', 'Orchard', 30), line('A-2', 'Orchard', 5), line('B-1', 'Bakery', 100)]);
        const expected = new Map(
          INVOICES.map((invoice) => [invoice, { cycle: 1, last: undefined as Day | undefined }]),
        );
        const seen = new Set<string>();
        let day = FIRST;
        for (const { days, move, which } of story) {
          day += days;
          const amount = AMOUNTS[move];
          if (amount !== undefined) book.set(which, amount);
          if (move === 'sort') book.host.sheets.get('Ledger')?.splice(1, 3, ...rotated(book, which));
          if (move !== 'run') continue;
          const before = book.outbound.length;
          await book.run(day);
          for (const { id, level, cycle } of book.outbound.slice(before)) {
            const own = expected.get(id) ?? { cycle: 0, last: undefined };
            expect([id, cycle]).toEqual([id, own.cycle]);
            expect(seen.has(`${id} ${level} ${cycle}`)).toBe(false);
            // All are late from the start: the ladder begins at 2 and skips nothing.
            expect(level === 2 || seen.has(`${id} ${level - 1} ${cycle}`)).toBe(true);
            seen.add(`${id} ${level} ${cycle}`);
            own.last = day;
          }
          for (const [id, own] of expected) {
            const open = Number(book.row(id)[OPEN]);
            if (open > 0 || own.last === undefined || own.last >= day) continue;
            own.cycle += 1;
            own.last = undefined;
            anew += 1;
          }
        }
        const held = (await book.records()).filter(({ state }) => holdsClaim(state));
        expect(new Set(held.map(({ key }) => key)).size).toBe(held.length);
      }),
      { numRuns: 60, seed: 20251103 },
    );
    expect(anew).toBeGreaterThan(30);
  });
});

function rotated(book: Ledger, which: string): Cell[][] {
  const rows = (book.host.sheets.get('Ledger') ?? []).slice(1);
  const at = rows.findIndex(([invoice]) => invoice === which);
  return [...rows.slice(at), ...rows.slice(0, at)];
}
