import { CollectionError, failureText } from '../../failures/text';
import type { Host, SheetBlock } from '../../ports/host';
import { newerLayout, type NewerLayout } from '../../workbook/layoutVersion';
import { POLICY_SHEET } from '../../workbook/policyTables';
import type { Services } from '../types';
import { wait, type Steps } from '../portSteps';

/** Whether a newer version made the workbook; null where it did not. @throws DamagedSheetError where its note cannot be read */
export async function layoutStanding({ host }: Pick<Services, 'host'>): Promise<NewerLayout | null> {
  return newerLayout(await host.readSheet(POLICY_SHEET)) ?? null;
}

/** To be asked before anything is written. @throws CollectionError where a newer version made the workbook */
export function refuseNewer(policy: SheetBlock | null): void {
  const newer = newerLayout(policy);
  if (newer !== undefined) throw new CollectionError(failureText('newer-layout', newer.found, newer.known));
}

/** The same, reading the policy sheet first. */
export function* refuseNewerIn(host: Pick<Host, 'readSheet'>): Steps<void> {
  refuseNewer(yield* wait(host.readSheet(POLICY_SHEET)));
}
