import type { SignedInAccount } from '../hosts/excel/nestedAppAuth';
import { byId, make } from './elements';
import { inRoom } from './room';

const PERMISSIONS: Readonly<Record<string, string>> = {
  'Mail.ReadWrite': 'read and write your mail',
  'Mail.Send': 'send mail as you',
  'User.Read': 'read your name and address',
};

/** The user's account, and the window in which Microsoft would have the user sign in. */
export class MicrosoftAccount implements SignedInAccount {
  readonly username = 'ana.ruiz@hartwell.example';
  private readonly allowed = new Set<string>();

  async tokenFor(scopes: readonly string[]): Promise<string | null> {
    return scopes.every((scope) => this.allowed.has(scope)) ? this.newToken() : null;
  }

  async ask(scopes: readonly string[]): Promise<string | null> {
    if (!(await this.allows(scopes))) return null;
    for (const scope of scopes) this.allowed.add(scope);
    return this.newToken();
  }

  private async newToken(): Promise<string> {
    const response = await fetch(inRoom('graph/token'), { method: 'POST' });
    if (!response.ok) throw new Error(`The stand-in of Microsoft 365 gave no token: ${response.status}.`);
    return ((await response.json()) as { token: string }).token;
  }

  /** @returns false where the window is closed, by its button or with Esc */
  private allows(scopes: readonly string[]): Promise<boolean> {
    const dialog = byId('sign-in', 'dialog');
    const wanted = scopes.flatMap((scope) => PERMISSIONS[scope] ?? []);
    byId('sign-in-permissions').replaceChildren(...wanted.map((text) => make('li', {}, text)));
    byId('sign-in-allow').textContent = `Allow as ${this.username}`;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'allow'), { once: true });
    });
  }
}
