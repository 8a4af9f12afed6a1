import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';

/** Bundles the harness page and takes pictures of every screen: `npx tsx test/pane/harness/shoot.ts [folder]`. */
const folder = process.argv[2] ?? join('dist', 'harness');
const root = join(__dirname, '..', '..', '..');

async function bundle(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'page.js');
  await build({
    entryPoints: [join(root, 'test/pane/harness/page.tsx')],
    outfile,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const code = readFileSync(outfile);
  console.log(`bundle ${Math.round(code.length / 1024)} kB, ${Math.round(gzipSync(code).length / 1024)} kB gzip`);
  const html = join(folder, 'index.html');
  const font =
    "@font-face{font-family:'Segoe UI';src:local('Liberation Sans')}@font-face{font-family:'Segoe UI';font-weight:600;src:local('Liberation Sans Bold')}";
  writeFileSync(
    html,
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>${font}html,body{margin:0;height:100%}</style><div id="pane"></div><script src="page.js"></script></html>`,
  );
  return `file://${resolve(html)}`;
}

async function shot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const wide = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? 0 : main.scrollWidth - main.clientWidth;
  });
  if (wide > 0) console.log(`${name}: ${wide} px too wide`);
}

async function journey(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('list').first().waitFor();
  await shot(page, `${name}-1-remind`);
  await page.locator('[data-opener=review]').click();
  await page.locator('h2').first().waitFor();
  await shot(page, `${name}-2-review`);
  await page.locator('section button[aria-expanded=false]').first().click();
  await shot(page, `${name}-3-skipped`);
  await page.locator('section button[aria-expanded=true]').first().click();
  await page.locator('li button[aria-expanded=false]').first().click();
  await shot(page, `${name}-4-open`);
  await page.locator('footer button').last().click();
  await page.waitForTimeout(450);
  await shot(page, `${name}-5-sending`);
  await page.locator('h3').first().waitFor({ timeout: 20000 });
  await shot(page, `${name}-6-result`);
}

async function main(): Promise<void> {
  const url = await bundle();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
  });
  for (const [width, theme, locale] of [
    [350, 'light', 'en-GB'],
    [350, 'dark', 'en-GB'],
    [350, 'contrast', 'en-GB'],
    [300, 'light', 'de-DE'],
    [270, 'light', 'en-GB'],
    [270, 'light', 'fr-FR'],
    [175, 'light', 'en-GB'],
    [150, 'light', 'de-DE'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: width < 200 ? 900 : 800 }, deviceScaleFactor: 2 });
    page.on('pageerror', (error) => console.log('page error', error.message));
    await journey(page, `${url}?theme=${theme}&locale=${locale}&slow=120`, `${width}-${theme}-${locale.slice(0, 2)}`);
    await page.close();
  }
  await browser.close();
}

void main();
