import type { WorkbookFile } from '../hosts/workbookFile';

export function emptyWorkbook(): WorkbookFile {
  return { sheets: [{ name: 'Sheet1', cells: [] }] };
}
