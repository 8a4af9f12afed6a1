import { remembered } from '../cells/memo';
import { InvoiceIndex } from '../debtors/customerIndex';
import { madeOutLabel } from '../debtors/identity';
import { partsOfInvoice } from '../ledger/instalmentNames';
import type { LedgerRow } from '../ledger/ledgerRow';
import { follow, type Instalment } from './corrected';
import type { ClaimedInvoice, LogRecord } from './record';

/** An open item of the ledger: an invoice, or one instalment of it. */
interface Item {
  readonly invoice: string;
  /** YYYY-MM-DD; '' where nobody can tell. */
  readonly due: string;
  readonly isPart: boolean;
}

/** What a message said of the instalments of one number. */
interface Mention {
  readonly record: LogRecord;
  readonly dates: string[];
}

/** What the ledger has under a number by now, in order of the due dates. */
interface Standing {
  readonly items: readonly Item[];
  /** What it calls the instalment that a message called by a due date; undefined where it is gone. */
  readonly nameOf: (record: LogRecord, due: string) => string | undefined;
}

const isPart = ({ invoice }: Pick<ClaimedInvoice, 'invoice'>): boolean => partsOfInvoice(invoice).due !== undefined;

/** By customer and number, which due dates each message knew. */
function mentionsIn(records: readonly LogRecord[]): InvoiceIndex<Mention[]> {
  const mentions = new InvoiceIndex<Mention[]>();
  for (const record of records)
    for (const { invoice, beside = [], customer = record.customer } of record.invoices) {
      const { number, due } = partsOfInvoice(invoice);
      if (due === undefined) continue;
      mentions.update(customer, number, (before = []) => {
        const last = before[before.length - 1];
        if (last?.record === record) last.dates.push(due, ...beside);
        else before.push({ record, dates: [due, ...beside] });
        return before;
      });
    }
  return mentions;
}

function itemsIn(rows: readonly LedgerRow[], matters: (row: LedgerRow) => boolean): InvoiceIndex<Map<string, Item>> {
  const items = new InvoiceIndex<Map<string, Item>>();
  for (const row of rows) {
    if (row.invoice === '' || !matters(row)) continue;
    const { number, due } = partsOfInvoice(row.invoice);
    items.update(madeOutLabel(row), number, (own = new Map<string, Item>()) =>
      own.set(row.invoice, { invoice: row.invoice, due: due ?? row.dueDate ?? '', isPart: due !== undefined }),
    );
  }
  return items;
}

/** Goes through what the messages said, oldest first, and on to the ledger. */
function standingOf(items: readonly Item[], mentions: readonly Mention[]): Standing {
  const instalments: Instalment[] = [];
  const meant = new Map<LogRecord, ReadonlyMap<string, Instalment>>();
  const inOrder = [...mentions].sort((a, b) => (a.record.whenUtc < b.record.whenUtc ? -1 : 1));
  for (const { record, dates } of inOrder) meant.set(record, follow(instalments, dates));
  const now = follow(
    instalments,
    items.map(({ due }) => due),
  );
  const nameNow = new Map(items.map(({ due, invoice }) => [now.get(due), invoice]));
  return {
    items,
    nameOf(record, due) {
      const instalment = meant.get(record)?.get(due);
      return instalment === undefined ? undefined : nameNow.get(instalment);
    },
  };
}

/**
 * What a message about the whole number was about, now that the ledger has it in instalments: what was due by then, and
 * in any case the first of them, so that nothing goes out twice.
 */
function expanded(claimed: ClaimedInvoice, { state, whenLocal }: LogRecord, items: readonly Item[]): ClaimedInvoice[] {
  const day = whenLocal.slice(0, 10);
  // What a row takes back was about no more than its message, whatever the ledger has by now.
  const meant = state === 'taken back' ? items : items.filter(({ due }, i) => i === 0 || due <= day);
  return meant.map(({ invoice }) => ({ ...claimed, invoice }));
}

function inTerms(claimed: ClaimedInvoice, record: LogRecord, { items, nameOf }: Standing): ClaimedInvoice[] {
  const { due } = partsOfInvoice(claimed.invoice);
  if (due !== undefined) return [{ ...claimed, invoice: nameOf(record, due) ?? claimed.invoice }];
  const parts = items.filter((item) => item.isPart);
  return parts.length === 0 ? [claimed] : expanded(claimed, record, parts);
}

/**
 * The log in the ledger's terms: what it says of instalments goes by their due dates of now. A corrected due date begins
 * no ladder anew, and what was sent while the number stood in one row counts on. The log itself stays as it is.
 * @param rows all of the ledger's
 * @returns `records` itself where nothing is in instalments
 */
export function inTermsOf(rows: readonly LedgerRow[], records: readonly LogRecord[]): readonly LogRecord[] {
  if (records.length === 0) return records;
  if (!rows.some(({ beside }) => beside !== undefined) && !records.some(({ invoices }) => invoices.some(isPart)))
    return records;
  const mentions = mentionsIn(records);
  const items = itemsIn(
    rows,
    (row) => isPart(row) || mentions.of(madeOutLabel(row), partsOfInvoice(row.invoice).number).length > 0,
  );
  const standingFor = remembered((customer: string) =>
    remembered((number: string) => {
      const own = items.of(customer, number).flatMap((all) => [...all.values()]);
      const inOrder = own.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
      return own.length === 0 ? undefined : standingOf(inOrder, mentions.of(customer, number).flat());
    }),
  );
  return records.map((record) => {
    const standings = record.invoices.map(({ invoice, customer = record.customer }) =>
      standingFor(customer)(partsOfInvoice(invoice).number),
    );
    if (standings.every((standing) => standing === undefined)) return record;
    const invoices = record.invoices.flatMap((claimed, i) => {
      const standing = standings[i];
      return standing === undefined ? [claimed] : inTerms(claimed, record, standing);
    });
    return { ...record, invoices };
  });
}
