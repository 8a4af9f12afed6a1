import type { callList } from '../../../core/usecases/planning/callList';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { callsOf } from '../../../core/usecases/planning/today';
import type { Home } from '../../hooks/useHome';
import type { Task } from '../../tasks';

/** Calls that the table of actions asks for. */
export function callTasks(actions: readonly DueAction[]): readonly DueAction[] {
  return actions.filter(({ kind }) => kind === 'call');
}

/** The calls due today, to be made one by one; null where there are none. */
export function callsTask({
  due,
  dueMapping,
  actions,
}: Pick<Home, 'due' | 'dueMapping' | 'actions'>): Extract<Task, { kind: 'handoff' }> | null {
  const plan = due.state === 'read' ? due.value : null;
  // Most owed first.
  const messages = [...callsOf(plan)].sort((a, b) => b.toPay - a.toPay);
  const tasks = callTasks(actions);
  if (plan === null || messages.length + tasks.length === 0) return null;
  return { kind: 'handoff', handOver: { messages, tasks, sheet: plan.sheet, mapping: dueMapping, before: null } };
}

/** A call list made on request: the calls, or where there are none, why. */
export function listTask({ plan, mapping }: NonNullable<Awaited<ReturnType<typeof callList>>>): Task {
  const { messages, sheet } = plan;
  if (messages.length > 0)
    return { kind: 'handoff', handOver: { messages, sheet, mapping, byPhone: true, before: null } };
  return { kind: 'review', source: { plan, mapping, changed: [], skippedFirst: true } };
}
