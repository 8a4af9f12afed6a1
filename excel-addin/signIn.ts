import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { TokenSource } from '../channels/graph/mailbox';
import type { SignIn, SignInOutcome } from '../core/ports/sender';
import { LATE, withinTime } from './withinTime';

/** What sending from the user's mailbox needs: draft and look-up, sending, the user's own address. */
export const MAIL_SCOPES = ['Mail.ReadWrite', 'Mail.Send', 'User.Read'];

/** Without a host that answers, the silent sign-in may never come back. */
const SILENT_SECONDS = 15;
/** A person types a password and confirms on a phone. */
const POPUP_SECONDS = 180;

/** A sign-in that did not come about; the message is shown to the user and holds no token, code or address. */
export class SignInError extends Error {
  constructor(
    message: string,
    readonly outcome: Exclude<SignInOutcome, 'signed in'> = 'failed',
  ) {
    super(message);
  }
}

export interface SignInParts {
  /** The application's id in Microsoft Entra. */
  readonly clientId: string;
  /** Whether this Excel can sign in from an add-in: `Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')`. */
  readonly supported: () => boolean;
  /** The signed-in user's name for the silent attempt; undefined where Excel does not tell. */
  readonly loginHint: () => Promise<string | undefined>;
}

/** Cuts off what takes too long; the sentence says what did. */
async function within<T>(seconds: number, work: Promise<T>, sentence: string): Promise<T> {
  const result = await withinTime(work, seconds * 1000);
  if (result === LATE) throw new SignInError(sentence, 'late');
  return result;
}

function readable(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const { errorCode } = (error ?? {}) as { readonly errorCode?: unknown };
  if (errorCode === 'user_canceled' || errorCode === 'user_cancelled')
    return new SignInError('The sign-in was closed before it was finished. Nothing was sent.', 'closed');
  if (errorCode === 'no_network_connectivity')
    return new SignInError('There is no connection to Microsoft 365. Nothing was sent.', 'offline');
  return new SignInError('The sign-in to Microsoft 365 did not succeed. Try again, or use your mail app.');
}

/** Signs in with the account that Excel runs under, by nested app authentication. Tokens stay in memory. */
export class MailSignIn implements TokenSource, SignIn {
  private application: Promise<IPublicClientApplication> | undefined;
  private account: AccountInfo | undefined;

  constructor(private readonly parts: SignInParts) {}

  /** @throws SignInError where the user is not, or does not want to be, signed in */
  async token({ fresh, mayAsk }: { readonly fresh: boolean; readonly mayAsk: boolean }): Promise<string> {
    const application = await this.started();
    try {
      return this.keep(await this.silent(application, fresh));
    } catch (error) {
      if (!mayAsk)
        throw error instanceof SignInError ? error : new SignInError('You are not signed in to Microsoft 365.');
    }
    return this.keep(await this.popup(application));
  }

  async ready(): Promise<boolean> {
    return this.token({ fresh: false, mayAsk: false }).then(
      () => true,
      () => false,
    );
  }

  /** The window opens at once: browsers hold one back that comes long after the press. */
  async ask(): Promise<SignInOutcome> {
    try {
      this.keep(await this.popup(await this.started()));
      return 'signed in';
    } catch (error) {
      return readable(error).outcome;
    }
  }

  private keep({ account, accessToken }: AuthenticationResult): string {
    this.account = account;
    return accessToken;
  }

  private async popup(application: IPublicClientApplication): Promise<AuthenticationResult> {
    const sentence = 'The sign-in was not finished in time. Nothing was sent; try again.';
    try {
      return await within(POPUP_SECONDS, application.acquireTokenPopup({ scopes: MAIL_SCOPES }), sentence);
    } catch (error) {
      throw readable(error);
    }
  }

  /** From the account that signed in, else from the one that Excel runs under. */
  private async silent(application: IPublicClientApplication, fresh: boolean): Promise<AuthenticationResult> {
    // Read by the host's bridge, which otherwise gives the token at hand again.
    const request = { scopes: MAIL_SCOPES, ...(fresh ? { forceRefresh: true } : {}) };
    const sentence = 'Microsoft 365 did not answer the sign-in.';
    const { account } = this;
    if (account !== undefined) {
      return within(SILENT_SECONDS, application.acquireTokenSilent({ ...request, account }), sentence);
    }
    const loginHint = await within(SILENT_SECONDS, this.hint(), 'Excel did not say who is signed in.');
    const hinted = { ...request, ...(loginHint === undefined ? {} : { loginHint }) };
    return within(SILENT_SECONDS, application.ssoSilent(hinted), sentence);
  }

  private async hint(): Promise<string | undefined> {
    return this.parts.loginHint().catch(() => undefined);
  }

  /** The library comes only now, so that the pane opens without it. A failed start is tried anew the next time. */
  private started(): Promise<IPublicClientApplication> {
    if (!this.parts.supported()) {
      const sentence = 'This version of Excel cannot sign in from an add-in. Use your mail app instead.';
      return Promise.reject(new SignInError(sentence, 'unsupported'));
    }
    const application = this.application ?? within(SILENT_SECONDS, this.start(), 'Excel did not answer the sign-in.');
    this.application = application;
    return application.catch((error: unknown) => {
      this.application = undefined;
      throw readable(error);
    });
  }

  private async start(): Promise<IPublicClientApplication> {
    const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
    return createNestablePublicClientApplication({
      auth: { clientId: this.parts.clientId, authority: 'https://login.microsoftonline.com/common' },
      cache: { cacheLocation: 'memoryStorage' },
    });
  }
}

/** The sign-in as Excel offers it. */
export function excelSignIn(clientId: string): MailSignIn {
  return new MailSignIn({
    clientId,
    supported: () => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
    loginHint: async () => (await Office.auth.getAuthContext()).userPrincipalName,
  });
}
