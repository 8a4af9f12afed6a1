import { textOf } from './grid';
import { remembering } from './plainText';
import type { Prepared } from './readRow';
import { answeredMeaning } from './statuses';
import type { Meaning } from './vocabulary/language';
import { documentKind } from './words';

/** What the document column says of a row. */
export interface TypeSaid {
  readonly says: string;
  /** Nobody knows the word. */
  readonly unknown: boolean;
  /** What a person said that documents of this kind are. */
  readonly answer: Meaning | undefined;
  /** An offer, an order, a supplier's bill: nothing that is owed. */
  readonly isNone: boolean;
}

/** Words of the document column: which kinds they are, and which nobody knows. */
export function typeReader(
  { grid, columns, answerOf, head, first, shapes }: Prepared,
  signed: boolean,
): (row: number) => TypeSaid | undefined {
  const column = columns.of.documentType;
  if (column === undefined) return () => undefined;
  const header = head.headers[column] ?? '';
  const words = new Set<string>();
  shapes.forEach(({ shape }, i) => {
    const word = shape === 'row' ? textOf(grid.rows[first + i]?.[column]) : '';
    if (word !== '') words.add(word);
  });
  // Signs tell credits from the rest, and not an invoice from an offer; a column of which no word is known speaks of
  // something else, such as ways to pay.
  const speaks = [...words].some((word) => documentKind(word) !== undefined);
  const asks = words.size > 1 && (!signed || speaks);
  // Orders and offers are told apart where invoices stand beside them; a list of nothing else is asked about.
  const hasInvoices = [...words].some((word) => ['invoice', 'credit', 'either'].includes(documentKind(word) ?? ''));
  const told = remembering((word: string): Omit<TypeSaid, 'says'> => {
    const answer = answeredMeaning(answerOf('status-word', header, word));
    const kind = documentKind(word);
    return {
      unknown: answer === undefined && (kind === 'none' ? !hasInvoices : asks && kind === undefined),
      answer: answer === 'nothing' ? undefined : answer,
      isNone: answer === 'nothing' || (kind === 'none' && hasInvoices && answer === undefined),
    };
  });
  return (row) => {
    const says = textOf(grid.rows[row]?.[column]);
    return says === '' ? undefined : { says, ...told(says) };
  };
}
