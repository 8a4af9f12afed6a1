import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, normalize, sep } from 'node:path';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
export const LOCAL_OFFICE_JS = '/office-js/office.js';

/** The task pane with office.js from this machine: the address of the script is the only thing that changes. */
function withLocalOfficeJs(html: string): string {
  return html.replace(`<script src="${OFFICE_JS}">`, `<script src="${LOCAL_OFFICE_JS}">`);
}

export interface Folder {
  /** Such as `/workbench/`. */
  readonly prefix: string;
  readonly folder: string;
}

/** @returns the file's path, or undefined for one outside the folder */
function fileFor(path: string, { prefix, folder }: Folder): string | undefined {
  const inside = path.slice(prefix.length) || 'index.html';
  const file = normalize(join(folder, inside.endsWith('/') ? `${inside}index.html` : inside));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

/** Sends a file of the first folder whose prefix fits. @returns whether there was one */
export async function sendFile(path: string, folders: readonly Folder[], response: ServerResponse): Promise<boolean> {
  const folder = folders.find(({ prefix }) => path.startsWith(prefix));
  const file = folder && fileFor(path, folder);
  if (file === undefined) return false;
  let body: Buffer;
  try {
    body = await readFile(file);
  } catch {
    return false;
  }
  if (/^(\/graph)?\/(taskpane|signin-dialog)\.html$/.test(path))
    body = Buffer.from(withLocalOfficeJs(body.toString('utf8')));
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // The page's address is half of what opens the workbench: no other origin is told it.
    'referrer-policy': 'same-origin',
  });
  response.end(body);
  return true;
}
