/** The stage table: `from day` (days past due) ascending, with the stage that begins there. */
export interface StageStep {
  readonly fromDay: number;
  readonly name: string;
}

/** The four stages of collection by days past due. */
export const DEFAULT_STAGES: readonly StageStep[] = [
  { fromDay: -Infinity, name: 'Preventive' },
  { fromDay: 1, name: 'Administrative' },
  { fromDay: 31, name: 'Extrajudicial' },
  { fromDay: 91, name: 'Judicial' },
];

/**
 * The stage of a debt some days past its due date (negative before it).
 * @param steps ascending and not empty; days before the first step belong to the first
 */
export function stageOf(daysPastDue: number, steps: readonly StageStep[] = DEFAULT_STAGES): string {
  return (steps[stageIndexOf(daysPastDue, steps)] as StageStep).name;
}

/** The index of the stage in `steps`: 0 preventive to 3 judicial by default. */
export function stageIndexOf(daysPastDue: number, steps: readonly StageStep[] = DEFAULT_STAGES): number {
  for (let i = steps.length - 1; i > 0; i--) if (daysPastDue >= (steps[i] as StageStep).fromDay) return i;
  return 0;
}
