import { CollectionError, failureText } from '../../failures/text';
import { addAsOfCell, asOfCell, type AsOfCell } from '../../workbook/asOfCell';
import { POLICY_SHEET } from '../../workbook/policySheet';
import type { Services } from '../types';

const MOST_TRIES = 4;

/** The as-of cell of the policy sheet, made where it is missing: today, until somebody types a day. */
export async function ensureAsOf({ host, clock }: Services): Promise<AsOfCell> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const policy = await host.readSheet(POLICY_SHEET);
    const there = asOfCell(policy);
    if (there !== undefined) return there;
    if (!(await host.changeSheet(addAsOfCell(policy)))) continue;
    const block = await host.readSheet(POLICY_SHEET);
    const made = asOfCell(block);
    if (block === null || made === undefined) break;
    const { row, column } = made;
    const put = (was: string, to: { date: number } | { formula: string }): unknown =>
      host.editCells({ sheet: POLICY_SHEET, cells: [{ row, column, was, to }] });
    // A day first: it gives the cell a format that shows one, which a formula then keeps.
    await put('', { date: clock.today() });
    await put(String(clock.today()), { formula: '=TODAY()' });
    return made;
  }
  throw new CollectionError(failureText('busy'));
}
