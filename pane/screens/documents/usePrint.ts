import { useState } from 'react';
import { isoOf } from '../../../core/calendar/civil';
import { recordPrinted, type PreparedDocument } from '../../../core/usecases/customers/documents';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { usePaper } from '../../hooks/usePaper';

export interface PrintTools {
  readonly busy: boolean;
  readonly print: (document: PreparedDocument) => void;
}

/** Prints a document and notes it; where only the note fails, that is told. */
export function usePrint(customer: string, onDone: () => void): PrintTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const paper = usePaper();
  const [busy, setBusy] = useState(false);
  const noteOf = useNote();
  const print = (document: PreparedDocument): void => {
    setBusy(true);
    void act(async () => {
      await paper.print(document.html, document.subject);
      const note = noteOf(document);
      try {
        await recordPrinted(services, customer, document, note);
      } catch (error) {
        notify(texts.documents.notNoted, 'error');
        throw error;
      }
      onDone();
      notify(note, 'success');
      announce(note);
    }).finally(() => setBusy(false));
  };
  return { busy, print };
}

/** What is noted of a document that was printed. */
export function useNote(): (document: PreparedDocument) => string {
  const { services, texts, formats } = useHost();
  return ({ kind, account }) => {
    const totals = account.currencies.map(({ currency, total }) => formats.money(total, currency));
    const asOf = formats.date(isoOf(services.clock.today()));
    return texts.documents.printed(texts.documents.names[kind], asOf, texts.list(totals));
  };
}
