// An invented ledger, the same in every run.
import { isoOf } from '../core/calendar/civil';

/** 2025-06-30. */
export const AS_OF = 45838;

export interface Ledger {
  readonly rows: number;
  readonly due: Float64Array;
  readonly amounts: Float64Array;
  readonly dueColumn: number[][];
  /** Serials, ISO text and blanks in turn. */
  readonly mixedColumn: (number | string)[][];
  readonly amountColumn: number[][];
  readonly customerColumn: string[][];
}

export function ledger(rows: number, customers = Math.ceil(rows / 20)): Ledger {
  const due = Float64Array.from({ length: rows }, (_, i) => AS_OF - ((i * 31) % 180) + 30);
  const amounts = Float64Array.from({ length: rows }, (_, i) => 100 + ((i * 3701) % 1_000_000) / 100);
  const mixed = (day: number, i: number): number | string => (i % 10 === 9 ? '' : i % 2 === 0 ? day : isoOf(day));
  return {
    rows,
    due,
    amounts,
    dueColumn: Array.from(due, (day) => [day]),
    mixedColumn: Array.from(due, (day, i) => [mixed(day, i)]),
    amountColumn: Array.from(amounts, (amount) => [amount]),
    customerColumn: Array.from({ length: rows }, (_, i) => [`Customer ${(i * 7919) % customers}`]),
  };
}
