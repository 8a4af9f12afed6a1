import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { loadWordings } from '../core/languages/load';
import { PAPER_STYLE } from '../core/messages/letters/letterHead';
import { templateBook } from '../core/messages/templateBook';
import { COUNTRIES } from '../test/golden/countries/cases';
import { ladderOf } from '../test/golden/countries/ladder';
import { findBrowser, noBrowser } from './ensureBrowser';

const DOCUMENTS = join(__dirname, '../test/golden/documents');

interface Page {
  readonly name: string;
  readonly html: string;
}

/** Every letter of every country's ladder, and every document of every language. */
async function pages(): Promise<readonly Page[]> {
  const found: Page[] = readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ name: file.replace('.html', ''), html: readFileSync(join(DOCUMENTS, file), 'utf8') }));
  for (const [country, { tongue }] of Object.entries(COUNTRIES)) {
    const book = templateBook(await loadWordings([tongue]));
    for (const kind of ['business', 'consumer'] as const) {
      for (const { level, html } of ladderOf(country, kind, 'letter', book))
        found.push({ name: `${country}-${kind}-${level}`, html });
    }
  }
  return found;
}

/** `npx tsx scripts/letters.ts FOLDER [WORD]`: prints them as PDF pages, for a person to look at. WORD picks some by their names. */
async function main([folder, word = '']: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Use: npx tsx scripts/letters.ts FOLDER [WORD]');
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(noBrowser());
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const paper = await browser.newPage();
    const chosen = (await pages()).filter(({ name }) => name.includes(word));
    for (const { name, html } of chosen) {
      await paper.setContent(html.replace('</head>', `${PAPER_STYLE}</head>`));
      const format = name.startsWith('US') ? 'Letter' : 'A4';
      writeFileSync(join(folder, `${name}.pdf`), await paper.pdf({ format, preferCSSPageSize: true }));
    }
    console.log(`${chosen.length} letters in ${folder}`);
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
