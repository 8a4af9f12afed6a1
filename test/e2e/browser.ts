import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { parseReference } from '../../core/cells/reference';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { Workbench } from '../../workbench/server/workbench';
import type {} from '../../workbench/page/main';
import { typedPolicyRows } from '../support/signedPolicy';
import { launchBrowser, PATIENCE_MS } from './launch';

const root = join(__dirname, '../..');
/** Where the grid takes the keys. */
const COMPOSER = '.o-grid-composer .o-composer';

/** The built workbench on a free port, with a browser before it. */
export class WorkbenchUnderTest {
  private constructor(
    readonly server: Workbench,
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  static async start(): Promise<WorkbenchUnderTest> {
    if (!existsSync(join(root, 'dist/workbench/page.js')))
      throw new Error('Nothing is built yet; run npm run build first.');
    const server = new Workbench({ root, port: 0 });
    const origin = await server.start();
    return new WorkbenchUnderTest(server, await launchBrowser(), origin);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /**
   * Opens the page and waits until the add-in runs. Whatever went wrong in it is kept in `troubles`. The policy of its
   * workbook says who is asking, as that of one which has sent before does.
   * @param neverSent leaves the workbook as it comes
   */
  async open(query = '', neverSent = false): Promise<OpenedPage> {
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const troubles: string[] = [];
    const outside: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('request', (request) => {
      const local = request.url().startsWith(this.origin) || /^(data|blob|about):/.test(request.url());
      if (!local) outside.push(request.url());
    });
    await page.goto(this.server.newEntrance(`?${query}`));
    await page.waitForFunction(() => window.workbench !== undefined);
    if (!neverSent) await signWorkbook(page);
    return new OpenedPage(page, troubles, outside);
  }
}

/** Puts a policy sheet that says who is asking into the workbook at hand, where it has none. */
export async function signWorkbook(page: Page): Promise<void> {
  const locale = await page.evaluate(() => navigator.language);
  await page.evaluate(
    ({ name, rows }) => {
      const grid = window.workbench?.view.grid;
      if (!grid || grid.sheets().some((sheet) => sheet.name === name)) return;
      const active = grid.activeSheet();
      const sheet = grid.addSheet(name);
      grid.write(rows.flatMap((row, r) => row.map((content, c) => ({ sheet, row: r, column: c, content }))));
      grid.activate(active);
    },
    { name: POLICY_SHEET, rows: typedPolicyRows(locale) },
  );
}

/** What the page asks its own server for, such as `outbox`. */
export function askServer<T>(page: Page, name: string): Promise<T> {
  return page.evaluate(async (path) => (await (await fetch(`../${path}`)).json()) as unknown, name) as Promise<T>;
}

/** What a cell of the grid shows. */
export interface Seen {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly format: string;
  readonly message: string | undefined;
}

export class OpenedPage {
  constructor(
    readonly page: Page,
    readonly troubles: readonly string[],
    /** Addresses that were asked for outside the workbench. */
    readonly outside: readonly string[],
  ) {}

  /** The frame that the add-in's page runs in. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#pane-frame iframe')).contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    return frame;
  }

  /** Chooses a cell by the name box, and types into it as a user does, who looks whether it is there. */
  async typeInto(cell: string, content: string): Promise<void> {
    await this.goTo(cell);
    const [first = '', ...rest] = content;
    await this.page.keyboard.type(first);
    await this.editing(first);
    await this.page.keyboard.type(rest.join(''), { delay: 5 });
    await this.editing(content);
    await this.page.keyboard.press('Enter');
    await this.page.locator(`${COMPOSER}:not(.active)`).waitFor({ state: 'attached' });
  }

  /** Chooses a cell by the name box, and waits until the grid has gone there and takes the keys. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('#grid input').first();
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    const { row, column } = parseReference(cell) ?? {};
    await this.page.waitForFunction(
      ({ r, c, composer }) => {
        const at = window.workbench?.view.model.getters.getActivePosition();
        return at !== undefined && at.row === r && at.col === c && document.activeElement?.matches(composer);
      },
      { r: row, c: column, composer: COMPOSER },
    );
  }

  /** Waits until the cell that is being typed into shows this. */
  private async editing(content: string): Promise<void> {
    await this.page.waitForFunction(
      ({ wanted, composer }) => document.querySelector(composer)?.textContent?.replaceAll('\u00a0', ' ') === wanted,
      { wanted: content, composer: `${COMPOSER}.active` },
    );
  }

  /** Presses the header of one row and, holding Shift, that of another (rows as the grid numbers them, 1 and up). */
  async selectRows(first: number, last: number): Promise<void> {
    await this.goTo(`A${first}`);
    const places = await this.page.evaluate(
      ([from, to]) => {
        const view = window.workbench?.view;
        const box = document.querySelector('#grid .o-grid')?.getBoundingClientRect();
        if (!view || !box) throw new Error('There is no grid.');
        const middle = (row: number): { x: number; y: number } => {
          const { y, height } = view.model.getters.getVisibleRect({ left: 0, right: 0, top: row - 1, bottom: row - 1 });
          return { x: box.left + 20, y: box.top + y + height / 2 };
        };
        return [middle(from), middle(to)];
      },
      [first, last] as const,
    );
    const [from, to] = places;
    if (!from || !to) throw new Error(`Rows ${first} to ${last} are not in view.`);
    await this.page.mouse.click(from.x, from.y);
    await this.page.keyboard.down('Shift');
    await this.page.mouse.click(to.x, to.y);
    await this.page.keyboard.up('Shift');
  }

  cell(row: number, column: number): Promise<Seen> {
    return this.page.evaluate(
      ([r, c]) => {
        const grid = window.workbench?.view.grid;
        if (!grid) throw new Error('There is no grid.');
        const { value, text, format, error } = grid.cell(grid.activeSheet(), r, c);
        return { value, text, format, message: error?.message };
      },
      [row, column] as const,
    );
  }

  /** Waits until no cell of the active sheet waits for the add-in any more. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const grid = window.workbench?.view.grid;
      const used = grid?.usedArea(grid.activeSheet());
      if (!grid || !used) return true;
      for (let row = used.row; row < used.row + used.height; row++) {
        for (let column = used.column; column < used.column + used.width; column++) {
          if (grid.cell(grid.activeSheet(), row, column).error?.code === '#BUSY!') return false;
        }
      }
      return true;
    });
  }

  /** Keeps a picture where env SCREENSHOTS names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env['SCREENSHOTS'];
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
