import type { Book } from './book';
import { forbid, type Mode } from './mode';
import { isDate } from './cellValues';
import { endExecution, lockService } from './lockService';
import { mailApp } from './mailApp';
import { propertiesService } from './propertiesService';
import { spreadsheetApp } from './spreadsheetApp';
import { strict } from './strict';
import { htmlService } from './ui';
import { urlFetchApp } from './urlFetchApp';
import { formatted } from './zoneClock';

/** The zone of the script project, on purpose another one than most spreadsheets have. */
const SCRIPT_ZONE = 'Etc/UTC';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

function session(book: Book, mode: Mode) {
  const userAs = (call: string, address: string) => {
    forbid(mode, ['authorised'], `Session.${call}`);
    return strict('User', {
      getEmail(): string {
        if (!book.tellsAddress) {
          throw new Error(
            `Specified permissions are not sufficient to call User.getEmail. Required permissions: ${EMAIL_SCOPE}`,
          );
        }
        return address;
      },
    });
  };
  return strict('Session', {
    getActiveUser: () => userAs('getActiveUser', book.user),
    getEffectiveUser: () => userAs('getEffectiveUser', book.effectiveUser),
    getScriptTimeZone: () => SCRIPT_ZONE,
  });
}

const utilities = strict('Utilities', {
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date)) throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
    return formatted(date.getTime(), timeZone, format);
  },
  getUuid: () => globalThis.crypto.randomUUID(),
  sleep: () => undefined,
  base64Encode(data: unknown): string {
    if (typeof data !== 'string') throw new Error("The parameters don't match the method signature.");
    return btoa(String.fromCharCode(...new TextEncoder().encode(data)));
  },
});

const scriptApp = strict('ScriptApp', {
  AuthMode: { NONE: 'NONE', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', LIMITED: 'LIMITED', FULL: 'FULL' },
  requireScopes: () => undefined,
});

export interface Services {
  /** The globals of Apps Script by name. */
  readonly globals: Readonly<Record<string, object>>;
  /** Ends the execution: locks that it still holds are let go. */
  readonly end: () => void;
}

/** Everything that one execution of a script finds in its global scope. */
export function services(book: Book, mode: Mode): Services {
  const execution = {};
  return {
    globals: {
      SpreadsheetApp: spreadsheetApp(book, mode),
      MailApp: mailApp(book.mailbox, mode),
      LockService: lockService(book.lock, execution),
      PropertiesService: propertiesService(
        book.properties.document,
        book.properties.user,
        book.properties.script,
        mode,
      ),
      Session: session(book, mode),
      Utilities: utilities,
      UrlFetchApp: urlFetchApp(book.external, mode),
      HtmlService: htmlService(book, mode),
      ScriptApp: scriptApp,
    },
    end: () => endExecution(book.lock, execution),
  };
}
