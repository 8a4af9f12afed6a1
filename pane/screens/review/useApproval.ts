import { useCallback, useState } from 'react';
import type { ChannelLimits } from '../../../core/ports/channel';
import type { PlannedMessage } from '../../../core/reminders/types';
import { recheck, type Recheck } from '../../../core/usecases/recheck';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { isOnline } from '../../hooks/useOnline';
import { useReading } from '../../hooks/useReading';
import type { ReviewSource, Task } from '../../tasks';
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
  const { now, captions } = capacityFor(ticked.length, limits, texts);
  const disabled = now === 0 || editing || checking;

  const check = async (): Promise<void> => {
    const messages = ticked.slice(0, now).map((message) => finalOf(state, message));
    const found = await recheck(services, source.plan.sheet, messages);
    if (found.unchanged.length < messages.length) {
      review.recheck(found);
      tell(found);
      return;
    }
    onOpen({ kind: 'sending', run: { mode: 'deliver', messages, sheet: source.plan.sheet, mapping: source.mapping } });
  };
  const send = (): void => {
    if (disabled) return;
    if (!isOnline()) {
      setOffline(true);
      return;
    }
    setChecking(true);
    void act(check).finally(() => setChecking(false));
  };
  return {
    text: texts.review.send(now),
    disabled,
    captions: checking
      ? [texts.review.checking]
      : editing
        ? [texts.review.finishEdit]
        : ticked.length === 0
          ? [texts.review.tickOne]
          : captions,
    send,
    offline,
    leaveOffline: useCallback(() => setOffline(false), []),
  };
}

/** What the channel allows today; undefined while it is not known or cannot be told. */
function useLimits(): ChannelLimits | undefined {
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
      const sentences = [
        ...(changed.length > 0 ? [texts.review.changedSince(changed.length, names(changed))] : []),
        ...(gone.length > 0 ? [texts.review.gone(gone.length, names(gone))] : []),
      ];
      notify(sentences.join(' '), 'warning');
      announce(sentences.join(' '), 'assertive');
    },
    [texts, notify, announce],
  );
}
