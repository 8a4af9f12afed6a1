import { near } from './amountColumn';
import type { Columns } from './columns';
import type { OpenRule } from './openRule';
import type { Readers } from './readers';

interface Pair {
  readonly row: number;
  readonly open: number;
  readonly total: number;
}

/** So many open rows, none of which has all of its total open, make a column doubtful. */
const LEAST_ROWS = 3;

/** Whether the column says on each row what its customer owes in all: asked row by row, it would be asked several times over. */
function isOfCustomers(pairs: readonly Pair[], customerOf: (row: number) => string): boolean {
  const byCustomer = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const customer = customerOf(pair.row);
    if (customer !== '') byCustomer.set(customer, [...(byCustomer.get(customer) ?? []), pair]);
  }
  const several = [...byCustomer.values()].filter((own) => own.length > 1);
  const alike = several.filter((own) => own.every(({ open }) => near(open, own[0]?.open ?? 0)));
  const sums = alike.filter((own) => {
    const sum = own.reduce((all, { total }) => all + total, 0);
    const most = Math.max(...own.map(({ total }) => total));
    return near(own[0]?.open ?? 0, sum) || (own[0]?.open ?? 0) > most + 0.005;
  });
  return sums.length > 0 && alike.length === several.length;
}

/**
 * A column that calls itself open and that nothing proves, beside a column of totals: where it holds what each customer owes
 * in all, or on no row all of the total (a count, days, another currency), it is asked which of the two is owed.
 */
export function doubted(
  rule: OpenRule,
  { of }: Columns,
  rows: readonly number[],
  readers: Readers,
  customerOf: (row: number) => string,
): OpenRule {
  const { amount } = of;
  if (rule.way !== 'column' || rule.proved || amount === undefined || amount === rule.column) return rule;
  const pairs = rows.flatMap((row): Pair[] => {
    const [open, total] = [readers.amount(rule.column, row).value, readers.amount(amount, row).value];
    return open === null || total === null || open <= 0 || total <= 0 ? [] : [{ row, open, total }];
  });
  const isStrange = pairs.length >= LEAST_ROWS && !pairs.some(({ open, total }) => near(open, total));
  if (!isStrange && !isOfCustomers(pairs, customerOf)) return rule;
  return { ...rule, rivals: [...new Set([...rule.rivals, amount])], waits: true, asked: true };
}
