import { isBlank, type Cell } from '../cells/cell';
import { textOf } from './grid';
import { plainText, remembering } from './plainText';
import type { Profile } from './profile';
import type { Meaning } from './vocabulary/language';
import { saysYes, statusMeaning } from './words';

/** A column whose header says itself what a yes, a day or a word in it means: `Cancelled`, `Is draft`, `Written off on`. */
export interface HeaderMark {
  readonly column: number;
  readonly meaning: Meaning;
  /** The word of the header. */
  readonly word: string;
  /** A no says it, not a yes: `Posted`. */
  readonly byNo: boolean;
  /** Only a yes or a day says it: other texts speak of something else. */
  readonly strict: boolean;
}

const BEFORE = /^(?:is|has been|was|marked|ist|est|e|es) /;
const BEHIND =
  / (?:at|on|date|until|till|by|from|opened|raised|reason|ref|no|status|flag|y n|yes no|am|bis|seit|von|durch|datum|grund|le|jusqu au|par|el|hasta|por|em|ate|il|fino al|op|tot|den|dato|data)$/;

/** What makes an invoice one: where it is a no, it has not gone out. */
const ISSUED: ReadonlySet<string> = new Set(
  'posted, approved, issued, sent, finalized, finalised, validated, authorised, authorized, confirmed, gebucht, freigegeben, versendet, validee, emise, envoyee, comptabilisee, contabilizada, emitida, enviada, aprobada, emessa, inviata, geboekt, verzonden, bogfort, bokford, bokfort, zatwierdzona, active, aktiv, actif, activo, ativo'.split(
    ', ',
  ),
);
const MEANT: ReadonlySet<Meaning> = new Set<Meaning>(['void', 'draft', 'written off', 'disputed', 'hold']);

interface Said {
  readonly meaning: Meaning;
  readonly word: string;
  readonly byNo: boolean;
}

const saidBy = remembering((header: string): Said | undefined => {
  const plain = plainText(header).replace(BEFORE, '');
  for (const word of [plain, plain.replace(BEHIND, '')]) {
    if (ISSUED.has(word) && word === plain) return { meaning: 'draft', word: header.trim(), byNo: true };
    const meaning = statusMeaning(word);
    if (meaning !== undefined && MEANT.has(meaning)) return { meaning, word: header.trim(), byNo: false };
  }
  return undefined;
});

/** What a yes below a header means, whatever part the column plays; undefined where the header says nothing. */
export const meaningOfHeader = remembering((header: string): Meaning | undefined => {
  const plain = plainText(header).replace(BEFORE, '');
  for (const word of [plain, plain.replace(BEHIND, '')]) {
    const meaning = statusMeaning(word);
    if (meaning === 'settled' || (meaning !== undefined && MEANT.has(meaning))) return meaning;
  }
  return undefined;
});

/** Words of drafts that are amounts or dates as well. */
const LOOSE: ReadonlySet<string> = new Set(['pending', 'new', 'scheduled', 'saved', 'previsto', 'agendado', 'neu']);

/** Whoever is in charge: an agency or a solicitor named on every row is the one a customer always deals with. */
const IN_CHARGE = /(?:^| )(?:agency|collections?|legal|lawyer|solicitor|inkasso|anwalt|avocat|abogado|advogado)(?: |$)/;

/**
 * What a column's header makes of its cells; undefined for nothing, and for columns of amounts.
 * @param rows how many cells the fullest column has
 */
export function headerMarkOf(header: string, column: number, profile: Profile, rows: number): HeaderMark | undefined {
  const said = saidBy(header);
  if (said === undefined || profile.filled === 0 || LOOSE.has(plainText(header))) return undefined;
  const { filled, flags, numbers, serials, dated, dateTexts, amountTexts } = profile;
  const days = Math.max(dated, serials) + dateTexts;
  const isFlag = flags >= filled * 0.9;
  const isDay = days >= filled * 0.6;
  const isAmount = numbers + amountTexts > filled * 0.5 && !isFlag && !isDay;
  if (isAmount || (said.byNo && !isFlag)) return undefined;
  const isOnEveryRow = filled >= rows * 0.9 && !isDay && IN_CHARGE.test(plainText(header));
  return { column, ...said, strict: said.meaning === 'draft' || isFlag || isOnEveryRow };
}

/** Whether a cell below such a header says what the header means. */
export function saysMark({ byNo, strict }: HeaderMark, cell: Cell | undefined): boolean {
  if (isBlank(cell)) return false;
  if (typeof cell === 'boolean') return cell !== byNo;
  const text = textOf(cell);
  const yes = saysYes(text);
  if (yes !== undefined) return yes !== byNo;
  if (byNo || text === '' || /^[-–—./0]+$/.test(text)) return false;
  return !strict || /\d/.test(text);
}
