import type { Columns } from './columns';
import { namesNobody } from './customerNumber';
import { textOf, type LedgerGrid } from './grid';
import { plainText } from './plainText';
import type { RowShape } from './shapes';

/** Whose a row is. */
export interface RowName {
  readonly customer: string;
  readonly customerNumber: string;
  /** How the name was had. */
  readonly from: 'cell' | 'heading' | 'above' | 'nobody';
}

/** How the names of a ledger stand. */
export interface Naming {
  readonly names: readonly RowName[];
  /** Rows whose name may be that of the row above, and nothing proves it. */
  readonly doubtful: readonly number[];
  /** Rows named by the first row of their group. */
  readonly filled: number;
  /** Whether the ledger has account numbers alone. */
  readonly numbersOnly: boolean;
}

const NOBODY: RowName = { customer: '', customerNumber: '', from: 'nobody' };
/** Above this share of blank names the rest stand on the first row of each group. */
const GROUPED = 0.4;

interface Context {
  readonly grid: LedgerGrid;
  readonly first: number;
  readonly columns: Columns;
  readonly shapes: readonly RowShape[];
}

const cellText = ({ grid, first }: Context, i: number, column: number | undefined): string =>
  column === undefined ? '' : textOf(grid.rows[first + i]?.[column]);

/** The column in which most headings stand; notes between the rows stand elsewhere. */
function headingColumn(shapes: readonly RowShape[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { shape, column } of shapes) if (shape === 'heading') counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** A heading's name: the text itself, or the first text with letters where a number stands before it. */
function headingName(context: Context, i: number): string {
  const row = context.grid.rows[context.first + i] ?? [];
  const texts = row.map(textOf).filter((text) => text !== '' && !/[:：]$/.test(text));
  const named = texts.find((text) => /\p{L}{2}/u.test(text)) ?? texts[0] ?? '';
  const name = named
    .replace(/^(?:customer|client|kunde|debitor|cliente|klant|kund)(?: (?:no|nr|number)\.?)?\s*:\s*/i, '')
    .trim();
  // MYOB writes the card's number behind the name, and that it has none.
  return name.endsWith(' *None') ? name.slice(0, -' *None'.length).trim() : name;
}

function indentOf(context: Context, i: number, column: number): number {
  const cell = context.grid.rows[context.first + i]?.[column];
  return typeof cell === 'string' ? cell.length - cell.trimStart().length : 0;
}

/** A number before a name: `CTE001|Abel SL`, `C001 - Abel Ltd`. With a blank alone between, the number may be part of the name. */
const NUMBERED = /^(\p{L}{0,4}\d[\p{L}\d./]{1,11})(?: ?[|:–—] ?| - )(\p{L}.*)$/u;

/** Number and name of a heading, where every heading begins with a number of its own. */
function numbersOfHeadings(
  names: readonly string[],
): (name: string) => { readonly number: string; readonly name: string } {
  const parts = new Map(names.map((name) => [name, NUMBERED.exec(name)]));
  const numbers = new Set([...parts.values()].map((found) => found?.[1] ?? ''));
  const isNumbered = parts.size >= LEAST_HEADINGS && !numbers.has('') && numbers.size === parts.size;
  return (name) => {
    const found = isNumbered ? parts.get(name) : undefined;
    return { number: found?.[1] ?? '', name: found?.[2]?.trim() ?? name };
  };
}
const LEAST_HEADINGS = 2;

interface Open {
  readonly name: string;
  readonly indent: number;
}

/** Headings name the customer of the rows below, until their total or the next heading. */
function byHeadings(context: Context): RowName[] {
  const column = headingColumn(context.shapes) ?? -1;
  const headings = context.shapes.flatMap((shape, i) =>
    shape.shape === 'heading' && shape.column === column ? [headingName(context, i)] : [],
  );
  const partsOf = numbersOfHeadings([...new Set(headings)]);
  let open: Open[] = [];
  return context.shapes.map(({ shape, text }, i): RowName => {
    if (shape === 'heading' && context.shapes[i]?.column === column) {
      const next = { name: headingName(context, i), indent: indentOf(context, i, column) };
      const parent = open.filter(({ name, indent }) => next.indent > indent || next.name.startsWith(`${name}:`));
      open = [...parent, next];
    } else if (shape === 'total') open = withoutClosed(open, text);
    const top = open[open.length - 1];
    if (shape !== 'row' || top === undefined) return NOBODY;
    const { number, name } = partsOf(top.name);
    const own = cellText(context, i, context.columns.of.customerNumber);
    return {
      customer: name,
      customerNumber: own === '' ? number : own,
      from: 'heading',
    };
  });
}

/** A total closes the customer that it names, and those within; a bare one closes the innermost. */
function withoutClosed(open: readonly Open[], label: string): Open[] {
  const plain = plainText(label);
  const at = open.findIndex(({ name }) => plain.includes(plainText(name)) && plainText(name) !== '');
  const longest = open.reduce(
    (best, { name }, i) => (plain.includes(plainText(name)) && name.length > (open[best]?.name.length ?? 0) ? i : best),
    at,
  );
  return open.slice(0, longest >= 0 ? longest : Math.max(0, open.length - 1));
}

function ownName(context: Context, i: number): RowName {
  const { customer, customerNumber } = context.columns.of;
  const name = cellText(context, i, customer);
  const written = cellText(context, i, customerNumber);
  const number = namesNobody(written) ? '' : written;
  const from = name === '' && number === '' ? 'nobody' : 'cell';
  return { customer: name === '' ? number : name, customerNumber: written, from };
}

/** What the rows of a group say of their customer, by which a blank name is or is not theirs. */
class Spoken {
  private readonly said = new Map<number, string>();

  constructor(private readonly context: Context) {}

  private ofRow(i: number): [column: number, text: string][] {
    const { email, phone, contactName } = this.context.columns.of;
    return [email, phone, contactName].flatMap((column): [number, string][] => {
      const text = plainText(cellText(this.context, i, column));
      return column === undefined || text === '' ? [] : [[column, text]];
    });
  }

  speaksOfAnother(i: number): boolean {
    return this.ofRow(i).some(([column, text]) => (this.said.get(column) ?? text) !== text);
  }

  /** A row that belongs to the group. */
  take(i: number): void {
    for (const [column, text] of this.ofRow(i)) if (!this.said.has(column)) this.said.set(column, text);
  }
}

/**
 * Names on the first row of each group stand for the rows below it. That is so where no name ever stands twice running,
 * and plainly so where nearly half the names are blank; otherwise a blank name is a blank name.
 * @param answered whether a person said that blank names are those of the row above
 */
function byCells(context: Context, answered: string | undefined): Pick<Naming, 'names' | 'doubtful' | 'filled'> {
  const own = context.shapes.map(({ shape }, i) => (shape === 'row' ? ownName(context, i) : NOBODY));
  const blank = own.filter((name, i) => context.shapes[i]?.shape === 'row' && name.from === 'nobody').length;
  if (blank === 0) return { names: own, doubtful: [], filled: 0 };
  const rows = context.shapes.filter(({ shape }) => shape === 'row').length;
  const grouped =
    answered !== undefined ? /above|first|fill|same/i.test(answered) : neverTwice(own) && blank >= rows * GROUPED;
  const doubtful: number[] = [];
  let above = -1;
  let filled = 0;
  let spoken = new Spoken(context);
  const names = own.map((name, i): RowName => {
    const { shape } = context.shapes[i] as RowShape;
    if (shape === 'total' || shape === 'headers') above = -1;
    if (shape !== 'row') return NOBODY;
    if (name.from === 'cell') {
      above = i;
      spoken = new Spoken(context);
      spoken.take(i);
      return name;
    }
    const before = above < 0 ? undefined : own[above];
    if (before === undefined) return name;
    if (spoken.speaksOfAnother(i)) {
      // What stands below it is as little the group's.
      above = -1;
      return name;
    }
    spoken.take(i);
    if (!grouped) {
      doubtful.push(i);
      return name;
    }
    filled += 1;
    return { ...before, from: 'above' };
  });
  return { names, doubtful, filled };
}

/** A list that comes back to a customer is in another order, and so is one that names a customer row by row. */
function neverTwice(own: readonly RowName[]): boolean {
  const named = own.filter(({ customer }) => customer !== '');
  return new Set(named.map(({ customer, customerNumber }) => `${customer}\n${customerNumber}`)).size === named.length;
}

/** Whose each row is. @param shapes one for each row from `first` on */
export function namesOf(
  grid: LedgerGrid,
  first: number,
  columns: Columns,
  shapes: readonly RowShape[],
  answered: string | undefined,
): Naming {
  const context: Context = { grid, first, columns, shapes };
  let rows = 0;
  let named = 0;
  let withName = 0;
  shapes.forEach(({ shape }, i) => {
    if (shape !== 'row') return;
    rows += 1;
    if (cellText(context, i, columns.of.customer) !== '') withName += 1;
    if (ownName(context, i).from === 'cell') named += 1;
  });
  const hasHeadings = headingColumn(shapes) !== undefined;
  if (hasHeadings && named < rows * 0.2)
    return { names: byHeadings(context), doubtful: [], filled: 0, numbersOnly: false };
  return { ...byCells(context, answered), numbersOnly: rows > 0 && named > 0 && withName === 0 };
}
