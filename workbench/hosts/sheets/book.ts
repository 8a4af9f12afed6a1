import type { Grid } from '../grid';
import type { DocumentLock } from './lockService';
import type { Mailbox } from './mailApp';
import type { PropertyStore } from './propertiesService';
import type { Transport } from './urlFetchApp';

/** One spreadsheet document with its user: what all executions of a script share. */
export interface Book {
  readonly grid: Grid;
  /** IANA; dates of cells are meant in it. */
  readonly timeZone: string;
  /** As Sheets writes it: `de_DE`. */
  readonly locale: string;
  /** The user's address; '' where the domain hides it. */
  readonly user: string;
  /** The same person by whose rights the script runs; '' where that is hidden too. */
  readonly effectiveUser: string;
  /** False where the permission to see the address was left unticked: asking for it throws. */
  readonly tellsAddress: boolean;
  readonly mailbox: Mailbox;
  /** Where UrlFetchApp gets to; left out where the manifest has no scope for it. */
  readonly external?: Transport;
  readonly lock: DocumentLock;
  readonly properties: {
    readonly document: PropertyStore;
    readonly user: PropertyStore;
    readonly script: PropertyStore;
  };
  /** The HTML files of the project by name, without ending. */
  readonly html: Readonly<Record<string, string>>;
  /** Told of what the script shows. */
  readonly screen: Screen;
  /** Ids of sheets that this user may not change. */
  readonly protectedSheets: Set<string>;
  /** How many rows and columns each sheet has, by id; Sheets starts with 1000 × 26. */
  readonly sizes: Map<string, SheetSize>;
}

export interface SheetSize {
  rows: number;
  columns: number;
}

export interface Screen {
  menu(items: readonly { readonly caption: string; readonly functionName: string }[]): void;
  sidebar(title: string, html: string): void;
}
