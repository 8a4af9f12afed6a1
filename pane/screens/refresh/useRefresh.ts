import { useCallback, useState } from 'react';
import { joinedKey } from '../../../core/cells/blocks';
import type { Field } from '../../../core/ledger/fields';
import type { LedgerGrid } from '../../../core/ledger/grid';
import type { Journal } from '../../../core/usecases/refresh/journal';
import { compareFile, sheetToUpdate, type Compared } from '../../../core/usecases/refresh/compareExport';
import {
  goOn,
  isUnfinished,
  lastUpdate,
  undo,
  updateFromExport,
  type Gone,
  type UpdateReport,
} from '../../../core/usecases/refresh/update';
import { readExport, readPasted } from '../../files/readExport';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading, type Reading } from '../../hooks/useReading';

/** What was brought in. */
export interface Brought {
  readonly name: string;
  readonly grids: readonly LedgerGrid[];
}

export interface Start {
  readonly sheet: string | null;
  readonly last: Journal | undefined;
}

export interface RefreshTools {
  readonly start: Reading<Start>;
  readonly again: () => void;
  readonly text: string;
  readonly paste: (text: string) => void;
  readonly brought: Brought | null;
  readonly choose: (file: File) => void;
  readonly drop: () => void;
  readonly compare: () => void;
  readonly compared: Compared | null;
  readonly picked: Readonly<Partial<Record<Field, number>>>;
  readonly pick: (field: Field, column: number) => void;
  /** Whether columns that only the export has come into the ledger. */
  readonly withNew: boolean;
  readonly takeNew: (withNew: boolean) => void;
  readonly gone: Gone | null;
  readonly decide: (gone: Gone) => void;
  readonly apply: () => void;
  readonly report: UpdateReport | null;
  readonly undo: (journal: Journal) => void;
  readonly goOn: (journal: Journal) => void;
  readonly busy: boolean;
}

/** A new export on its way into the ledger. Nothing is written before it is approved. */
export function useRefresh(): RefreshTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const read = useCallback(
    async (): Promise<Start> => ({ sheet: await sheetToUpdate(services), last: await lastUpdate(services) }),
    [services],
  );
  const { reading: start, again } = useReading(read);
  const [text, setText] = useState('');
  const [brought, setBrought] = useState<Brought | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [picked, setPicked] = useState<RefreshTools['picked']>({});
  const [withNew, setWithNew] = useState(false);
  const [gone, setGone] = useState<Gone | null>(null);
  const [report, setReport] = useState<UpdateReport | null>(null);
  const [busy, setBusy] = useState(false);
  const sheet = start.state === 'read' ? start.value.sheet : null;
  const t = texts.refresh;
  const work = (step: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void act(step).finally(() => setBusy(false));
  };
  const hold = async (list: Brought, columns: RefreshTools['picked']): Promise<void> => {
    // A file may be chosen while the sheets are being looked at once more: it is not passed over.
    const target = sheet ?? (await sheetToUpdate(services));
    if (target === null) return;
    const found = await compareFile(services, target, list.grids, columns);
    setBrought(list);
    setCompared(found);
    setPicked(found.state === 'columns differ' ? { ...likeIn(found), ...columns } : columns);
    announce(saidOf(found, t));
  };
  const tell = (found: UpdateReport, said: string): void => {
    setReport(found);
    announce(said);
    again();
  };
  return {
    start,
    again,
    text,
    paste: setText,
    brought,
    choose: (file) => work(async () => hold({ name: file.name, grids: await readExport(file) }, {})),
    drop() {
      setBrought(null);
      setCompared(null);
      setPicked({});
      setWithNew(false);
      setGone(null);
      setText('');
    },
    compare: () => work(() => hold(brought ?? { name: t.pasted, grids: readPasted(text) }, picked)),
    compared,
    picked,
    pick: (field, column) => setPicked((before) => ({ ...before, [field]: column })),
    withNew,
    takeNew: setWithNew,
    gone,
    decide: setGone,
    apply: () =>
      work(async () => {
        if (compared?.state !== 'compared') return;
        const { comparison } = compared;
        const found = await updateFromExport(services, comparison, {
          gone: gone ?? 'left',
          file: brought?.name ?? t.pasted,
          withNew,
        });
        tell(found, t.updated(found.rows));
      }),
    report,
    undo: (journal) =>
      work(async () => {
        await undo(services, journal);
        setReport(null);
        setCompared(null);
        setBrought(null);
        notify(t.undone, 'success');
        announce(t.undone);
        again();
      }),
    goOn: (journal) =>
      work(async () => {
        const undoing = journal.state === 'undoing';
        const found = await goOn(services, journal);
        if (!undoing) tell(found, t.updated(found.rows));
        else {
          notify(t.undone, 'success');
          again();
        }
      }),
    busy,
  };
}

/** The columns that say mostly what the missing ones say: chosen beforehand, and nothing is written before the comparison is seen. */
function likeIn({ missing }: Extract<Compared, { state: 'columns differ' }>): RefreshTools['picked'] {
  return Object.fromEntries(missing.flatMap(({ field, like }) => (like === undefined ? [] : [[field, like.column]])));
}

function saidOf(found: Compared, t: ReturnType<typeof useHost>['texts']['refresh']): string {
  switch (found.state) {
    case 'compared':
      return t.toUpdate(rowsOf(found, { gone: 'left', withNew: false }));
    case 'columns differ':
      return t.differ(found.missing.length);
    case 'no headers':
      return t.noHeaders;
    case 'no ledger':
      return t.noLedger;
  }
}

/** How many rows of the ledger an update touches. */
export function rowsOf(
  { comparison }: Extract<Compared, { state: 'compared' }>,
  { gone, withNew }: Pick<RefreshTools, 'gone' | 'withNew'>,
): number {
  const { fresh, changed, gone: missing, added } = comparison;
  const touched = new Set([...changed, ...(withNew ? added : [])].map(({ key }) => joinedKey(key)));
  return fresh.length + touched.size + (gone === 'paid' ? missing.length : 0);
}

export { isUnfinished };
