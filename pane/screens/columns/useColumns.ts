import { useCallback, useState } from 'react';
import { matchKey } from '../../../core/cells/key';
import { loadColumns, rememberColumns, type LedgerColumns } from '../../../core/usecases/workbook/ledgerColumns';
import { FIELDS, type ColumnMapping, type Field } from '../../../core/ledger/fields';
import { missingAfter, type ChosenColumns } from '../../../core/ledger/mapping';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

export interface ColumnTools {
  readonly ledger: LedgerColumns;
  readonly columns: ColumnMapping['columns'];
  /** Fields to decide on: more than one header fits, or a needed one has none. */
  readonly asked: readonly Field[];
  readonly missing: readonly Field[];
  /** Asked and not decided yet. */
  readonly open: readonly Field[];
  readonly none: (field: Field) => boolean;
  /** Headers that can be chosen; of equal ones the leftmost. */
  readonly headers: ColumnMapping['headers'];
  readonly chosen: ChosenColumns;
  readonly busy: boolean;
  readonly choose: (field: Field, column: number | null) => void;
  readonly readAgain: (sheet: string, headerRow?: number) => void;
  readonly save: () => void;
}

function columnsIn(chosen: ChosenColumns): ColumnMapping['columns'] {
  return Object.fromEntries(Object.entries(chosen).filter(([, column]) => column !== null));
}

function startOf({ mapping, chosen }: LedgerColumns): ChosenColumns {
  return { ...mapping.columns, ...chosen };
}

function distinct({ headers }: ColumnMapping): ColumnMapping['headers'] {
  const keys = headers.map(({ text }) => matchKey(text));
  return headers.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** A ledger's columns being corrected. @param onDone called once they are remembered */
export function useColumns(first: LedgerColumns, onDone: () => void): ColumnTools {
  const { services, texts, notify } = useHost();
  const act = useAct();
  const [ledger, setLedger] = useState(first);
  const [chosen, setChosen] = useState<ChosenColumns>(() => startOf(first));
  const [decided, setDecided] = useState<ReadonlySet<Field>>(new Set());
  const [busy, setBusy] = useState(false);
  const columns = columnsIn(chosen);
  const missing = missingAfter(ledger.mapping, columns, chosen);
  const wasMissing = missingAfter(ledger.mapping, ledger.mapping.columns, ledger.chosen);
  const doubted = new Set([...ledger.mapping.doubts.map(({ field }) => field), ...wasMissing, ...missing]);
  const read = useCallback(
    async (sheet: string, headerRow?: number): Promise<void> => {
      const next = await loadColumns(services, sheet, headerRow);
      if (next === null) return;
      setLedger(next);
      setChosen(startOf(next));
      setDecided(new Set());
    },
    [services],
  );
  const run = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void act(work).finally(() => setBusy(false));
  };
  const choose = (field: Field, column: number | null): void => {
    const others = Object.entries(chosen).filter(([other, at]) => other !== field && (at === null || at !== column));
    setDecided(new Set([...decided, field]));
    setChosen({ ...Object.fromEntries(others), [field]: column });
  };
  const asked = FIELDS.filter((field) => doubted.has(field));
  const save = (): void =>
    run(async () => {
      if (await rememberColumns(services, ledger, chosen)) {
        onDone();
        notify(texts.columns.saved, 'success');
        return;
      }
      await read(ledger.mapping.sheet);
      notify(texts.columns.meanwhile, 'warning');
    });
  return {
    ledger,
    columns,
    chosen,
    asked,
    missing,
    open: asked.filter((field) => !decided.has(field) || missing.includes(field)),
    none: (field) => chosen[field] === null,
    headers: distinct(ledger.mapping),
    busy,
    choose,
    readAgain: (sheet, headerRow) => run(() => read(sheet, headerRow)),
    save,
  };
}
