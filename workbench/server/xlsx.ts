import ExcelJS from 'exceljs';
import type { FileCell, SheetFile, WorkbookFile } from '../hosts/workbookFile';
import { fileFormula, shownFormula } from './fileFormulas';

const DAY = 86_400_000;
const EPOCH = 25569;
const PIXELS_PER_CHARACTER = 7;

type Value = string | number | boolean;

const serialOf = (date: Date): number => date.getTime() / DAY + EPOCH;

function plainValue(value: ExcelJS.CellValue): Value | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return value.text;
  return undefined;
}

/** How the value would be typed; text that would turn into something else gets an apostrophe. */
function contentOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return /^[A-Za-z\u00c0-\uffff][^=]*$/.test(value) && !/^(true|false)$/i.test(value) ? value : `'${value}`;
}

function readCell(cell: ExcelJS.Cell): FileCell | undefined {
  const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
  const format = cell.numFmt && cell.numFmt !== 'General' ? { format: cell.numFmt } : {};
  const dated = cell.value instanceof Date && !cell.numFmt ? { format: 'yyyy-mm-dd' } : format;
  if (cell.formula) {
    const result = plainValue(cell.result);
    const content = `=${shownFormula(cell.formula)}`;
    return { ...place, content, ...(result === undefined ? {} : { value: result }), ...format };
  }
  const value = plainValue(cell.value);
  return value === undefined || value === '' ? undefined : { ...place, content: contentOf(value), ...dated };
}

function readSheet(sheet: ExcelJS.Worksheet): SheetFile {
  const cells: FileCell[] = [];
  const hiddenRows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.hidden) hiddenRows.push(number - 1);
    row.eachCell((cell) => {
      const read = cell.isMerged && cell.master !== cell ? undefined : readCell(cell);
      if (read) cells.push(read);
    });
  });
  const widths: Record<number, number> = {};
  const used = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  for (let column = 1; column <= Math.min(sheet.columnCount, used); column++) {
    const { width } = sheet.getColumn(column);
    if (width) widths[column - 1] = Math.round(width * PIXELS_PER_CHARACTER);
  }
  // exceljs leaves the views out where a file has none, whatever its types say.
  const view = (sheet.views as typeof sheet.views | null | undefined)?.[0];
  const frozenRows = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
  return { name: sheet.name, cells, widths, hiddenRows, frozenRows };
}

const UNUSED = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'picture', 'extLst'];

/** Reads an xlsx file that `checkXlsx` has passed. */
export async function workbookOf(file: Buffer): Promise<WorkbookFile> {
  const book = new ExcelJS.Workbook();
  // What the grid has no use for is left unread; rules for whole columns would be spelt out cell by cell.
  await book.xlsx.load(file as unknown as ArrayBuffer, { ignoreNodes: UNUSED });
  return { sheets: book.worksheets.map(readSheet) };
}

function writeCell(sheet: ExcelJS.Worksheet, { row, column, content, value, format }: FileCell): void {
  const cell = sheet.getCell(row + 1, column + 1);
  if (format && format !== 'General') cell.numFmt = format;
  if (content.startsWith('=')) {
    const formula = fileFormula(content.slice(1));
    const result = typeof value === 'string' && value.startsWith('#') ? { error: value } : value;
    cell.value = (result === undefined ? { formula } : { formula, result }) as ExcelJS.CellFormulaValue;
  } else cell.value = value ?? content;
}

/** Writes an xlsx file; formulas keep their values, so that it reads well where the add-in is missing. */
export async function xlsxOf(workbook: WorkbookFile): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const { name, cells, widths = {}, frozenRows = 0, hiddenRows = [], boldRows = [] } of workbook.sheets) {
    const sheet = book.addWorksheet(name, frozenRows > 0 ? { views: [{ state: 'frozen', ySplit: frozenRows }] } : {});
    for (const cell of cells) writeCell(sheet, cell);
    for (const [column, width] of Object.entries(widths))
      sheet.getColumn(Number(column) + 1).width = width / PIXELS_PER_CHARACTER;
    for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true;
    for (const row of boldRows) sheet.getRow(row + 1).font = { bold: true };
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
