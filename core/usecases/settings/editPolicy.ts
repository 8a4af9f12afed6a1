import type { Policy } from '../../dunning/policy';
import type { SheetBlock } from '../../cells/block';
import { matchKey } from '../../cells/key';
import { CollectionError, failureText } from '../../failures/text';
import { freshPolicy, withNamesIn } from '../../messages/policyNames';
import { holdsPolicy, POLICY_SHEET, readPolicy } from '../../workbook/policySheet';
import { RATES_SHEET } from '../../workbook/ratesSheet';
import { changePolicy, writePolicy } from '../../workbook/writePolicy';
import { changedBlock, type SheetChange } from '../../workbook/sheetChange';
import { withRatesIn } from '../workbook/rules';
import { dueToday } from '../planning/dueToday';
import type { Services } from '../types';

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
  const [policy, rates] = await Promise.all([host.readSheet(POLICY_SHEET), host.readSheet(RATES_SHEET)]);
  const loaded = loadedFrom(policy, host);
  return { ...loaded, policy: withRatesIn(loaded.policy, rates) };
}

function loadedFrom(block: SheetBlock | null, host: Services['host']): LoadedPolicy {
  if (!holdsPolicy(block)) return { policy: freshPolicy(host.locale()), stamp: '' };
  const policy = readPolicy(block);
  return { policy, stamp: meaningOf(policy) };
}

/** All that a policy says, as text: the order in which ladders stand says nothing. */
function meaningOf(policy: Policy): string {
  const ladders = [...policy.ladders].sort((a, b) => (matchKey(a.name) < matchKey(b.name) ? -1 : 1));
  return JSON.stringify(writePolicy({ ...policy, ladders }));
}

/**
 * Writes what changes in the policy sheet, unless its policy changed since it was loaded: then nothing is written and the
 * new one is handed out. A person's own cells, rows and columns stay as they are.
 * The first time, built-in level names are those of the language of its messages.
 * @throws DamagedSheetError where the sheet was damaged meanwhile; nothing is written
 */
export async function savePolicy(services: Services, loaded: LoadedPolicy, policy: Policy): Promise<SavedPolicy> {
  const { host } = services;
  const seen = await host.readSheet(POLICY_SHEET);
  const now = loadedFrom(seen, host);
  if (now.stamp !== loaded.stamp) return { state: 'changed meanwhile', now };
  const named = loaded.stamp === '' ? withNamesIn(policy, policy.language) : policy;
  const change = changePolicy(seen, named);
  refuseUnreadable(change, named);
  const state = (await host.changeSheet(change)) ? 'saved' : 'changed meanwhile';
  return { state, now: await loadPolicy(services) };
}

/** A sheet arranged in a way that no change can be fitted into, such as tables side by side, is left as it is. */
function refuseUnreadable(change: SheetChange, policy: Policy): void {
  if (meaningOf(readPolicy(changedBlock(change))) === meaningOf(policy)) return;
  throw new CollectionError(failureText('tables-in-the-way', POLICY_SHEET));
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
