import { useState } from 'react';
import type { ContactRecord } from '../../../core/contacts/contactFacts';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { recordAction, takeBack, type ActionSaid } from '../../../core/usecases/customers/recordTask';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

/** How an action stands after somebody said something of it. */
export interface Recorded {
  readonly text: string;
  /** What was written, to take it back; empty where somebody else was first. */
  readonly records: readonly ContactRecord[];
}

export interface RecordActionTools {
  readonly busy: boolean;
  readonly record: (said: ActionSaid, onDone: (recorded: Recorded) => void) => void;
  readonly undo: (records: readonly ContactRecord[], onDone: () => void) => void;
}

/** Marks an action done or puts it off, and takes that back. */
export function useRecordAction(action: DueAction): RecordActionTools {
  const { services, texts, formats, announce, notify } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void act(work).finally(() => setBusy(false));
  };
  return {
    busy,
    record: (said, onDone) =>
      run(async () => {
        const answer = await recordAction(services, action, said);
        const mine = said.what === 'done' ? texts.actions.isDone : texts.actions.waitsUntil(formats.date(said.until));
        const text = answer.state === 'recorded' ? mine : texts.actions.recordedBefore(answer.by);
        announce(text);
        onDone({ text, records: answer.state === 'recorded' ? answer.records : [] });
      }),
    undo: (records, onDone) =>
      run(async () => {
        await takeBack(services, records);
        notify(texts.actions.takenBack, 'info');
        announce(texts.actions.takenBack);
        onDone();
      }),
  };
}
