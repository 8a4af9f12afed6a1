import { ownField } from '../../cells/ownField';
import { withoutStacks } from '../../cells/marks';
/**
 * How many SMS a text takes.
 * @source 3GPP TS 23.038 (GSM 03.38), sections 6.2.1 (default alphabet) and 6.2.1.1 (extension table); 3GPP TS 23.040,
 * section 9.2.3.24.1 (concatenated short messages)
 */
export interface SmsSize {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, where a character of the extension table takes two; 16-bit units in UCS-2. */
  readonly units: number;
  /** 0 for an empty text. */
  readonly segments: number;
}

const DEFAULT_ALPHABET = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION_TABLE = new Set('\f^{}\\[~]|€');

// 140 octets hold 160 septets or 70 UCS-2 units; the header of a concatenated message takes 7 septets or 3 units.
const LIMITS = { 'GSM-7': { single: 160, part: 153 }, 'UCS-2': { single: 70, part: 67 } } as const;

function isGsm(character: string): boolean {
  return DEFAULT_ALPHABET.has(character) || EXTENSION_TABLE.has(character);
}

/** A text goes out in GSM-7 where every character is in its tables, otherwise all of it goes out in UCS-2. */
export function smsSize(text: string): SmsSize {
  const characters = [...text];
  const encoding = characters.every(isGsm) ? 'GSM-7' : 'UCS-2';
  const widths = characters.map((character) =>
    encoding === 'UCS-2' ? character.length : EXTENSION_TABLE.has(character) ? 2 : 1,
  );
  const units = widths.reduce((sum, width) => sum + width, 0);
  const { single, part } = LIMITS[encoding];
  if (units <= single) return { encoding, units, segments: units === 0 ? 0 : 1 };
  return { encoding, units, segments: partsOf(widths, part) };
}

/** Parts filled one after the other: an escape sequence or a surrogate pair is never cut in two. */
function partsOf(widths: readonly number[], part: number): number {
  let parts = 1;
  let filled = 0;
  for (const width of widths) {
    if (filled + width > part) {
      parts += 1;
      filled = 0;
    }
    filled += width;
  }
  return parts;
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '\u2212': '-',
  '…': '...',
  º: 'o',
  ª: 'a',
};

function plainer(character: string): string {
  if (isGsm(character)) return character;
  return ownField(REPLACEMENTS, character) ?? character.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/**
 * The text as it is best sent by SMS. One accent outside GSM-7, as in `março`, would halve what a segment holds, so such
 * letters lose their accent and typographic spaces, quotes and dashes become plain. Where that is not enough, as with
 * Greek or Polish names, nothing is changed: a text that goes out in UCS-2 anyway keeps its spelling.
 */
export function smsText(text: string): string {
  const plain = [...withoutStacks(text).normalize('NFC')].map(plainer).join('');
  return [...plain].every(isGsm) ? plain : text;
}
