import type { Policy } from '../dunning/policy';
import { freshPolicy, withNamesIn } from '../reminders/freshPolicy';
import { holdsPolicy, POLICY_SHEET, readPolicy, writePolicy } from '../workbook/policySheet';
import { dueToday } from './dueToday';
import type { Services } from './types';

/** The policy with the text of its sheet when it was read, by which a change meanwhile is noticed. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** '' where the workbook has no policy sheet yet: then `policy` is a proposal. */
  readonly stamp: string;
}

export type SavedPolicy =
  | { readonly state: 'saved'; readonly now: LoadedPolicy }
  | { readonly state: 'changed meanwhile'; readonly now: LoadedPolicy };

/** @throws DamagedSheetError naming the cell that cannot be read */
export async function loadPolicy({ host }: Services): Promise<LoadedPolicy> {
  const block = await host.readSheet(POLICY_SHEET);
  if (!holdsPolicy(block)) return { policy: freshPolicy(host.locale()), stamp: '' };
  return { policy: readPolicy(block), stamp: JSON.stringify(block.rows) };
}

/**
 * Writes the policy sheet, unless it changed since it was loaded: then nothing is written and the new one is handed out.
 * The first time, built-in level names are those of the language of its messages.
 * @throws DamagedSheetError where the sheet was damaged meanwhile; nothing is written
 */
export async function savePolicy(services: Services, loaded: LoadedPolicy, policy: Policy): Promise<SavedPolicy> {
  const now = await loadPolicy(services);
  if (now.stamp !== loaded.stamp) return { state: 'changed meanwhile', now };
  const named = loaded.stamp === '' ? withNamesIn(policy, policy.language) : policy;
  await services.host.writeSheet(POLICY_SHEET, writePolicy(named));
  return { state: 'saved', now: await loadPolicy(services) };
}

/** How many invoices get another level today under a changed policy: told before it is saved. */
export async function policyEffect(services: Services, policy: Policy): Promise<number> {
  const levels = (plan: Awaited<ReturnType<typeof dueToday>>): Map<string, number> =>
    new Map(
      (plan?.messages ?? []).flatMap((m) => m.lines.map((line) => [`${m.customer}\u0001${line.invoice}`, line.level])),
    );
  const before = levels(await dueToday(services));
  const after = levels(await dueToday(services, policy));
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((invoice) => before.get(invoice) !== after.get(invoice)).length;
}
