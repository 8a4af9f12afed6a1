import type { Policy } from '../../dunning/policy';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { labelOf, madeOutLabel } from '../../debtors/identity';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import type { Services } from '../types';
import { ledgerOf } from '../workbook/ledgers';
import { readPlanning } from '../workbook/rules';
import { planOver } from './plan';
import type { Abandoned } from '../rests';

/**
 * The messages of a plan once more, with the invoices wherever they stand in the sheet by now, under another policy that is not kept yet.
 * Changes nothing and sends nothing.
 * @returns null where the sheet is gone
 * @throws AbandonedError once `abandoned` answers true
 */
export async function planUnder(
  services: Services,
  { sheet, messages, broken }: Pick<ReminderPlan, 'sheet' | 'messages' | 'broken'>,
  policy: Policy,
  abandoned?: Abandoned,
): Promise<ReminderPlan | null> {
  const [block, planning] = await Promise.all([services.host.readSheet(sheet), readPlanning(services)]);
  if (block === null) return null;
  const ledger = await ledgerOf(services, block, planning.memory);
  const wanted = new InvoiceIndex<true>();
  for (const { customer, lines } of messages)
    for (const line of lines) wanted.update(line.customer ?? customer, line.invoice, () => true);
  // A message that cannot be written names no invoices, but the rows that they stood in: a row counts while it is still theirs.
  const places = new Set(broken.flatMap(({ customer, places: own }) => own.map(({ row }) => `${row} ${customer}`)));
  const rows = ledger.rows.filter((row) => {
    const customer = labelOf(row);
    return places.has(`${row.row} ${customer}`) || wanted.of(madeOutLabel(row), row.invoice).length > 0;
  });
  return (await planOver(services, planning, { ledger, rows, policy, abandoned })).plan;
}
