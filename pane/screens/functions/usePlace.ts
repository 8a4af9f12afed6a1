import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { findSource, type ArgumentSource, type Place } from '../../../core/usecases/functions/functionArguments';
import { useHost } from '../../HostContext';
import { useReading, type Reading } from '../../hooks/useReading';
import { useSelectionRested } from '../../hooks/useSelectionRested';

export interface PlaceTools {
  readonly place: Reading<Place>;
  readonly again: () => void;
}

/** Where the user is, read anew once the selection has rested. The ledger is read once for each active sheet. */
export function usePlace(): PlaceTools {
  const { services } = useHost();
  const known = useRef<{ readonly sheet: string; readonly source: ArgumentSource | null } | null>(null);
  const read = useCallback(async (): Promise<Place> => {
    const { host } = services;
    const [active, selection] = await Promise.all([host.activeCell(), host.readSelection()]);
    const sheet = active?.sheet ?? '';
    if (known.current?.sheet !== sheet) known.current = { sheet, source: await findSource(services) };
    return { active, selection, source: known.current.source };
  }, [services]);
  const { reading, again } = useReading(read);
  useSelectionRested(true, again);
  return useMemo(() => ({ place: reading, again }), [reading, again]);
}

/** The value once it has rested for a while. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
