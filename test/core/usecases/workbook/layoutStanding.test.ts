import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { TEMPLATES_SHEET } from '../../../../core/messages/templateRows';
import { loadColumns, rememberColumns } from '../../../../core/usecases/workbook/ledgerColumns';
import { layoutStanding } from '../../../../core/usecases/workbook/layoutStanding';
import { resumeWaiting } from '../../../../core/usecases/sending/resume';
import { look } from '../../../../core/usecases/planning/overview';
import { loadPolicy, savePolicy } from '../../../../core/usecases/settings/editPolicy';
import { recordDispute } from '../../../../core/usecases/customers/recordFact';
import { startNewLog } from '../../../../core/usecases/sending/startLog';
import { loadTemplates, saveTemplate } from '../../../../core/usecases/settings/templates';
import type { Services } from '../../../../core/usecases/types';
import { layoutOf, LAYOUT_VERSION } from '../../../../core/workbook/layoutVersion';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { createExcelHost } from '../../../../excel-addin/host/excelHost';
import { outbox as sheetsOutbox } from '../../../../sheets-addon/server/delivery';
import { sheetsServer } from '../../../../sheets-addon/server/sheetsServer';
import { signedPolicyRows } from '../../../support/signedPolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, ignore, servicesOn } from '../../../fakes/services';
import { localServices } from '../../../reliability/crash/memoryWorld';
import { inAppsScript, memoryBook } from '../../../sheets-addon/appsScript';
import { briefly, excelInNode } from '../../../workbench/excelInNode';

const DUE = (dayOfIso('2025-11-21') ?? 0) - 10;
const LEDGER: Cell[][] = [
  ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'],
  ['A-1', 'Acme', 'ap@acme.example', DUE, 100, 'EUR'],
  ['B-1', 'Birch', 'ap@birch.example', DUE, 100, 'EUR'],
];
const noteOf = (version: Cell): Cell[][] => [
  ['Layout version', 'In use since'],
  [version, '2026-01-05'],
];
const NEWER = [...signedPolicyRows('en-GB'), [], ...noteOf(LAYOUT_VERSION + 1)];
const REFUSED = /newer-layout/;

function workbook(sheets: Record<string, Cell[][]> = {}): MemoryHost {
  const host = new MemoryHost({ Ledger: LEDGER, ...sheets });
  host.selected = { sheet: 'Ledger', rows: [1, 2] };
  return host;
}

async function messages(services: Services) {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(seen.state);
  return seen.plan.messages;
}

/** Everything that writes in a workbook, save for what became of messages that went out. */
const WRITES: Readonly<Record<string, (services: Services) => Promise<unknown>>> = {
  'sending reminders': async (services) => services.sender.deliver(await messages(services), ignore),
  'saving the policy': async (services) =>
    savePolicy(services, await loadPolicy(services), { ...DEFAULT_POLICY, gap: 9 }),
  'saving a text': async (services) =>
    saveTemplate(
      services,
      await loadTemplates(services),
      { level: 2, channel: 'email', language: 'en' },
      { subject: 'S', body: '{{invoice_table}}' },
    ),
  'recording a dispute': (services) =>
    recordDispute(services, { customer: 'Acme', rows: [], reason: 'quality', note: '' }),
  'beginning a new log': startNewLog,
  'a change of the ledger': async ({ host }) =>
    host.updateByKey({
      sheet: 'Ledger',
      keyHeaders: ['Invoice'],
      changes: [{ key: ['A-1'], set: { Currency: 'GBP' } }],
    }),
  'choosing columns': async (services) => {
    const ledger = await loadColumns(services);
    if (ledger === null) throw new Error('no ledger');
    if (!(await rememberColumns(services, ledger, { contactName: 1 }))) throw new Error('not remembered');
    return undefined;
  },
};

describe('a workbook that a newer version made', () => {
  test.each(Object.entries(WRITES))('is left as it is: %s', async (_name, write) => {
    const host = workbook({ [POLICY_SHEET]: NEWER });
    const before = JSON.stringify([...host.sheets]);
    const services = servicesOn(host);
    await expect(write(services)).rejects.toThrow(REFUSED);
    expect(JSON.stringify([...host.sheets])).toBe(before);
    expect(services.channel.sent).toEqual([]);
    expect(await layoutStanding(services)).toEqual({ found: LAYOUT_VERSION + 1, known: LAYOUT_VERSION });
  });

  test.each(Object.entries(WRITES))('without the note, this is done: %s', async (_name, write) => {
    const host = workbook();
    const before = JSON.stringify([...host.sheets]);
    const services = servicesOn(host);
    expect(await layoutStanding(services)).toBeNull();
    await write(services);
    expect(JSON.stringify([...host.sheets])).not.toBe(before);
  });

  test('can be read: plans are made as before', async () => {
    expect(await messages(servicesOn(workbook({ [POLICY_SHEET]: NEWER })))).toHaveLength(2);
  });

  test('what waits is not gone on with; what goes out while it is upgraded is still recorded', async () => {
    const host = workbook();
    const services = servicesOn(host);
    let started = 0;
    await services.sender.deliver(await messages(services), {
      ...ignore,
      stopped: () => {
        if (started === 0) host.sheets.set(POLICY_SHEET, NEWER);
        return started++ > 0;
      },
    });
    expect((await services.outbox.records()).map(({ state }) => state).sort()).toEqual(['claimed', 'sent']);
    await expect(resumeWaiting(services, ignore)).rejects.toThrow(REFUSED);
    expect((await services.outbox.records()).map(({ state }) => state).sort()).toEqual(['claimed', 'sent']);
    expect(services.channel.sent).toHaveLength(1);
  });

  test('in Excel', async () => {
    const { grid, run, missing } = excelInNode(['Ledger', POLICY_SHEET]);
    const [ledger, policy] = grid.sheets();
    const typed = (rows: Cell[][]) => rows.map((row) => row.map((c) => (typeof c === 'string' ? `'${c}` : String(c))));
    grid.fill(ledger?.id ?? '', typed(LEDGER));
    grid.fill(policy?.id ?? '', typed(NEWER));
    grid.select([{ sheet: ledger?.id ?? '', row: 0, column: 0, height: 3, width: 6 }]);
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
    for (const write of Object.values(WRITES)) await expect(write(services)).rejects.toThrow(REFUSED);
    expect(await host.allSheets()).toEqual(['Ledger', POLICY_SHEET]);
    expect((await host.readSheet('Ledger'))?.rows).toEqual(LEDGER);
    expect(channel.sent).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('in Google Sheets, on the server', () => {
    const { book, grid } = memoryBook({}, ['Ledger', POLICY_SHEET]);
    const [ledger, policy] = grid.sheets();
    grid.fill(ledger?.id ?? '', [['Invoice'], ['A-1']]);
    grid.fill(policy?.id ?? '', [
      ['Layout version', 'In use since'],
      [String(LAYOUT_VERSION + 1), "'2026-01-05"],
    ]);
    inAppsScript(book, () => {
      for (const write of [
        () => sheetsServer.ensureSheet(CONTACTS_SHEET, ['Id']),
        () => sheetsServer.appendRows('Ledger', [['x']]),
        () => sheetsServer.changeSheet({ sheet: TEMPLATES_SHEET, seen: null, rows: [], cells: [] }),
        () =>
          sheetsServer.updateByKey({
            sheet: 'Ledger',
            keyHeaders: ['Invoice'],
            changes: [{ key: ['A-1'], set: { Invoice: 'A-2' } }],
          }),
        () => sheetsOutbox.claim([]),
        () => sheetsOutbox.takeOver([], 'mark'),
      ])
        expect(write).toThrow(REFUSED);
      expect(sheetsServer.allSheets()).toEqual(['Ledger', POLICY_SHEET]);
      expect(sheetsServer.readSheet('Ledger')?.rows).toEqual([['Invoice'], ['A-1']]);
    });
  });
});

describe('the note of the layout', () => {
  test('comes with the first run, below what stands there, and is written once', async () => {
    const host = workbook({ [POLICY_SHEET]: [['Our rules'], ['Be kind'], [], ...signedPolicyRows('en-GB')] });
    const services = servicesOn(host);
    const [first, second] = await messages(services);
    await services.sender.deliver(first === undefined ? [] : [first], ignore);
    const after = structuredClone(host.sheets.get(POLICY_SHEET));
    expect(after?.slice(0, 2)).toEqual([['Our rules'], ['Be kind']]);
    expect(layoutOf(await host.readSheet(POLICY_SHEET))).toBe(LAYOUT_VERSION);
    expect(after?.flat()).toEqual(expect.arrayContaining(['Message log', LOG_SHEET, 'Layout version', LAYOUT_VERSION]));
    await services.sender.deliver(second === undefined ? [] : [second], ignore);
    expect(host.sheets.get(POLICY_SHEET)).toEqual(after);
  });

  test('is added where a log was noted before there were layouts', async () => {
    const memory: Cell[][] = [
      ['Message log', 'Kept since'],
      [LOG_SHEET, '2025-10-01'],
    ];
    const host = workbook({
      [POLICY_SHEET]: [...memory, [], ...signedPolicyRows('en-GB')],
      [LOG_SHEET]: [[...LOG_HEADERS]],
    });
    const services = servicesOn(host);
    await services.sender.deliver(await messages(services), ignore);
    expect(host.sheets.get(POLICY_SHEET)?.slice(0, 2)).toEqual(memory);
    expect(layoutOf(await host.readSheet(POLICY_SHEET))).toBe(LAYOUT_VERSION);
  });

  test.each(['one', 0, 1.5, ''])('%j in it is damage, named with its cell', async (version) => {
    const services = servicesOn(workbook({ [POLICY_SHEET]: noteOf(version) }));
    await expect(layoutStanding(services)).rejects.toMatchObject({ name: 'DamagedSheetError', cell: 'A2' });
  });

  test('none means the first layout; text counts as its number', () => {
    expect(layoutOf(null)).toBe(1);
    expect(layoutOf({ sheet: POLICY_SHEET, top: 0, left: 0, rows: noteOf('7') })).toBe(7);
  });
});
