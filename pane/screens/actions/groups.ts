import { actionKey } from '../../../core/dunning/actions';
import type { Texts } from '../../../core/i18n';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { customerId } from '../../../core/debtors/identity';

/** Tasks of one kind, which stand in one line of what waits today. */
export interface TaskGroup {
  readonly key: string;
  readonly actions: readonly DueAction[];
}

/** A task in words of the policy's own makes a group with its like. */
export function groupKey({ kind, action }: DueAction): string {
  return kind === 'other' ? `other ${actionKey(action)}` : kind;
}

/** In the order of the actions: the most serious first. */
export function groupsOf(actions: readonly DueAction[]): readonly TaskGroup[] {
  const groups = new Map<string, DueAction[]>();
  for (const action of actions) {
    const key = groupKey(action);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [action]);
    else same.push(action);
  }
  return [...groups].map(([key, list]) => ({ key, actions: list }));
}

/** 2 accounts to suspend. */
export function groupText({ actions }: TaskGroup, { actions: texts }: Texts): string {
  const [first] = actions;
  const customers = new Set(actions.map(({ customer }) => customerId(customer))).size;
  if (first === undefined) return texts.none;
  return first.kind === 'other' ? texts.own(customers, first.action) : texts.due[first.kind](customers);
}
