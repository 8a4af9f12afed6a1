// The Sheets manifest must lie inside the folder that clasp pushes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from './addresses';

export interface SheetsSettings {
  /** Services that SMS and WhatsApp may go to, divided by blanks; without any the add-on asks for no access to others. */
  readonly SHEETS_SERVICES?: string | undefined;
}

const EXTERNAL_REQUEST = 'https://www.googleapis.com/auth/script.external_request';

/** The manifest for one deployment: with services it asks for one scope more, and names the only addresses it reaches. */
export function sheetsManifestFor(manifest: string, { SHEETS_SERVICES }: SheetsSettings): string {
  const services = addressesOf('SHEETS_SERVICES', SHEETS_SERVICES);
  if (services.length === 0) return manifest;
  const least = JSON.parse(manifest) as { readonly oauthScopes: readonly string[] };
  const urlFetchWhitelist = services.map((address) => (address.endsWith('/') ? address : `${address}/`));
  const wider = { ...least, oauthScopes: [...least.oauthScopes, EXTERNAL_REQUEST], urlFetchWhitelist };
  return `${JSON.stringify(wider, null, 2)}\n`;
}

export function copySheetsFiles(root: string, dist: string, settings: SheetsSettings): void {
  const manifest = join(root, 'appsscript.json');
  if (!existsSync(manifest)) return;
  mkdirSync(join(dist, 'sheets'), { recursive: true });
  writeFileSync(join(dist, 'sheets/appsscript.json'), sheetsManifestFor(readFileSync(manifest, 'utf8'), settings));
}
