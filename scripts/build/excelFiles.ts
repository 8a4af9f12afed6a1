// The files of the Excel add-in that need no compiling: page, icons, metadata and the manifest with the right addresses.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from './addresses';

export interface AddinSettings {
  /** Where the add-in will be served from, such as https://addins.example.com; default: the manifest's localhost. */
  readonly ADDIN_HOST?: string | undefined;
  /** Puts all worksheet functions under a namespace: `COLLECT` gives =COLLECT.COLLECTION_STAGE(…). */
  readonly EXCEL_NAMESPACE?: string | undefined;
  /** Servers besides its own that the pane may speak to, such as a gateway's, divided by blanks. */
  readonly ADDIN_CONNECT?: string | undefined;
}

const LOCAL = 'https://localhost:3000';

function checkedHost(host: string): string {
  const address = new URL(host);
  if (address.protocol !== 'https:') throw new Error(`ADDIN_HOST is ${host}; expected an https address.`);
  return `${address.origin}${address.pathname.replace(/\/$/, '')}`;
}

function withNamespace(manifest: string, namespace: string): string {
  if (!/^[A-Z][A-Z0-9_]{0,31}$/i.test(namespace)) {
    throw new Error(`EXCEL_NAMESPACE is ${namespace}; expected a letter, then letters, digits or _, at most 32.`);
  }
  return manifest
    .replace('</Metadata>', '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
    .replace(
      '</bt:ShortStrings>',
      `  <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>\n      </bt:ShortStrings>`,
    );
}

/** The manifest for one deployment: its addresses, and a namespace where one is wanted. */
export function manifestFor(manifest: string, settings: AddinSettings): string {
  const moved = manifest.split(LOCAL).join(settings.ADDIN_HOST ? checkedHost(settings.ADDIN_HOST) : LOCAL);
  return settings.EXCEL_NAMESPACE ? withNamespace(moved, settings.EXCEL_NAMESPACE) : moved;
}

/** The pane's page for one deployment: its content policy lets it speak to these servers too. */
export function pageFor(page: string, { ADDIN_CONNECT }: AddinSettings): string {
  const servers = addressesOf('ADDIN_CONNECT', ADDIN_CONNECT).map((address) => new URL(address).origin);
  return servers.length === 0 ? page : page.replace("connect-src 'self'", `connect-src 'self' ${servers.join(' ')}`);
}

export function copyExcelFiles(root: string, dist: string, settings: AddinSettings): void {
  const from = join(root, 'excel-addin');
  const to = join(dist, 'excel');
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'taskpane.html'), pageFor(readFileSync(join(from, 'taskpane.html'), 'utf8'), settings));
  cpSync(join(from, 'taskpane.css'), join(to, 'taskpane.css'));
  cpSync(join(from, 'generated/functions.json'), join(to, 'functions.json'));
  if (existsSync(join(from, 'icons'))) cpSync(join(from, 'icons'), join(to, 'icons'), { recursive: true });
  writeFileSync(join(to, 'manifest.xml'), manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), settings));
}
