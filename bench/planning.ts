// Planning a ledger's reminders. Compiled as the pane's bundle is before it is measured: see compiled.ts.
import { isoOf } from '../core/calendar/civil';
import { DEFAULT_POLICY } from '../core/dunning/policy';
import { NEVER_SETTLED } from '../core/log/history';
import { historyOf } from '../core/log/history';
import { planReminders } from '../core/reminders/planning';
import { templateBook } from '../core/messages/templateBook';
import { WORDINGS } from '../test/support/words';
import type { ReminderPlan, PlanInput } from '../core/reminders/reminderPlan';
import type { LedgerRow } from '../core/ledger/ledgerRow';
import { AS_OF, ledger } from './ledger';

const CURRENCIES = ['EUR', 'GBP', 'USD'];

/** Through JSON, as cells come from a host: texts glued together here would be slower to compare than any that are read. */
function rowsOf(count: number): LedgerRow[] {
  const { due, amounts, customerColumn } = ledger(count);
  const rows = Array.from({ length: count }, (_, i): LedgerRow => {
    const customer = customerColumn[i]![0]!;
    const number = Number(customer.slice(9));
    return {
      row: i + 1,
      invoice: `R-${i}`,
      customer,
      customerNumber: '',
      dueDate: isoOf(due[i]!),
      openAmount: amounts[i]!,
      amount: null,
      paidDate: null,
      creditLimit: null,
      currency: CURRENCIES[number % CURRENCIES.length]!,
      email: `accounts${number}@customer.example`,
      cc: '',
      phone: '',
      language: 'en',
      contactName: '',
      hold: null,
      disputed: false,
      promiseDate: null,
      doNotContact: false,
      lastLevel: 0,
      lastReminder: null,
      paymentLink: '',
      customerType: '',
      country: '',
      ladder: '',
      creditor: '',
      payer: '',
      unreadable: [],
      standing: 'owed',
      reason: null,
      saidBy: 'openAmount',
    };
  });
  return JSON.parse(JSON.stringify(rows)) as LedgerRow[];
}

export function inputOf(count: number): PlanInput {
  return {
    rows: rowsOf(count),
    mapping: {
      sheet: 'Ledger',
      headerRow: 0,
      columns: { invoice: 0, customer: 1, email: 2, currency: 3, dueDate: 4, openAmount: 5, language: 6 },
      headers: [],
      missing: [],
      doubts: [],
      lost: [],
    },
    history: historyOf([], NEVER_SETTLED),
    book: templateBook(WORDINGS),
    asOf: AS_OF,
    policy: { ...DEFAULT_POLICY, interest: { kind: 'rate', rate: 0.08 } },
  };
}

/** The screens of messages that a person looks at are written; the others when they are sent. */
const SHOWN = 20;

/** Plans, and looks at the first messages. @returns the plan */
export function planned(input: PlanInput): ReminderPlan {
  const plan = planReminders(input);
  let written = 0;
  for (const message of plan.messages.slice(0, SHOWN)) written += message.html.length;
  if (written === 0) throw new Error('The bench plans no messages.');
  return plan;
}
