import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { leadingTo } from './entrancePages';

type Launch = (command: string, args: readonly string[]) => void;

const launchDetached: Launch = (command, args) => {
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no browser to open: the address stands in the terminal
  child.unref();
};

/**
 * Opens an address with a key in the user's browser. Every user of a machine sees with which arguments a program was
 * started, so the browser is given a file that only its owner can read, and the address stands in there.
 * @param file where to write it. @returns removes it
 */
export function openBrowser(address: string, file: string, launch = launchDetached): () => void {
  rmSync(file, { force: true });
  writeFileSync(file, leadingTo(address), { mode: 0o600, flag: 'wx' });
  const shown = pathToFileURL(file).href;
  const [command, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', shown]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [shown]];
  launch(command, args);
  return () => rmSync(file, { force: true });
}
