import { useCallback, useState } from 'react';
import type { SenderLimits } from '../../../core/ports/sender';
import type { PlannedMessage } from '../../../core/reminders/types';
import { recheck, type Recheck } from '../../../core/usecases/recheck';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { isOnline } from '../../hooks/useOnline';
import { useReading } from '../../hooks/useReading';
import type { ReviewSource, Task } from '../../tasks';
import { wordsOf } from '../../words';
import { approveText, byHand, countsText } from '../handoff/channels';
import { capacityFor } from './capacity';
import { finalOf } from './reviewState';
import type { ReviewTools } from './useReview';

export interface Approval {
  readonly text: string;
  readonly disabled: boolean;
  readonly captions: readonly string[];
  readonly send: () => void;
  readonly offline: boolean;
  readonly leaveOffline: () => void;
}

/** The approve button: holds what is ticked against the workbook as it is now, then sends exactly that. */
export function useApproval(review: ReviewTools, source: ReviewSource, onOpen: (task: Task) => void): Approval {
  const { services, texts } = useHost();
  const act = useAct();
  const tell = useTellChanges();
  const [checking, setChecking] = useState(false);
  const [offline, setOffline] = useState(false);
  const limits = useLimits();
  const { state, editing } = review;
  const ticked = state.messages.filter(({ id }) => state.ticked.has(id));
  const carries = services.sender.carries();
  // What a person hands over is bound by no quota; it follows what goes out by itself.
  const others = ticked.filter((message) => byHand(message, carries));
  const sending = ticked.filter((message) => !byHand(message, carries));
  const { now, captions } = capacityFor(sending, limits, source.plan.capPerRun, texts);
  const disabled = now.length + others.length === 0 || editing || checking;

  const check = async (): Promise<void> => {
    const messages = now.map((message) => finalOf(state, message));
    const handOver = others.map((message) => finalOf(state, message));
    const found = await recheck(services, source.plan.sheet, [...messages, ...handOver]);
    if (found.unchanged.length < messages.length + handOver.length) {
      review.recheck(found);
      tell(found);
      return;
    }
    const { mapping } = source;
    const { sheet } = source.plan;
    if (messages.length === 0)
      onOpen({ kind: 'handoff', handOver: { messages: handOver, sheet, mapping, before: null } });
    else onOpen({ kind: 'sending', run: { mode: 'deliver', messages, sheet, mapping, handOver } });
  };
  const send = (): void => {
    if (disabled) return;
    if (now.length > 0 && !isOnline()) {
      setOffline(true);
      return;
    }
    setChecking(true);
    void act(check).finally(() => setChecking(false));
  };
  return {
    text: approveText(now, others, carries, texts),
    disabled,
    captions: checking
      ? [texts.review.checking]
      : editing
        ? [texts.review.finishEdit]
        : ticked.length === 0
          ? [wordsOf(texts, state.messages).review.tickOne]
          : sending.length === 0
            ? [texts.handOff.youSend]
            : [
                ...captions,
                ...(others.length > 0 ? [texts.handOff.follow(countsText(others, carries, texts), others.length)] : []),
              ],
    send,
    offline,
    leaveOffline: useCallback(() => setOffline(false), []),
  };
}

/** What the channels allow today; undefined while it is not known or cannot be told. */
function useLimits(): SenderLimits | undefined {
  const { services } = useHost();
  const read = useCallback(() => services.sender.limits(), [services]);
  const { reading } = useReading(read);
  return reading.state === 'read' ? reading.value : undefined;
}

/** Says which messages changed or are gone since they were shown. */
function useTellChanges(): (found: Recheck) => void {
  const { texts, notify, announce } = useHost();
  return useCallback(
    ({ changed, gone }) => {
      const names = (messages: readonly PlannedMessage[]): string =>
        texts.list([...new Set(messages.map(({ customer }) => customer))]);
      const { review } = wordsOf(texts, [...changed, ...gone]);
      const sentences = [
        ...(changed.length > 0 ? [review.changedSince(changed.length, names(changed))] : []),
        ...(gone.length > 0 ? [review.gone(gone.length, names(gone))] : []),
      ];
      notify(sentences.join(' '), 'warning');
      announce(sentences.join(' '), 'assertive');
    },
    [texts, notify, announce],
  );
}
