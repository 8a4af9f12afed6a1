import type { Grid } from '../grid';
import type { Book, Screen } from './book';
import type { MailMessage } from './mailApp';
import type { Transport } from './urlFetchApp';

export interface BookSettings {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly user?: string;
  /** Left out, as the user. */
  readonly effectiveUser?: string;
  readonly tellsAddress?: boolean;
  /** Recipients left today; a consumer account starts with 100. */
  readonly quota?: number;
  readonly html?: Readonly<Record<string, string>>;
  readonly screen?: Partial<Screen>;
  /** Left out, the script may not reach other services. */
  readonly external?: Transport;
  deliver?(message: MailMessage): void;
}

/** A spreadsheet document on a grid, with an account that has not sent anything today. */
export function newBook(grid: Grid, settings: BookSettings = {}): Book {
  const user = settings.user ?? 'ana.ruiz@collections.example';
  return {
    grid,
    timeZone: settings.timeZone ?? 'Europe/Berlin',
    locale: settings.locale ?? 'en_GB',
    user,
    effectiveUser: settings.effectiveUser ?? user,
    tellsAddress: settings.tellsAddress ?? true,
    mailbox: { remaining: settings.quota ?? 100, deliver: (message) => settings.deliver?.(message) },
    ...(settings.external === undefined ? {} : { external: settings.external }),
    lock: { holder: null },
    properties: { document: new Map(), user: new Map(), script: new Map() },
    html: settings.html ?? {},
    screen: { menu: () => undefined, sidebar: () => undefined, ...settings.screen },
    sizes: new Map(),
    protectedSheets: new Set(),
  };
}
