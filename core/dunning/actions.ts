import type { RiskSegment } from '../portfolio/paymentRisk';
import { DEFAULT_ACTIONS, nextAction, type ActionStep } from './nextAction';
import { withoutStacks } from '../cells/marks';

/** What a person does about a debt, the most serious first. `other` is an action in words of the user's own. */
export const TASK_KINDS = ['counsel', 'agency', 'bureau', 'cancel', 'suspend', 'plan', 'call', 'other'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What an entry of the table of actions asks for: nothing, a message (which the ladder of levels sends), or a task. */
export type ActionKind = 'none' | 'message' | TaskKind;

/** The actions known by name, as the policy sheet and NEXT_ACTION write them. */
export const KNOWN_ACTIONS = {
  None: 'none',
  'Courtesy reminder': 'message',
  Reminder: 'message',
  'Firm reminder': 'message',
  'Final reminder': 'message',
  'Demand letter': 'message',
  'Last demand': 'message',
  'Courtesy call': 'call',
  Call: 'call',
  'Call and offer a plan': 'call',
  'Offer a payment plan': 'plan',
  'Suspend deliveries': 'suspend',
  'Cancel open orders': 'cancel',
  'Notify the credit bureau': 'bureau',
  'Hand to an agency': 'agency',
  'Hand to counsel': 'counsel',
} as const satisfies Readonly<Record<string, ActionKind>>;
export type KnownAction = keyof typeof KNOWN_ACTIONS;

export const ACTION_NAMES = Object.keys(KNOWN_ACTIONS) as readonly KnownAction[];

/** One action for the eye and for comparing: case and spaces make no difference. */
export function actionKey(text: string): string {
  return withoutStacks(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const BY_KEY: ReadonlyMap<string, KnownAction> = new Map(ACTION_NAMES.map((name) => [actionKey(name), name]));

/** The known action that a text names, or undefined where the words are the user's own. */
export function knownAction(text: string): KnownAction | undefined {
  return BY_KEY.get(actionKey(text));
}

/** A blank entry asks for nothing. */
export function actionKind(text: string): ActionKind {
  if (text.trim() === '') return 'none';
  const known = knownAction(text);
  return known === undefined ? 'other' : KNOWN_ACTIONS[known];
}

export function isTask(kind: ActionKind): kind is TaskKind {
  return kind !== 'none' && kind !== 'message';
}

/** Days for which one action stands: rows below each other with the same action are one stretch. */
export interface ActionStretch {
  readonly action: string;
  readonly kind: ActionKind;
  /** Days past due from which it stands; days before the first stretch belong to that. */
  readonly fromDay: number;
  /** Counts the stretches with this action, from 1. */
  readonly turn: number;
}

/** The table of actions as one segment sees it. @param steps ascending by day; empty for the built-in table */
export function stretchesOf(steps: readonly ActionStep[], segment: RiskSegment | undefined): readonly ActionStretch[] {
  const table = steps.length === 0 ? DEFAULT_ACTIONS : steps;
  const stretches: ActionStretch[] = [];
  for (const { fromDay } of table) {
    const action = nextAction(fromDay, segment ?? 'Low', table);
    const last = stretches[stretches.length - 1];
    if (last !== undefined && actionKey(last.action) === actionKey(action)) continue;
    const turn = 1 + stretches.filter((other) => actionKey(other.action) === actionKey(action)).length;
    stretches.push({ action, kind: actionKind(action), fromDay, turn });
  }
  return stretches;
}

/** The stretch that a day belongs to. @param stretches not empty */
export function stretchAt(stretches: readonly ActionStretch[], daysPastDue: number): ActionStretch {
  let current = stretches[0] as ActionStretch;
  for (const stretch of stretches) if (daysPastDue >= stretch.fromDay) current = stretch;
  return current;
}

/**
 * What a person has to do about an invoice this late, if anything. A task stands until it is done or another one, or
 * `None`, takes its place; a message does not take its place. Once an invoice is late, tasks from before are passed.
 */
export function taskAt(stretches: readonly ActionStretch[], daysPastDue: number): ActionStretch | undefined {
  const current = stretchAt(stretches, daysPastDue);
  if (current.kind !== 'message') return isTask(current.kind) ? current : undefined;
  for (let i = stretches.indexOf(current) - 1; i >= 0; i--) {
    const before = stretches[i] as ActionStretch;
    if (before.kind === 'message') continue;
    const passed = daysPastDue > 0 && before.fromDay <= 0;
    return isTask(before.kind) && !passed ? before : undefined;
  }
  return undefined;
}
