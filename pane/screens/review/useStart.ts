import { useCallback, useState } from 'react';
import type { PlannedMessage } from '../../../core/messages/message';
import { recheck, type Recheck } from '../../../core/usecases/planning/recheck';
import { useHost } from '../../HostContext';
import type { ReviewSource, Task } from '../../tasks';
import { wordsOf } from '../../words';
import { isEMail } from '../../channels';
import type { ReviewTools } from './useReview';

/** What a press approved: what goes out by itself, and what a person hands over after it. */
export interface Approved {
  readonly messages: readonly PlannedMessage[];
  readonly handOver: readonly PlannedMessage[];
}

export interface StartTools {
  /** Holds what was approved against the workbook as it is now, then sends exactly that; without a sign-in it waits. */
  readonly start: (approved: Approved) => Promise<void>;
  /** What waits for the user to sign in; nothing of it is claimed. */
  readonly waiting: Approved | null;
  /** Hands the waiting e-mails over one by one instead. */
  readonly byMailApp: () => void;
  readonly leave: () => void;
}

export function useStart(review: ReviewTools, source: ReviewSource, onOpen: (task: Task) => void): StartTools {
  const { services } = useHost();
  const tell = useTellChanges();
  const [waiting, setWaiting] = useState<Approved | null>(null);
  const { mapping } = source;
  const { sheet } = source.plan;
  const go = ({ messages, handOver }: Approved): void =>
    messages.length === 0
      ? onOpen({ kind: 'handoff', handOver: { messages: handOver, sheet, mapping, before: null } })
      : onOpen({ kind: 'sending', run: { mode: 'deliver', messages, sheet, mapping, handOver } });
  const start = async ({ messages, handOver }: Approved): Promise<void> => {
    const found = await recheck(services, sheet, [...messages, ...handOver]);
    if (found.unchanged.length < messages.length + handOver.length) {
      setWaiting(null);
      review.recheck(found);
      tell(found);
    } else if (messages.some(isEMail) && (await services.sender.signIn?.ready()) === false) {
      setWaiting({ messages, handOver });
    } else {
      go({ messages, handOver });
    }
  };
  return {
    start,
    waiting,
    byMailApp() {
      if (waiting === null) return;
      const { messages, handOver } = waiting;
      const others = messages.filter((message) => !isEMail(message));
      go({ messages: others, handOver: [...messages.filter(isEMail), ...handOver] });
    },
    leave: useCallback(() => setWaiting(null), []),
  };
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
