import type * as Library from '@odoo/o-spreadsheet';
import { cellName, columnName } from '../hosts/address';
import { typed } from '../hosts/typed';
import type { SheetFile, WorkbookFile } from '../hosts/workbookFile';

const LEAST_ROWS = 200;
const LEAST_COLUMNS = 52;

/** Numbers the distinct entries, as the file of the grid wants its formats and styles. */
class Numbered<T> {
  readonly entries: Record<number, T> = {};
  private readonly numbers = new Map<string, number>();
  of(entry: T): number {
    const key = JSON.stringify(entry);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(key, number);
    this.entries[number] = entry;
    return number;
  }
}

function sheetData(sheet: SheetFile, index: number, formats: Numbered<string>, styles: Numbered<object>): object {
  const cells: Record<string, string> = {};
  const cellFormats: Record<string, number> = {};
  let [rows, columns] = [LEAST_ROWS, LEAST_COLUMNS];
  for (const { row, column, content, format } of sheet.cells) {
    const name = cellName(row, column);
    cells[name] = content;
    const kept = format ?? (content.startsWith('=') ? undefined : typed(content).format);
    if (kept && kept !== 'General' && kept !== '@') cellFormats[name] = formats.of(kept);
    rows = Math.max(rows, row + 100);
    columns = Math.max(columns, column + 26);
  }
  const bold = styles.of({ bold: true });
  const boldZones = (sheet.boldRows ?? []).map(
    (row) => [`A${row + 1}:${columnName(columns - 1)}${row + 1}`, bold] as const,
  );
  return {
    id: `sheet-${index + 1}`,
    name: sheet.name,
    rowNumber: rows,
    colNumber: columns,
    cells,
    formats: cellFormats,
    styles: Object.fromEntries(boldZones),
    cols: Object.fromEntries(Object.entries(sheet.widths ?? {}).map(([column, size]) => [column, { size }])),
    rows: Object.fromEntries((sheet.hiddenRows ?? []).map((row) => [row, { isHidden: true }])),
    panes: { xSplit: 0, ySplit: sheet.frozenRows ?? 0 },
    isVisible: true,
  };
}

/** The grid's own shape of a workbook. */
export function modelData(workbook: WorkbookFile, locale: Library.Locale): object {
  const formats = new Numbered<string>();
  const styles = new Numbered<object>();
  const sheets = workbook.sheets.map((sheet, i) => sheetData(sheet, i, formats, styles));
  return { version: '18.5.1', sheets, formats: formats.entries, styles: styles.entries, settings: { locale } };
}

const DATE_FORMATS: Readonly<Record<string, string>> = {
  'en-GB': 'dd/mm/yyyy',
  'de-DE': 'dd.mm.yyyy',
  'es-ES': 'dd/mm/yyyy',
  'fr-FR': 'dd/mm/yyyy',
  'pt-PT': 'dd/mm/yyyy',
};

/** How a user of this language types numbers, dates and formulas. */
export function gridLocale(tag: string): Library.Locale {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1234567.5);
  const part = (type: string): string =>
    (parts.find((p) => p.type === type)?.value ?? '').replace(/[\u00a0\u202f]/g, ' ');
  const decimalSeparator = part('decimal') || '.';
  return {
    name: tag,
    code: tag.replace('-', '_'),
    thousandsSeparator: part('group') || (decimalSeparator === ',' ? '.' : ','),
    decimalSeparator,
    weekStart: 1,
    dateFormat: DATE_FORMATS[tag] ?? 'yyyy-mm-dd',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}
