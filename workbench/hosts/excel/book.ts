import { areaName, parseArea, quotedSheet, splitAddress } from '../address';
import type { Area, Grid, SheetArea } from '../grid';
import { invalidArgument, itemNotFound } from './apiObject';

export interface TableDefinition {
  readonly id: string;
  name: string;
  area: SheetArea;
}

/** What the API objects share: the grid, and what Excel keeps beside the cells. */
export class Book {
  readonly settings = new Map<string, unknown>();
  readonly tables: TableDefinition[] = [];
  readonly hiddenSheets = new Set<string>();
  readonly protectedSheets = new Set<string>();
  /** No sheet can be added, deleted or renamed. */
  protectedStructure = false;
  /** Whether changes go to whoever else has the workbook open. */
  autoSave: () => boolean = () => true;
  /** Whether days are counted from 1904, as old workbooks of a Mac do. */
  since1904 = false;

  constructor(readonly grid: Grid) {}

  sheetId(key: string): string {
    const wanted = key.toLowerCase();
    const found = this.grid.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    if (!found) throw itemNotFound();
    return found.id;
  }

  sheetName(id: string): string {
    const found = this.grid.sheets().find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound();
    return found.name;
  }

  /** Reads `A1:B2` or `Sheet!A1:B2`. */
  area(address: string, sheet: string): SheetArea {
    const parts = splitAddress(address);
    const area = parseArea(parts.area);
    if (!area) throw invalidArgument('The argument is invalid or missing or has an incorrect format.');
    return { ...area, sheet: parts.sheet === undefined ? sheet : this.sheetId(parts.sheet) };
  }

  address({ sheet, ...area }: SheetArea): string {
    return `${quotedSheet(this.sheetName(sheet))}!${areaName(area)}`;
  }

  usedArea(sheet: string): Area | null {
    return this.grid.usedArea(sheet);
  }
}
