import { chromium, type Browser } from 'playwright-core';
import { findBrowser, noBrowser } from '../../scripts/ensureBrowser';

/** How long a browser is waited for; it costs nothing but where something fails, and a machine may be busy with other things. */
export const PATIENCE_MS = 120_000;

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
  return chromium.launch({ executablePath, args: [...FLAGS, ...more], timeout: PATIENCE_MS });
}
