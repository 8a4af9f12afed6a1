const KEY = 'collections.who';
const ACCOUNT = 'collections.account';

/** A name that the user has typed once on this computer. */
function typedName(storage: Pick<Storage, 'getItem'>): string {
  return storage.getItem(KEY) ?? '';
}

export function rememberName(storage: Pick<Storage, 'setItem'>, name: string): void {
  storage.setItem(KEY, name.trim());
}

async function signedInName(): Promise<string> {
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) return '';
  try {
    return (await Office.auth.getAuthContext()).userPrincipalName;
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
