import { chromium, type Browser } from 'playwright-core';
import { findBrowser, noBrowser } from '../../scripts/ensureBrowser';

// Without a network, what Chromium does by itself in the background holds the page's own requests up.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium, without a window. */
export async function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(noBrowser());
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] });
}
