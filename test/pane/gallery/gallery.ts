import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { wordingFor } from '../../support/words';
import { launchBrowser, PATIENCE_MS } from '../../e2e/launch';
import { fontStyles, type Font } from './fonts';
import type { PageTools } from './page';
import { At, STATES } from './states';

/** How the host asks for the pane to look. */
export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly locale: string;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>html,body{margin:0;height:100%}</style>${fontStyles()}<div id="pane"></div><script src="page.js"></script></html>`;
const HEIGHT = 800;

/** The pane's screens on invented ledgers, in a real browser. */
export class Gallery {
  private errors: string[] = [];
  private debug: CDPSession | undefined;

  private constructor(
    private readonly browser: Browser,
    /** One for all states: a new one, or one loaded anew, would compile the script anew. */
    private readonly page: Page,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /**
   * @param folder for the page's files
   * @param scale device pixels for each of the page's
   */
  static async start(folder: string, scale = 1): Promise<Gallery> {
    return (await Gallery.startSeveral(folder, 1, scale))[0] as Gallery;
  }

  /** Several pages of one browser, each of which shows a state of its own; whichever stops, stops all. */
  static async startSeveral(folder: string, count: number, scale = 1): Promise<readonly Gallery[]> {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [join(__dirname, 'page.tsx')],
      outfile: join(folder, 'page.js'),
      bundle: true,
      minify: true,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'warning',
    });
    const html = join(folder, 'index.html');
    writeFileSync(html, PAGE);
    const browser = await launchBrowser('--allow-file-access-from-files');
    return Promise.all(
      Array.from({ length: count }, async () => {
        const page = await browser.newPage({ deviceScaleFactor: scale });
        await page.goto(`file://${resolve(html)}`);
        return new Gallery(browser, page);
      }),
    );
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  /** Shows one state, from a fresh start of the pane, in the wide font. */
  async show(name: string, { width, theme, locale }: Look): Promise<Page> {
    const state = STATES[name];
    if (state === undefined) throw new Error(`There is no state ${name}.`);
    const { page } = this;
    // What the state before left behind.
    await page.mouse.move(-1, -1);
    await page.context().setOffline(false);
    this.errors = [];
    await page.setViewportSize({ width, height: HEIGHT });
    await page.evaluate(async (how) => (window as unknown as PageTools).show(...how), [
      state.scene,
      theme,
      locale,
    ] as const);
    await page.locator('h1, h2').first().waitFor();
    await this.draw(width, 'wide');
    await state.steps?.(new At(page, wordingFor(locale).texts));
    await this.draw(width, 'wide');
    return page;
  }

  /** Draws the state anew, and waits until it has come to rest. */
  async draw(width: number, font: Font): Promise<void> {
    await this.page.setViewportSize({ width, height: HEIGHT });
    await this.page.evaluate((name) => (window as unknown as PageTools).useFont(name), font);
  }

  /** What is cut off, overlaps or went wrong, as sentences. */
  async faults(): Promise<readonly string[]> {
    const layout = await this.page.evaluate(() => (window as unknown as PageTools).layoutFaults());
    return [...layout, ...this.errors];
  }

  /** Fonts of the machine's own that anything is drawn in; what stands in the frame of a message is left out. */
  async foreignFonts(): Promise<readonly string[]> {
    this.debug ??= await this.page.context().newCDPSession(this.page);
    await this.debug.send('DOM.enable');
    await this.debug.send('CSS.enable');
    const { root } = await this.debug.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.debug.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
    const { fonts } = await this.debug.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.flatMap(({ familyName, isCustomFont, glyphCount }) =>
      isCustomFont ? [] : [`${familyName} ${glyphCount}`],
    );
  }
}
