import { useCallback, useState } from 'react';
import type { LogRecord } from '../../../core/log/record';
import { decideUncertain } from '../../../core/usecases/sending/resume';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

export type Decision = 'sent' | 'failed';

export interface DecisionTools {
  /** What a person said of a message, by nonce. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly busy: boolean;
  readonly decide: (record: LogRecord, was: Decision) => void;
}

/** A person's word on messages that were perhaps sent, written to the log at once. */
export function useDecisions(onDecided: () => void): DecisionTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [busy, setBusy] = useState(false);
  const decide = useCallback(
    (record: LogRecord, was: Decision) => {
      setBusy(true);
      void act(async () => {
        await decideUncertain(services, record, was);
        setDecisions((before) => new Map(before).set(record.nonce, was));
        const text = (was === 'sent' ? texts.result.decidedSent : texts.result.decidedNotSent)(record.customer);
        notify(text, 'info');
        announce(text);
        onDecided();
      }).finally(() => setBusy(false));
    },
    [services, texts, notify, announce, act, onDecided],
  );
  return { decisions, busy, decide };
}
