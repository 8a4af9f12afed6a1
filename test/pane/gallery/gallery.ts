import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { wordingFor } from '../../../core/i18n';
import { launchBrowser } from '../../e2e/launch';
import { At, STATES } from './states';

/** How the host asks for the pane to look. */
export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly locale: string;
}

// Liberation Sans stands in where Segoe UI is missing: it is a little wider, so what fits here fits there.
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>
@font-face{font-family:'Segoe UI';src:local('Segoe UI'),local('Liberation Sans')}
@font-face{font-family:'Segoe UI';font-weight:600;src:local('Segoe UI Semibold'),local('Liberation Sans Bold')}
html,body{margin:0;height:100%}</style><div id="pane"></div><script src="page.js"></script></html>`;

/** The pane's screens on invented ledgers, in a real browser. */
export class Gallery {
  private errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    /** One for all states: a new one would compile the script anew. */
    private readonly page: Page,
    private readonly address: string,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /**
   * @param folder for the page's files
   * @param scale device pixels for each of the page's
   */
  static async start(folder: string, scale = 1): Promise<Gallery> {
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
    return new Gallery(browser, await browser.newPage({ deviceScaleFactor: scale }), `file://${resolve(html)}`);
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  /** Shows one state, from a fresh start of the pane. */
  async show(name: string, { width, theme, locale }: Look): Promise<Page> {
    const state = STATES[name];
    if (state === undefined) throw new Error(`There is no state ${name}.`);
    const { page } = this;
    // What the state before left behind.
    await page.goto('about:blank');
    await page.context().setOffline(false);
    this.errors = [];
    await page.setViewportSize({ width, height: width < 200 ? 900 : 800 });
    await page.goto(`${this.address}?scene=${state.scene}&theme=${theme}&locale=${locale}`);
    await page.locator('h1, h2').first().waitFor();
    // Skeleton lines stand for what is still being read.
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await state.steps?.(new At(page, wordingFor(locale).texts));
    await page.waitForTimeout(150);
    return page;
  }

  /** What is cut off, overlaps or went wrong, as sentences. */
  async faults(): Promise<readonly string[]> {
    const layout = await this.page.evaluate(() =>
      (window as unknown as { layoutFaults: () => string[] }).layoutFaults(),
    );
    return [...layout, ...this.errors];
  }
}
