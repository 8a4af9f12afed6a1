import { describe, expect, test } from '@jest/globals';
import { ACTION_NAMES, actionKind, KNOWN_ACTIONS, stretchesOf, taskAt } from '../../../core/dunning/actions';
import { DEFAULT_ACTIONS, type ActionStep } from '../../../core/dunning/nextAction';
import { daysBroughtForward, DEFAULT_POLICY } from '../../../core/dunning/policy';
import { RISK_SEGMENTS, type RiskSegment } from '../../../core/portfolio/paymentRisk';

const forAll = (...steps: readonly (readonly [number, string])[]): ActionStep[] =>
  steps.map(([fromDay, action]) => ({ fromDay, actions: { Low: action, Medium: action, High: action, New: action } }));
const taskOn = (steps: readonly ActionStep[], day: number, segment?: RiskSegment): string | undefined =>
  taskAt(stretchesOf(steps, segment), day)?.action;

describe('actions by name', () => {
  test('every action of the built-in table is known', () => {
    const used = DEFAULT_ACTIONS.flatMap(({ actions }) => RISK_SEGMENTS.map((segment) => actions[segment]));
    expect(used.filter((action) => !(ACTION_NAMES as readonly string[]).includes(action))).toEqual([]);
  });

  test.each([
    ['', 'none'],
    ['none', 'none'],
    ['  hand  to COUNSEL ', 'counsel'],
    ['Hand to an agency', 'agency'],
    ['Call the owner', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(actionKind(text)).toBe(kind);
  });

  test('all that a policy is to express has a name', () => {
    expect(new Set(Object.values(KNOWN_ACTIONS))).toEqual(
      new Set(['none', 'message', 'call', 'plan', 'suspend', 'cancel', 'bureau', 'agency', 'counsel']),
    );
  });
});

describe('the task of a day', () => {
  test('high risk is called before it is late and offered a plan, slow payers and new accounts are stopped early', () => {
    expect([-30, 0, 1, 10, 20].map((day) => taskOn([], day, 'High'))).toEqual([
      'Courtesy call',
      'Courtesy call',
      'Call and offer a plan',
      'Suspend deliveries',
      'Offer a payment plan',
    ]);
    expect([9, 10, 20].map((day) => taskOn([], day, 'Medium'))).toEqual([undefined, 'Call', 'Suspend deliveries']);
    expect([1, 10, 20].map((day) => taskOn([], day, 'New'))).toEqual([
      'Call',
      'Suspend deliveries',
      'Cancel open orders',
    ]);
    expect([-30, 1, 19, 20, 91].map((day) => taskOn([], day))).toEqual([
      undefined,
      undefined,
      undefined,
      'Call',
      'Hand to counsel',
    ]);
  });

  test('a task stands beside the messages after it until another takes its place', () => {
    const steps = forAll([5, 'Call'], [10, 'Reminder'], [20, 'None'], [30, 'Sue them']);
    expect([4, 5, 15, 25, 30].map((day) => taskOn(steps, day))).toEqual([
      'Call',
      'Call',
      'Call',
      undefined,
      'Sue them',
    ]);
  });

  test('a courtesy call is passed once the invoice is late, unless the table still asks for it', () => {
    const steps = forAll([-5, 'Courtesy call'], [1, 'Reminder']);
    expect([-5, 0, 1].map((day) => taskOn(steps, day))).toEqual(['Courtesy call', 'Courtesy call', undefined]);
    expect(taskOn(forAll([-5, 'Courtesy call']), 9)).toBe('Courtesy call');
  });

  test('rows below each other with one action are one stretch, the same action later is another', () => {
    const steps = forAll([1, 'Call'], [5, 'call'], [10, 'Reminder'], [20, 'Call']);
    expect(stretchesOf(steps, 'Low').map(({ action, fromDay, turn }) => [action, fromDay, turn])).toEqual([
      ['Call', 1, 1],
      ['Reminder', 10, 1],
      ['Call', 20, 2],
    ]);
  });
});

describe('a level brought forward', () => {
  const on = (day: number, segment: RiskSegment | undefined, level = 3): number =>
    daysBroughtForward(DEFAULT_POLICY, segment, level, day);

  test('is told only on the days that the risk alone makes it due', () => {
    expect([6, 7, 9, 10].map((day) => on(day, 'High'))).toEqual([3, 3, 3, 0]);
    expect(on(8, 'New')).toBe(2);
    expect([on(8, undefined), on(8, 'Low'), on(8, 'High', 99)]).toEqual([0, 0, 0]);
  });

  test('one that starts later was not brought forward', () => {
    const policy = { ...DEFAULT_POLICY, earlier: { ...DEFAULT_POLICY.earlier, Low: -4 } };
    expect(daysBroughtForward(policy, 'Low', 3, 9)).toBe(0);
  });
});
