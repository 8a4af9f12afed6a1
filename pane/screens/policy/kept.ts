import type { LoadedPolicy } from '../../../core/usecases/settings/editPolicy';
import type { Services } from '../../../core/usecases/types';
import type { PolicyDraft } from './draft';

/** What was typed and not yet saved, with the policy it began from. */
export interface KeptPolicy {
  readonly loaded: LoadedPolicy;
  readonly draft: PolicyDraft;
}

// Leaving the screen loses nothing; closing the pane does.
const kept = new WeakMap<Services, KeptPolicy>();

export function keptPolicy(services: Services): KeptPolicy | undefined {
  return kept.get(services);
}

export function keepPolicy(services: Services, policy: KeptPolicy | null): void {
  if (policy === null) kept.delete(services);
  else kept.set(services, policy);
}
