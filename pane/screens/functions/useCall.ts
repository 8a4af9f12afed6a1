import { useCallback, useMemo, useState } from 'react';
import { notationOf, type Notation } from '../../../core/cells/notation';
import type { FunctionDefinition } from '../../../core/functions/definition';
import type { ActiveCell } from '../../../core/ports/host';
import { suggestArguments, type Place } from '../../../core/usecases/functions/functionArguments';
import { formulaOf, readField, tryFunction, type Trial } from '../../../core/usecases/functions/tryFunction';
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

type Edits = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Fields follow the selection until they are typed into; what was typed stays while the screen is open. */
export function useCall(definition: FunctionDefinition | null, place: Place | null): Call | null {
  const { services } = useHost();
  const notation = useMemo(() => notationOf(services.host.locale()), [services]);
  const [edits, setEdits] = useState<Edits>(new Map());
  const typed = useMemo(() => {
    if (definition === null) return [];
    const suggested = place === null ? definition.parameters.map(() => '') : suggestArguments(definition, place);
    return suggested.map((text, i) => edits.get(definition.name)?.get(i) ?? text);
  }, [definition, place, edits]);
  const type = useCallback(
    (index: number, text: string) => {
      if (definition === null) return;
      const { name } = definition;
      setEdits((before) => new Map(before).set(name, new Map(before.get(name)).set(index, text)));
    },
    [definition],
  );
  const fields = useMemo(() => typed.map((text) => readField(text, notation)), [typed, notation]);
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
