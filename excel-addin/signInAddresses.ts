/** Microsoft's sign-in. */
export const AUTHORITY = 'https://login.microsoftonline.com';

/** What sending from the user's mailbox needs: draft and look-up, sending, the user's own address. */
export const MAIL_SCOPES: readonly string[] = ['Mail.ReadWrite', 'Mail.Send', 'User.Read'];

const beside = (name: string): string => new URL(name, document.baseURI).href;

/** Registered as a redirect address of the application, beside `brk-multihub://…`. */
export const redirectAddress = (): string => beside('signin.html');
export const relayAddress = (): string => beside('signin-relay.html');
export const dialogAddress = (): string => beside('signin-dialog.html');
