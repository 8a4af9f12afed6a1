import type { FunctionCall, FunctionCell } from '../hosts/excel/functionsProtocol';
import type { Grid } from '../hosts/grid';
import type { PageSettings } from './settings';

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of its picture. */
  readonly icon: string;
  readonly press: () => void;
}

/** An add-in's pane beside the grid, and the host that is played for it. */
export interface DockedHost {
  readonly title: string;
  readonly width: { readonly start: number; readonly least: number; readonly most: number };
  readonly ribbon: readonly RibbonButton[];
  /** Entries for the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Runs one of the add-in's worksheet functions. */
  run(call: FunctionCall): Promise<FunctionCell[][]>;
  /** Fulfilled once worksheet functions can run. */
  readonly whenReady: Promise<void>;
  close(): void;
}

export interface Surroundings {
  readonly grid: Grid;
  /** Not yet part of the page: it is put in its place once the host is docked. */
  readonly frame: HTMLIFrameElement;
  readonly settings: PageSettings;
  /** Brings the pane into view. */
  readonly showPane: () => void;
  /** Whether what is written goes to others who have the workbook open. */
  readonly autoSave: () => boolean;
  /** Says loudly that the add-in asked for something that is missing here. */
  readonly onMissing: (message: string) => void;
}
