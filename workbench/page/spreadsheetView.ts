import type * as Owl from '@odoo/owl';
import type * as Library from '@odoo/o-spreadsheet';
import type { RibbonButton } from './dockedHost';
import type { WorkbookFile } from '../hosts/workbookFile';
import { OGrid, prepareLibrary, type Spreadsheet } from '../hosts/oGrid';
import { gridLocale, modelData } from './modelData';
import { todaySerial, type PageSettings } from './settings';
import type { SharedWorkbook } from './sharing';

declare global {
  interface Window {
    // Both are loaded by script elements of their own, as their makers publish them.
    o_spreadsheet: Spreadsheet;
    owl: typeof Owl;
  }
}

export interface SpreadsheetView {
  readonly model: Library.Model;
  readonly grid: OGrid;
  close(): void;
}

let templates: string | undefined;

/** Shows a workbook in an element. */
export async function showSpreadsheet(
  element: HTMLElement,
  workbook: WorkbookFile,
  settings: PageSettings,
  notify: (text: string) => void,
  shared?: SharedWorkbook,
): Promise<SpreadsheetView> {
  const { o_spreadsheet: library, owl } = window;
  prepareLibrary(library);
  const today = todaySerial(settings);
  library.registries.functionRegistry.replace('TODAY', {
    description: 'The day of the page.',
    args: [],
    compute: () => ({ value: today, format: 'yyyy-mm-dd' }),
  });
  templates ??= await (await fetch('vendor/o_spreadsheet.xml')).text();
  const data = modelData(workbook, gridLocale(settings.locale));
  const person = settings.as === '' ? 'ana.ruiz@hartwell.example' : settings.as;
  const model =
    shared === undefined
      ? new library.Model(data)
      : new library.Model(
          data,
          { transportService: shared, client: { id: crypto.randomUUID(), name: person } },
          shared.messages,
        );
  const say = (content: unknown): void => notify(textOf(content));
  const props = {
    model,
    notifyUser: (notification: { text?: unknown }) => say(notification.text),
    raiseError: say,
    askConfirmation: (content: string, confirm: () => void, cancel?: () => void) =>
      window.confirm(content) ? confirm() : cancel?.(),
    colorScheme: settings.theme === 'light' ? 'light' : 'dark',
  };
  // The component's types were made for a newer Owl than the one the library names.
  const root = library.Spreadsheet as unknown as Parameters<typeof owl.mount>[0];
  const app = new owl.App(root, { props: props, templates, warnIfNoStaticProps: false });
  await app.mount(element);
  return { model, grid: new OGrid(model), close: () => app.destroy() };
}

const LAST_IN_MENU = 1000;

/** Puts the add-in's entries at the end of the menu of a cell. */
export function showInCellMenu(entries: readonly RibbonButton[]): void {
  const { cellMenuRegistry } = window.o_spreadsheet.registries;
  for (const [index, { label, tip, press }] of entries.entries()) {
    const entry = {
      name: label,
      description: tip,
      sequence: LAST_IN_MENU + index,
      isReadonlyAllowed: true,
      execute: press,
    };
    cellMenuRegistry.replace(`addin-${index}`, entry);
  }
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}
