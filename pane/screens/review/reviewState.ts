import type { BrokenMessage, PlannedMessage } from '../../../core/messages/message';
import type { Recheck } from '../../../core/usecases/planning/recheck';
import type { ReviewSource } from '../../tasks';
import type { Drafts } from './drafts';

export interface ReviewState {
  /** As planned; what a person changed stands in `edits`. */
  readonly messages: readonly PlannedMessage[];
  readonly broken: readonly BrokenMessage[];
  readonly edits: ReadonlyMap<string, PlannedMessage>;
  readonly ticked: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

export type ReviewAction =
  | { readonly kind: 'tick'; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly kind: 'edit'; readonly id: string; readonly message: PlannedMessage | null }
  | { readonly kind: 'recheck'; readonly found: Recheck }
  | { readonly kind: 'rewrite'; readonly plan: Rewritten };

/** The same messages, planned anew. */
export type Rewritten = Pick<ReviewSource['plan'], 'messages' | 'broken'>;

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
    broken: plan.broken,
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
    case 'rewrite':
      return rewritten(state, action.plan);
  }
}

/** Unchanged messages stay as they were, new versions stand unticked where the old one stood, what is gone is left out. */
function rechecked(state: ReviewState, { changed, gone }: Recheck): ReviewState {
  const versions = new Map(changed.map((message) => [message.id, message]));
  const goneIds = new Set(gone.map(({ id }) => id));
  const stays = (id: string): boolean => !versions.has(id) && !goneIds.has(id);
  return {
    ...state,
    messages: state.messages.flatMap((message) =>
      goneIds.has(message.id) ? [] : [versions.get(message.id) ?? message],
    ),
    edits: new Map([...state.edits].filter(([id]) => stays(id))),
    ticked: new Set([...state.ticked].filter(stays)),
    changed: new Set([...state.changed, ...versions.keys()].filter((id) => !goneIds.has(id))),
  };
}

/** What makes a message the same one, whatever it says: its currency may be named meanwhile. */
function sameOne({ customer, language, channel, lines }: PlannedMessage): string {
  return JSON.stringify([customer, language, channel, lines.map(({ invoice }) => invoice)]);
}

/**
 * Ticks stay with their messages. One that a person had edited comes back as planned, and unticked; one that could not be
 * written before comes as it would have come at first.
 */
function rewritten(state: ReviewState, { messages, broken }: Rewritten): ReviewState {
  const before = new Map(state.messages.map((message) => [sameOne(message), message]));
  const ticked = new Set<string>();
  const changed = new Set<string>();
  const edits = new Map<string, PlannedMessage>();
  for (const message of messages) {
    const { id, needsApproval, basis } = message;
    const old = before.get(sameOne(message));
    const edit = old === undefined ? undefined : state.edits.get(old.id);
    const holds = old !== undefined && edit !== undefined && old.basis === basis;
    if (holds) edits.set(id, edit);
    if (old === undefined ? !needsApproval : state.ticked.has(old.id) && (edit === undefined || holds)) ticked.add(id);
    if (old !== undefined && (state.changed.has(old.id) || (edit !== undefined && !holds))) changed.add(id);
  }
  return { messages, broken, edits, ticked, changed };
}

/** How many messages that a person edited would come back as planned. */
export function editsLost(state: ReviewState, { messages }: Rewritten): number {
  const bases = new Set(messages.map(({ basis }) => basis));
  return state.messages.filter(({ id, basis }) => state.edits.has(id) && !bases.has(basis)).length;
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
