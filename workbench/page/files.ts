import type { Grid } from '../hosts/grid';
import type { FileCell, SheetFile, WorkbookFile } from '../hosts/workbookFile';
import { inRoom } from './room';

async function posted(job: string, body: BodyInit): Promise<Response> {
  const response = await fetch(inRoom(`files/${job}`), { method: 'POST', body });
  if (response.ok) return response;
  const { error } = (await response.json()) as { error?: string };
  throw new Error(error ?? `The workbench answered ${response.status}.`);
}

/** Reads an .xlsx or .csv file that the user has chosen. */
export async function openFile(file: File): Promise<WorkbookFile> {
  const kind = /\.csv$|\.txt$/i.test(file.name) ? 'csv' : 'xlsx';
  return (await (await posted(`open-${kind}`, file)).json()) as WorkbookFile;
}

function cellsOf(grid: Grid, sheet: string): FileCell[] {
  const used = grid.usedArea(sheet);
  if (!used) return [];
  const cells: FileCell[] = [];
  for (let row = used.row; row < used.row + used.height; row++) {
    for (let column = used.column; column < used.column + used.width; column++) {
      const { value, formula, format } = grid.cell(sheet, row, column);
      if (value === '' && formula === undefined) continue;
      const typed = typeof value === 'string' ? `'${value}` : String(value);
      cells.push({ row, column, content: formula ?? typed, value, format });
    }
  }
  return cells;
}

/** The workbook as it stands, with the values of its formulas. */
function workbookOf(grid: Grid): WorkbookFile {
  const sheets = grid.sheets().map(({ id, name }): SheetFile => ({ name, cells: cellsOf(grid, id), frozenRows: 1 }));
  return { sheets };
}

/** Offers the workbook as a download. */
export async function saveXlsx(grid: Grid, name: string): Promise<void> {
  const file = await (await posted('save-xlsx', JSON.stringify(workbookOf(grid)))).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
