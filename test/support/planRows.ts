import { dayOfIso, isoOf } from '../../core/calendar/civil';
import { contactsOf, type ContactRecord } from '../../core/contacts/contactFacts';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import type { LedgerRow } from '../../core/ledger/ledgerRow';
import { recogniseColumns } from '../../core/ledger/recognise';
import { historyOf } from '../../core/log/history';
import type { LogRecord } from '../../core/log/record';
import type { ReminderPlan } from '../../core/reminders/reminderPlan';
import { templateBook } from '../../core/messages/templateBook';
import { WORDINGS } from './words';
import { planReminders } from '../../core/reminders/planning';
import { ledgerRow } from './ledgerRows';

const TODAY = dayOfIso('2025-11-21') ?? 0;

const HEADERS = [
  'Invoice',
  'Customer',
  'Customer number',
  'Due date',
  'Open amount',
  'Invoice amount',
  'Paid',
  'Currency',
  'Email',
  'Cc',
  'Phone',
  'Language',
  'Hold',
  'Dispute',
  'Do not contact',
  'Promise date',
  'Last level',
  'Last reminder',
  'Customer type',
];
const MAPPING = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: [HEADERS] });

/** The date of an invoice that is so many days late on 21 November 2025. */
export const late = (days: number): string => isoOf(TODAY - days);

/** The day so many days before 21 November 2025, as the log and the ledger write it. */
export const ago = (days: number): string => late(days);

export interface Planning {
  readonly log?: readonly LogRecord[];
  readonly policy?: Partial<Policy>;
  readonly facts?: readonly Partial<ContactRecord>[];
  /** When every invoice was last seen paid. */
  readonly settled?: string;
  /** HH:MM. */
  readonly time?: string;
  /** Of the rows, those that are planned, from 0; left out, all. */
  readonly selected?: readonly number[];
}

const NO_FACT: ContactRecord = {
  id: 'f1',
  customer: 'Orchard',
  kind: 'hold',
  invoices: [],
  from: '2025-11-01',
  until: '',
  amount: 0,
  currency: '',
  openThen: 0,
  note: '',
  setBy: '',
  setUtc: '2025-11-01T09:00:00Z',
  endedOn: '',
  saidBy: '',
};

/** What is planned on 21 November 2025 for rows that are usual ones but for what is said of them. */
export function planRows(parts: readonly Partial<LedgerRow>[], planning: Planning = {}): ReminderPlan {
  const { log = [], policy = {}, facts = [], settled, time, selected } = planning;
  const ledger = parts.map((part, i) => ledgerRow({ row: i + 1, dueDate: late(8), ...part }));
  return planReminders({
    rows: selected === undefined ? ledger : selected.flatMap((i) => ledger[i] ?? []),
    ledger,
    mapping: MAPPING,
    history: historyOf(log, () => (settled === undefined ? undefined : dayOfIso(settled))),
    asOf: TODAY,
    policy: { ...DEFAULT_POLICY, ...policy },
    contacts: contactsOf(facts.map((fact) => ({ ...NO_FACT, ...fact }))),
    book: templateBook(WORDINGS, []),
    ...(time === undefined ? {} : { time }),
  });
}

/** Of each message: channel, language, its invoices with their levels, and what is asked for. */
export function asked({ messages }: ReminderPlan): readonly string[] {
  return messages.map(
    ({ channel, language, currency, lines, toPay }) =>
      `${channel} ${language} ${lines.map(({ invoice, level }) => `${invoice}@${level}`).join('+')} ${toPay} ${currency}`,
  );
}

/** Of each row that gets nothing: invoice, reason, the column that explains it and, where there is more to tell, what. */
export function skips({ skipped }: ReminderPlan): readonly string[] {
  return skipped.map(({ invoice, reason, place, detail }) =>
    [invoice, reason, `[${HEADERS[place.column] ?? ''}]`, detail].filter((part) => part !== '').join(' '),
  );
}

/** What happens to one row: the message that it gets, or why it gets none. */
export function verdictOn(part: Partial<LedgerRow>, planning: Planning = {}): string {
  const plan = planRows([part], planning);
  return [...asked(plan), ...skips(plan)].join(' | ');
}
