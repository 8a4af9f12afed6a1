import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { readLog } from '../../../../core/log/rows';
import { readContacts } from '../../../../core/contacts/rows';
import { createExcelHost } from '../../../../excel-addin/host/excelHost';
import { resumeWaiting } from '../../../../core/usecases/sending/resume';
import { look } from '../../../../core/usecases/planning/overview';
import { endFact, recordDispute } from '../../../../core/usecases/customers/recordFact';
import type { Services } from '../../../../core/usecases/types';
import { signGrid } from '../../../support/signedPolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, ignore, servicesOn } from '../../../fakes/services';
import { localServices } from '../../../reliability/crash/memoryWorld';
import { briefly, excelInNode } from '../../../workbench/excelInNode';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];
const NAMES = ['A', 'B', 'C'];
const ROWS = NAMES.map((name): Cell[] => [
  `${name}-1`,
  `Customer ${name}`,
  `${name.toLowerCase()}@x.example`,
  (dayOfIso('2025-11-21') ?? 0) - 10,
  100,
  'EUR',
]);

function workbook(sheets: Record<string, Cell[][]> = {}): MemoryHost {
  const host = new MemoryHost({ Receivables: [HEADERS, ...ROWS], ...sheets });
  host.selected = { sheet: 'Receivables', rows: [1, 2, 3] };
  return host;
}

async function planned(services: Services) {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(seen.state);
  return seen.plan.messages;
}

type Rows = Cell[][];
/** What a person does to a sheet of ours; the own column holds a note in each row. */
const CHANGES: readonly (readonly [string, (rows: Rows) => Rows])[] = [
  ['the last column moved to the front', (rows) => rows.map((row) => [row[row.length - 1] ?? '', ...row.slice(0, -1)])],
  ['columns turned round', (rows) => rows.map((row) => [...row].reverse())],
  ['an own column on the left', (rows) => rows.map((row, r) => [r === 0 ? 'My note' : `note ${r}`, ...row])],
  [
    'an own column in the midst',
    (rows) => rows.map((row, r) => [...row.slice(0, 3), r === 0 ? 'My note' : `note ${r}`, ...row.slice(3)]),
  ],
  ['two rows above', (rows) => [['Do not touch'], [], ...rows]],
  ['rows above and a column beside', (rows) => [['Ours'], ...rows.map((row): Cell[] => ['', ...row])]],
];

describe.each(CHANGES)('%s', (_name, change) => {
  const notes = (rows: Rows): Cell[] => rows.flat().filter((cell) => /^note /.test(String(cell)));

  test('the log is read and written below its headers, and what people added stays', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const [first, ...rest] = await planned(services);
    await services.sender.deliver(first === undefined ? [] : [first], ignore);
    const changed = change(host.sheets.get(LOG_SHEET) ?? []);
    host.sheets.set(LOG_SHEET, changed);
    const before = notes(changed);

    await services.sender.deliver(rest.slice(0, 1), ignore);
    await services.sender.deliver(rest.slice(1), { ...ignore, stopped: () => true });
    expect((await resumeWaiting(services, ignore)).results.map(({ state }) => state)).toEqual(['sent']);

    const records = readLog({ sheet: LOG_SHEET, top: 0, left: 0, rows: host.sheets.get(LOG_SHEET) ?? [] });
    expect(records.map(({ state, customer, invoices }) => [state, customer, invoices[0]?.invoice])).toEqual(
      NAMES.map((name) => ['sent', `Customer ${name}`, `${name}-1`]),
    );
    expect(services.channel.sent.length).toBe(3);
    expect(await planned(services)).toEqual([]);
    expect(notes(host.sheets.get(LOG_SHEET) ?? [])).toEqual(before);
  });

  test('facts are read, added and ended below the headers', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const dispute = (name: string) =>
      recordDispute(services, { customer: `Customer ${name}`, rows: [], reason: 'quality', note: '' });
    await dispute('A');
    host.sheets.set(CONTACTS_SHEET, change(host.sheets.get(CONTACTS_SHEET) ?? []));
    await dispute('B');
    expect((await planned(services)).map(({ customer }) => customer)).toEqual(['Customer C']);
    const block = { sheet: CONTACTS_SHEET, top: 0, left: 0, rows: host.sheets.get(CONTACTS_SHEET) ?? [] };
    const [, second] = readContacts(block);
    if (second !== undefined) await endFact(services, second);
    expect((await planned(services)).map(({ customer }) => customer)).toEqual(['Customer B', 'Customer C']);
  });
});

test('templates below rows of a person are used; without any headers they are damage, not silence', async () => {
  const own: Cell[][] = [
    ['Our own words'],
    [],
    ['Note', 'Version', 'Body', 'Subject', 'Language', 'Channel', 'Level'],
    ['Ana wrote it', '7', 'Short and plain.\n\n{{invoice_table}}\n\n{{signature}}', 'Your invoices', 'en', 'email', 2],
  ];
  const services = servicesOn(workbook({ 'Collections Templates': own }));
  expect((await planned(services)).map(({ subject, templateVersion }) => [subject, templateVersion])[0]).toEqual([
    'Your invoices',
    '7',
  ]);
  const headless = servicesOn(workbook({ 'Collections Templates': own.slice(3) }));
  await expect(look(headless)).rejects.toMatchObject({ name: 'DamagedSheetError', cell: 'A1' });
});

test('in Excel, a log and contacts that begin at B3 go on there', async () => {
  const { grid, run } = excelInNode(['Receivables', LOG_SHEET, CONTACTS_SHEET]);
  const [ledger, log, contacts] = grid.sheets();
  const typed = (rows: Rows) =>
    rows.map((row) => row.map((c) => (typeof c === 'string' && c !== '' ? `'${c}` : String(c))));
  const shifted = (headers: readonly string[]): Rows => [[], [], ['', ...headers]];
  grid.fill(ledger?.id ?? '', typed([HEADERS, ...ROWS]));
  grid.fill(log?.id ?? '', typed(shifted(LOG_HEADERS)));
  grid.fill(contacts?.id ?? '', typed(shifted(CONTACT_HEADERS)));
  signGrid(grid);
  grid.select([{ sheet: ledger?.id ?? '', row: 0, column: 0, height: 4, width: HEADERS.length }]);
  const host = createExcelHost({
    run,
    sleep: briefly,
    who: () => Promise.resolve('ana'),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  const channel = new FakeChannel();
  const services = localServices(host, { email: channel }, new FakeClock(), 'n');
  await recordDispute(services, { customer: 'Customer A', rows: [], reason: 'quality', note: '' });
  await services.sender.deliver(await planned(services), ignore);
  expect(channel.sent.map(({ email }) => email.to[0])).toEqual(['b@x.example', 'c@x.example']);
  expect((await services.outbox.records()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(await planned(services)).toEqual([]);
});
