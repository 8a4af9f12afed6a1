import type { LoadedPolicy } from '../../../core/usecases/settings/editPolicy';
import type { Services } from '../../../core/usecases/types';
import type { LadderDraft, PolicyDraft } from './draft';

/** What was typed and not yet saved, with the policy it began from. */
export interface KeptPolicy {
  readonly loaded: LoadedPolicy;
  readonly draft: PolicyDraft;
}

// Leaving the screen loses nothing; closing the pane does.
const kept = new WeakMap<Services, KeptPolicy>();

/** Which ladder is looked at: by its name, and by its id while the name is being typed. */
export type ShownLadder = Pick<LadderDraft, 'id' | 'name'>;

const shown = new WeakMap<Services, ShownLadder>();

export function keptLadder(services: Services): ShownLadder | null {
  return shown.get(services) ?? null;
}

export function keepLadder(services: Services, ladder: ShownLadder | null): void {
  if (ladder === null) shown.delete(services);
  else shown.set(services, ladder);
}

export function keptPolicy(services: Services): KeptPolicy | undefined {
  return kept.get(services);
}

export function keepPolicy(services: Services, policy: KeptPolicy | null): void {
  if (policy === null) kept.delete(services);
  else kept.set(services, policy);
}
