// Run as a program with TZ set: compares the built Code.js with the bare functions on every example of the registry.
import { dayOfIso } from '../../core/calendar/civil';
import { isDateOut, isFault, type Cell, type ResultCell } from '../../core/cells/cell';
import type { Example, ExampleArgument, FunctionDefinition, Result } from '../../core/functions/definition';
import { invoke, type Argument } from '../../core/functions/invoke';
import { registry } from '../../core/functions/registry';
import { instantOf } from '../../workbench/hosts/sheets/zoneClock';
import type { TopLevel } from '../../workbench/hosts/sheets/project';
import { builtProject, memoryBook } from '../sheets-addon/appsScript';

const SPREADSHEET_ZONES = ['Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Kiritimati'];

/** How a call ended, in a form that can be compared across realms. */
type Ended = { readonly thrown: string } | { readonly cells: readonly (readonly unknown[])[] };

export interface ParityReport {
  readonly timeZone: string;
  readonly offsetInJuly: number;
  readonly calls: number;
  readonly mismatches: readonly string[];
}

const today = (): number => {
  throw new Error('an example must pass its as-of date');
};

function mapCells<T>(argument: ExampleArgument, each: (cell: Cell) => T): T | T[][] {
  return Array.isArray(argument)
    ? (argument as readonly (readonly Cell[])[]).map((row) => row.map(each))
    : each(argument as Cell);
}

function serialCell(cell: Cell): Cell {
  return typeof cell === 'string' ? (dayOfIso(cell) ?? cell) : cell;
}

/** What Sheets hands over: '' for blank, a Date where the text is a date, an error cell as its text. */
function sheetsCell(timeZone: string, dates: boolean) {
  return (cell: Cell): unknown => {
    if (cell === null) return '';
    if (isFault(cell)) return cell.error;
    const day = dates && typeof cell === 'string' ? dayOfIso(cell) : undefined;
    return day === undefined ? cell : new Date(instantOf(day, timeZone));
  };
}

function expectedCell(cell: ResultCell, timeZone: string): unknown {
  if (typeof cell !== 'object') return cell;
  if (isDateOut(cell)) return { date: instantOf(cell.date, timeZone) };
  return cell.message === undefined ? cell.error : `${cell.error} ${cell.message}`;
}

function expected(result: Result, timeZone: string): Ended {
  if (Array.isArray(result)) return { cells: result.map((row) => row.map((cell) => expectedCell(cell, timeZone))) };
  if (isFault(result)) return { thrown: result.message ?? result.error };
  return { cells: [[expectedCell(result, timeZone)]] };
}

function plain(cell: unknown): unknown {
  return Object.prototype.toString.call(cell) === '[object Date]' ? { date: (cell as Date).getTime() } : cell;
}

function called(code: TopLevel, name: string, args: readonly unknown[]): Ended {
  const run = code[name];
  if (run === undefined) throw new Error(`The built Code.js has no ${name}: run \`npm run build\`.`);
  try {
    const result = run(...args);
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    return { cells: Array.from(rows, (row) => Array.from(row, plain)) };
  } catch (error) {
    return { thrown: String((error as { message?: unknown }).message) };
  }
}

function compare(
  code: TopLevel,
  definition: FunctionDefinition,
  [args]: Example,
  timeZone: string,
  dates: boolean,
): string[] {
  const bare = args.map((argument) => (dates ? mapCells(argument, serialCell) : argument)) as Argument[];
  const wanted = JSON.stringify(expected(invoke(definition, bare, { today }), timeZone));
  const got = JSON.stringify(
    called(
      code,
      definition.name,
      args.map((a) => mapCells(a, sheetsCell(timeZone, dates))),
    ),
  );
  if (wanted === got) return [];
  return [
    `${definition.name}(${JSON.stringify(args)})${dates ? ' with dates' : ''} in ${timeZone}: ${got} instead of ${wanted}`,
  ];
}

function report(): ParityReport {
  const mismatches: string[] = [];
  let calls = 0;
  for (const timeZone of SPREADSHEET_ZONES) {
    const code = builtProject(memoryBook({ timeZone }).book).formulas();
    for (const definition of registry) {
      for (const example of definition.examples) {
        for (const dates of [false, true]) {
          calls += 1;
          mismatches.push(...compare(code, definition, example, timeZone, dates));
        }
      }
    }
  }
  return {
    timeZone: process.env['TZ'] ?? '',
    offsetInJuly: new Date(2025, 6, 1).getTimezoneOffset(),
    calls,
    mismatches,
  };
}

process.stdout.write(JSON.stringify(report()));
