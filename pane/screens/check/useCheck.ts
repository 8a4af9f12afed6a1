import { useCallback, useState } from 'react';
import type { Doubt } from '../../../core/ledger/doubts';
import type { KeptAnswer } from '../../../core/workbook/answerRows';
import { answerLedger, forgetAnswer } from '../../../core/usecases/workbook/answerLedger';
import { checkLedger, type LedgerCheck } from '../../../core/usecases/workbook/checkLedger';
import { repairLedger, undoRepairs } from '../../../core/usecases/workbook/repairLedger';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { keepRepair, lastRepair } from './repairs';

export interface CheckTools {
  readonly check: LedgerCheck;
  readonly busy: boolean;
  /** Whether the last repair of this ledger can be undone. */
  readonly canUndo: boolean;
  readonly answer: (doubt: Doubt, answer: string) => void;
  readonly askAgain: (answer: KeptAnswer) => void;
  /** @param column left out, every column that can be repaired */
  readonly repair: (column?: number) => void;
  readonly undo: () => void;
}

/** A ledger being checked: each answer and each repair is written at once, and the ledger read again. */
export function useCheck(first: LedgerCheck, onRead: () => void): CheckTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [check, setCheck] = useState(first);
  const [busy, setBusy] = useState(false);
  const t = texts.check;
  const { sheet } = check;
  const run = useCallback(
    (work: () => Promise<string>): void => {
      if (busy) return;
      setBusy(true);
      void act(async () => {
        const said = await work();
        const next = await checkLedger(services);
        if (next !== null) setCheck(next);
        notify(said, 'success');
        announce(said);
        onRead();
      }).finally(() => setBusy(false));
    },
    [busy, act, services, notify, announce, onRead],
  );
  return {
    check,
    busy,
    canUndo: lastRepair(services, sheet) !== undefined,
    answer: ({ code, column, word }, answer) =>
      run(async () => {
        await answerLedger(services, sheet, { code, column, word, answer });
        return t.kept;
      }),
    askAgain: (answer) =>
      run(async () => {
        await forgetAnswer(services, answer);
        return t.forgotten;
      }),
    repair: (column) =>
      run(async () => {
        const result = await repairLedger(services, sheet, column);
        keepRepair(services, result);
        return [t.repaired(result.written), ...(result.left > 0 ? [t.notRepaired(result.left)] : [])].join(' ');
      }),
    undo: () =>
      run(async () => {
        const last = lastRepair(services, sheet);
        if (last === undefined) return t.undone(0);
        const { written, left } = await undoRepairs(services, last);
        keepRepair(services, null);
        return [t.undone(written), ...(left > 0 ? [t.notUndone(left)] : [])].join(' ');
      }),
  };
}
