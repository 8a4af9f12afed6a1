import { CollectionError, failureText } from '../../failures/text';
import type { PlannedMessage } from '../../messages/message';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { madeOutLabel } from '../../debtors/identity';
import { ledgerOn } from '../workbook/ledgers';
import { readPayingMemory } from '../workbook/rules';
import type { Services } from '../types';
import { rowsOf } from './customerRows';
import { bankingDayAfter, recordDispute, recordPromise } from './recordFact';

/** What a call came to, where that holds reminders up. */
export type Agreed =
  /** Major units; YYYY-MM-DD. */
  | { readonly kind: 'promise'; readonly amount: number; readonly by: string }
  | { readonly kind: 'dispute'; readonly reason: string };

/**
 * Records what a customer said of the invoices that a call was about: a promise until the day on which banks book it, or a
 * dispute.
 * @throws CollectionError where the sheet is gone
 */
export async function recordAgreed(
  services: Services,
  sheet: string,
  { customer, currency, lines }: Pick<PlannedMessage, 'customer' | 'currency' | 'lines'>,
  agreed: Agreed,
): Promise<void> {
  const ledger = await ledgerOn(services, sheet, await readPayingMemory(services));
  if (ledger === null) throw new CollectionError(failureText('no-sheet', sheet));
  const named = new InvoiceIndex<true>();
  for (const line of lines) named.update(line.customer ?? customer, line.invoice, () => true);
  const rows = rowsOf(ledger.rows, customer).filter((row) => named.of(madeOutLabel(row), row.invoice).length > 0);
  if (agreed.kind === 'dispute') {
    await recordDispute(services, { customer, rows, reason: agreed.reason, note: '' });
    return;
  }
  const by = (await bankingDayAfter(services, agreed.by)) ?? agreed.by;
  await recordPromise(services, { customer, rows, amount: agreed.amount, currency, by, saidBy: '' });
}
