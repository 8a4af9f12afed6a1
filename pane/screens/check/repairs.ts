import type { RepairResult } from '../../../core/usecases/workbook/repairLedger';
import type { Services } from '../../../core/usecases/types';

// Leaving the screen keeps the way back; closing the pane does not.
const done = new WeakMap<Services, RepairResult>();

/** The last repair, while it can be undone. */
export function lastRepair(services: Services, sheet: string): RepairResult | undefined {
  const last = done.get(services);
  return last?.sheet === sheet && last.undo.length > 0 ? last : undefined;
}

export function keepRepair(services: Services, result: RepairResult | null): void {
  if (result === null) done.delete(services);
  else done.set(services, result);
}
