import type { PlannedMessage } from '../../../core/reminders/types';

/** What a person decided about messages, by the hash as planned: it holds as long as the message stays the same. */
export interface Drafts {
  readonly edits: Map<string, PlannedMessage>;
  readonly ticks: Map<string, boolean>;
}

export function emptyDrafts(): Drafts {
  return { edits: new Map(), ticks: new Map() };
}
