import type { Day } from '../calendar/civil';
import { stageOf, type StageStep } from './stage';

/** The earliest of the due days of open invoices; null where none is open. */
export function oldestOpenDay(openDueDays: readonly Day[]): Day | null {
  let oldest: Day | null = null;
  for (const day of openDueDays) if (oldest === null || day < oldest) oldest = day;
  return oldest;
}

/** The stage of a customer, by the oldest open due day; `Paid` where none is open. @param steps as stageOf takes them */
export function customerStage(oldest: Day | null, asOf: Day, steps?: readonly StageStep[]): string {
  return oldest === null ? 'Paid' : stageOf(asOf - oldest, steps);
}
