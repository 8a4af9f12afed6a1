import type { AskingDraft } from './asking';
import type { ReviewSource } from '../../tasks';
import type { PlannedMessage } from '../../../core/messages/message';

/** What a person decided about messages, by the hash as planned: it holds as long as the message stays the same. */
export interface Drafts {
  readonly edits: Map<string, PlannedMessage>;
  readonly ticks: Map<string, boolean>;
  /** On whose behalf messages go out, typed and not kept yet. */
  readonly asking: Map<'typed', AskingDraft>;
  /** The message that was open, and whether it was left for its customer; by the review. */
  readonly opened: WeakMap<ReviewSource, { readonly id: string; readonly leftForCustomer: boolean }>;
}

export function emptyDrafts(): Drafts {
  return { edits: new Map(), ticks: new Map(), asking: new Map(), opened: new WeakMap() };
}
