import { plainText, remembering } from './plainText';
import { entriesOf, VOCABULARIES } from './vocabulary';

/** Headers that say this and nothing else: with more words they speak of customers as well, such as a flat's owner. */
const ALONE: ReadonlySet<string> = new Set([
  'owner',
  'agent',
  'responsible',
  'responsable',
  'responsavel',
  'responsabile',
  'commercial',
  'comercial',
  'commerciale',
  'manager',
  'by',
]);

let words: RegExp | undefined;

function wordsOfStaff(): RegExp {
  return (words ??= new RegExp(`(?:^| )(?:${VOCABULARIES.flatMap(({ staff }) => entriesOf(staff)).join('|')})(?: |$)`));
}

/** Whether a header speaks of one's own people: their addresses are not the customers'. */
export const namesStaff = remembering((header: string): boolean => {
  const plain = plainText(header);
  return ALONE.has(plain) || wordsOfStaff().test(plain);
});
