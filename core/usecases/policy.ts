import type { Policy } from '../dunning/policy';
import { POLICY_SHEET, readPolicy, writePolicy } from '../workbook/policySheet';
import { DEFAULT_POLICY } from '../dunning/policy';
import { dueToday } from './dueToday';
import type { Services } from './types';

/** The policy with the text of its sheet when it was read, by which a change meanwhile is noticed. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly stamp: string;
}

export type SavedPolicy =
  { readonly state: 'saved' } | { readonly state: 'changed meanwhile'; readonly now: LoadedPolicy };

/** @throws DamagedSheetError naming the cell that cannot be read */
export async function loadPolicy({ host }: Services): Promise<LoadedPolicy> {
  const block = await host.readSheet(POLICY_SHEET);
  if (block === null) return { policy: DEFAULT_POLICY, stamp: '' };
  return { policy: readPolicy(block), stamp: JSON.stringify(block.rows) };
}

/** Writes the policy sheet, unless it changed since it was loaded: then nothing is written and the new one is handed out. */
export async function savePolicy(services: Services, loaded: LoadedPolicy, policy: Policy): Promise<SavedPolicy> {
  const now = await loadPolicy(services);
  if (now.stamp !== loaded.stamp) return { state: 'changed meanwhile', now };
  await services.host.writeSheet(POLICY_SHEET, writePolicy(policy));
  return { state: 'saved' };
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
