// `npm run -s ledger -- FILE [--sheet NAME] [--today YYYY-MM-DD] [--answers FILE.json] [--plan] --json`: what a ledger is
// read as, and what would be sent for it.
import { readFileSync } from 'node:fs';
import { dayOfIso, isoOf } from '../core/calendar/civil';
import type { LedgerAnswer } from '../core/ledger/doubts';
import type { LedgerGrid } from '../core/ledger/grid';
import { readWhole } from '../core/ledger/ledger';
import type { ChosenColumns } from '../core/ledger/mapping';
import type { LedgerReading, ReadRow } from '../core/ledger/readRow';
import { FIELDS } from '../core/ledger/fields';
import { planned } from './ledger/plan';
import { readSheets } from './ledger/readFile';

interface Arguments {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly today: string;
  readonly answers: string | undefined;
  readonly plan: boolean;
}

const USAGE =
  'Usage: npm run -s ledger -- FILE [--sheet NAME] [--today YYYY-MM-DD] [--answers FILE.json] [--plan] --json';

function localToday(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function argumentsOf(argv: readonly string[]): Arguments {
  const values = new Map<string, string>();
  const files: string[] = [];
  let plan = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--json') continue;
    if (word === '--plan') plan = true;
    else if (['--sheet', '--today', '--answers'].includes(word)) {
      const value = argv[++i];
      if (value === undefined) throw new Error(`${word} wants a value. ${USAGE}`);
      values.set(word, value);
    } else if (word.startsWith('--')) throw new Error(`There is no option ${word}. ${USAGE}`);
    else files.push(word);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`Name one file. ${USAGE}`);
  const today = values.get('--today') ?? localToday();
  if (dayOfIso(today) === undefined) throw new Error(`--today is ${today}; expected a date YYYY-MM-DD.`);
  return { file, sheet: values.get('--sheet'), today, answers: values.get('--answers'), plan };
}

function answersFrom(path: string | undefined): LedgerAnswer[] {
  if (path === undefined) return [];
  const said = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(said)) throw new Error(`${path} holds no list of answers.`);
  return said.map(({ code, column = null, word = null, answer }) => ({ code, column, word, answer: String(answer) }));
}

/** Whoever says that there are no addresses chose that column: none. */
function withoutEmail(answers: readonly LedgerAnswer[]): ChosenColumns {
  return answers.some(({ code, answer }) => code === 'email' && answer === 'none') ? { email: null } : {};
}

function chosenSheet(sheets: readonly LedgerGrid[], name: string | undefined): LedgerGrid[] {
  if (name === undefined) return [...sheets];
  const found = sheets.filter(({ sheet }) => sheet === name);
  // A CSV file has one sheet and no name of its own.
  if (found.length > 0 || sheets.length === 1) return found.length > 0 ? found : [...sheets];
  throw new Error(`There is no sheet ${name}; there is ${sheets.map(({ sheet }) => sheet).join(', ')}.`);
}

function rowOut({ row, invoice, customer, dueDay, open, currency, judgement, hold, email }: ReadRow): object {
  return {
    row: row + 1,
    invoice,
    customer,
    due: dueDay === undefined ? null : isoOf(dueDay),
    open,
    currency: currency === undefined || currency === '' ? null : currency,
    kind: judgement.standing,
    email: email === '' ? null : email,
    hold,
    reason: judgement.reason,
  };
}

function documentOf(
  file: string,
  sheet: string,
  today: string,
  { head, columns, readers, rows, doubts }: LedgerReading,
): object {
  return {
    file,
    sheet,
    headerRow: head.row + 1,
    today,
    dateOrder: readers.order ?? (readers.dates.some(({ proof }) => proof.plain > 0 && proof.open === 0) ? 'YMD' : null),
    columns: Object.fromEntries(
      FIELDS.flatMap((field) => {
        const column = columns.of[field];
        return column === undefined ? [] : [[field, head.headers[column] ?? '']];
      }),
    ),
    rows: rows.map(rowOut),
    doubts: doubts.map(({ rows: places, ...doubt }) => ({ ...doubt, rows: places.map((row) => row + 1) })),
  };
}

async function main(): Promise<void> {
  const { file, sheet, today, answers, plan } = argumentsOf(process.argv.slice(2));
  const sheets = chosenSheet(await readSheets(file), sheet);
  const day = dayOfIso(today) ?? 0;
  const told = { answers: answersFrom(answers), currency: '' };
  for (const grid of sheets) {
    const ledger = readWhole(grid, { today: day, told, chosen: withoutEmail(told.answers) });
    if (ledger.reading === undefined) continue;
    const document = documentOf(file, grid.sheet, today, ledger.reading);
    const more = plan ? await planned(ledger, ledger.reading, day) : {};
    console.log(JSON.stringify({ ...document, ...more }, null, 1));
    return;
  }
  throw new Error('No row of this file looks like headers.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
