import { expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { look } from '../../../../core/usecases/planning/overview';
import { todayOf } from '../../../../core/usecases/planning/today';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';
import { SIGNED } from '../../../support/signedPolicy';

const TODAY = dayOfIso('2025-11-21') ?? 0;
const HEADERS = ['Invoice', 'Customer', 'Email', 'Due date', 'Open', 'Currency', 'Last level', 'Last reminder'];
const steps = (low: string) => ({ New: low, Low: low, Medium: low, High: low });

function book() {
  const memory = new MemoryHost({
    Ledger: [
      HEADERS,
      // Alder gets a reminder today, of the younger invoice.
      ['A-1', 'Alder', 'a@x.example', TODAY - 120, 900, 'EUR', '', ''],
      ['A-2', 'Alder', 'a@x.example', TODAY - 20, 50, 'EUR', '', ''],
      // Birch was reminded yesterday: the table of actions has its turn.
      ['B-1', 'Birch', 'b@x.example', TODAY - 120, 100, 'EUR', 7, TODAY - 1],
      ['B-2', 'Birch', 'b@x.example', TODAY - 20, 300, 'EUR', 3, TODAY - 1],
      ['C-1', 'Cedar', 'c@x.example', TODAY - 20, 650, 'EUR', 3, TODAY - 1],
      ['D-1', 'Dogwood', 'd@x.example', TODAY + 9, 0.01, 'EUR', '', ''],
    ],
  });
  const actions = [
    { fromDay: 10, actions: steps('Offer a payment plan') },
    { fromDay: 100, actions: steps('Hand to counsel') },
  ];
  memory.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, ...SIGNED, actions }));
  return servicesOn(memory);
}

test('one next step a customer: a hand-over stands beside no message of today, and in place of what is milder', async () => {
  const { plan, actions } = await todayOf(book());
  expect(plan?.messages.map(({ customer }) => customer)).toContain('Alder');
  expect(actions.filter(({ customer }) => customer === 'Alder').map(({ action }) => action)).not.toContain(
    'Hand to counsel',
  );
  expect(
    actions.filter(({ customer }) => /Birch|Cedar/.test(customer)).map((one) => [one.customer, one.action]),
  ).toEqual([
    ['Birch', 'Hand to counsel'],
    ['Cedar', 'Offer a payment plan'],
  ]);
});

test('nothing selected: the whole ledger, its ages in whole percent that make a hundred', async () => {
  const seen = await look(book());
  if (seen.state !== 'nothing selected') throw new Error(seen.state);
  const { invoices, customers, totals, ageing } = seen.whole;
  expect([invoices, customers]).toEqual([6, 4]);
  expect(totals).toEqual([{ currency: 'EUR', open: 2000.01, overdue: 2000 }]);
  expect(ageing).toEqual([{ currency: 'EUR', shares: [0, 50, 0, 0, 50] }]);
});
