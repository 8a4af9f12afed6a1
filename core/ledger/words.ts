import { plainText, remembering } from './plainText';
import { entriesOf, VOCABULARIES } from './vocabulary';
import type { DocumentKind, Meaning } from './vocabulary/language';

/** Of two meanings that one word has, the one that sends less is heard. */
const MEANINGS: readonly Meaning[] = [
  'unclear',
  'void',
  'draft',
  'written off',
  'disputed',
  'hold',
  'part paid',
  'settled',
  'credit',
  'owed',
];
const KINDS: readonly DocumentKind[] = ['credit', 'invoice', 'either', 'none'];

function bookOf<K extends string>(
  keys: readonly K[],
  listOf: (index: number, key: K) => string | undefined,
): Map<string, K> {
  const book = new Map<string, K>();
  for (let i = 0; i < VOCABULARIES.length; i++)
    for (const key of keys) for (const word of entriesOf(listOf(i, key))) if (!book.has(word)) book.set(word, key);
  return book;
}

interface Books {
  readonly status: ReadonlyMap<string, Meaning>;
  readonly documents: ReadonlyMap<string, DocumentKind>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly totals: RegExp;
  readonly remarks: readonly (readonly [Meaning, RegExp])[];
  readonly currencies: ReadonlyMap<string, string>;
}

let books: Books | undefined;

function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

function read(): Books {
  if (books !== undefined) return books;
  const all = (pick: (v: (typeof VOCABULARIES)[number]) => string | undefined): string[] =>
    VOCABULARIES.flatMap((vocabulary) => entriesOf(pick(vocabulary)));
  const currencies = new Map<string, string>();
  for (const entry of all((v) => v.currencies)) {
    const at = entry.lastIndexOf(' ');
    currencies.set(entry.slice(0, at), entry.slice(at + 1).toUpperCase());
  }
  return (books = {
    status: bookOf(MEANINGS, (i, key) => VOCABULARIES[i]?.status[key]),
    documents: bookOf(KINDS, (i, key) => VOCABULARIES[i]?.documents[key]),
    yes: new Set(all((v) => v.yes)),
    no: new Set(all((v) => v.no)),
    totals: new RegExp(`^(?:${anyOf(all((v) => v.totals))})(?: |$)`),
    remarks: REMARK_ORDER.map(
      (meaning) => [meaning, new RegExp(`(?:^| )(?:${anyOf(all((v) => v.remarks[meaning]))})(?= |$)`)] as const,
    ),
    currencies,
  });
}

const REMARK_ORDER: readonly Meaning[] = [
  'nothing',
  'written off',
  'void',
  'disputed',
  'hold',
  'draft',
  'part paid',
  'settled',
];

/** What a status word means; undefined where no language knows it. */
export const statusMeaning = remembering((text: string): Meaning | undefined => {
  const bracketed = /^([^()]+)\(([^()]+)\)$/.exec(text.trim());
  if (bracketed === null) return plainMeaning(text);
  // QuickBooks adds what was paid: `Overdue 41 days (Partially paid, $150.00)`.
  const parts = [bracketed[1] ?? '', ...(bracketed[2] ?? '').split(/,\s/)].filter((part) => /\p{L}{2}/u.test(part));
  const meanings = parts.map(plainMeaning);
  return meanings.includes(undefined) ? plainMeaning(text) : MEANINGS.find((meaning) => meanings.includes(meaning));
});

/** Days may stand behind a word: `Overdue 12 days`, `Due in 5 days`. */
const BEHIND = / (?:in )?(?:\d+ )?(?:days?|tage?n?|jours?|dias?|giorni|dagen)$/;

function plainMeaning(text: string): Meaning | undefined {
  const plain = plainText(text);
  const { status } = read();
  return status.get(plain) ?? status.get(plain.replace(BEHIND, ''));
}

/** What kind of document a word or a code names; undefined where no language knows it. */
export const documentKind = remembering((text: string): DocumentKind | undefined => {
  const { documents } = read();
  const plain = plainText(text);
  return documents.get(plain) ?? documents.get(plain.replace(/s$/, ''));
});

/** true for yes, false for no, undefined for anything else. */
export const saysYes = remembering((text: string): boolean | undefined => {
  const plain = plainText(text);
  if (/^[✓✔☑]$/u.test(text.trim())) return true;
  const { yes, no } = read();
  return yes.has(plain) ? true : no.has(plain) ? false : undefined;
});

/** Whether a label is that of a sum: it begins with such a word, or is nothing but stars and sigmas. */
export const isTotalLabel = remembering((text: string): boolean => {
  if (/^\s*(?:\*+|[Σ∑]|=)/u.test(text)) return true;
  const plain = plainText(text);
  return read().totals.test(plain) || / (?:total|totals|sum|summe|gesamt|totaal|totale|somme)$/.test(plain);
});

/** What a remark says of its row. */
export interface Remark {
  readonly meaning: Meaning;
  /** It asks rather than says. */
  readonly asks: boolean;
}

/** Half and half: `50% pd`, `paid 200 of 400`. */
const PART = /\d ?%|\b1\/2\b|½|\bhalf\b|\b\d[\d.,]{0,40} (?:of|von|de|di|van|sur|av) \d/i;

const REMARKED: ReadonlySet<Meaning> = new Set(REMARK_ORDER);

/** What a remark says of its row; undefined where it says nothing that a reader of ledgers knows. */
export const remarkIn = remembering((text: string): Remark | undefined => {
  const plain = plainText(text);
  let rest = plain;
  for (const [meaning, words] of read().remarks) {
    if (!words.test(rest)) continue;
    if (meaning === 'nothing') {
      rest = rest.replace(new RegExp(words.source, 'g'), ' ');
      continue;
    }
    const asks = text.includes('?');
    return { meaning: meaning === 'settled' && PART.test(text) ? 'part paid' : meaning, asks };
  }
  // A remark that is a status and nothing else.
  const whole = rest === plain ? statusMeaning(text) : undefined;
  return whole === undefined || !REMARKED.has(whole) ? undefined : { meaning: whole, asks: false };
});

/** The currency that a text names in words, such as `Currency: Pound Sterling`; undefined for none. */
export function currencyInWords(text: string): string | undefined {
  const plain = ` ${plainText(text)} `;
  for (const [name, code] of read().currencies) if (plain.includes(` ${name} `)) return code;
  return undefined;
}

/** Every meaning a person may choose for a word, as answers name them. */
export const ANSWERS: readonly Meaning[] = [
  'owed',
  'settled',
  'part paid',
  'void',
  'draft',
  'disputed',
  'written off',
  'credit',
  'hold',
  'nothing',
];
