import type { callList } from '../../../core/usecases/planning/callList';
import { callsOf } from '../../../core/usecases/planning/today';
import type { Home } from '../../hooks/useHome';
import type { Task } from '../../tasks';

/** The calls due today, to be made one by one; null where there are none. */
export function callsTask({ due, dueMapping }: Home): Extract<Task, { kind: 'handoff' }> | null {
  const plan = due.state === 'read' ? due.value : null;
  const messages = callsOf(plan);
  if (plan === null || messages.length === 0) return null;
  return { kind: 'handoff', handOver: { messages, sheet: plan.sheet, mapping: dueMapping, before: null } };
}

/** A call list made on request: the calls, or where there are none, why. */
export function listTask({ plan, mapping }: NonNullable<Awaited<ReturnType<typeof callList>>>): Task {
  const { messages, sheet } = plan;
  if (messages.length > 0)
    return { kind: 'handoff', handOver: { messages, sheet, mapping, byPhone: true, before: null } };
  return { kind: 'review', source: { plan, mapping, changed: [], skippedFirst: true } };
}
