import { near, type ReadAmount } from './amountColumn';
import type { Columns } from './columns';
import { spokenIn } from './concepts';
import { doubted } from './openDoubt';
import type { Marks, OpenRule } from './openRule';
import { headerNamed, type AnswerOf } from './doubts';
import { plainText } from './plainText';
import type { Readers } from './readers';

interface Sums {
  readonly total: number;
  readonly taken: number;
}

/** Total, and what was paid, credited, adjusted or written off of it; undefined where the row does not say. */
function sumsOf(row: number, total: number | undefined, { of }: Columns, readers: Readers): Sums | undefined {
  const whole = readers.amount(total, row).value;
  if (whole === null) return undefined;
  let taken = 0;
  for (const column of [of.paid, of.credited, of.adjusted, of.writtenOff]) {
    if (column === total) continue;
    const part = readers.amount(column, row);
    if (part.unreadable) return undefined;
    taken += part.value ?? 0;
  }
  return { total: whole, taken };
}

interface Test {
  /** Rows whose payments tell an open amount from a total, and what they say. */
  readonly telling: number;
  readonly isOpen: number;
  readonly isTotal: number;
}

function test(candidate: number, total: number, rows: readonly number[], columns: Columns, readers: Readers): Test {
  const found = { telling: 0, isOpen: 0, isTotal: 0 };
  for (const row of rows) {
    const value = readers.amount(candidate, row).value;
    const sums = sumsOf(row, total, columns, readers);
    if (value === null || sums === undefined || near(sums.taken, 0)) continue;
    found.telling += 1;
    if (near(Math.abs(sums.total - sums.taken), Math.abs(value))) found.isOpen += 1;
    else if (near(sums.total, value)) found.isTotal += 1;
  }
  return found;
}

const ENOUGH = 0.8;

/** Whether a column is a running total of another: each row adds its own amount to the last, or begins anew. */
function isRunning(column: number, of: number, rows: readonly number[], readers: Readers): boolean {
  let last: number | null = null;
  let told = 0;
  let added = 0;
  let anew = 0;
  for (const row of rows) {
    const value = readers.amount(column, row).value;
    const own = readers.amount(of, row).value;
    if (value === null || own === null) continue;
    if (last !== null) {
      told += 1;
      if (near(value, last + own) && !near(last, 0)) added += 1;
      else if (near(value, own)) anew += 1;
    }
    last = value;
  }
  return added >= 2 && added + anew >= told * 0.9;
}

function differs(a: number, b: number, rows: readonly number[], readers: Readers): boolean {
  return rows.some((row) => {
    const [x, y] = [readers.amount(a, row).value, readers.amount(b, row).value];
    return x !== null && y !== null && !near(x, y);
  });
}

/** Whether a never asks for more than b. */
function isSmaller(a: number, b: number, rows: readonly number[], readers: Readers): boolean {
  return rows.every((row) => {
    const [x, y] = [readers.amount(a, row).value, readers.amount(b, row).value];
    return x === null || y === null || Math.abs(x) <= Math.abs(y) + 0.005;
  });
}

function filledShare(column: number, rows: readonly number[], readers: Readers): number {
  if (rows.length === 0) return 0;
  return rows.filter((row) => readers.amount(column, row).value !== null).length / rows.length;
}

/** Figures that could be two are figures all the same: they are asked about as such. */
const isWritten = ({ value, unreadable }: ReadAmount): boolean => value !== null || unreadable;

const NO_RIVALS = { less: [], rivals: [], waits: false } as const;

/**
 * Decides which column, or which difference of columns, is what is still owed.
 * @param rows indexes of rows that are neither headings nor totals
 */
export function openRuleOf(
  columns: Columns,
  headers: readonly string[],
  rows: readonly number[],
  readers: Readers,
  answerOf: AnswerOf,
  marks: Marks,
): OpenRule {
  const chosen = answeredColumn(headers, answerOf);
  if (chosen === 'debit less credit') return debitLessCredit(false);
  if (chosen !== undefined) {
    const way = columns.of.amount === chosen ? 'total' : 'column';
    return { way, column: chosen, paid: undefined, ...NO_RIVALS, proved: false, asked: false };
  }
  const { of } = columns;
  const claims = columns.openClaims.filter(
    (column) => rows.length === 0 || rows.some((row) => isWritten(readers.amount(column, row))),
  );
  const hasSides = of.debit !== undefined && of.credit !== undefined;
  if (
    hasSides &&
    !claims.some(
      (column) => filledShare(column, rows, readers) > 0.9 && !runsOverSides(column, of.debit as number, rows, readers),
    )
  )
    return debitLessCredit(true);
  const aged = byAgeing(columns, claims, rows, readers);
  if (aged !== undefined) return aged;
  const settled = byArithmetic(columns, claims, rows, readers);
  if (settled !== undefined) return settled;
  if (claims.length > 0) {
    const rule = asTotal(amongClaims(columns, claims, rows, readers), headers, readers, marks);
    return doubted(rule, columns, rows, readers, marks.customerOf);
  }
  return withoutClaims(columns, rows, readers, marks.told);
}

/** In an ageing report the ages of a row add up to what is open of it. */
function byAgeing(
  { of, buckets }: Columns,
  claims: readonly number[],
  rows: readonly number[],
  readers: Readers,
): OpenRule | undefined {
  if (buckets.length < 2) return undefined;
  for (const column of [...claims, ...(of.amount === undefined ? [] : [of.amount])]) {
    let told = 0;
    let right = 0;
    for (const row of rows) {
      const value = readers.amount(column, row).value;
      const parts = buckets.map((bucket) => readers.amount(bucket, row).value).filter((part) => part !== null);
      if (value === null || near(value, 0) || parts.length === 0) continue;
      told += 1;
      if (
        near(
          value,
          parts.reduce((sum, part) => sum + part, 0),
        )
      )
        right += 1;
    }
    if (told > 0 && right >= told * 0.9)
      return { way: 'column', column, paid: undefined, ...NO_RIVALS, proved: true, asked: false };
  }
  return undefined;
}

/**
 * A column that speaks of what is due, but not of what is open, and that has an amount on every row that is called paid
 * is what was to be paid, not what is left of it.
 */
function asTotal(rule: OpenRule, headers: readonly string[], readers: Readers, { settled }: Marks): OpenRule {
  const { concepts } = spokenIn(plainText(headers[rule.column ?? -1] ?? ''));
  if (concepts.has('open') || concepts.has('balance') || settled.length === 0) return rule;
  const allFilled = settled.every((row) => !near(readers.amount(rule.column, row).value ?? 0, 0));
  return allFilled ? { ...rule, way: 'total' } : rule;
}

function follows(text: string, first: string, then: string): boolean {
  const at = text.indexOf(first);
  return at >= 0 && text.includes(then, at + first.length);
}

function answeredColumn(headers: readonly string[], answerOf: AnswerOf): number | 'debit less credit' | undefined {
  const answer = answerOf('open-column', null);
  if (answer === undefined) return undefined;
  const words = answer.toLowerCase();
  if (follows(words, 'debit', 'credit') || follows(words, 'soll', 'haben')) return 'debit less credit';
  return headerNamed(headers, answer);
}

function debitLessCredit(asked: boolean): OpenRule {
  return { way: 'debit less credit', column: undefined, paid: undefined, ...NO_RIVALS, proved: false, asked };
}

function runsOverSides(column: number, debit: number, rows: readonly number[], readers: Readers): boolean {
  return rows.some((row) => {
    const [balance, own] = [readers.amount(column, row).value, readers.amount(debit, row).value];
    return balance !== null && own !== null && Math.abs(balance) > Math.abs(own) + 0.005;
  });
}

/** Total less paid tells which column is due, or that the one that calls itself due is the total. */
function byArithmetic(
  columns: Columns,
  claims: readonly number[],
  rows: readonly number[],
  readers: Readers,
): OpenRule | undefined {
  const { of } = columns;
  if (of.paid === undefined && of.credited === undefined) return undefined;
  const totals = [...(of.amount === undefined ? [] : [of.amount]), ...claims];
  for (const candidate of claims) {
    for (const total of totals) {
      if (total === candidate) continue;
      const { telling, isOpen } = test(candidate, total, rows, columns, readers);
      if (telling === 0 || isOpen < telling * ENOUGH) continue;
      const rivals = claims.filter(
        (other) =>
          other !== candidate &&
          other !== total &&
          differs(candidate, other, rows, readers) &&
          (of.amount === undefined || differs(of.amount, other, rows, readers)),
      );
      return {
        way: 'column',
        column: candidate,
        paid: of.paid,
        less: [],
        rivals,
        waits: false,
        proved: true,
        asked: rivals.length > 0,
      };
    }
  }
  const [first] = claims;
  if (of.amount === undefined || first === undefined) return undefined;
  const { telling, isTotal } = test(first, of.amount, rows, columns, readers);
  if (telling > 0 && isTotal >= telling * ENOUGH && of.paid !== undefined)
    return { way: 'total less paid', column: first, paid: of.paid, ...NO_RIVALS, proved: true, asked: false };
  return undefined;
}

function amongClaims(columns: Columns, claims: readonly number[], rows: readonly number[], readers: Readers): OpenRule {
  const { of } = columns;
  const running = (column: number): boolean =>
    [...claims, ...(of.amount === undefined ? [] : [of.amount])].some(
      (other) => other !== column && isRunning(column, other, rows, readers),
    );
  const standing = claims.filter((column) => claims.length === 1 || !running(column));
  const best = (standing[0] ?? claims[0]) as number;
  const rivals = claims.filter((column) => column !== best && differs(best, column, rows, readers));
  const real = rivals.filter((column) => standing.includes(column));
  const local = of.localAmount !== undefined && differs(best, of.localAmount, rows, readers);
  if (real.length === 0) {
    // An amount paid beside a lone column that calls itself due: whether it is taken off already, nothing tells.
    const doubtful =
      claims.length === 1 && of.amount === undefined && of.paid !== undefined && someTaken(columns, rows, readers);
    return {
      way: 'column',
      column: best,
      paid: of.paid,
      less: [],
      rivals: [],
      waits: doubtful,
      proved: false,
      asked: doubtful || local || rivals.length > 0,
    };
  }
  const smallest = [best, ...real].find((column) =>
    [best, ...real].every((other) => isSmaller(column, other, rows, readers)),
  );
  const column = smallest ?? best;
  return {
    way: 'column',
    column,
    paid: of.paid,
    less: [],
    rivals: [best, ...real].filter((other) => other !== column),
    waits: smallest === undefined,
    proved: false,
    asked: true,
  };
}

function someTaken(columns: Columns, rows: readonly number[], readers: Readers): boolean {
  return rows.some((row) => !near(readers.amount(columns.of.paid, row).value ?? 0, 0));
}

function withoutClaims(
  { of, morePaid }: Columns,
  rows: readonly number[],
  readers: Readers,
  marked: boolean,
): OpenRule {
  const less = [...morePaid, ...[of.credited, of.adjusted, of.writtenOff].flatMap((column) => column ?? [])].filter(
    (column) => column !== of.paid && column !== of.amount,
  );
  const [paid, ...others] = of.paid === undefined ? less : [of.paid, ...less];
  if (of.amount !== undefined && paid !== undefined)
    return { way: 'total less paid', column: of.amount, paid, ...NO_RIVALS, less: others, proved: false, asked: false };
  const local = of.localAmount;
  const column = of.amount ?? of.lineAmount ?? local;
  if (column === undefined)
    return { way: 'none', column: undefined, paid: undefined, ...NO_RIVALS, proved: false, asked: false };
  const twoCurrencies = column !== local && local !== undefined && differs(column, local, rows, readers);
  const way = of.amount === undefined && of.lineAmount !== undefined ? 'line' : 'total';
  return {
    way,
    column,
    paid: undefined,
    less: [],
    rivals: [],
    waits: !marked,
    proved: false,
    asked: !marked || twoCurrencies,
  };
}
