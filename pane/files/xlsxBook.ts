import { isDateFormat, type CellLook } from '../../core/ledger/grid';
import { expectAtMost, walk, type Packed } from './xlsxParts';

const MOST_SHEETS = 200;
/** A workbook has one for each sheet, and a few more. */
const MOST_RELATIONS = 5_000;
/** Texts that cells share, and styles: Excel itself has fewer styles, and a ledger of the most rows fewer texts. */
const MOST_TEXTS = 1_000_000;
/** Of a text: Excel knows 32,767, Google Sheets 50,000. */
export const LONGEST_TEXT = 100_000;
const MOST_RUNS = 10_000;
const MOST_STYLES = 66_000;
/** Excel has 250 at most, of 255 letters each. */
const MOST_FORMATS = 5_000;
const LONGEST_FORMAT = 1_000;
/** Formats that every workbook knows by number: those of days and times. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

async function relationsOf(packed: Packed): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await walk(packed, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      expectAtMost(MOST_RELATIONS, targets.size, 'relations');
    },
  });
  return targets;
}

/** The sheets in their order. @throws TooMuch, or Error where two are the same part */
export async function sheetsOf(
  packed: Packed,
): Promise<{ readonly sheets: readonly Sheet[]; readonly since1904: boolean }> {
  const targets = await relationsOf(packed);
  const sheets: Sheet[] = [];
  const parts = new Set<string>();
  let since1904 = false;
  await walk(packed, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name !== 'sheet' || id === undefined) return;
      const path = targets.get(id) ?? '';
      if (path !== '' && parts.has(path)) throw new Error('two sheets are the same part');
      parts.add(path);
      sheets.push({ name: attributes['name'] ?? '', path, hidden: /hidden/i.test(attributes['state'] ?? '') });
      expectAtMost(MOST_SHEETS, sheets.length, 'sheets');
    },
  });
  return { sheets, since1904 };
}

/** The texts that cells share, each without what says how to pronounce it. @throws TooMuch */
export async function sharedTexts(packed: Packed): Promise<readonly string[]> {
  const texts: string[] = [];
  let runs: string[] = [];
  let phonetic = 0;
  await walk(packed, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'rPh') phonetic += 1;
    },
    close: (name, text) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't' && phonetic === 0) expectAtMost(MOST_RUNS, runs.push(text), 'runs of a text');
      if (name !== 'si') return;
      const whole = runs.join('');
      expectAtMost(LONGEST_TEXT, whole.length, 'letters of a text');
      expectAtMost(MOST_TEXTS, texts.push(whole), 'texts');
      runs = [];
    },
  });
  return texts;
}

/** How a style shows a cell; judged here, once for all its cells. */
export interface Style {
  /** Undefined where the format is a general one. */
  readonly look: CellLook | undefined;
  readonly isDay: boolean;
}

export const GENERAL: Style = { look: undefined, isDay: false };

const styleOf = (format: string): Style =>
  format === '' ? GENERAL : { look: { format }, isDay: isDateFormat(format) };

/** The styles of cells, by their numbers. @throws TooMuch */
export async function stylesOf(packed: Packed): Promise<readonly Style[]> {
  const own = new Map<number, Style>();
  const day = styleOf('yyyy-mm-dd');
  const styles: Style[] = [];
  let inCells = false;
  await walk(packed, 'xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') {
        expectAtMost(LONGEST_FORMAT, formatCode.length, 'letters of a number format');
        own.set(id, styleOf(formatCode));
        expectAtMost(MOST_FORMATS, own.size, 'number formats');
      }
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      styles.push(own.get(id) ?? (BUILT_IN_DAYS.has(id) ? day : GENERAL));
      expectAtMost(MOST_STYLES, styles.length, 'styles');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
