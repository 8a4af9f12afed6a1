import type { FunctionArgument, FunctionCall, FunctionCell } from '../hosts/excel/functionsProtocol';
import type { GridCell } from '../hosts/grid';
import { callFormula, type FormulaArgument } from '../hosts/sheets/customFunction';
import { newBook } from '../hosts/sheets/newBook';
import { pageRealm } from '../hosts/sheets/pageRealm';
import { project, type Project } from '../hosts/sheets/project';
import { sameOriginTransport } from '../hosts/sheets/pageTransport';
import { relayMail, type MailRelay } from '../hosts/sheets/relayMail';
import { scriptRun } from '../hosts/sheets/scriptRun';
import { showSidebar } from '../hosts/sheets/sidebarFrame';
import type { DockedHost, RibbonButton, Surroundings } from './dockedHost';
import { inRoom } from './room';
import { todaySerial, type PageSettings } from './settings';

/** Google's sidebars are 300 px wide, whatever one does. */
const WIDTH = 300;
const DAY_MS = 86_400_000;
/** Some time on the way, so that what should be seen while waiting is seen. */
const LATENCY_MS = 60;

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: run \`npm run build\`.`);
  return response.text();
}

/** A person types where a service of the workbench stands without the key that only the page knows. */
function typedAddress(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin === window.location.origin ? `${origin}${inRoom(pathname.slice(1))}${search}` : url;
}

/** How far the page's `?today=` is from the computer's own day. */
function clockOff(settings: PageSettings): number {
  return (todaySerial(settings) - todaySerial({ ...settings, today: undefined })) * DAY_MS;
}

function gridCell({ value, format, error }: FunctionArgument): GridCell {
  const given = value ?? '';
  return { value: given, text: String(given), format: format ?? 'General', ...(error === undefined ? {} : { error }) };
}

/** Sheets hands over a single cell as a value and everything else as rows. */
function formulaArgument(rows: FunctionCall['args'][number]): FormulaArgument {
  if (rows === null) return undefined;
  const cells = rows.map((row) => row.map(gridCell));
  const [first] = cells;
  return cells.length === 1 && first?.length === 1 ? first[0] : cells;
}

function runFormulas(script: Project, timeZone: string): (call: FunctionCall) => Promise<FunctionCell[][]> {
  const formulas = script.formulas();
  return ({ name, args }) => {
    const result = callFormula(formulas, timeZone, name, args.map(formulaArgument));
    if ('cells' in result) return Promise.resolve(result.cells.map((row) => row.map((cell) => ({ ...cell }))));
    return Promise.resolve([[{ value: '#ERROR', error: { code: '#ERROR', message: result.error } }]]);
  };
}

/** Plays Google Sheets: the built Code.js over stand-ins of Apps Script's services, the built sidebar at 300 px. */
export async function dockSheets({ grid, frame, settings, showPane }: Surroundings): Promise<DockedHost> {
  const [code, html] = await Promise.all([textOf('/sheets/Code.js'), textOf('/sheets/Sidebar.html')]);
  const config = JSON.parse(await textOf(inRoom('config.json'))) as { readonly email: MailRelay };
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const off = clockOff(settings);
  const realm = pageRealm(document, off);
  let menu: readonly { readonly caption: string; readonly functionName: string }[] = [];
  const book = newBook(grid, {
    timeZone,
    locale: settings.locale.replace('-', '_'),
    html: { Sidebar: html },
    deliver: relayMail(config.email),
    external: sameOriginTransport(typedAddress),
    screen: {
      menu: (items) => void (menu = items),
      sidebar: (_title, content) => showSidebar(frame, content, google, off),
    },
  });
  const script = project(book, code, realm.evaluate);
  const callServer = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    return script.run('authorised', name, args);
  };
  const google = { script: { run: scriptRun(script.names, callServer, (text) => console.error(text)) } };

  script.run('unauthorised', 'onOpen', []);
  script.run('authorised', 'showPane', []);
  const ribbon = menu.map(({ caption, functionName }): RibbonButton => {
    const press = (): void => {
      script.run('authorised', functionName, []);
      showPane();
    };
    return { label: caption, tip: caption, icon: '/icons/icon-32.png', press };
  });
  return {
    title: 'Collections',
    width: { start: WIDTH, least: WIDTH, most: WIDTH },
    ribbon,
    cellMenu: [],
    run: runFormulas(script, timeZone),
    whenReady: Promise.resolve(),
    close: () => realm.close(),
  };
}
