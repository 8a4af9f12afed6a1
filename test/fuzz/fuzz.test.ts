import { describe, expect, test } from '@jest/globals';
import { isoOf } from '../../core/calendar/civil';
import { isDateOut, isFault, type ResultCell } from '../../core/cells/cell';
import type { FunctionDefinition, Result } from '../../core/functions/definition';
import { caller, type Argument, type Caller } from '../../core/functions/invoke';
import { registry } from '../../core/functions/registry';
import { ArgumentLists, seeded, type Given } from './arguments';
import { cases } from '../support/effort';
import { excelFormulas, excelOutcome, outcomeOf, sheetsFormulas, sheetsOutcome, withoutCode } from './hosts';

const LISTS = cases(200_000);
const SEED = 20251121;
/** A call is looked at more closely from here on; whether it is slow, a yardstick on the same processor decides. */
const SUSPECT_MS = 50;
/** A call may take as long as this many yardsticks, for each cell of its answer. */
const YARDSTICKS = 5;
const SHOWN = 20;

const today = Math.floor(Date.now() / 86_400_000) + 25569;
const context = { today: () => today };
const excel = excelFormulas(isoOf(today));
const sheets = sheetsFormulas();

const CODES = new Set(['#VALUE!', '#NUM!', '#N/A']);

/** What is wrong with a cell that comes out; undefined where nothing is. */
function wrong(cell: ResultCell): string | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : `gives ${cell}`;
  if (typeof cell !== 'object') return cell === undefined ? 'gives undefined' : undefined;
  if (isDateOut(cell)) {
    const { date } = cell;
    return Number.isInteger(date) && date >= 61 && date <= 2_958_465 ? undefined : `gives the date ${date}`;
  }
  if (!isFault(cell)) return `gives ${JSON.stringify(cell)}`;
  if (!CODES.has(cell.error)) return `gives the error ${cell.error}`;
  if (cell.message === undefined || cell.message.length < 10) return 'gives an error without a sentence';
  if (cell.message.length > 1000) return `gives an error of ${cell.message.length} characters`;
  return cell.message.includes('could not be worked out') ? `fails unexpectedly: ${cell.message}` : undefined;
}

function wrongResult(result: Result): string | undefined {
  if (!Array.isArray(result)) return wrong(result);
  for (const row of result) {
    for (const cell of row) {
      const found = wrong(cell);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Processor time decides where a call seems slow: a machine may be busy. A cell of a spilled result is a call's worth. */
function isSlow(call: Caller, args: readonly Argument[], result: Result): boolean {
  const cells = Array.isArray(result) ? Math.max(1, result.length * (result[0]?.length ?? 0)) : 1;
  const fastest = (work: () => unknown): number => Math.min(...[0, 1, 2].map(() => processorTime(work)));
  return fastest(() => call(args, context)) > YARDSTICKS * cells * fastest(yardstick);
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

/** Some 20 ms of arithmetic on a machine at rest: how fast this processor is just now, whatever else keeps it busy. */
function yardstick(): number {
  let sum = 0;
  for (let i = 1; i <= 2_000_000; i++) sum += Math.log1p(1 / i);
  return sum;
}

function brief(args: readonly Given[]): string {
  const text = JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

class Check {
  private readonly call: Caller;

  constructor(private readonly definition: FunctionDefinition) {
    this.call = caller(definition);
  }

  /** @returns what is wrong, or undefined */
  of(args: readonly Given[]): string | undefined {
    const started = performance.now();
    const result = this.call(args, context);
    if (performance.now() - started > SUSPECT_MS && isSlow(this.call, args, result)) return 'takes too long';
    return wrongResult(result) ?? this.differing(result, args);
  }

  private differing(result: Result, args: readonly Given[]): string | undefined {
    const { name, longestInExcel } = this.definition;
    const outcome = outcomeOf(result);
    const inSheets = sheetsOutcome(sheets[name]!, args);
    if (inSheets !== withoutCode(outcome)) return `gives ${inSheets} in Sheets and ${outcome} bare`;
    // Excel itself refuses an argument too many, and we refuse links that its HYPERLINK could not take.
    if (args.length > this.definition.parameters.length) return undefined;
    if (longestInExcel !== undefined && outcome.length > longestInExcel) return undefined;
    const inExcel = excelOutcome(excel[name]!, args, outcome);
    return inExcel === outcome ? undefined : `gives ${inExcel} in Excel and ${outcome} bare`;
  }
}

describe('whatever the arguments are', () => {
  test(`${LISTS} calls end in a result or a typed error, soon, and alike in every host`, () => {
    const lists = new ArgumentLists(seeded(SEED));
    const checks = registry.map((definition) => ({ definition, check: new Check(definition) }));
    const found: string[] = [];
    let results = 0;
    for (let i = 0; i < LISTS && found.length < SHOWN; i++) {
      const { definition, check } = checks[i % checks.length]!;
      const args = lists.for(definition);
      const trouble = check.of(args);
      if (trouble !== undefined) found.push(`${definition.name}(${brief(args)}) ${trouble.slice(0, 400)}`);
      results += 1;
    }
    expect(found).toEqual([]);
    expect(results).toBe(LISTS);
  });
});
