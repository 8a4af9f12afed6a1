import { useRef, useState } from 'react';
import type { DocumentKind } from '../../../core/messages/documents/kinds';
import { recordPrinted } from '../../../core/usecases/customers/documents';
import { asOnePrint, prepareMany, type LeftOut } from '../../../core/usecases/customers/manyDocuments';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { usePaper } from '../../hooks/usePaper';
import { useNote } from './usePrint';

export interface PrintManyTools {
  /** Customers whose document is written; undefined while nothing runs. */
  readonly progress: number | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly print: (customers: readonly string[]) => void;
  /** Nothing is printed that is not printed yet. */
  readonly stop: () => void;
}

/** Writes documents one by one, prints them at once, and notes each; where only a note fails, that is told. */
export function usePrintMany(kind: DocumentKind, objectBy: string): PrintManyTools {
  const { services, texts, notify, announce } = useHost();
  const t = texts.documents.many;
  const act = useAct();
  const paper = usePaper();
  const noteOf = useNote();
  const stopped = useRef(false);
  const [progress, setProgress] = useState<number>();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const run = async (customers: readonly string[]): Promise<void> => {
    const isStopped = (): boolean => stopped.current;
    const found = await prepareMany(services, { kind, customers, objectBy, onDone: setProgress, isStopped });
    setLeftOut(found.leftOut);
    if (found.stopped || found.pages.length === 0) {
      const said = found.stopped
        ? t.stopped(found.pages.length + found.leftOut.length)
        : t.leftOut(found.leftOut.length);
      notify(said, 'warning');
      announce(said);
      return;
    }
    await paper.print(asOnePrint(found.pages.map(({ document }) => document)), texts.documents.names[kind]);
    try {
      for (const { customer, document } of found.pages) {
        await recordPrinted(services, customer, document, noteOf(document));
      }
    } catch (error) {
      notify(texts.documents.notNoted, 'error');
      throw error;
    }
    notify(t.printed(found.pages.length), 'success');
    announce(t.printed(found.pages.length));
  };
  const print = (customers: readonly string[]): void => {
    stopped.current = false;
    setProgress(0);
    void act(() => run(customers)).finally(() => setProgress(undefined));
  };
  return { progress, leftOut, print, stop: () => void (stopped.current = true) };
}
