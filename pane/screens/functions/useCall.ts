import { useCallback, useMemo, useState } from 'react';
import { notationOf, type Notation } from '../../../core/cells/notation';
import type { FunctionDefinition } from '../../../core/functions/definition';
import type { ActiveCell } from '../../../core/ports/host';
import { suggestArguments, type Place } from '../../../core/usecases/functions/functionArguments';
import {
  dayInField,
  formulaOf,
  readField,
  tryFunction,
  type Trial,
} from '../../../core/usecases/functions/tryFunction';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useRested } from './usePlace';

const SETTLE_MS = 250;

/** A function on its way into a cell. */
export interface Call {
  readonly definition: FunctionDefinition;
  readonly notation: Notation;
  /** What stands in each argument's field. */
  readonly typed: readonly string[];
  readonly type: (index: number, text: string) => void;
  /** In English notation, as the fields stand. */
  readonly formula: string;
  /** What the formula gives in the cell at hand; null until it is worked out. */
  readonly trial: Trial | null;
  readonly failed: unknown;
  /** The cell at hand that the trial is for. */
  readonly at: ActiveCell | null;
  readonly tryAgain: () => void;
}

/** Where the user was as the function was opened, or first was anywhere. */
function useOpenedAt(definition: FunctionDefinition | null, place: Place | null): Place | null {
  const [opened, setOpened] = useState<{ readonly of: FunctionDefinition; readonly at: Place } | null>(null);
  if (definition === null) {
    if (opened !== null) setOpened(null);
    return null;
  }
  if (opened?.of === definition) return opened.at;
  if (place !== null) setOpened({ of: definition, at: place });
  return place;
}

type Edits = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * Fields are filled from where the user is as the function is opened and stay so, wherever the formula is to go then;
 * what was typed stays while the screen is open.
 */
export function useCall(definition: FunctionDefinition | null, place: Place | null): Call | null {
  const { services } = useHost();
  const locale = services.host.locale();
  const notation = useMemo(() => notationOf(locale), [locale]);
  const [edits, setEdits] = useState<Edits>(new Map());
  const opened = useOpenedAt(definition, place);
  const typed = useMemo(() => {
    if (definition === null) return [];
    const suggested =
      opened === null ? definition.parameters.map(() => '') : suggestArguments(definition, opened, place?.active);
    return suggested.map((text, i) => edits.get(definition.name)?.get(i) ?? text);
  }, [definition, opened, place, edits]);
  const type = useCallback(
    (index: number, text: string) => {
      if (definition === null) return;
      const { name } = definition;
      setEdits((before) => new Map(before).set(name, new Map(before.get(name)).set(index, text)));
    },
    [definition],
  );
  const fields = useMemo(
    () => typed.map((text, i) => readField(dayInField(text, definition?.parameters[i], locale), notation)),
    [typed, notation, definition, locale],
  );
  const at = place?.active ?? null;
  const wanted = useRested(
    useMemo(() => ({ definition, fields, at }), [definition, fields, at]),
    SETTLE_MS,
  );
  const read = useCallback(
    async () =>
      wanted.definition === null || wanted.at === null || wanted.fields.length === 0
        ? null
        : { of: wanted, trial: await tryFunction(services, wanted.definition, wanted.fields, wanted.at) },
    [services, wanted],
  );
  const { reading, again } = useReading(read);
  if (definition === null) return null;
  // A result of other fields or another cell is not shown beside these.
  const value = reading.state === 'read' ? reading.value : null;
  const current =
    value !== null && value.of.definition === definition && value.of.fields === fields && value.of.at === at;
  return {
    definition,
    notation,
    typed,
    type,
    formula: formulaOf(definition, fields),
    trial: current ? value.trial : null,
    failed: reading.state === 'failed' ? reading.error : undefined,
    at,
    tryAgain: again,
  };
}
