import { ExcelOnTheWeb } from '../hosts/excel/excelOnTheWeb';
import { MicrosoftAccount } from './microsoftAccount';
import type { DockedHost, RibbonButton, Surroundings } from './dockedHost';
import { inRoom } from './room';
import type { PageSettings } from './settings';

interface Actions {
  readonly showPane: () => void;
  readonly execute: (name: string) => void;
}

/** Reads the buttons of one extension point from the add-in's manifest. */
function buttons(manifest: Document, extensionPoint: string, actions: Actions): RibbonButton[] {
  const resource = (id: string | null): string =>
    id === null ? '' : (manifest.querySelector(`[id="${CSS.escape(id)}"]`)?.getAttribute('DefaultValue') ?? '');
  const point = [...manifest.getElementsByTagName('ExtensionPoint')].find(
    (e) => e.getAttribute('xsi:type') === extensionPoint,
  );
  return [...(point?.getElementsByTagName('Control') ?? [])].map((control) => {
    const child = (path: string): Element | null => control.querySelector(path);
    const icon = [...control.getElementsByTagName('bt:Image')].find((image) => image.getAttribute('size') === '32');
    const action = child('Action');
    const press =
      action?.getAttribute('xsi:type') === 'ShowTaskpane'
        ? actions.showPane
        : () => actions.execute(child('FunctionName')?.textContent ?? '');
    return {
      label: resource(child('Label')?.getAttribute('resid') ?? null),
      tip: resource(child('Supertip > Description')?.getAttribute('resid') ?? null),
      icon: new URL(resource(icon?.getAttribute('resid') ?? null), window.location.href).pathname,
      press,
    };
  });
}

/** Signed in for as long as the page is open, whichever workbook. */
const account = new MicrosoftAccount();

function pageOf({ email, as }: PageSettings): string {
  if (email === 'graph') return 'graph/taskpane.html';
  return as === '' ? 'taskpane.html' : `as/${as}/taskpane.html`;
}

/** The pane of Excel on the web: 350 px to start with, from what Excel for Mac gives up to the web's own most. */
export async function dockExcel(surroundings: Surroundings): Promise<DockedHost> {
  const { grid, frame, settings, showPane, autoSave, onMissing } = surroundings;
  const manifest = new DOMParser().parseFromString(await (await fetch('/manifest.xml')).text(), 'text/xml');
  const query = new URLSearchParams({ theme: settings.theme, ...(settings.today ? { today: settings.today } : {}) });
  const excel = new ExcelOnTheWeb({
    grid,
    frame,
    // A deployment of its own: the same files beside another config.json.
    address: `${inRoom(pageOf(settings))}?${query.toString()}`,
    locale: settings.locale,
    emptyCells: settings.emptyCells,
    account: settings.email === 'graph' ? account : undefined,
    bridge: settings.signIn === 'bridge',
    browser: settings.excel === 'mac' ? (address) => void window.open(address, '_blank', 'noopener') : undefined,
    onMissing,
  });
  excel.book.autoSave = autoSave;
  excel.onShowPane(showPane);
  const actions: Actions = { showPane, execute: (name) => excel.runAction(name) };
  excel.start();
  return {
    title: 'Collections',
    width: { start: 350, least: 270, most: 500 },
    ribbon: buttons(manifest, 'PrimaryCommandSurface', actions),
    cellMenu: buttons(manifest, 'ContextMenu', actions),
    run: (call) => excel.functions.invoke(call),
    whenReady: excel.functions.whenReady,
    close: () => excel.close(),
  };
}
