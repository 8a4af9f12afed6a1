import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isoOf } from '../../core/calendar/civil';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { NEVER_SETTLED } from '../../core/reminders/cycles';
import { historyOf } from '../../core/reminders/history';
import { planReminders, type PlanInput } from '../../core/reminders/planning';
import type { LedgerRow } from '../../core/workbook/ledger';
import { AS_OF, ledger } from '../ledger';
import type { Row } from '../measure';

const CURRENCIES = ['EUR', 'GBP', 'USD'];

function rowsOf(count: number): LedgerRow[] {
  const { due, amounts, customerColumn } = ledger(count);
  return Array.from({ length: count }, (_, i) => {
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
      unreadable: [],
    };
  });
}

function inputOf(count: number): PlanInput {
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
    asOf: AS_OF,
    policy: { ...DEFAULT_POLICY, interest: { kind: 'rate', rate: 0.08 } },
  };
}

/** The screens of messages that a person looks at are written; the others when they are sent. */
const SHOWN = 20;

function planned(input: PlanInput): unknown {
  const plan = planReminders(input);
  let written = 0;
  for (const message of plan.messages.slice(0, SHOWN)) written += message.html.length;
  if (written === 0) throw new Error('The bench plans no messages.');
  return plan;
}

export function reminderRows(): Row[] {
  return [[10_000, 60] as const, [100_000, 350] as const].map(([count, ms]) => {
    const input = inputOf(count);
    return {
      group: 'Planning reminders',
      name: `${count} rows`,
      unit: 'plan',
      target: { most: ms * 1e6 },
      contenders: [{ name: 'ours', units: 1, run: () => planned(input) }],
    };
  });
}

/** What a plan keeps in memory, in bytes a ledger row; the rows themselves are not counted. */
export function bytesKept(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const count = 100_000;
  const input = inputOf(count);
  planReminders(inputOf(100));
  collect();
  const before = process.memoryUsage().heapUsed;
  const plan = planReminders(input);
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  if (plan.messages.length + input.rows.length === 0) throw new Error('The bench plans no messages.');
  return kept / count;
}
