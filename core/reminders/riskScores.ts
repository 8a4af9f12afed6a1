import { dayOfIso, type Day } from '../calendar/civil';
import { paymentRisk, riskSegment, type PaymentRisk, type RiskSegment } from '../portfolio/paymentRisk';
import type { LedgerRow } from '../workbook/ledger';
import type { ContactRecord } from './contacts';
import { CustomerIndex } from './customerIndex';
import { customerId, customerLabel } from './identity';
import { promiseStanding, type StandingStatus } from './promiseStanding';

/**
 * The payment risk of one customer.
 * @param rows all of the customer's rows, the paid ones too @param standings how the customer's promises stand
 */
export function customerRisk(rows: readonly LedgerRow[], standings: readonly StandingStatus[], asOf: Day): PaymentRisk {
  const settled = standings.filter((status) => status !== 'Pending' && status !== 'Undecided');
  const broken = settled.filter((status) => status === 'Broken' || status === 'Partly kept').length;
  const creditLimit = rows.find((row) => row.creditLimit !== null)?.creditLimit ?? undefined;
  const invoices = rows.flatMap((row) => {
    const dueDate = dayOfIso(row.dueDate ?? '');
    const amount = row.amount ?? row.openAmount;
    return dueDate === undefined || amount === null
      ? []
      : [{ dueDate, paidDate: dayOfIso(row.paidDate ?? ''), amount }];
  });
  return paymentRisk(invoices, asOf, {
    brokenPromises: settled.length === 0 ? undefined : broken / settled.length,
    creditLimit,
  });
}

const labelOf = ({ customer, customerNumber }: LedgerRow): string => customerLabel(customer, customerNumber);

/** Rows by customer, in order of first appearance. */
function byCustomer(rows: readonly LedgerRow[]): Map<string, LedgerRow[]> {
  const found = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const id = customerId(labelOf(row));
    const same = found.get(id);
    if (same === undefined) found.set(id, [row]);
    else same.push(row);
  }
  return found;
}

/**
 * The segment of each customer with enough history for a score, by `customerId`; the others are left out.
 * @param rows the whole ledger: a part of it would give other scores
 */
export function segmentsByScore(
  rows: readonly LedgerRow[],
  records: readonly ContactRecord[],
  asOf: Day,
): ReadonlyMap<string, RiskSegment> {
  const promises = new CustomerIndex(
    records.filter(({ kind }) => kind === 'promise'),
    ({ customer }) => customer,
  );
  const segments = new Map<string, RiskSegment>();
  for (const [customer, own] of byCustomer(rows)) {
    const [first] = own;
    const standings = (first === undefined ? [] : promises.of(labelOf(first))).map((record) =>
      promiseStanding(record, own, asOf),
    );
    const risk = customerRisk(own, standings, asOf);
    if (risk.state === 'scored') segments.set(customer, riskSegment(risk.score));
  }
  return segments;
}
