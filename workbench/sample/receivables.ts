import type { WorkbookFile } from '../hosts/workbookFile';
export function receivables(today: number): WorkbookFile {
  return {
    sheets: [
      {
        name: 'Receivables',
        cells: [
          { row: 0, column: 0, content: 'Invoice' },
          { row: 0, column: 10, content: String(today), format: 'yyyy-mm-dd' },
        ],
      },
    ],
  };
}
