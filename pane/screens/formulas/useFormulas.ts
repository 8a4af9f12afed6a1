import { useCallback, useState } from 'react';
import { registry } from '../../../core/functions/registry';
import {
  freezeFormulas,
  ownFormulas,
  repairFormulas,
  undoFormulas,
  type FormulasChanged,
  type OwnFormulas,
} from '../../../core/usecases/formulas/changeHost';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading, type Reading } from '../../hooks/useReading';

const NAMES: ReadonlySet<string> = new Set(registry.map(({ name }) => name));

export interface FormulaTools {
  readonly found: Reading<readonly OwnFormulas[]>;
  readonly again: () => void;
  readonly busy: boolean;
  readonly repair: (sheets: readonly string[]) => void;
  readonly freeze: (sheets: readonly string[]) => void;
}

/** Looks for formulas that ask our functions, and changes them; what was changed can be undone as a whole. */
export function useFormulas(): FormulaTools {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const { formulas: t, setUp } = texts.workbook;
  const [busy, setBusy] = useState(false);
  const read = useCallback(() => ownFormulas(services, NAMES), [services]);
  const { reading: found, again } = useReading(read);
  const tell = (done: string, changed: FormulasChanged): void => {
    const text = [
      done,
      ...(changed.left > 0 ? [t.left(changed.left)] : []),
      ...changed.protectedSheets.map(setUp.ledgerProtected),
    ].join(' ');
    const undo = async (): Promise<string> => {
      const left = await undoFormulas(services, changed);
      return left.length === 0 ? setUp.undone : setUp.changedSince(texts.list(left));
    };
    const isAll = changed.left === 0 && changed.protectedSheets.length === 0;
    notify(text, isAll ? 'success' : 'warning', changed.cells > 0 ? undo : undefined);
    announce(text);
  };
  const run = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void act(work)
      .then(again)
      .finally(() => setBusy(false));
  };
  return {
    found,
    again,
    busy,
    repair: (sheets) =>
      run(async () => {
        const changed = await repairFormulas(services, sheets, NAMES);
        tell(t.repaired(changed.cells), changed);
      }),
    freeze: (sheets) =>
      run(async () => {
        const changed = await freezeFormulas(services, sheets, NAMES);
        tell(t.frozen(changed.cells), changed);
      }),
  };
}
