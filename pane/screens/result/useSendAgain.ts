import { useState } from 'react';
import { recheck } from '../../../core/usecases/planning/recheck';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import type { EndedRun, Task } from '../../tasks';
import { wordsOf } from '../../words';
import type { FailedGroup } from './outcome';

export interface AgainTools {
  readonly busy: boolean;
  readonly sendAgain: (group: FailedGroup) => void;
}

/** Leads messages that were not sent back to the review, as the sheet has them now. */
export function useSendAgain({ mapping }: EndedRun, onOpen: (task: Task) => void): AgainTools {
  const { services, texts, notify } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const sendAgain = ({ items }: FailedGroup): void => {
    const asked = items.flatMap(({ message }) => (message === undefined ? [] : [message]));
    if (mapping === null) return;
    setBusy(true);
    void act(async () => {
      const { unchanged, changed } = await recheck(services, mapping.sheet, asked);
      const messages = [...unchanged, ...changed];
      if (messages.length === 0) {
        notify(wordsOf(texts, asked).result.nothingAgain, 'info');
        return;
      }
      const plan = { sheet: mapping.sheet, messages, broken: [], skipped: [], capPerRun: Infinity, gap: 0 };
      const source = { plan, mapping, changed: changed.map(({ id }) => id), skippedFirst: false };
      onOpen({ kind: 'review', source });
    }).finally(() => setBusy(false));
  };
  return { busy, sendAgain };
}
