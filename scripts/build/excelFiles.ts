// The files of the Excel add-in that need no compiling: page, icons, metadata and the manifest with the right addresses.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from './addresses';

export interface AddinSettings {
  /** Where the add-in will be served from, such as https://addins.example.com; default: the manifest's localhost. */
  readonly ADDIN_HOST?: string | undefined;
  /** Puts all worksheet functions under a namespace: `COLLECT` gives =COLLECT.COLLECTION_STAGE(…). */
  readonly EXCEL_NAMESPACE?: string | undefined;
  /** Servers besides its own that the pane may speak to, such as a gateway's, divided by blanks. */
  readonly ADDIN_CONNECT?: string | undefined;
  /** Where users find help, such as https://intranet.example.com/collections; default: a page that comes with the add-in. */
  readonly ADDIN_SUPPORT?: string | undefined;
}

const LOCAL = 'https://localhost:3000';

function checked(setting: 'ADDIN_HOST' | 'ADDIN_SUPPORT', given: string): URL {
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:') {
    throw new Error(`${setting} is ${given}; expected an https address.`);
  }
  return new URL(given);
}

/** Every address moved to the host; a domain of the add-in is an origin and has no path. */
function movedTo(manifest: string, host: string): string {
  const { origin, pathname } = checked('ADDIN_HOST', host);
  return manifest
    .replace(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .split(LOCAL)
    .join(`${origin}${pathname.replace(/\/$/, '')}`);
}

function withSupport(manifest: string, support: string): string {
  const address = checked('ADDIN_SUPPORT', support).href.replaceAll('&', '&amp;');
  return manifest.replace(/<SupportUrl DefaultValue="[^"]*"/, () => `<SupportUrl DefaultValue="${address}"`);
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
  const moved = settings.ADDIN_HOST ? movedTo(manifest, settings.ADDIN_HOST) : manifest;
  const helped = settings.ADDIN_SUPPORT ? withSupport(moved, settings.ADDIN_SUPPORT) : moved;
  return settings.EXCEL_NAMESPACE ? withNamespace(helped, settings.EXCEL_NAMESPACE) : helped;
}

/** The pane's page for one deployment: its content policy lets it speak to these servers too. */
export function pageFor(page: string, { ADDIN_CONNECT }: AddinSettings): string {
  const servers = addressesOf('ADDIN_CONNECT', ADDIN_CONNECT).map((address) => new URL(address).origin);
  return servers.length === 0 ? page : page.replace("connect-src 'self'", `connect-src 'self' ${servers.join(' ')}`);
}

/** Where Microsoft's sign-in comes back to, and what leads there. */
const SIGN_IN_PAGES = ['signin.html', 'signin-relay.html', 'signin-dialog.html'] as const;

export function copyExcelFiles(root: string, dist: string, settings: AddinSettings): void {
  const from = join(root, 'excel-addin');
  const to = join(dist, 'excel');
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'taskpane.html'), pageFor(readFileSync(join(from, 'taskpane.html'), 'utf8'), settings));
  for (const name of ['taskpane.css', 'support.html', ...SIGN_IN_PAGES, 'handover.html', 'handover.css'])
    cpSync(join(from, name), join(to, name));
  // Excel's metadata, a file a language: functions.json is the English one.
  for (const name of readdirSync(join(from, 'generated'))) {
    if (/^functions(\.\w+)?\.json$/.test(name)) cpSync(join(from, 'generated', name), join(to, name));
  }
  if (existsSync(join(from, 'icons'))) cpSync(join(from, 'icons'), join(to, 'icons'), { recursive: true });
  writeFileSync(join(to, 'manifest.xml'), manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), settings));
}
