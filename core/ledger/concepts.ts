import { entriesOf, VOCABULARIES } from './vocabulary';
import { CONCEPTS, type Concept } from './vocabulary/language';

/** What a header speaks of. */
export interface Spoken {
  readonly concepts: ReadonlySet<Concept>;
  /** Words that no vocabulary knows. */
  readonly unknown: number;
}

let phrases: ReadonlyMap<string, Concept> | undefined;

function phraseBook(): ReadonlyMap<string, Concept> {
  if (phrases !== undefined) return phrases;
  const book = new Map<string, Concept>();
  for (const { concepts } of VOCABULARIES)
    for (const concept of CONCEPTS)
      for (const phrase of entriesOf(concepts[concept])) if (!book.has(phrase)) book.set(phrase, concept);
  return (phrases = book);
}

const MOST_WORDS = 4;
/** Words that join others and say nothing themselves. */
const SILENT = new Set(
  'of the for in to de da do das dos du des la le les l d del della di der die das den van von y e et und en for fur pour per para na no do a o s utc from with and is'.split(
    ' ',
  ),
);
/** Between the parts of a compound stand these. */
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er'];
const SHORTEST_PART = 3;

/** The parts of a compound such as `rechnungsbetrag`, by the longest first part that leaves known parts. */
function compound(word: string, book: ReadonlyMap<string, Concept>): Concept[] | undefined {
  const whole = book.get(word);
  if (whole !== undefined) return [whole];
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const head = book.get(word.slice(0, end));
    if (head === undefined) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end) || word.length - end - link.length < 2) continue;
      const tail = compound(word.slice(end + link.length), book);
      if (tail !== undefined) return [head, ...tail];
    }
  }
  return undefined;
}

/** @param header as `plainText` gives it */
export function spokenIn(header: string): Spoken {
  const book = phraseBook();
  const words = header.split(' ').filter((word) => word !== '');
  const concepts = new Set<Concept>();
  let unknown = 0;
  for (let i = 0; i < words.length;) {
    let taken = 0;
    for (let length = Math.min(MOST_WORDS, words.length - i); length > 0 && taken === 0; length--) {
      const concept = book.get(words.slice(i, i + length).join(' '));
      if (concept === undefined) continue;
      concepts.add(concept);
      taken = length;
    }
    const word = words[i] ?? '';
    if (taken === 0 && !SILENT.has(word) && !/^\d+$/.test(word)) {
      const parts = compound(word, book);
      if (parts === undefined) unknown += 1;
      else for (const part of parts) concepts.add(part);
    }
    i += Math.max(1, taken);
  }
  return { concepts, unknown };
}
