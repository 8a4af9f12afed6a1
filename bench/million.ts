import type { Formulas } from './bundles';
import { AS_OF } from './ledger';
import type { Figure } from './sizes';

const MILLION = 1_048_576;
const STAGES = ['Preventive', 'Administrative', 'Extrajudicial', 'Judicial'];

function stageCode(days: number): number {
  return days <= 0 ? 0 : days <= 30 ? 1 : days <= 90 ? 2 : 3;
}

/** A whole worksheet column in one call, every row of the result checked. */
export function wholeColumn(excel: Formulas, sheets: Formulas): Figure[] {
  const due = Array.from({ length: MILLION }, (_, i) => [AS_OF - ((i * 31) % 180) + 30]);
  return Object.entries({ Excel: excel, Sheets: sheets }).map(([host, formulas]) => {
    const started = performance.now();
    const stages = formulas['COLLECTION_STAGE']!(due, AS_OF) as string[][];
    const ms = performance.now() - started;
    if (stages.length !== MILLION) throw new Error(`${host} gives ${stages.length} rows for ${MILLION}.`);
    for (let i = 0; i < MILLION; i++) {
      const wanted = STAGES[stageCode(AS_OF - due[i]![0]!)];
      if (stages[i]![0] !== wanted) throw new Error(`${host}, row ${i + 1}: ${stages[i]![0]} instead of ${wanted}.`);
    }
    return { name: `stage of ${MILLION} rows, every one right (${host})`, value: ms, unit: 'ms' };
  });
}
