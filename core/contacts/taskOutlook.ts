import { dayOfIso, type Day } from '../calendar/civil';
import { actionKey, isTask, stretchAt, stretchesOf, type ActionKind } from '../dunning/actions';
import { stageOf } from '../dunning/stage';
import { readActionNote } from './actionFacts';
import type { ContactRecord } from './contactFacts';
import { actionable, dueActions, type ActionsInput, type DueAction } from './dueTasks';

/** What the table of actions says of a customer. */
export interface ActionOutlook {
  /** Tasks that wait for a person. */
  readonly due: readonly DueAction[];
  /** Facts by which tasks are put off beyond this day. */
  readonly putOff: readonly ContactRecord[];
  /** The step of the oldest open invoice that nothing stops; undefined where there is none. */
  readonly step: ActionStep | undefined;
  /** The task that comes next by itself, and its day. */
  readonly coming: { readonly action: string; readonly on: Day } | undefined;
}

export interface ActionStep {
  readonly action: string;
  readonly kind: ActionKind;
  readonly fromDay: number;
  readonly daysLate: number;
  readonly stageName: string;
}

/** Facts that put a task off beyond a day and that no newer fact about the same task replaced. */
function waiting(facts: readonly ContactRecord[], asOf: Day): readonly ContactRecord[] {
  const newest = new Map<string, ContactRecord>();
  for (const fact of facts) {
    if (fact.kind !== 'put off' && fact.kind !== 'action') continue;
    const ended = dayOfIso(fact.endedOn);
    if (ended !== undefined && ended <= asOf) continue;
    newest.set(`${actionKey(readActionNote(fact.note).action)} ${fact.invoices.join(';')}`, fact);
  }
  return [...newest.values()].filter(({ kind, until }) => kind === 'put off' && (dayOfIso(until) ?? asOf) > asOf);
}

/** @param customer as in the log @param input with the rows of this customer @param facts about this customer, oldest first */
export function actionOutlook(customer: string, input: ActionsInput, facts: readonly ContactRecord[]): ActionOutlook {
  const { asOf, policy, contacts, rows } = input;
  const due = dueActions(input);
  const putOff = waiting(facts, asOf);
  const [oldest] = actionable(rows, input);
  if (oldest === undefined) return { due, putOff, step: undefined, coming: undefined };
  const stretches = stretchesOf(policy.actions, contacts.segmentOf(customer, asOf));
  const daysLate = asOf - oldest.dueDay;
  const { action, kind, fromDay } = stretchAt(stretches, daysLate);
  const later = stretches.find((stretch) => stretch.fromDay > daysLate && isTask(stretch.kind));
  return {
    due,
    putOff,
    step: { action, kind, fromDay, daysLate, stageName: stageOf(daysLate, policy.stages) },
    coming: later === undefined ? undefined : { action: later.action, on: oldest.dueDay + later.fromDay },
  };
}
