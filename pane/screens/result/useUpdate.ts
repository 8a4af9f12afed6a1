import { useMemo, useState } from 'react';
import { ledgerUpdate, updateLedger } from '../../../core/usecases/workbook/mirror';
import type { LedgerUpdate } from '../../../core/usecases/types';
import type { ColumnMapping } from '../../../core/ledger/fields';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import type { EndedItem } from '../../tasks';

export interface UpdateTools {
  /** Null where there is nothing to bring up to date, or it has been done. */
  readonly offer: LedgerUpdate | null;
  readonly busy: boolean;
  readonly update: () => void;
}

/**
 * Offers to write level and date of what was sent into the ledger's own columns.
 * @param afterwards once they are written
 */
export function useUpdate(
  mapping: ColumnMapping | null,
  sent: readonly EndedItem[],
  afterwards: () => Promise<void>,
): UpdateTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const messages = useMemo(() => sent.flatMap(({ message }) => (message === undefined ? [] : [message])), [sent]);
  const possible = mapping === null ? null : ledgerUpdate(mapping, messages);
  const offer = done || possible === null || possible.rows === 0 ? null : possible;
  const update = (): void => {
    if (mapping === null || offer === null || busy) return;
    setBusy(true);
    void act(async () => {
      const rows = await updateLedger(services, mapping, messages, texts.result.reminded);
      setDone(true);
      const missed = offer.rows - rows;
      const text = [texts.result.updated(rows), ...(missed > 0 ? [texts.result.notUpdated(missed)] : [])].join(' ');
      notify(text, missed > 0 ? 'warning' : 'success');
      announce(text);
      await afterwards();
    }).finally(() => setBusy(false));
  };
  return { offer, busy, update };
}
