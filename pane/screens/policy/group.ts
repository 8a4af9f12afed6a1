import type { PolicyDraft } from './draft';
import type { PolicyTools } from './usePolicy';

/** Settings that open and close together. */
export type Group = 'sender' | 'law' | 'pace' | 'fees' | 'interest' | 'risk';

export interface GroupProps {
  readonly draft: PolicyDraft;
  readonly wrong: PolicyTools['wrong'];
  readonly set: (part: Partial<PolicyDraft>) => void;
}
