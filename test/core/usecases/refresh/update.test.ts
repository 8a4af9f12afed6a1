import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { readContacts } from '../../../../core/contacts/rows';
import { readFailure } from '../../../../core/failures/text';
import type { Services } from '../../../../core/usecases/types';
import { compareExport } from '../../../../core/usecases/refresh/compareExport';
import {
  goOn,
  isUnfinished,
  lastUpdate,
  undo,
  updateFromExport,
  type Gone,
} from '../../../../core/usecases/refresh/update';
import { UPDATES_SHEET } from '../../../../core/usecases/refresh/journal';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';
import { mortalHost } from '../../../reliability/crash/memoryWorld';
import { at, Mortal } from '../../../reliability/crash/mortal';
import { CSV, day, gridOf, ledger, SHEET } from './ledgers';

let host: MemoryHost;
let services: Services;

beforeEach(() => {
  host = new MemoryHost({ [SHEET]: ledger() });
  services = servicesOn(host);
});

async function update(on: Services, gone: Gone = 'paid', withNew = false) {
  const found = await compareExport(on, SHEET, gridOf(CSV));
  if (found.state !== 'compared') throw new Error(found.state);
  return updateFromExport(on, found.comparison, { gone, file: 'aged-debtors.csv', withNew });
}

const rows = (): Cell[][] => host.sheets.get(SHEET) ?? [];
const isFilled = (cell: Cell | undefined): boolean => cell !== '' && cell !== null && cell !== undefined;
/** Rows that hold anything, as far as the ledger's own columns go and wherever more stands. */
const filled = (): Cell[][] =>
  rows()
    .filter((row) => row.some(isFilled))
    .map((row) => row.filter((cell, c) => c < 8 || isFilled(cell)));

/** The ledger as it is to be, with the open invoices that are no longer listed paid. */
const UPDATED: Cell[][] = [
  ...ledger().map((row) => {
    const [invoice] = row;
    const open = { 'OH-2207': 1200, 'TF-0412': 0, 'HJ-0911': 0, 'LB-0340': 0 }[String(invoice)];
    return row.map((cell, c) =>
      c === 5 && open !== undefined ? open : c === 3 && invoice === 'CM-1180' ? day('2025-11-28') : cell,
    );
  }),
  ['NS-0007', 'Novák; Stavby s.r.o.', null, day('2025-11-30'), 'EUR', 1234.56, null, null],
  ['EV-0001', '=HYPERLINK("https://evil.example")', null, day('2025-12-15'), 'EUR', 10, null, null],
];

describe('an update', () => {
  test('writes what the export says and nothing else: notes, levels and addresses stay', async () => {
    expect(await update(services)).toEqual({ rows: 7, stayed: 0 });
    expect(rows()).toEqual(UPDATED);
    expect((await lastUpdate(services))?.state).toBe('done');
  });

  test('finds rows where they are now: a sheet sorted meanwhile is updated right', async () => {
    const found = await compareExport(services, SHEET, gridOf(CSV));
    if (found.state !== 'compared') throw new Error(found.state);
    const [head = [], ...others] = rows();
    host.sheets.set(SHEET, [head, ...others.reverse()]);
    await updateFromExport(services, found.comparison, { gone: 'paid', file: 'x.csv' });
    expect([...filled()].sort()).toEqual([...UPDATED].sort());
  });

  test('leaves what a colleague wrote since the comparison, and counts it', async () => {
    const found = await compareExport(services, SHEET, gridOf(CSV));
    if (found.state !== 'compared') throw new Error(found.state);
    const row = rows().find(([invoice]) => invoice === 'OH-2207');
    if (row === undefined) throw new Error('no such row');
    row[5] = 17.5;
    expect((await updateFromExport(services, found.comparison, { gone: 'paid', file: 'x.csv' })).stayed).toBe(1);
    expect(rows().find(([invoice]) => invoice === 'OH-2207')?.[5]).toBe(17.5);
  });

  test('adds columns that only the export has, to the right, for old rows and new ones', async () => {
    const found = await compareExport(services, SHEET, gridOf(CSV));
    if (found.state !== 'compared') throw new Error(found.state);
    expect(found.comparison.newHeaders).toEqual(['Salesperson']);
    expect(await update(services, 'paid', true)).toEqual({ rows: 8, stayed: 0 });
    expect(rows().map((row) => row.slice(0, 8))).toEqual(UPDATED);
    expect(rows().map((row) => [row[0], row[8] ?? ''])).toEqual([
      ['Invoice no.', 'Salesperson'],
      ['OH-2207', 'Tom'],
      ['TF-0412', 'Pia'],
      ['CM-1180', 'Pia'],
      ['HJ-0911', ''],
      ['LB-0340', ''],
      ['AS-0001', 'Tom'],
      ['NS-0007', 'Tom'],
      ['EV-0001', 'Eve'],
    ]);
  });

  test('puts new columns beyond whatever stands in the sheet, and leaves a name that somebody uses', async () => {
    const aside = rows()[3];
    if (aside === undefined) throw new Error('no such row');
    aside.push('', '', '', 'a note to the right');
    await update(services, 'paid', true);
    expect(rows()[0]?.[12]).toBe('Salesperson');
    expect(rows()[3]?.[11]).toBe('a note to the right');
    const mine = rows()[4];
    if (mine === undefined) throw new Error('no such row');
    mine[12] = 'Liz';
    const journal = await lastUpdate(services);
    if (journal !== undefined) await undo(services, journal);
    expect([rows()[0]?.[12], rows()[1]?.[12], mine[12]]).toEqual(['Salesperson', '', 'Liz']);
  });

  const AMOUNTS = ['', '', '1,00', '1,00', '1,00', '1,00', '1,00', '1,00'];
  const WORDS = ['', '', 'Paid', 'yes', 'no', 'Zed 0', 'Open', 'x'];
  test.each([
    ...['Outstanding', 'Amount due', 'Open amount', 'Balance', 'Open', 'Amount paid'].map(
      (header) => [header, AMOUNTS] as const,
    ),
    ...['Customer name', 'Paid', 'Hold', 'Status', 'Payer', 'Notes 2', 'Debtor', 'Dispute'].map(
      (header) => [header, WORDS] as const,
    ),
  ])('offers no new column that would change how the ledger is read: %s', async (header, values) => {
    const csv = CSV.split('\n').map((line, i) =>
      line.includes(';') ? `${line};${i < 2 ? (i === 1 ? header : '') : values[i]}` : line,
    );
    const found = await compareExport(services, SHEET, gridOf(csv.join('\n')));
    if (found.state !== 'compared') throw new Error(found.state);
    expect(found.comparison.newHeaders.filter((one) => one !== 'Salesperson')).toEqual([]);
  });

  test('finds its columns where they are now: new rows stand below their headers, whatever was put in or moved', async () => {
    const found = await compareExport(services, SHEET, gridOf(CSV));
    if (found.state !== 'compared') throw new Error(found.state);
    for (const row of rows()) row.unshift(row[0] === 'Invoice no.' ? 'Checked' : '');
    // Currency and e-mail change places.
    for (const row of rows()) [row[3], row[5]] = [row[5] ?? '', row[3] ?? ''];
    await updateFromExport(services, found.comparison, { gone: 'paid', file: 'x.csv' });
    const [head = [], ...others] = rows();
    const at = (header: string) => head.indexOf(header);
    const fresh = others.find((row) => row[at('Invoice no.')] === 'NS-0007');
    expect(['Customer', 'Due date', 'Currency', 'Balance due'].map((header) => fresh?.[at(header)])).toEqual([
      'Novák; Stavby s.r.o.',
      day('2025-11-30'),
      'EUR',
      1234.56,
    ]);
    expect(fresh?.[at('Checked')] ?? '').toBe('');
  });

  test('leaves what a colleague typed into a blank cell, and into a column that they made meanwhile; undoing too', async () => {
    const dueless = rows().find(([invoice]) => invoice === 'CM-1180');
    if (dueless === undefined) throw new Error('no such row');
    dueless[3] = '';
    const found = await compareExport(services, SHEET, gridOf(CSV));
    if (found.state !== 'compared') throw new Error(found.state);
    dueless[3] = 46_000;
    rows()[0]?.push('Salesperson');
    rows()[1]?.push('Bob');
    const report = await updateFromExport(services, found.comparison, { gone: 'paid', file: 'x.csv', withNew: true });
    expect(report.stayed).toBe(2);
    expect([dueless[3], rows()[1]?.[8]]).toEqual([46_000, 'Bob']);
    const journal = await lastUpdate(services);
    if (journal !== undefined) await undo(services, journal);
    expect([dueless[3], rows()[0]?.[8], rows()[1]?.[8]]).toEqual([46_000, 'Salesperson', 'Bob']);
  });

  test('keeps two columns of one name apart: each has what the comparison showed for it', async () => {
    for (const row of rows()) row.push(row[0] === 'Invoice no.' ? 'Balance due' : 1);
    const found = await compareExport(services, SHEET, gridOf(CSV));
    if (found.state !== 'compared') throw new Error(found.state);
    const shown = found.comparison.fresh.find(({ invoice }) => invoice === 'NS-0007')?.cells ?? [];
    expect([shown[5]?.column, shown[8]?.column]).toEqual(['Balance due', 'Balance due']);
    expect(shown[5]?.told).not.toEqual(shown[8]?.told);
    await updateFromExport(services, found.comparison, { gone: 'paid', file: 'x.csv' });
    const row = rows().find(([invoice]) => invoice === 'NS-0007');
    expect([row?.[5], row?.[8]]).toEqual([shown[5]?.told?.value, shown[8]?.told?.value]);
  });

  test('is undone also where a new column was renamed since', async () => {
    await update(services, 'paid', true);
    const head = rows()[0];
    if (head === undefined) throw new Error('no headers');
    head[8] = 'Seller';
    const journal = await lastUpdate(services);
    if (journal !== undefined) await undo(services, journal);
    expect((await lastUpdate(services))?.state).toBe('undone');
    expect(
      rows()
        .slice(0, 7)
        .map((row) => row.slice(0, 8)),
    ).toEqual(ledger());
  });

  test('is undone: every cell says what it said, and new rows are gone', async () => {
    await update(services);
    const journal = await lastUpdate(services);
    if (journal === undefined) throw new Error('nothing was noted');
    await undo(services, journal);
    expect(filled()).toEqual(ledger());
    expect((await lastUpdate(services))?.state).toBe('undone');
  });

  test('undone later leaves alone what a person wrote since', async () => {
    await update(services);
    const row = rows().find(([invoice]) => invoice === 'OH-2207');
    if (row !== undefined) row[5] = 999;
    const journal = await lastUpdate(services);
    if (journal !== undefined) await undo(services, journal);
    expect(rows().find(([invoice]) => invoice === 'OH-2207')?.[5]).toBe(999);
    expect(rows().find(([invoice]) => invoice === 'TF-0412')?.[5]).toBe(7410);
  });

  test('leaves what is no longer listed as it is: held, so that nothing is sent for it', async () => {
    await update(services, 'left');
    expect(rows().find(([invoice]) => invoice === 'HJ-0911')?.[5]).toBe(980.5);
    const facts = readContacts((await host.readSheet(CONTACTS_SHEET)) ?? { sheet: '', top: 0, left: 0, rows: [] });
    expect(facts.map(({ kind, customer, invoices }) => [kind, customer, invoices])).toEqual([
      ['hold', 'Hexham Joinery', ['HJ-0911']],
      ['hold', 'Lindner GmbH', ['LB-0340']],
    ]);
    const plan = await dueToday(services);
    expect(plan?.messages.map(({ customer }) => customer)).not.toContain('Hexham Joinery');
    expect(plan?.skipped.find(({ invoice }) => invoice === 'HJ-0911')?.reason).toBe('on hold');
  });

  test('the next one takes the place of the one before in the sheet of updates', async () => {
    await update(services);
    const before = host.sheets.get(UPDATES_SHEET)?.length ?? 0;
    await update(services);
    expect(before).toBeGreaterThan(5);
    expect(await lastUpdate(services)).toMatchObject({ state: 'done', cells: [], rows: [] });
    expect(rows()).toEqual(UPDATED);
  });

  test('a protected ledger is refused before anything is noted', async () => {
    host.protectedSheets.add(SHEET);
    await expect(update(services)).rejects.toThrow('[protected');
    expect(host.sheets.has(UPDATES_SHEET)).toBe(false);
    expect(rows()).toEqual(ledger());
  });
});

/** Runs until the process dies at a step. @returns whether it came that far */
async function dieAt(step: number, when: 'before' | 'after', gone: Gone, withNew = false): Promise<boolean> {
  const mortal = new Mortal(at({ step, when }));
  const dying = { ...services, host: mortalHost(host, mortal) };
  return (await Promise.race([update(dying, gone, withNew).then(() => 'ended'), mortal.death])) === 'killed';
}

describe.each([
  ['paid', false],
  ['left', false],
  ['paid', true],
] as const)('a crash at any step, what is gone %s, new columns %s', (gone, withNew) => {
  const moments = ['before', 'after'] as const;

  test.each(moments)('%s it: going on ends in the same ledger, and every row stands once', async (when) => {
    await update(services, gone, withNew);
    const [wanted, notes] = [rows(), host.sheets.get(CONTACTS_SHEET)?.length];
    let died = 0;
    for (let step = 1; ; step++) {
      host = new MemoryHost({ [SHEET]: ledger() });
      services = servicesOn(host);
      if (!(await dieAt(step, when, gone, withNew))) break;
      died += 1;
      const journal = await lastUpdate(services);
      if (journal === undefined) {
        // Nothing was noted, and so nothing written.
        expect(rows()).toEqual(ledger());
        continue;
      }
      if (isUnfinished(journal)) await goOn(services, journal);
      expect(rows()).toEqual(wanted);
      expect(host.sheets.get(CONTACTS_SHEET)?.length).toBe(notes);
      expect((await lastUpdate(services))?.state).toBe('done');
    }
    expect(died).toBeGreaterThan(8);
  });

  test.each(moments)('%s it: undoing ends in the ledger as it was', async (when) => {
    for (let step = 1; ; step++) {
      host = new MemoryHost({ [SHEET]: ledger() });
      services = servicesOn(host);
      if (!(await dieAt(step, when, gone, withNew))) break;
      const journal = await lastUpdate(services);
      if (journal !== undefined) await undo(services, journal);
      expect(filled()).toEqual(ledger());
    }
  });

  test('while one is under way, no other begins', async () => {
    for (let step = 1; ; step++) {
      expect(await dieAt(step, 'after', gone, withNew)).toBe(true);
      const journal = await lastUpdate(services);
      if (journal !== undefined && isUnfinished(journal)) break;
    }
    const seen = structuredClone([...host.sheets]);
    const error = await update(services, gone).then(
      () => new Error('began'),
      (thrown: unknown) => thrown as Error,
    );
    expect(readFailure(error.message)?.code).toBe('update-unfinished');
    expect([...host.sheets]).toEqual(seen);
  });
});

test('an undoing that breaks off is gone on with', async () => {
  await update(services);
  for (let step = 1; ; step++) {
    const mortal = new Mortal(at({ step, when: 'after' }));
    const journal = await lastUpdate(services);
    if (journal === undefined) throw new Error('nothing was noted');
    const dying = { ...services, host: mortalHost(host, mortal) };
    const end = await Promise.race([undo(dying, journal).then(() => 'ended'), mortal.death]);
    const now = await lastUpdate(services);
    if (now !== undefined && isUnfinished(now)) await goOn(services, now);
    expect(filled()).toEqual(ledger());
    if (end === 'ended') break;
    host = new MemoryHost({ [SHEET]: ledger() });
    services = servicesOn(host);
    await update(services);
  }
});
