import { useCallback, useState } from 'react';
import { readRemoval, removeSetUp, type Removal } from '../../../core/usecases/setup/removeSetUp';
import { putInSample, takeOutSample } from '../../../core/usecases/setup/sampleLedger';
import { readSetUp, setUp, undoSetUp, type SetUpOrder, type SetUpView } from '../../../core/usecases/setup/setUp';
import { loadColumns, type LedgerColumns } from '../../../core/usecases/workbook/ledgerColumns';
import { useHost, type Undo } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading, type Reading } from '../../hooks/useReading';

export interface SetUpFound {
  readonly view: SetUpView;
  /** Null where no sheet has any cells. */
  readonly columns: LedgerColumns | null;
}

export interface SetUpTools {
  readonly found: Reading<SetUpFound>;
  readonly again: () => void;
  readonly busy: boolean;
  readonly putIn: () => void;
  readonly begin: (order: Omit<SetUpOrder, 'headers'>) => void;
  readonly removal: Reading<Removal | null>;
  readonly lookForRemoval: () => void;
  readonly remove: (removal: Removal) => void;
}

/** Setting the workbook up, and out again. @param onDone called once it is done */
export function useSetUp(onDone: () => void): SetUpTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const { headers, setUp: t, remove: r } = texts.workbook;
  const [busy, setBusy] = useState(false);
  const [looking, lookForRemoval] = useState(false);
  const read = useCallback(
    async (): Promise<SetUpFound> => ({
      view: await readSetUp(services, headers),
      columns: await loadColumns(services),
    }),
    [services, headers],
  );
  const { reading: found, again } = useReading(read);
  const readOut = useCallback(
    async () => (looking ? readRemoval(services, headers) : null),
    [looking, services, headers],
  );
  const { reading: removal } = useReading(readOut);
  const run = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void act(work).finally(() => setBusy(false));
  };
  const tell = (text: string, intent: 'success' | 'warning', undo?: Undo): void => {
    notify(text, intent, undo);
    announce(text);
  };
  const changed = (left: readonly string[]): string =>
    left.length === 0 ? t.undone : t.changedSince(texts.list(left));
  return {
    found,
    again,
    busy,
    removal,
    lookForRemoval: () => lookForRemoval(true),
    putIn: () =>
      run(async () => {
        const sample = await putInSample(services);
        tell(t.sampleIn(sample.sheet), 'success', async () =>
          changed((await takeOutSample(services, sample)) ? [] : [sample.sheet]),
        );
        again();
      }),
    begin: (order) =>
      run(async () => {
        const done = await setUp(services, { ...order, headers });
        onDone();
        tell(t.done(done.made.length, done.filled), 'success', async () =>
          changed((await undoSetUp(services, done.undo)).left),
        );
      }),
    remove: (found) =>
      run(async () => {
        const left = await removeSetUp(services, found);
        onDone();
        tell(left.length === 0 ? r.done : t.changedSince(texts.list(left)), left.length === 0 ? 'success' : 'warning');
      }),
  };
}
