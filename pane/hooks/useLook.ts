import { useCallback, useMemo, useState } from 'react';
import { look } from '../../core/usecases/planning/overview';
import type { Look } from '../../core/usecases/types';
import { useHost } from '../HostContext';
import { useReading, type Reading } from './useReading';
import { useSelectionRested } from './useSelectionRested';

export interface LookTools {
  readonly look: Reading<Look>;
  readonly narrowedTo: readonly number[];
  readonly narrow: (stages: readonly number[]) => void;
  readonly again: () => void;
}

/**
 * What is selected, read anew once the selection has rested for 300 ms. A new selection is shown whole.
 * While a task is open nothing is read, so that what is being reviewed stays as it was.
 */
export function useLook(active: boolean): LookTools {
  const { services } = useHost();
  const [narrowedTo, narrow] = useState<readonly number[]>([]);
  const read = useCallback((abandoned: () => boolean) => look(services, narrowedTo, abandoned), [services, narrowedTo]);
  const { reading, again } = useReading(active ? read : null);
  const rested = useCallback(() => {
    if (narrowedTo.length > 0) narrow([]);
    else again();
  }, [narrowedTo, again]);
  useSelectionRested(active, rested);
  return useMemo(() => ({ look: reading, narrowedTo, narrow, again }), [reading, narrowedTo, again]);
}
