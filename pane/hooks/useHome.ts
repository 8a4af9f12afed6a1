import { useCallback, useMemo } from 'react';
import { dueToday } from '../../core/usecases/dueToday';
import { leftOver } from '../../core/usecases/leftOver';
import type { ReminderPlan } from '../../core/reminders/types';
import type { LeftOver } from '../../core/usecases/types';
import { useHost } from '../HostContext';
import { useLook, type LookTools } from './useLook';
import { useReading, type Reading } from './useReading';

export interface Home extends LookTools {
  readonly due: Reading<ReminderPlan | null>;
  readonly left: Reading<LeftOver>;
}

/** All that the first screen shows; it outlives the tasks in front of it, and is read anew when they close. */
export function useHome(active: boolean): Home {
  const { services } = useHost();
  const tools = useLook(active);
  const readDue = useCallback(() => dueToday(services), [services]);
  const readLeft = useCallback(() => leftOver(services), [services]);
  const { reading: due, again: dueAgain } = useReading(active ? readDue : null);
  const { reading: left, again: leftAgain } = useReading(active ? readLeft : null);
  const lookAgain = tools.again;
  const again = useCallback(() => {
    lookAgain();
    dueAgain();
    leftAgain();
  }, [lookAgain, dueAgain, leftAgain]);
  return useMemo(() => ({ ...tools, again, due, left }), [tools, again, due, left]);
}
