import { LATE, withinTime } from './withinTime';

const KEY = 'collections.who';
const ACCOUNT = 'collections.account';

/** What a browser keeps for the pane, where it does. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Storage that may be closed, as in private windows, with third-party storage blocked, or full: then nothing is known and
 * nothing kept, and nobody is kept from sending by it.
 * @param open looks for the storage, which throws too where it is closed
 */
export function memoryOf(open: () => Memory): Memory {
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => attempt(() => open().getItem(key), null),
    setItem: (key, value) => attempt(() => open().setItem(key, value), undefined),
  };
}

/** A name that the user has typed once on this computer. */
function typedName(storage: Pick<Storage, 'getItem'>): string {
  return storage.getItem(KEY) ?? '';
}

export function rememberName(storage: Pick<Storage, 'setItem'>, name: string): void {
  storage.setItem(KEY, name.trim());
}

/** Who is signed in is only said beside a name: nobody waits longer for it. */
const ACCOUNT_MS = 5000;

async function signedInName(): Promise<string> {
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) return '';
  try {
    const said = await withinTime(Office.auth.getAuthContext(), ACCOUNT_MS);
    return said === LATE ? '' : said.userPrincipalName;
  } catch {
    return ''; // signed out, or an account of a kind that tells nothing
  }
}

/** The account signed in to Office, else the one that sends; '' where none is known. */
export async function accountOf(storage: Pick<Storage, 'getItem'>, account: string): Promise<string> {
  return (await signedInName()) || account || (storage.getItem(ACCOUNT) ?? '');
}

/** The user by the best that is known. Anybody can type any name: the account stands beside it. */
export async function who(storage: Pick<Storage, 'getItem'>, account: string): Promise<string> {
  const [typed, known] = [typedName(storage), await accountOf(storage, account)];
  return typed === '' || known === '' || typed === known ? typed || known : `${typed} (${known})`;
}

/** The account that sent last from here: a run it left behind is its own before anybody signs in again. */
export function rememberAccount(storage: Pick<Storage, 'setItem'>, account: string): void {
  if (account !== '') storage.setItem(ACCOUNT, account);
}
