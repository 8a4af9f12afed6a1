import type { PlannedMessage } from '../../../core/messages/message';
import type { Recheck } from '../../../core/usecases/planning/recheck';
import type { ReviewSource } from '../../tasks';
import type { Drafts } from './drafts';

export interface ReviewState {
  /** As planned; what a person changed stands in `edits`. */
  readonly messages: readonly PlannedMessage[];
  readonly edits: ReadonlyMap<string, PlannedMessage>;
  readonly ticked: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

export type ReviewAction =
  | { readonly kind: 'tick'; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly kind: 'edit'; readonly id: string; readonly message: PlannedMessage | null }
  | { readonly kind: 'recheck'; readonly found: Recheck };

/** Everything is ticked but what needs approval and what changed; earlier decisions about the same message hold. */
export function startReview({ plan, changed }: ReviewSource, drafts: Drafts): ReviewState {
  const changedIds = new Set(changed);
  const ticked = plan.messages.filter(
    ({ id, basis, needsApproval }) => drafts.ticks.get(basis) ?? !(needsApproval || changedIds.has(id)),
  );
  const edits = plan.messages.flatMap(({ id, basis }) => {
    const edit = drafts.edits.get(basis);
    return edit === undefined ? [] : [[id, edit] as const];
  });
  return {
    messages: plan.messages,
    edits: new Map(edits),
    ticked: new Set(ticked.map(({ id }) => id)),
    changed: changedIds,
  };
}

export function reviewed(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.kind) {
    case 'tick': {
      const ticked = new Set(state.ticked);
      for (const id of action.ids) {
        if (action.on) ticked.add(id);
        else ticked.delete(id);
      }
      return { ...state, ticked };
    }
    case 'edit': {
      const edits = new Map(state.edits);
      if (action.message === null) edits.delete(action.id);
      else edits.set(action.id, action.message);
      return { ...state, edits };
    }
    case 'recheck':
      return rechecked(state, action.found);
  }
}

/** Unchanged messages stay as they were, new versions stand unticked where the old one stood, what is gone is left out. */
function rechecked(state: ReviewState, { changed, gone }: Recheck): ReviewState {
  const versions = new Map(changed.map((message) => [message.id, message]));
  const goneIds = new Set(gone.map(({ id }) => id));
  const stays = (id: string): boolean => !versions.has(id) && !goneIds.has(id);
  return {
    messages: state.messages.flatMap((message) =>
      goneIds.has(message.id) ? [] : [versions.get(message.id) ?? message],
    ),
    edits: new Map([...state.edits].filter(([id]) => stays(id))),
    ticked: new Set([...state.ticked].filter(stays)),
    changed: new Set([...state.changed, ...versions.keys()].filter((id) => !goneIds.has(id))),
  };
}

/** As it will go out. */
export function finalOf(state: ReviewState, message: PlannedMessage): PlannedMessage {
  return state.edits.get(message.id) ?? message;
}

/** Messages whose customer, invoices, addresses or subject hold the text, in any case. */
export function matching(messages: readonly PlannedMessage[], text: string): readonly PlannedMessage[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return messages;
  return messages.filter(({ customer, lines, to, cc, subject }) =>
    [customer, subject, ...to, ...cc, ...lines.map(({ invoice }) => invoice)].some((part) =>
      part.toLowerCase().includes(wanted),
    ),
  );
}
