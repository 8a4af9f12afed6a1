import { useCallback, useState } from 'react';
import type { SenderLimits } from '../../../core/ports/sender';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { isOnline } from '../../hooks/useOnline';
import { useReading } from '../../hooks/useReading';
import type { ReviewSource, Task } from '../../tasks';
import { wordsOf } from '../../words';
import { approveText, byHand, countsText } from '../../channels';
import { capacityFor } from './capacity';
import { finalOf } from './reviewState';
import type { ReviewTools } from './useReview';
import type { AskingTools } from './useAsking';
import { useStart, type StartTools } from './useStart';

export interface Approval {
  readonly text: string;
  readonly disabled: boolean;
  readonly captions: readonly string[];
  readonly send: () => void;
  readonly offline: boolean;
  readonly leaveOffline: () => void;
  /** What waits for the user to sign in. */
  readonly starting: StartTools;
}

/** The approve button: holds what is ticked against the workbook as it is now, then sends exactly that. */
export function useApproval(
  review: ReviewTools,
  source: ReviewSource,
  asking: AskingTools,
  onOpen: (task: Task) => void,
): Approval {
  const { services, texts } = useHost();
  const act = useAct();
  const starting = useStart(review, source, onOpen);
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
  const unsaid = asking.why !== '' || asking.writing;
  const disabled = now.length + others.length === 0 || editing || checking || unsaid;

  const check = async (): Promise<void> => {
    if (!(await asking.settle())) return;
    const messages = now.map((message) => finalOf(state, message));
    const handOver = others.map((message) => finalOf(state, message));
    await starting.start({ messages, handOver });
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
  const said = (): readonly string[] => {
    if (ticked.length === 0) return [wordsOf(texts, state.messages).review.tickOne];
    if (sending.length === 0) return [texts.handOff.youSend];
    const follow = others.length === 0 ? [] : [texts.handOff.follow(countsText(others, carries, texts), others.length)];
    return [...captions, ...follow];
  };
  return {
    text: approveText(now, others, carries, texts),
    disabled,
    captions: checking
      ? [texts.review.checking]
      : editing
        ? [texts.review.finishEdit]
        : unsaid
          ? [asking.why === '' ? texts.asking.writing : asking.why]
          : [...said(), ...(asking.card === null ? [] : [texts.asking.kept])],
    send,
    offline,
    leaveOffline: useCallback(() => setOffline(false), []),
    starting,
  };
}

/** What the channels allow today; undefined while it is not known or cannot be told. */
function useLimits(): SenderLimits | undefined {
  const { services } = useHost();
  const read = useCallback(() => services.sender.limits(), [services]);
  const { reading } = useReading(read);
  return reading.state === 'read' ? reading.value : undefined;
}
