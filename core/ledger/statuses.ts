import { ownField } from '../cells/ownField';
import type { Columns } from './columns';
import { meaningOfHeader, saysMark, type HeaderMark } from './headerMarks';
import { textOf, type LedgerGrid } from './grid';
import { isOwnStatus } from './ownStatus';
import { plainText, remembering } from './plainText';
import type { AnswerOf } from './doubts';
import type { Meaning } from './vocabulary/language';
import { ANSWERS, saysYes, statusMeaning } from './words';

/** What a status cell says. */
export interface StatusWord {
  readonly column: number;
  readonly word: string;
  /** Undefined where nobody knows the word. */
  readonly meaning: Meaning | undefined;
}

/** Words that mean one thing before an invoice has gone out and another one after. */
const TWO_FACED: ReadonlySet<string> = new Set([
  'pending',
  'new',
  'in progress',
  'scheduled',
  'saved',
  'preview',
  'neu',
  'nieuw',
]);

/** Documented codes of systems that write their states as figures, by header: answers that stand ready, and are asked. */
const CODES: readonly { readonly header: RegExp; readonly meanings: Readonly<Record<string, Meaning>> }[] = [
  // Dolibarr, llx_facture.fk_statut
  { header: /^(?:statut facture|fk statut)$/, meanings: { 0: 'draft', 1: 'owed', 2: 'settled', 3: 'written off' } },
];

const codesOf = remembering((header: string) => CODES.find((codes) => codes.header.test(plainText(header)))?.meanings);

export function codeMeaning(header: string, word: string): Meaning | undefined {
  const codes = codesOf(header);
  return codes === undefined ? undefined : ownField(codes, word);
}

/** The meaning that a person's answer names. */
export function answeredMeaning(answer: string | undefined): Meaning | undefined {
  if (answer === undefined) return undefined;
  const plain = plainText(answer);
  const named = ANSWERS.find((meaning) => meaning === plain);
  if (named !== undefined) return named;
  if (/^not an invoice/.test(plain)) return 'nothing';
  return /still owed|are owed/.test(plain) ? 'owed' : /are paid/.test(plain) ? 'settled' : statusMeaning(answer);
}

/**
 * Reads the status cells of a row: each column's own word.
 * A word that means two things is a draft where the row has no due date, and is asked about where it has one.
 */
export function statusReader(
  grid: LedgerGrid,
  headers: readonly string[],
  columns: Columns,
  answerOf: AnswerOf,
): (row: number, isDated: boolean) => readonly StatusWord[] {
  // Where a tick or a yes is expected, any other word says something too: `half`, `after court`.
  const flags = new Set([columns.of.paidFlag, columns.of.openFlag]);
  const all = new Set([...columns.statuses, ...[...flags].flatMap((column) => column ?? [])]);
  const inColumn = [...all].map((column) => {
    const header = headers[column] ?? '';
    const meaning = remembering(
      (word: string) =>
        answeredMeaning(answerOf('status-word', header, word)) ?? codeMeaning(header, word) ?? statusMeaning(word),
    );
    const answered = remembering((word: string) => answeredMeaning(answerOf('status-word', header, word)));
    // `Void status: No`, `Payée: Non`.
    const ofHeader = meaningOfHeader(header);
    const asFlag = remembering((word: string): 'yes' | 'no' | undefined => {
      const yes = ofHeader === undefined || answered(word) !== undefined ? undefined : saysYes(word);
      return yes === undefined ? undefined : yes ? 'yes' : 'no';
    });
    const twoFaced = remembering((word: string) => TWO_FACED.has(plainText(word)) && answered(word) === undefined);
    return { column, meaning, twoFaced, ofHeader, asFlag };
  });
  const markWord = ({ column, word, meaning, byNo }: HeaderMark): StatusWord => {
    const said = answeredMeaning(answerOf('status-word', headers[column] ?? '', word));
    // That it has not gone out is asked: some mean by it that no e-mail has.
    return { column, word, meaning: said ?? (byNo ? undefined : meaning) };
  };
  return (row, isDated) => {
    const words: StatusWord[] = [];
    for (const { column, meaning, twoFaced, ofHeader, asFlag } of inColumn) {
      const word = textOf(grid.rows[row]?.[column]);
      if (word === '' || isOwnStatus(word)) continue;
      if (flags.has(column) && (typeof grid.rows[row]?.[column] !== 'string' || saysYes(word) !== undefined)) continue;
      const flag = asFlag(word);
      if (flag === 'no' && ofHeader !== 'settled') continue;
      if (flag !== undefined) {
        words.push({ column, word, meaning: flag === 'yes' ? ofHeader : 'owed' });
        continue;
      }
      words.push({ column, word, meaning: isDated && twoFaced(word) ? undefined : meaning(word) });
    }
    for (const mark of columns.marks) if (saysMark(mark, grid.rows[row]?.[mark.column])) words.push(markWord(mark));
    return words;
  };
}
