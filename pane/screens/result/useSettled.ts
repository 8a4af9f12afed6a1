import { useCallback, useEffect, useRef, useState } from 'react';
import { noteSettled } from '../../../core/usecases/customers/noteSettled';
import { useHost } from '../../HostContext';
import { sentenceOf } from '../../sentenceOf';

export interface SettledTools {
  /** Why the invoices paid in the meantime could not be noted; '' where they are. */
  readonly trouble: string;
  /** Notes them again, after the ledger has been brought up to date. */
  readonly noteAgain: () => Promise<void>;
}

/** Notes, once a run has ended, which reminded invoices are paid by now. Its failure is told and spoils nothing. */
export function useSettled(): SettledTools {
  const { services, texts } = useHost();
  const [trouble, setTrouble] = useState('');
  const under = useRef<Promise<void>>(Promise.resolve());
  const noteAgain = useCallback(() => {
    // One after the other, so that nothing is noted twice.
    under.current = under.current
      .then(() => noteSettled(services))
      .then(
        () => setTrouble(''),
        (error: unknown) => setTrouble(sentenceOf(error, texts)),
      );
    return under.current;
  }, [services, texts]);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void noteAgain();
  }, [noteAgain]);
  return { trouble, noteAgain };
}
