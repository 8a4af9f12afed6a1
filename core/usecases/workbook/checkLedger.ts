import type { Day } from '../../calendar/civil';
import { cellName } from '../../cells/address';
import { isBlank, enteredText } from '../../cells/cell';
import type { SheetBlock } from '../../cells/block';
import type { Doubt } from '../../ledger/doubts';
import type { ColumnMapping } from '../../ledger/fields';
import type { OpenWay } from '../../ledger/openRule';
import { plainText } from '../../ledger/plainText';
import type { LedgerReading, ReadRow } from '../../ledger/readRow';
import { repairsOf, type ColumnRepair } from '../../ledger/repairs';
import type { Standing } from '../../ledger/standing';
import { matchKey } from '../../cells/key';
import type { KeptAnswer } from '../../workbook/answerRows';
import type { Services } from '../types';
import { findLedger, readMemory } from './ledgers';
import { isReachable } from './repairLedger';
import { outcomesOf, type AnswerOutcome } from './outcomes';
import { standingCounts, type StandingCounts } from './standingCounts';

/** A row that a question is about, by the cell that says so. */
export interface DoubtSample {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Such as `G12`. */
  readonly cell: string;
  /** What stands there; '' for a blank cell. */
  readonly says: string;
  /** The day that a cell with a date in it says. */
  readonly day?: Day;
  readonly invoice: string;
}

export interface LedgerQuestion {
  readonly doubt: Doubt;
  readonly samples: readonly DoubtSample[];
  /** What would be open by each answer, where the question is whether rows are owed at all. */
  readonly outcomes: readonly AnswerOutcome[];
}

/** A status word that was understood without a question. */
export interface KnownWord {
  readonly word: string;
  readonly standing: Standing;
  readonly rows: number;
}

/** How a ledger was read: what is certain, what waits, and what was answered. */
export interface LedgerCheck {
  readonly sheet: string;
  /** Zero-based rows of the headers, and of the first and last row below them. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly invoices: number;
  readonly counts: StandingCounts;
  readonly blankRows: number;
  /** Rows that are sums of others. */
  readonly totals: number;
  /** Rows that get nothing until a question is answered. */
  readonly waiting: number;
  readonly questions: readonly LedgerQuestion[];
  /** Answers of this ledger that have a row of their own. */
  readonly answers: readonly KeptAnswer[];
  readonly repairs: readonly ColumnRepair[];
  readonly open: { readonly way: OpenWay; readonly header: string; readonly proved: boolean };
  readonly words: readonly KnownWord[];
  /** Rows named by the first row of their group, or by a heading above. */
  readonly namedAbove: number;
  readonly isProtected: boolean;
}

const SAMPLES = 3;

/** Reads the ledger that is worked with, and tells how it was understood. Changes nothing. @returns null where no sheet is one */
export async function checkLedger(services: Services): Promise<LedgerCheck | null> {
  const { host } = services;
  const memory = await readMemory(host);
  const ledger = await findLedger(services, memory);
  const block = ledger === null ? null : await host.readSheet(ledger.mapping.sheet);
  if (ledger?.reading === undefined || block === null) return null;
  const { sheet } = ledger.mapping;
  const isOwn = ({ ledger: of }: KeptAnswer): boolean => of === '' || matchKey(of) === matchKey(sheet);
  const check = readCheck(block, ledger.mapping, ledger.reading);
  const questions: LedgerQuestion[] = [];
  for (const question of check.questions)
    questions.push({ ...question, outcomes: await outcomesOf(services, { block, memory, ledger }, question.doubt) });
  return {
    ...check,
    questions,
    answers: memory.answers.filter((answer) => isOwn(answer) || isAbout(answer, ledger.reading)),
    isProtected: await host.isProtected(sheet),
  };
}

/** Whether an answer given for another sheet is about a header of this one. */
function isAbout({ column }: KeptAnswer, reading: LedgerReading | undefined): boolean {
  return column !== null && reading?.head.headers.some((header) => plainText(header) === plainText(column)) === true;
}

function readCheck(
  block: SheetBlock,
  mapping: ColumnMapping,
  reading: LedgerReading,
): Omit<LedgerCheck, 'answers' | 'isProtected'> {
  const { rows, shapes, head, rule, naming } = reading;
  const first = block.top + head.row + head.depth;
  const invoices = rows.filter(({ judgement }) => judgement.standing !== 'not an invoice');
  return {
    sheet: mapping.sheet,
    headerRow: mapping.headerRow,
    firstRow: first,
    lastRow: rows.reduce((last, { row }) => Math.max(last, row), first),
    invoices: invoices.length,
    counts: standingCounts(rows.map(({ judgement }) => judgement)),
    blankRows: shapes.filter(({ shape }) => shape === 'blank').length,
    totals: shapes.filter(({ shape }) => shape === 'total').length,
    waiting: rows.filter(({ judgement }) => judgement.standing === 'unclear').length,
    questions: questionsOf(block, reading),
    repairs: repairsOf(block, reading).filter((repair) => isReachable(mapping, repair)),
    open: { way: rule.way, header: headerOf(reading, rule.column), proved: rule.proved },
    words: wordsIn(rows),
    namedAbove: naming.names.filter(({ from }) => from === 'heading' || from === 'above').length,
  };
}

function headerOf({ head }: LedgerReading, column: number | undefined): string {
  return column === undefined ? '' : (head.headers[column] ?? '');
}

/** The questions of a reading; what the columns' own screen asks is left to that. */
function questionsOf(block: SheetBlock, reading: LedgerReading): readonly LedgerQuestion[] {
  const at = new Map(reading.rows.map((row) => [row.row, row]));
  return reading.doubts.map((doubt) => ({ doubt, samples: samplesOf(block, reading, doubt, at), outcomes: [] }));
}

function samplesOf(
  block: SheetBlock,
  { head, columns, readers }: LedgerReading,
  { column, rows }: Doubt,
  at: ReadonlyMap<number, ReadRow>,
): DoubtSample[] {
  const named = column === null ? -1 : head.headers.indexOf(column);
  return rows.slice(0, SAMPLES).map((row): DoubtSample => {
    const read = at.get(row);
    const own = named >= 0 ? named : (read?.judgement.column ?? columns.of.invoice ?? 0);
    const cell = block.rows[row - block.top]?.[own];
    const place = { row, column: block.left + own };
    const says = isBlank(cell) ? '' : enteredText(cell).trim();
    const isDate = typeof cell === 'number' && readers.dates.some((one) => one.column === own);
    const day = isDate ? readers.day(own, row - block.top).day : undefined;
    const invoice = read?.invoice ?? '';
    return { ...place, cell: cellName(place.row, place.column), says, invoice, ...(day === undefined ? {} : { day }) };
  });
}

function wordsIn(rows: readonly ReadRow[]): KnownWord[] {
  const words = new Map<string, { word: string; standing: Standing; rows: number }>();
  for (const { judgement } of rows) {
    const { reason, detail, standing } = judgement;
    if (reason !== 'status' || detail === undefined || detail === '' || standing === 'unclear') continue;
    const key = `${standing} ${matchKey(detail)}`;
    const known = words.get(key);
    if (known === undefined) words.set(key, { word: detail, standing, rows: 1 });
    else known.rows += 1;
  }
  return [...words.values()].sort((a, b) => b.rows - a.rows);
}
