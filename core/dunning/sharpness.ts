import { DEFAULT_LEVELS, type LevelStep } from './level';

/**
 * What built-in texts say, by number: 1 before due and on the day, 2 first reminder, 3 further reminder, 4 last reminder
 * before a formal demand, 5 formal demand, 6 last demand, 7 notice before hand-over.
 */
export type Wording = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Texts that call themselves the last of their kind: no two levels of a ladder say so. */
const ONCE: ReadonlySet<Wording> = new Set<Wording>([4, 6, 7]);

/** How sharp a level is by its day alone, as in the default ladder. */
function byDay(fromDay: number): Wording {
  const reached = DEFAULT_LEVELS.filter((step) => step.fromDay <= fromDay);
  return (reached[reached.length - 1]?.level ?? 1) as Wording;
}

/**
 * The wordings of the levels after the due date, in order. None says what is not so: the first knows of no earlier
 * reminder, the second of one alone, and what speaks of a formal demand follows one.
 */
function ofLateLevels(steps: readonly LevelStep[]): readonly Wording[] {
  const found: Wording[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const next = found[0];
    const most = next === undefined ? 7 : ONCE.has(next) ? next - 1 : next;
    found.unshift(Math.max(3, Math.min(byDay(steps[i]?.fromDay ?? 0), most)) as Wording);
  }
  let demanded = false;
  return found.map((wording, i) => {
    if (i < 2) return i === 0 ? 2 : 3;
    const said = wording > 5 && !demanded ? 5 : wording;
    demanded ||= said >= 5;
    return said;
  });
}

/** Which reminder after the due date a level is, from 1; 0 for a courtesy note and for a level that the ladder has not. */
export function reminderOf(levels: readonly LevelStep[], level: number): number {
  return levels.filter(({ fromDay }) => fromDay > 0).findIndex((step) => step.level === level) + 1;
}

/** Whether a level is a formal demand, or comes after one. */
export function isFormal(levels: readonly LevelStep[], level: number): boolean {
  return wordingOf(levels, level, true) >= 5 && levels.some((step) => step.level === level);
}

/**
 * The built-in text of a level, by its day and its rank in the ladder, whatever its number.
 * @param levels the whole ladder, ascending
 * @param isLate whether its invoices are late; left out, as the level's own day says
 * @returns the level's own number where the ladder has no such level
 */
export function wordingOf(levels: readonly LevelStep[], level: number, isLate?: boolean): number {
  const step = levels.find((own) => own.level === level);
  if (step === undefined) return level;
  if (!(isLate ?? step.fromDay > 0)) return 1;
  const late = levels.filter(({ fromDay }) => fromDay > 0);
  return ofLateLevels(late)[late.indexOf(step)] ?? 2;
}
