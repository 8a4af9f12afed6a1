import { useCallback, useMemo, useState } from 'react';
import { layoutStanding } from '../../core/usecases/workbook/layoutStanding';
import { olderLayout, type OlderLayout } from '../../core/usecases/workbook/updateLayout';
import { leftOver } from '../../core/usecases/sending/resume';
import { todayOf, type Today } from '../../core/usecases/planning/today';
import type { DueAction } from '../../core/contacts/dueTasks';
import type { NextDue } from '../../core/reminders/nextDue';
import { NO_STRANGERS, type Strangers } from '../../core/contacts/unmatchedFacts';
import type { ReminderPlan } from '../../core/reminders/reminderPlan';
import type { ColumnMapping } from '../../core/ledger/fields';
import type { NewerLayout } from '../../core/workbook/layoutVersion';
import type { InterestRule } from '../../core/interest/charge';
import type { LeftOver } from '../../core/usecases/types';
import { useHost } from '../HostContext';
import { useLook, type LookTools } from './useLook';
import { useReading, type Reading } from './useReading';

export interface Home extends LookTools {
  readonly due: Reading<ReminderPlan | null>;
  /** The columns of the ledger that is due, which need not be the one at hand. */
  readonly dueMapping: ColumnMapping | null;
  /** Customers whose promises end today. */
  readonly promises: readonly string[];
  /** What the policy asks a person to do. */
  readonly actions: readonly DueAction[];
  /** Typed facts that match nothing in the ledger. */
  readonly strangers: Strangers;
  /** How late interest is worked out; none until it is known. */
  readonly interest: InterestRule;
  /** Rows of the ledger that lag behind the log; 0 once the user has answered. */
  readonly lagging: number;
  /** Whether the workbook has a policy of its own; true until it is known. */
  readonly isSetUp: boolean;
  /** What comes next, where nothing is due. */
  readonly next: NextDue | null;
  readonly leaveLag: () => void;
  readonly left: Reading<LeftOver>;
  /** The layout of the workbook, where a newer version made it. */
  readonly layout: Reading<NewerLayout | null>;
  /** The same where an older version made it; null too until it is known. */
  readonly older: OlderLayout | null;
}

const NO_INTEREST: InterestRule = { kind: 'none' };

const NOTHING_YET = {
  mapping: null,
  promises: [],
  actions: [],
  strangers: NO_STRANGERS,
  interest: NO_INTEREST,
  lagging: 0,
  isSetUp: true,
  next: null,
};

/** All that the first screen shows; it outlives the tasks in front of it, and is read anew when they close. */
export function useHome(active: boolean): Home {
  const { services } = useHost();
  const tools = useLook(active);
  const readToday = useCallback((abandoned: () => boolean) => todayOf(services, abandoned), [services]);
  const readLeft = useCallback(() => leftOver(services), [services]);
  const { reading: today, again: todayAgain } = useReading(active ? readToday : null);
  const { reading: left, again: leftAgain } = useReading(active ? readLeft : null);
  const readLayout = useCallback(() => layoutStanding(services), [services]);
  const { reading: layout, again: layoutAgain } = useReading(active ? readLayout : null);
  const readOlder = useCallback(() => olderLayout(services), [services]);
  const { reading: older, again: olderAgain } = useReading(active ? readOlder : null);
  const [answered, setAnswered] = useState(false);
  const leaveLag = useCallback(() => setAnswered(true), []);
  const lookAgain = tools.again;
  const again = useCallback(() => {
    lookAgain();
    todayAgain();
    leftAgain();
    layoutAgain();
    olderAgain();
  }, [lookAgain, todayAgain, leftAgain, layoutAgain, olderAgain]);
  return useMemo(() => {
    const { mapping, promises, actions, strangers, interest, lagging, isSetUp, next } =
      today.state === 'read' ? today.value : NOTHING_YET;
    return {
      ...tools,
      again,
      due: planIn(today),
      dueMapping: mapping,
      promises,
      actions,
      strangers,
      interest,
      lagging: answered ? 0 : lagging,
      leaveLag,
      isSetUp,
      next,
      left,
      layout,
      older: older.state === 'read' ? older.value : null,
    };
  }, [tools, again, today, left, layout, older, answered, leaveLag]);
}

function planIn(today: Reading<Today>): Reading<ReminderPlan | null> {
  return today.state === 'read' ? { state: 'read', value: today.value.plan } : today;
}
