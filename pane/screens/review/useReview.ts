import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { PlannedMessage } from '../../../core/messages/message';
import type { Recheck } from '../../../core/usecases/planning/recheck';
import { useHost } from '../../HostContext';
import { useLatest } from '../../hooks/useLatest';
import { useNavigation } from '../../navigation';
import type { ReviewSource } from '../../tasks';
import type { Drafts } from './drafts';
import { editsLost, reviewed, startReview, type ReviewState, type Rewritten } from './reviewState';

export interface ReviewTools {
  readonly state: ReviewState;
  /** Its preview is open. */
  readonly openId: string | null;
  /** It is being edited; nothing is sent meanwhile. */
  readonly editing: boolean;
  readonly toggle: (id: string) => void;
  /** Opens the first message where none is open. */
  readonly openFirst: () => void;
  readonly setEditing: (on: boolean) => void;
  /** The message whose customer was looked at; the review has just come back from there. */
  readonly backFrom: string | null;
  readonly openCustomer: (message: PlannedMessage) => void;
  readonly tick: (ids: readonly string[], on: boolean) => void;
  readonly edit: (id: string, message: PlannedMessage | null) => void;
  readonly recheck: (found: Recheck) => void;
  /** Shows the same messages as they were planned anew. */
  readonly rewrite: (plan: Rewritten) => void;
}

/** A review in progress. Decisions are kept with the messages' hashes as planned, so that leaving and coming back loses none. */
export function useReview(source: ReviewSource, drafts: Drafts): ReviewTools {
  const { texts, notify } = useHost();
  const { lookAtCustomer } = useNavigation();
  const [state, dispatch] = useReducer(reviewed, null, () => startReview(source, drafts));
  const [before] = useState(() => drafts.opened.get(source));
  const [openId, setOpenId] = useState<string | null>(before?.id ?? null);
  const [editing, setEditing] = useState(false);
  const latest = useLatest({ state, editing });
  const openOne = useLatest(openId);
  const basisOf = useCallback((id: string) => latest.current.state.messages.find((m) => m.id === id)?.basis, [latest]);
  const toggle = useCallback(
    (id: string) => {
      if (latest.current.editing) notify(texts.review.finishEdit, 'info');
      else setOpenId((open) => (open === id ? null : id));
    },
    [latest, notify, texts],
  );
  const openFirst = useCallback(
    () => setOpenId((open) => open ?? latest.current.state.messages[0]?.id ?? null),
    [latest],
  );
  const tick = useCallback(
    (ids: readonly string[], on: boolean) => {
      const wanted = new Set(ids);
      for (const { id, basis } of latest.current.state.messages) if (wanted.has(id)) drafts.ticks.set(basis, on);
      dispatch({ kind: 'tick', ids, on });
    },
    [drafts, latest],
  );
  const edit = useCallback(
    (id: string, message: PlannedMessage | null) => {
      const basis = basisOf(id);
      if (basis !== undefined) {
        if (message === null) drafts.edits.delete(basis);
        else drafts.edits.set(basis, message);
      }
      dispatch({ kind: 'edit', id, message });
    },
    [drafts, basisOf],
  );
  useEffect(() => {
    if (openId === null) drafts.opened.delete(source);
    else drafts.opened.set(source, { id: openId, leftForCustomer: false });
  }, [drafts, source, openId]);
  const openCustomer = useCallback(
    ({ id, customer }: PlannedMessage) => {
      drafts.opened.set(source, { id, leftForCustomer: true });
      lookAtCustomer(customer);
    },
    [drafts, source, lookAtCustomer],
  );
  const backFrom = before?.leftForCustomer === true ? before.id : null;
  const recheck = useCallback((found: Recheck) => dispatch({ kind: 'recheck', found }), []);
  const rewrite = useCallback(
    (plan: Rewritten) => {
      const { state: before } = latest.current;
      const lost = editsLost(before, plan);
      if (lost > 0) notify(texts.asking.editsGone(lost), 'warning');
      // A message whose currency is named by now goes by another id.
      const place = before.messages.findIndex(({ id }) => id === openOne.current);
      const open = plan.messages.some(({ id }) => id === openOne.current) ? openOne.current : plan.messages[place]?.id;
      setOpenId(open ?? null);
      dispatch({ kind: 'rewrite', plan });
    },
    [latest, notify, openOne, texts],
  );
  return useMemo(
    () => ({
      state,
      openId,
      editing,
      backFrom,
      toggle,
      openFirst,
      setEditing,
      openCustomer,
      tick,
      edit,
      recheck,
      rewrite,
    }),
    [state, openId, editing, backFrom, toggle, openFirst, openCustomer, tick, edit, recheck, rewrite],
  );
}
