import type { SheetBlock } from '../../cells/block';
import { signs, type Policy } from '../../dunning/policy';
import { CollectionError, failureText } from '../../failures/text';
import type { LogRecord } from '../../log/record';
import { holdsPolicy, POLICY_SHEET, readPolicy } from '../../workbook/policySheet';

/** @throws CollectionError where the policy does not say whose money it is, or who signs: nothing goes out then */
export function refuseUnsigned(policy: Policy | null): void {
  if (policy === null || !signs(policy)) throw new CollectionError(failureText('unsigned', POLICY_SHEET));
}

/**
 * Holds what is about to be claimed against the policy sheet as it is now. A call is made by a person, who says who is
 * asking, and what was said is recorded whatever the sheet lacks.
 * @throws CollectionError as `refuseUnsigned`; DamagedSheetError naming the cell that cannot be read
 */
export function refuseUnsignedClaims(policy: SheetBlock | null, rows: readonly Pick<LogRecord, 'channel'>[]): void {
  if (rows.every(({ channel }) => channel === 'call')) return;
  refuseUnsigned(holdsPolicy(policy) ? readPolicy(policy) : null);
}
