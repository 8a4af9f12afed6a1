import { cellName, columnLetters } from '../cells/address';
import type { SheetBlock } from '../cells/block';
import { cellText, enteredText, isBlank, isDateOut, isFault, type Cell } from '../cells/cell';
import { readDay } from '../cells/readDay';
import { DEFAULT_STAGES, type StageStep } from '../dunning/stage';
import type { WholeLedger } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { LedgerReading } from '../ledger/readRow';
import type { Standing } from '../ledger/standing';
import { enteredIn, type CellEdit, type FormulaCell } from './sheetEdit';

type Ledger = Pick<WholeLedger, 'rows' | 'mapping'> & Partial<Pick<WholeLedger, 'reading'>>;

/** What a person reads above the two columns. */
export interface StageHeaders {
  readonly stage: string;
  readonly daysLate: string;
}

/** Where the two columns stand or would stand: zero-based, the stage left of the days. */
export interface StagePlace {
  readonly stage: number;
  readonly daysLate: number;
  /** They are there already: rows that have none yet are filled. */
  readonly there: boolean;
}

/** What makes the columns, or brings them up to date. */
export interface StageColumns {
  readonly place: StagePlace;
  readonly edits: readonly CellEdit[];
  /** Invoices that get a stage. */
  readonly filled: number;
  /** Rows that get none, because their cells do not say what a formula could work out. */
  readonly left: number;
}

/** How a formula knows of a row that nothing is owed any more, or that it is none: by a cell that is filled, or holds a word. */
interface Sign {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** Undefined where any content says so. */
  readonly words: readonly string[] | undefined;
}

interface Signs {
  readonly settled: readonly Sign[];
  readonly none: readonly Sign[];
}

const BY_DATE: ReadonlySet<unknown> = new Set(['payment date', 'cleared', 'matched', 'void date', 'written-off date']);
const BY_WORD: ReadonlySet<unknown> = new Set(['status', 'flag']);
const NONE: ReadonlySet<Standing> = new Set<Standing>(['void', 'draft', 'written off']);
/** More words than this are no list of states. */
const MOST_WORDS = 12;

const wordOf = (cell: Cell | undefined): string => enteredText(cell).trim();

function signsOf(block: SheetBlock, { rows }: LedgerReading): Signs {
  const words = { settled: new Map<number, Set<string>>(), none: new Map<number, Set<string>>() };
  const filled = { settled: new Set<number>(), none: new Set<number>() };
  for (const { row, judgement } of rows) {
    const { standing, reason, column } = judgement;
    const which = standing === 'settled' ? 'settled' : NONE.has(standing) ? 'none' : undefined;
    if (which === undefined || column === undefined) continue;
    if (BY_DATE.has(reason)) filled[which].add(column);
    if (!BY_WORD.has(reason)) continue;
    const word = wordOf(block.rows[row - block.top]?.[column]);
    words[which].set(column, (words[which].get(column) ?? new Set<string>()).add(word.toLowerCase()));
  }
  const signs = (which: keyof Signs): Sign[] => [
    ...[...filled[which]].map((column): Sign => ({ column: block.left + column, words: undefined })),
    ...[...words[which]]
      .filter(([, own]) => !own.has('') && own.size <= MOST_WORDS)
      .map(([column, own]): Sign => ({ column: block.left + column, words: [...own].sort() })),
  ];
  return { settled: signs('settled'), none: signs('none') };
}

const quotedText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function conditionOf({ column, words }: Sign, row: number): string {
  const cell = cellName(row, column);
  if (words === undefined) return `${cell}<>""`;
  return words.map((word) => `TRIM(${cell})=${quotedText(word)}`).join(',');
}

function says(sign: Sign, cell: Cell | undefined): boolean {
  if (isFault(cell)) return false;
  return sign.words === undefined ? !isBlank(cell) : sign.words.includes(wordOf(cell).toLowerCase());
}

function either(signs: readonly Sign[], row: number): string {
  const all = signs.map((sign) => conditionOf(sign, row)).join(',');
  return signs.length > 1 || all.includes(',') ? `OR(${all})` : all;
}

/** Of which columns the open amount is made; undefined where no formula over single cells gives it. */
function amountsIn({ mapping, reading }: Ledger): { readonly plus: number; readonly minus?: number } | undefined {
  const { openAmount, amount, paid } = mapping.columns;
  if (openAmount !== undefined) return { plus: openAmount };
  if (amount === undefined || reading === undefined) return undefined;
  if (reading.rule.way === 'total') return { plus: amount };
  return reading.rule.way === 'total less paid' && paid !== undefined ? { plus: amount, minus: paid } : undefined;
}

/** Stages of one's own as the functions take them; '' for the usual ones. */
function stagesArgument(stages: readonly StageStep[]): string {
  const same =
    stages.length === DEFAULT_STAGES.length &&
    stages.every(({ name, fromDay }, i) => name === DEFAULT_STAGES[i]?.name && fromDay === DEFAULT_STAGES[i].fromDay);
  if (same) return '';
  const rows = stages.map(({ name, fromDay }) => `${Math.max(fromDay, -9999)},${quotedText(name)}`);
  return `{${rows.join(';')}}`;
}

/** The column of holds, where whatever stands in it is one: a "no" would read as a hold of that name. */
function holdIn(block: SheetBlock, { rows, mapping }: Ledger): number | undefined {
  const column = mapping.columns.hold;
  if (column === undefined) return undefined;
  const isNamed = ({ row, hold }: LedgerRow): boolean =>
    isBlank(block.rows[row - block.top]?.[column - block.left]) || hold !== null;
  return rows.every(isNamed) ? column : undefined;
}

/** Whether a formula is one that these columns are made of: it asks our function, and counts to the as-of cell. */
export function isStageFormula(formula: string, asOf: string): boolean {
  return /\b(COLLECTION_STAGE|DAYS_PAST_DUE)\(/i.test(formula) && formula.includes(asOf);
}

function placeOf(block: SheetBlock, formulas: readonly FormulaCell[], asOf: string): StagePlace {
  const columnWith = (name: string): number | undefined =>
    formulas.find(({ formula }) => isStageFormula(formula, asOf) && formula.toUpperCase().includes(`${name}(`))?.column;
  const [stage, daysLate] = [columnWith('COLLECTION_STAGE'), columnWith('DAYS_PAST_DUE')];
  if (stage !== undefined && daysLate !== undefined) return { stage, daysLate, there: true };
  const widthOf = (row: readonly Cell[]): number =>
    row.reduce((width: number, cell, c) => (isBlank(cell) ? width : c + 1), 0);
  const filled = block.left + block.rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  // A formula may show nothing.
  const free = formulas.reduce((right, { column }) => Math.max(right, column + 1), filled);
  return { stage: free, daysLate: free + 1, there: false };
}

/**
 * The formulas beside each invoice: its stage, and the days that it is late while something is owed. They ask the ledger's
 * own cells, so that sorting, filtering and rows put in leave them right. A row of which a formula would say something else
 * than the pane gets none.
 * @param formulas those of the sheet
 * @param asOf the cell with the day to count to, such as `'Collections Policy'!$B$70`
 * @returns undefined where the ledger has no cells to work from
 */
export function stageColumns(
  block: SheetBlock,
  ledger: Ledger,
  formulas: readonly FormulaCell[],
  {
    asOf,
    stages,
    headers,
    repaired = false,
  }: {
    readonly asOf: string;
    readonly stages: readonly StageStep[];
    readonly headers: StageHeaders;
    /** Text that was read as a date or an amount counts as one: it becomes one first. */
    readonly repaired?: boolean;
  },
): StageColumns | undefined {
  const { mapping, rows, reading } = ledger;
  const due = mapping.columns.dueDate;
  const amounts = amountsIn(ledger);
  if (due === undefined || amounts === undefined || reading === undefined) return undefined;
  const place = placeOf(block, formulas, asOf);
  const signs = signsOf(block, reading);
  const policy = stagesArgument(stages);
  const hold = holdIn(block, ledger);
  const cellAt = (row: number, column: number): Cell | undefined => block.rows[row - block.top]?.[column - block.left];
  const formulaAt = new Map(formulas.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const edits: CellEdit[] = [];
  let [filled, left] = [0, 0];
  const put = (row: number, column: number, to: CellEdit['to']): void => {
    const was = enteredIn(cellAt(row, column), formulaAt.get(`${row} ${column}`));
    const wanted =
      typeof to === 'object' && to !== null && 'formula' in to
        ? to.formula
        : isDateOut(to)
          ? String(to.date)
          : cellText(to);
    const isOurs = was === '' || (was.startsWith('=') && isStageFormula(was, asOf));
    if (isOurs && was !== wanted) edits.push({ row, column, was, to });
  };
  const openIn = (row: number): number | undefined => {
    const [plus, minus] = [cellAt(row, amounts.plus), amounts.minus === undefined ? 0 : cellAt(row, amounts.minus)];
    if (typeof plus !== 'number' || !(typeof minus === 'number' || isBlank(minus))) return undefined;
    return plus - (typeof minus === 'number' ? minus : 0);
  };
  /** Whether the formula would say what the row is. */
  const agrees = (row: LedgerRow): boolean => {
    const open = openIn(row.row) ?? (repaired ? (row.openAmount ?? undefined) : undefined);
    const day = readDay(cellAt(row.row, due) ?? '') ?? (repaired ? (row.dueDate ?? undefined) : undefined);
    if (open === undefined || day === undefined) return false;
    const one = (all: readonly Sign[]): boolean => all.some((sign) => says(sign, cellAt(row.row, sign.column)));
    if (one(signs.none)) return NONE.has(row.standing);
    const shown = one(signs.settled) ? 0 : Math.round(open * 1000) / 1000;
    return row.openAmount !== null && Math.sign(shown) === Math.sign(row.openAmount) && !NONE.has(row.standing);
  };
  if (!place.there) {
    put(mapping.headerRow, place.stage, headers.stage);
    put(mapping.headerRow, place.daysLate, headers.daysLate);
  }
  for (const row of rows) {
    if (row.standing === 'not an invoice') continue;
    if (!agrees(row)) {
      left += 1;
      continue;
    }
    filled += 1;
    const at = row.row;
    const plus = cellName(at, amounts.plus);
    const amount = amounts.minus === undefined ? plus : `${plus}-${cellName(at, amounts.minus)}`;
    const open = signs.settled.length === 0 ? amount : `IF(${either(signs.settled, at)},0,${amount})`;
    const args = [cellName(at, due), asOf, open, hold === undefined ? '' : cellName(at, hold), policy];
    while (args[args.length - 1] === '') args.pop();
    const asked = `COLLECTION_STAGE(${args.join(',')})`;
    const stage = signs.none.length === 0 ? asked : `IF(${either(signs.none, at)},"",${asked})`;
    const shown = `$${columnLetters(place.stage)}${at + 1}`;
    const late = `DAYS_PAST_DUE(${cellName(at, due)},${asOf})`;
    put(at, place.stage, { formula: `=${stage}` });
    put(at, place.daysLate, { formula: `=IF(OR(${shown}="",${shown}="Paid",${shown}="Credit"),"",${late})` });
  }
  return { place, edits, filled, left };
}
