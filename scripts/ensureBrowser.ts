// Finds a Chromium for the tests of the whole; on Debian and Ubuntu it installs one where it may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns the path of a Chromium, Chrome or Edge; env CHROMIUM names one that lies elsewhere */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return PLACES.find((place) => existsSync(place));
}

export function noBrowser(env: NodeJS.ProcessEnv = process.env): string {
  return env['CHROMIUM']
    ? `CHROMIUM is ${env['CHROMIUM']}, where there is no file; point it to a Chromium, Chrome or Edge.`
    : 'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM to its path, then run the same command again.';
}

/** How to run apt-get here without being asked anything; undefined where that is not possible. */
function aptCommand(): string[] | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function apt(prefix: readonly string[], ...args: string[]): boolean {
  const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: 'inherit', env }).status === 0;
}

/** @returns the path of a browser, installed now where it was missing. @throws a sentence on what to do */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  const prefix = process.env['CHROMIUM'] ? undefined : aptCommand();
  if (prefix) {
    console.log('Installing Chromium for the browser tests (apt-get install chromium) …');
    apt(prefix, 'update', '-qq');
    apt(prefix, 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(noBrowser());
  return installed;
}

if (require.main === module) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
