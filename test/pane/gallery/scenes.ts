import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import type { Cell } from '../../../core/cells/cell';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../core/contacts/contactFacts';
import { LOG_HEADERS, LOG_SHEET } from '../../../core/log/record';
import { TEMPLATES_SHEET } from '../../../core/messages/templateRows';
import { look } from '../../../core/usecases/planning/overview';
import type { TextServices } from '../../../core/ports/textServices';
import { recordFact } from '../../../core/usecases/customers/recordFact';
import { POLICY_SHEET } from '../../../core/workbook/policySheet';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { channelRows, policyBy, usePolicy, withoutMail } from '../channelLedger';
import type { PaneServices } from '../fakes';
import { neverSent } from '../../support/signedPolicy';
import { manyRows, sampleRows, SHEET } from '../ledger';

/** A workbook for the pane to stand on, with what has happened in it. */
export interface Scene {
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are selected; all by default. */
  readonly selected?: readonly number[];
  readonly prepare?: (services: PaneServices) => void | Promise<void>;
}

const quiet = { progress: () => undefined, paused: () => undefined, stopped: () => false };

/** Two messages that do not go through: one certainly, one perhaps. */
function trouble({ channel }: PaneServices): void {
  channel.outcomes.set('fakturace@novakstavby.example', [
    { state: 'failed', error: 'The mail server refused fakturace@novakstavby.example' },
  ]);
  channel.outcomes.set('ap@delta.example', [{ state: 'unknown', error: 'The connection was reset' }]);
}

/** A run that was stopped after some of its messages. */
async function stopAfter(services: PaneServices, count: number): Promise<void> {
  trouble(services);
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(seen.state);
  let started = 0;
  const messages = [...seen.plan.messages].sort((a, b) => a.level - b.level);
  await services.sender.deliver(messages, { ...quiet, stopped: () => started++ >= count });
}

/** The third message never comes back. */
function hold({ channel }: PaneServices): void {
  const send = channel.send.bind(channel);
  let count = 0;
  channel.send = (parcel) => {
    count += 1;
    return count > 2 ? new Promise(() => undefined) : send(parcel);
  };
}

/** What people write into cells, at its longest. */
function longRows(): Cell[][] {
  const rows = sampleRows();
  const names = [
    'Donaudampfschifffahrtsgesellschaft für Elektrizitätenhauptbetriebswerkbauunterbeamte GmbH & Co. KG',
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example","Click")',
    'شركة التوريدات العربية المحدودة',
    '🏗️ Bau & Söhne 👷‍♀️',
    'W'.repeat(80),
  ];
  return rows.map((row, r) =>
    r === 0 || r > 16
      ? row
      : row.map((cell, c) => (c === 1 ? (names[r % names.length] ?? '') : c === 6 ? 9_999_999_999.99 : cell)),
  );
}

async function facts(services: PaneServices): Promise<void> {
  const open = { customer: 'Orchard Hotels plc', from: '2025-11-20', until: '', amount: 0, currency: '', openThen: 0 };
  const pounds = { amount: 3200, currency: 'GBP', openThen: 3200, until: '2025-11-28' };
  await recordFact(services, { ...open, ...pounds, kind: 'promise', invoices: ['OH-2207'], note: 'Ms Reed' });
  await recordFact(services, { ...open, kind: 'dispute', invoices: ['OH-2251'], note: 'Pallet 3 is missing' });
  await recordFact(services, { ...open, kind: 'note', invoices: [], note: 'Asked for copies of both invoices.' });
  await recordFact(services, { ...open, kind: 'settled', invoices: ['OH-2231', 'OH-2240'], note: '' });
}

/** A host whose user sets up SMS and WhatsApp; WhatsApp is there. */
function textServices(services: PaneServices): void {
  const url = 'https://graph.facebook.com/v21.0/1234567890/messages';
  const whatsapp = { kind: 'whatsappCloud', url, from: '+44 7700 900100', template: '', templateLanguage: '' } as const;
  const port: TextServices = {
    read: () => Promise.resolve({ whatsapp: { ...whatsapp, keyEnd: '4321' } }),
    save: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
  Object.assign(services, { textServices: port });
}

function everyChannel(services: PaneServices): void {
  const policy = policyBy('email', 'whatsapp', 'letter');
  usePolicy(services, {
    ...policy,
    levels: policy.levels.map((level) => (level.level === 3 ? { ...level, channels: ['call', 'letter'] } : level)),
  });
}

function damaged(sheet: string, rows: readonly (readonly Cell[])[]) {
  return ({ memory }: PaneServices): void => {
    memory.sheets.set(
      sheet,
      rows.map((row) => [...row]),
    );
  };
}

const damagedLog = [
  [...LOG_HEADERS],
  LOG_HEADERS.map((name) => (name === 'State code' ? 'snet' : name === 'Claims' ? 'A [1]' : 'x')),
];
const damagedPolicy = writePolicy(DEFAULT_POLICY).map((row) =>
  row.map((cell) => (cell === DEFAULT_POLICY.contactFrom ? 'half past eight in the morning' : cell)),
);

const typed = [
  ['Orchard Hotels (London) plc', 'opt-out', ''],
  ['Donaudampfschifffahrtsgesellschaft GmbH & Co. KG', 'hold', ''],
  ['Casa Marín S.L.', 'dispute', 'CM-0815'],
];
const strangeContacts = [
  [...CONTACT_HEADERS],
  ...typed.map(([Customer = '', Kind = '', Invoices = '']) => {
    const cells: Readonly<Record<string, string>> = { Customer, Kind, Invoices };
    return CONTACT_HEADERS.map((header) => cells[header] ?? '');
  }),
];

const all = sampleRows();

const ASKING = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Paid on', 'Status'];
/** A ledger that leaves open what words, payment dates and its currency mean, with texts to repair. */
const asking: readonly (readonly Cell[])[] = [
  ASKING,
  ['R-1', 'Orchard Hotels plc', 'ap@orchard.example', '25/03/2025', '1.200,50', '', 'Open'],
  [
    'R-2',
    'Hexham Joinery',
    'ap@hexham.example',
    '03/04/2025',
    '80,00',
    '',
    'Zurückgestellt bis zur Klärung durch die Geschäftsführung',
  ],
  ['R-3', 'Casa Marín S.L.', 'ap@casa.example', '14/04/2025', '9.999.999.999,99', '', 'Void'],
  ['R-4', 'Bäckerei Lindner GmbH', 'ap@lindner.example', '15/04/2025', '210,00', '', 'Disputed'],
  ['R-5', 'Moulin', 'ap@moulin.example', '16/04/2025', '25,00', '', 'Query'],
];
const answered: readonly (readonly Cell[])[] = [
  ['Question', 'Ledger', 'Header', 'Word', 'Answer'],
  ['What a word means', SHEET, 'Status', 'Query', 'disputed'],
  ['What a word means', SHEET, 'Status', 'Zurückgestellt bis zur Klärung durch die Geschäftsführung', 'hold'],
];

const PAID_OR_NOT = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Invoice amount', 'Currency', 'Paid on'];
/** Customers on the first row of their group; invoices with a payment date and still an amount, in several currencies. */
const grouped: readonly (readonly Cell[])[] = [
  PAID_OR_NOT,
  ['G-1', 'Donaudampfschifffahrtsgesellschaft GmbH & Co. KG', 'ap@donau.example', 45950, 9_999_999.99, 'EUR', ''],
  ['G-2', '', '', 45951, 1200, 'EUR', 45960],
  ['G-3', '', '', 45952, 80.5, 'GBP', 45961],
  ['G-4', 'Moulin', 'ap@moulin.example', 45953, 25, 'GBP', ''],
  ['G-5', '', '', 45954, 30, 'USD', 45962],
];

export const SCENES = {
  ledger: { rows: all },
  neverSent: { rows: all, prepare: ({ memory }: PaneServices) => neverSent(memory) },
  header: { rows: all, selected: [0] },
  asking: { rows: asking },
  grouped: { rows: grouped },
  answered: { rows: asking, prepare: damaged(POLICY_SHEET, answered) },
  oneRow: { rows: all, selected: [all.length - 1] },
  shopping: { rows: [['Shopping'], ['Milk'], ['Bread']], selected: [1] },
  noEmail: { rows: all.map((row) => row.filter((_, i) => i !== 3 && i !== 4)) },
  noDueDate: { rows: all.map((row) => row.filter((_, i) => i !== 5)) },
  notDue: { rows: all.filter((row, i) => i === 0 || row[1] === 'Oak & Elm'), selected: [0] },
  idle: { rows: all.filter((row, i) => i === 0 || row[1] === 'Oak & Elm') },
  trouble: { rows: all, prepare: trouble },
  stopped: { rows: all, prepare: (services: PaneServices) => stopAfter(services, 4) },
  held: { rows: all, prepare: hold },
  many: { rows: manyRows(120) },
  long: { rows: longRows() },
  channels: { rows: channelRows(), prepare: everyChannel },
  services: { rows: all, prepare: textServices },
  noMail: { rows: all, prepare: withoutMail },
  calls: { rows: channelRows(), prepare: (services: PaneServices) => usePolicy(services, policyBy('call')) },
  facts: { rows: channelRows(), prepare: facts },
  unreadable: {
    rows: all,
    prepare: ({ memory }: PaneServices) => {
      memory.readSelection = () => Promise.reject(new Error('The workbook is being edited'));
    },
  },
  damagedLog: { rows: all, prepare: damaged(LOG_SHEET, damagedLog) },
  missingLog: {
    rows: all,
    prepare: damaged(POLICY_SHEET, [
      ['Message log', 'Kept since'],
      [LOG_SHEET, '2025-11-03'],
    ]),
  },
  newer: {
    rows: all,
    prepare: damaged(POLICY_SHEET, [
      ['Layout version', 'In use since'],
      [4, '2026-01-05'],
    ]),
  },
  formulas: {
    rows: all,
    prepare: ({ memory }: PaneServices) => {
      memory.sheets.set('Forderungen Großkunden', [['x']]);
      memory.protectedSheets.add('Forderungen Großkunden');
      memory.formulas.set(`${SHEET}!K2`, '=_xldudf_NS_DAYS_PAST_DUE(F2)');
      memory.formulas.set(`${SHEET}!K3`, '=DAYS_PAST_DUE(F3)');
      memory.formulas.set('Forderungen Großkunden!A1', '=DAYS_PAST_DUE(F3)');
    },
  },
  locked: {
    rows: all,
    prepare: ({ memory }: PaneServices) => {
      for (const sheet of [POLICY_SHEET, TEMPLATES_SHEET]) memory.protectedSheets.add(sheet);
    },
  },
  damagedPolicy: { rows: all, prepare: damaged(POLICY_SHEET, damagedPolicy) },
  strangers: { rows: all, prepare: damaged(CONTACTS_SHEET, strangeContacts) },
  overQuota: {
    rows: all,
    prepare: ({ channel }: PaneServices) => {
      channel.limits = () =>
        Promise.resolve({ remainingToday: 3, perRun: 100, recipientsPerMessage: 10, account: 'ana@hartwell.example' });
    },
  },
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;
export { SHEET };
