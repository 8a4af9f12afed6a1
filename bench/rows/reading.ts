import type { Formulas } from '../bundles';
import { AS_OF, type Ledger } from '../ledger';
import type { Row } from '../measure';
import type { owedIn, sheetOf } from '../reading';

export interface Reading {
  readonly sheetOf: typeof sheetOf;
  readonly owedIn: typeof owedIn;
}

/** A ledger as an export has it, read and judged; beside it the column of stages of as many rows. */
export function readingRows({ sheetOf, owedIn }: Reading, excel: Formulas, { dueColumn }: Ledger): Row[] {
  const count = dueColumn.length;
  const sheet = sheetOf(count);
  const stages = (): unknown => excel.COLLECTION_STAGE!(dueColumn, AS_OF, null, null, null);
  return [
    {
      group: 'Reading a ledger',
      name: `${count} rows, read and judged`,
      unit: 'row',
      // At most sixty times as long as the column of stages takes.
      target: { most: 6_000, times: { 'a column of stages': 1 / 60 } },
      contenders: [
        { name: 'ours', units: count, run: () => owedIn(sheet) },
        { name: 'a column of stages', units: count, run: stages },
      ],
    },
  ];
}
