import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { TokenSource } from '../channels/graph/mailbox';
import type { SignIn, SignInOutcome } from '../core/ports/sender';
import { askInDialog, hasDialog, type DialogAnswer } from './dialogSignIn';
import { AUTHORITY, MAIL_SCOPES, redirectAddress, relayAddress } from './signInAddresses';
import { LATE, withinTime } from './withinTime';

/** Without a host that answers, the silent sign-in may never come back. */
const SILENT_SECONDS = 15;
/** A person types a password and confirms on a phone. */
const POPUP_SECONDS = 180;
const UNFINISHED = 'The sign-in was not finished in time. Nothing was sent; try again.';

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
  /** Whether this Excel signs add-ins in itself, or is in a browser, whose windows the sign-in library opens. */
  readonly supported: () => boolean;
  /** Signs in where neither comes up; undefined where Excel has no such dialog. */
  readonly dialog: (() => Promise<DialogAnswer>) | undefined;
  /** The signed-in user's name for the silent attempt; undefined where Excel does not tell. */
  readonly loginHint: () => Promise<string | undefined>;
}

/** Cuts off what takes too long; the sentence says what did. */
async function within<T>(seconds: number, work: Promise<T>, sentence: string): Promise<T> {
  const result = await withinTime(work, seconds * 1000);
  if (result === LATE) throw new SignInError(sentence, 'late');
  return result;
}

/**
 * Neither the user nor an administrator has allowed it, the user may not, or went back from "Need admin approval".
 * @source learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const UNALLOWED = /AADSTS(65001|65004|90008|90093|90094|90095)\b/;

/** No window came up. */
const NO_WINDOW: ReadonlySet<unknown> = new Set(['popup_window_error', 'empty_window_error']);

/** A token that ends sooner than this is not used any more. */
const SPARE_MS = 120_000;

function readable(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const { errorCode, errorMessage } = (error ?? {}) as {
    readonly errorCode?: unknown;
    readonly errorMessage?: unknown;
  };
  if (errorCode === 'consent_required' || UNALLOWED.test(String(errorMessage)))
    return new SignInError(
      'Your organisation has not allowed Collections to send mail. An administrator has to grant it once.',
      'consent',
    );
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
  /** What the dialog gave; nothing renews it. */
  private lent: { readonly token: string; readonly expires: number } | undefined;

  constructor(private readonly parts: SignInParts) {}

  /** @throws SignInError where the user is not, or does not want to be, signed in */
  async token({ fresh, mayAsk }: { readonly fresh: boolean; readonly mayAsk: boolean }): Promise<string> {
    if (!fresh && this.lent !== undefined && this.lent.expires > Date.now() + SPARE_MS) return this.lent.token;
    if (!this.parts.supported()) return this.byDialog(mayAsk);
    const application = await this.started();
    try {
      return this.keep(await this.silent(application, fresh));
    } catch (error) {
      if (!mayAsk)
        throw error instanceof SignInError ? error : new SignInError('You are not signed in to Microsoft 365.');
    }
    return this.asked(application);
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
      if (this.parts.supported()) await this.asked(await this.started());
      else await this.byDialog(true);
      return 'signed in';
    } catch (error) {
      return readable(error).outcome;
    }
  }

  private keep({ account, accessToken }: AuthenticationResult): string {
    this.account = account;
    return accessToken;
  }

  private async asked(application: IPublicClientApplication): Promise<string> {
    try {
      return this.keep(await this.popup(application));
    } catch (error) {
      if (!NO_WINDOW.has((error as { errorCode?: unknown }).errorCode)) throw readable(error);
      return this.byDialog(true);
    }
  }

  private async byDialog(mayAsk: boolean): Promise<string> {
    const { dialog } = this.parts;
    if (dialog === undefined) {
      const sentence = 'This version of Excel cannot sign in from an add-in. Use your mail app instead.';
      throw new SignInError(sentence, 'unsupported');
    }
    if (!mayAsk) throw new SignInError('You are not signed in to Microsoft 365.');
    const answer = await within(POPUP_SECONDS, dialog(), UNFINISHED);
    if (!('token' in answer)) throw readable(answer);
    this.lent = answer;
    return answer.token;
  }

  private async popup(application: IPublicClientApplication): Promise<AuthenticationResult> {
    return within(POPUP_SECONDS, application.acquireTokenPopup({ scopes: [...MAIL_SCOPES] }), UNFINISHED);
  }

  /** From the account that signed in, else from the one that Excel runs under. */
  private async silent(application: IPublicClientApplication, fresh: boolean): Promise<AuthenticationResult> {
    // Read by the host's bridge, which otherwise gives the token at hand again.
    const request = { scopes: [...MAIL_SCOPES], ...(fresh ? { forceRefresh: true } : {}) };
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
      auth: {
        clientId: this.parts.clientId,
        authority: `${AUTHORITY}/common`,
        // Read where Excel brings no bridge of its own, as in a browser.
        redirectUri: redirectAddress(),
        popupRelayUri: relayAddress(),
      },
      cache: { cacheLocation: 'memoryStorage' },
      system: { popupBridgeTimeout: POPUP_SECONDS * 1000 },
    });
  }
}

/** The sign-in as Excel offers it. */
export function excelSignIn(clientId: string): MailSignIn {
  return new MailSignIn({
    clientId,
    supported: () =>
      Office.context.requirements.isSetSupported('NestedAppAuth', '1.1') ||
      Office.context.platform === Office.PlatformType.OfficeOnline,
    dialog: hasDialog() ? askInDialog : undefined,
    loginHint: async () => (await Office.auth.getAuthContext()).userPrincipalName,
  });
}
