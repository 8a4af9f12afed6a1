import { isoOf, type Day } from '../calendar/civil';
import { cellText, isBlank, isFault, type Cell } from '../cells/cell';
import { withoutStacks } from '../cells/marks';
import { readDay } from '../cells/readDay';
import { FIELDS, type Field } from './fields';

/** A cell whose content means nothing for its column. */
export interface UnreadableCell {
  readonly field: Field;
  readonly text: string;
}

/** 1 January 1950. A smaller number in a column of dates is something else, such as days of credit. */
const EARLIEST = 18_264;

const NO_WORDS = new Set(
  'no false falsch falso faux n 0 - – — n/a none nein non nao não ninguno ninguna nenhum nenhuma aucun aucune kein keine'.split(
    ' ',
  ),
);
const YES_WORDS = new Set('yes true wahr verdadero verdadeiro vrai y j o s x 1 si sí ja oui sim'.split(' '));

/** Whether a text says no, none or nothing in one of the languages of ledgers. */
function saysNo(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word === '' || NO_WORDS.has(word);
}

const NOTHING: readonly UnreadableCell[] = [];
const NO_CELLS: readonly Cell[] = [];

/** A field and its column of the block; undefined where the ledger has none. */
interface FieldPlace {
  readonly field: Field;
  readonly column: number | undefined;
}

type Places = Readonly<Record<Field, FieldPlace>>;

/**
 * Reads the cells of a ledger by field, one row after the other. What cannot be read is kept with its text and comes out as
 * blank. One reader serves all rows: there may be a hundred thousand of them.
 */
export class RowReader {
  private readonly days = new Map<Day, string>();
  private cells: readonly Cell[] = NO_CELLS;
  private row = -1;
  private refused: UnreadableCell[] | undefined;
  /** Where each field stands: looked up once, not for every row. */
  readonly at: Places;

  /**
   * @param columns of the block, by field
   * @param textDay the day of a text that its column's own order tells, by column and index of the row; undefined where
   * nothing does
   */
  constructor(
    columns: Readonly<Partial<Record<Field, number>>>,
    private readonly textDay: (column: number, at: number) => Day | undefined,
  ) {
    this.at = Object.fromEntries(
      FIELDS.map((field) => [field, { field, column: columns[field] }]),
    ) as unknown as Places;
  }

  /** Turns to a row of the block. @param at its index */
  turnTo(cells: readonly Cell[], at: number): void {
    this.cells = cells;
    this.row = at;
    this.refused = undefined;
  }

  /** Undefined for a field without a column. */
  cell({ column }: FieldPlace): Cell | undefined {
    return column === undefined ? undefined : this.cells[column];
  }

  /** What could not be read of this row. */
  get unreadable(): readonly UnreadableCell[] {
    return this.refused ?? NOTHING;
  }

  /** Trimmed; '' for a blank cell. */
  text(place: FieldPlace): string {
    return place.column === undefined ? '' : this.raw(place).trim();
  }

  /** As it stands, line breaks and all. An error hides what stands behind it: it is no answer, least of all a no. */
  raw(place: FieldPlace): string {
    const cell = this.cell(place);
    if (typeof cell === 'string') return withoutStacks(cell);
    if (!isFault(cell)) return isBlank(cell) ? '' : String(cell);
    this.refuse(place, cell);
    return '';
  }

  /** YYYY-MM-DD; null where blank, unreadable, or too long ago to be meant. */
  day(place: FieldPlace): string | null {
    const cell = this.cell(place);
    if (isBlank(cell)) return null;
    const day = readDay(cell) ?? this.dayOfText(place);
    return day === undefined || day < EARLIEST ? this.refuse(place, cell) : this.isoOf(day);
  }

  /** Null where blank or unreadable. */
  figure(place: FieldPlace): number | null {
    const cell = this.cell(place);
    if (isBlank(cell)) return null;
    return typeof cell === 'number' && Math.abs(cell) < 1e13 ? cell : this.refuse(place, cell);
  }

  /** For what reminders do not need: null where there is no figure, and nothing is spoiled. */
  optionalFigure(place: FieldPlace): number | null {
    const cell = this.cell(place);
    return typeof cell === 'number' ? cell : null;
  }

  /** A whole number of 0 or more, as a figure or as the text of an imported file; 0 where blank or unreadable. */
  count(place: FieldPlace): number {
    const cell = this.cell(place);
    if (isBlank(cell)) return 0;
    if (typeof cell === 'number') return Math.max(0, Math.floor(cell));
    if (typeof cell === 'string' && /^\d{1,3}(?:[.,]0+)?$/.test(cell.trim())) return parseInt(cell.trim(), 10);
    if (typeof cell !== 'string' || !saysNo(cell)) this.refuse(place, cell);
    return 0;
  }

  /** Null for no, '' for a plain yes, else the text that stands there. */
  flag(place: FieldPlace): string | null {
    const cell = this.cell(place);
    if (cell === false || cell === 0 || cell === undefined) return null;
    const text = this.text(place);
    if (saysNo(text)) return null;
    return YES_WORDS.has(text.toLowerCase()) ? '' : text;
  }

  /** Keeps what means nothing for its column. */
  tell(field: Field, text: string): void {
    (this.refused ??= []).push({ field, text });
  }

  /** Days repeat down a ledger: each is written out once. */
  isoOf(day: Day): string {
    const known = this.days.get(day);
    if (known !== undefined) return known;
    const iso = isoOf(day);
    this.days.set(day, iso);
    return iso;
  }

  private dayOfText({ column }: FieldPlace): Day | undefined {
    return column === undefined ? undefined : this.textDay(column, this.row);
  }

  private refuse({ field }: FieldPlace, cell: Cell): null {
    this.tell(field, cellText(cell));
    return null;
  }
}
