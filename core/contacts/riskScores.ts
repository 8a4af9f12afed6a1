import { dayOfIso, type Day } from '../calendar/civil';
import { paymentRisk, riskSegment, type PaymentRisk, type RiskSegment } from '../portfolio/paymentRisk';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { ContactRecord, Contacts } from './contactFacts';
import { CustomerIndex } from '../debtors/customerIndex';
import { customerId, labelOf } from '../debtors/identity';
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

/** Segments by score, worked out when asked for. @param rows the whole ledger: a part of it would give other scores */
class ScoredLedger {
  readonly rows: ReadonlyMap<string, readonly LedgerRow[]>;
  private readonly promises: CustomerIndex<ContactRecord>;

  constructor(rows: readonly LedgerRow[], records: readonly ContactRecord[]) {
    this.rows = byCustomer(rows);
    const promises = records.filter(({ kind }) => kind === 'promise');
    this.promises = new CustomerIndex(promises, ({ customer }) => customer);
  }

  /** Undefined where the customer has too little history for a score. @param customer by `customerId` */
  segmentOf(customer: string, asOf: Day): RiskSegment | undefined {
    const own = this.rows.get(customer) ?? [];
    const [first] = own;
    const standings = (first === undefined ? [] : this.promises.of(labelOf(first))).map((record) =>
      promiseStanding(record, own, asOf),
    );
    const risk = customerRisk(own, standings, asOf);
    return risk.state === 'scored' ? riskSegment(risk.score) : undefined;
  }
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
  const ledger = new ScoredLedger(rows, records);
  const segments = new Map<string, RiskSegment>();
  for (const customer of ledger.rows.keys()) {
    const segment = ledger.segmentOf(customer, asOf);
    if (segment !== undefined) segments.set(customer, segment);
  }
  return segments;
}

/**
 * The same facts, with the segments of scores for customers for whom a person set none, on whatever day is asked for.
 * @param rows the whole ledger
 */
export function withScoresOnAnyDay(contacts: Contacts, rows: readonly LedgerRow[]): Contacts {
  const ledger = new ScoredLedger(rows, contacts.records);
  const known = new Map<string, { readonly asOf: Day; readonly segment: RiskSegment | undefined }>();
  const scoreOf = (customer: string, asOf: Day): RiskSegment | undefined => {
    let last = known.get(customer);
    if (last?.asOf !== asOf) known.set(customer, (last = { asOf, segment: ledger.segmentOf(customer, asOf) }));
    return last.segment;
  };
  return {
    ...contacts,
    segmentOf: (customer, asOf) => contacts.segmentOf(customer, asOf) ?? scoreOf(customerId(customer), asOf),
  };
}
