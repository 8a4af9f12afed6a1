/** One rung of the reminder ladder: from this many days past due on, this level may go out. */
export interface LevelStep {
  readonly fromDay: number;
  readonly level: number;
}

/** Before due, friendly, firm, final, extrajudicial demand, last demand before law, hand-over notice. */
export const DEFAULT_LEVELS: readonly LevelStep[] = [
  { fromDay: -3, level: 1 },
  { fromDay: 1, level: 2 },
  { fromDay: 10, level: 3 },
  { fromDay: 20, level: 4 },
  { fromDay: 31, level: 5 },
  { fromDay: 61, level: 6 },
  { fromDay: 91, level: 7 },
];

/** The least whole days between two reminders. */
export const DEFAULT_GAP = 5;

export interface LadderPosition {
  /** Signed: negative before the due date. */
  readonly daysPastDue: number;
  /** The highest level sent so far; 0 for none. */
  readonly lastLevel: number;
  /** Whole days since the last reminder went out; undefined where none did. */
  readonly daysSinceLast?: number | undefined;
  /** Whole days to the day that the last reminder gave to pay, negative once it has passed; undefined where it gave none. */
  readonly daysGranted?: number | undefined;
}

export type NextLevel =
  | { readonly state: 'due'; readonly level: number }
  /** The next level's day has not come. */
  | { readonly state: 'not due'; readonly level: number; readonly fromDay: number }
  | { readonly state: 'too soon'; readonly level: number; readonly daysToWait: number }
  /** The day that the last reminder gave to pay has not passed. */
  | { readonly state: 'granted'; readonly level: number; readonly daysToWait: number }
  /** Every level has been sent. */
  | { readonly state: 'ended' };

/**
 * The level to send now. Never skips: only the rung after the last one sent can be due, however late the invoice is,
 * so missed days give one message. Rungs from day 0 or earlier count as passed once the invoice is late, save for the last of
 * all: a ladder that has no other reminds late invoices too.
 * A level is due on the later of its own day and the day after the one last granted, and never on the day of another.
 * The gap does not follow a rung from day 0 or earlier: a courtesy note does not delay the first reminder.
 * @param steps ascending by both day and level @param gap whole days
 */
export function nextLevel(
  position: LadderPosition,
  steps: readonly LevelStep[] = DEFAULT_LEVELS,
  gap: number = DEFAULT_GAP,
): NextLevel {
  const { daysPastDue, lastLevel, daysSinceLast, daysGranted } = position;
  let passed = lastLevel;
  if (daysPastDue > 0) {
    for (const step of steps.slice(0, -1)) if (step.fromDay <= 0 && step.level > passed) passed = step.level;
  }
  const next = steps.find((step) => step.level > passed);
  if (next === undefined) return { state: 'ended' };
  if (daysPastDue < next.fromDay) return { state: 'not due', level: next.level, fromDay: next.fromDay };
  const last = steps.find((step) => step.level === lastLevel);
  const least = last === undefined || last.fromDay > 0 ? Math.max(1, gap) : 1;
  const byGap = daysSinceLast === undefined ? 0 : least - daysSinceLast;
  const byGrant = daysGranted === undefined ? 0 : daysGranted + 1;
  const daysToWait = Math.max(byGap, byGrant);
  if (daysToWait <= 0) return { state: 'due', level: next.level };
  return { state: byGrant >= byGap ? 'granted' : 'too soon', level: next.level, daysToWait };
}
