export const RISKS = ['Low', 'Medium', 'High', 'New'] as const;
export type Risk = (typeof RISKS)[number];

/** What to do from a day past due on, by risk segment. */
export interface ActionStep {
  readonly fromDay: number;
  readonly actions: Readonly<Record<Risk, string>>;
}

function step(fromDay: number, low: string, medium: string, high: string, fresh: string): ActionStep {
  return { fromDay, actions: { Low: low, Medium: medium, High: high, New: fresh } };
}

const DEMAND = 'Demand letter';
const LAST = 'Last demand';
const COUNSEL = 'Hand to counsel';

/**
 * Risky customers are called before they are late; new ones are on a shorter leash than known good ones. A credit bureau
 * is in none of them: whether a debt may be reported to one is a question of law, country by country.
 */
export const DEFAULT_ACTIONS: readonly ActionStep[] = [
  step(-999, 'None', 'None', 'Courtesy call', 'Courtesy call'),
  step(-5, 'Courtesy reminder', 'Courtesy reminder', 'Courtesy call', 'Courtesy call'),
  step(1, 'Reminder', 'Reminder', 'Call and offer a plan', 'Call'),
  step(10, 'Firm reminder', 'Call', 'Suspend deliveries', 'Suspend deliveries'),
  step(20, 'Call', 'Suspend deliveries', 'Offer a payment plan', 'Cancel open orders'),
  step(31, DEMAND, DEMAND, DEMAND, DEMAND),
  step(61, 'Offer a payment plan', LAST, LAST, LAST),
  step(91, COUNSEL, COUNSEL, COUNSEL, COUNSEL),
];

/**
 * The step to take for an open debt. Days before the first row take its step.
 * @param daysPastDue signed @param steps ascending by day and not empty
 */
export function nextAction(daysPastDue: number, risk: Risk, steps: readonly ActionStep[] = DEFAULT_ACTIONS): string {
  let current = steps[0] as ActionStep;
  for (const candidate of steps) if (daysPastDue >= candidate.fromDay) current = candidate;
  return current.actions[risk];
}
