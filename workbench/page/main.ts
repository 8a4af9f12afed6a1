import { AddinFunctions, type FunctionsMetadata } from '../hosts/oFunctions';
import type { WorkbookFile } from '../hosts/workbookFile';
import { emptyWorkbook } from '../sample/empty';
import { receivables } from '../sample/receivables';
import type { DockedHost } from './dockedHost';
import { dock } from './dock';
import { byId } from './elements';
import { openFile, saveXlsx } from './files';
import { missing, notice } from './notices';
import { OutboxPanel } from './outboxPanel';
import { makeResizable, showPane } from './paneDock';
import { readSettings, todaySerial } from './settings';
import { showInCellMenu, showSpreadsheet, type SpreadsheetView } from './spreadsheetView';
import { SharedWorkbook } from './sharing';
import { makeTopBar, showAutoSave, showRibbon } from './topBar';

const settings = readSettings(window.location.search);
let functions: AddinFunctions | undefined;
let view: SpreadsheetView | undefined;
let host: DockedHost | undefined;
let shared: SharedWorkbook | undefined;

declare global {
  interface Window {
    /** For tests of the whole: the grid as it stands, and whether the add-in is up. */
    workbench?: { readonly view: SpreadsheetView; readonly host: DockedHost; readonly functions: AddinFunctions };
  }
}

/** Opens a workbook as a host does: the grid and the add-in's page both start anew. */
async function open(workbook: WorkbookFile): Promise<void> {
  delete window.workbench;
  host?.close();
  view?.close();
  const metadata = (await (await fetch('/functions.json')).json()) as FunctionsMetadata;
  functions ??= new AddinFunctions(window.o_spreadsheet, metadata);
  view = await showSpreadsheet(byId('grid'), workbook, settings, notice, shared);
  // A frame keeps its name and history for life, so every workbook gets a new one; its name counts only when set before.
  const frame = document.createElement('iframe');
  frame.title = 'Collections';
  const surroundings = {
    grid: view.grid,
    frame,
    settings,
    showPane: () => showPane(true),
    autoSave: () => shared?.autoSave ?? true,
    onMissing: missing,
  };
  const docked = await dock(surroundings);
  host = docked;
  byId('pane-frame').replaceChildren(frame);
  functions.connect(view.model, (call) => docked.run(call));
  showRibbon(docked.ribbon);
  showInCellMenu(docked.cellMenu);
  byId('pane-title').textContent = docked.title;
  makeResizable({ ...docked.width, start: settings.pane ?? docked.width.start });
  await docked.whenReady;
  window.workbench = { view, host: docked, functions };
}

function failed(error: unknown): void {
  notice(error instanceof Error ? error.message : String(error));
}

document.documentElement.dataset['theme'] = settings.theme;
document.documentElement.lang = 'en';
byId('pane-close').addEventListener('click', () => showPane(false));
makeTopBar(settings, {
  open: (file) => {
    // A file of one's own is nobody else's.
    shared?.close();
    shared = undefined;
    showAutoSave(undefined);
    void openFile(file).then(open).catch(failed);
  },
  save: () => void (view && saveXlsx(view.grid, 'Workbook.xlsx').catch(failed)),
});
const outbox = new OutboxPanel(settings.locale);
window.addEventListener('pagehide', () => outbox.stop());

async function sampleWorkbook(): Promise<WorkbookFile> {
  if (settings.sample === 'empty') return emptyWorkbook();
  if (settings.sample === 'receivables') return receivables(todaySerial(settings));
  if (settings.sample === 'channels') {
    const { channels } = await import(/* webpackChunkName: "channels" */ '../sample/channels');
    return channels(todaySerial(settings));
  }
  if (settings.sample !== 'testBook') {
    const { foreignLedger } = await import(/* webpackChunkName: "foreign" */ '../sample/foreign');
    return foreignLedger(settings.sample, todaySerial(settings));
  }
  // Brings every function with its examples along, so it is fetched only where it is wanted.
  const { testBook } = await import(/* webpackChunkName: "testBook" */ '../sample/testBook');
  return testBook().file;
}

/** Opens the sample, or what other windows have made of it. */
async function begin(): Promise<void> {
  const workbook = await sampleWorkbook();
  if (settings.shared !== '') {
    shared = await SharedWorkbook.open(settings.shared, workbook, settings);
    showAutoSave(shared);
  }
  await open(shared?.workbook ?? workbook);
}

begin().catch(failed);
