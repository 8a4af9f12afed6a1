import type { DockedHost, Surroundings } from './dockedHost';
import { dockExcel } from './excelDock';
import { dockSheets } from './sheetsDock';

type Dock = (surroundings: Surroundings) => Promise<DockedHost>;

const docks: Readonly<Record<string, Dock>> = { excel: dockExcel, sheets: dockSheets };

/** Plays the host that the page's address names. */
export function dock(surroundings: Surroundings): Promise<DockedHost> {
  const { host } = surroundings.settings;
  const found = docks[host];
  if (!found) throw new Error(`There is no host ${host}; expected ${Object.keys(docks).join(' or ')}.`);
  return found(surroundings);
}
