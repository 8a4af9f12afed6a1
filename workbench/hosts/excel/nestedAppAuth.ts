/** The account that Excel runs under, as it answers the sign-in of an add-in. */
export interface SignedInAccount {
  readonly username: string;
  /** A token for these permissions without asking, or null where the user has to allow it first. */
  tokenFor(scopes: readonly string[]): Promise<string | null>;
  /** Has the user allow it. @returns null where the user closes the window */
  ask(scopes: readonly string[]): Promise<string | null>;
}

interface BridgeRequest {
  readonly messageType?: unknown;
  readonly method?: unknown;
  readonly requestId?: unknown;
  readonly tokenParams?: { readonly clientId?: unknown; readonly scope?: unknown };
}

const TENANT = '11111111-2222-3333-4444-555555555555';
const OBJECT = '66666666-7777-8888-9999-000000000000';
const SECONDS = 3600;

const failure = (status: string, description: string): object => ({ success: false, error: { status, description } });

function base64Url(value: object): string {
  return btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/** Says who signed in. Nobody checks its signature: it comes from the host itself. */
function idToken(username: string, clientId: string): string {
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    oid: OBJECT,
    tid: TENANT,
    sub: OBJECT,
    preferred_username: username,
  };
  return `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(claims)}.played`;
}

/**
 * `window.nestedAppAuthBridge` as Office puts it into the page of an add-in: requests and answers are JSON texts. Windows,
 * Mac and Teams have it; Excel in a browser leaves the sign-in to the page's own window.
 * @source @azure/msal-browser 5, src/naa; learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export class NestedAppAuthBridge {
  private readonly listeners = new Set<(message: string) => void>();

  constructor(
    private readonly account: SignedInAccount,
    private readonly onMissing: (what: string) => void,
  ) {}

  readonly addEventListener = (event: string, listener: (message: string) => void): void => {
    if (event === 'message') this.listeners.add(listener);
  };
  readonly removeEventListener = (_event: string, listener: (message: string) => void): void => {
    this.listeners.delete(listener);
  };

  readonly postMessage = (message: string): void => {
    const request = JSON.parse(message) as BridgeRequest;
    if (request.messageType !== 'NestedAppAuthRequest') {
      this.onMissing(`The sign-in message ${String(request.messageType)}`);
      return;
    }
    void this.answer(request).then((answer) => {
      const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer };
      for (const listener of this.listeners) listener(JSON.stringify(envelope));
    });
  };

  private async answer({ method, tokenParams }: BridgeRequest): Promise<object> {
    switch (method) {
      case 'GetInitContext':
        return {
          success: true,
          initContext: { sdkName: 'Excel', sdkVersion: '16.0', capabilities: { queryAccount: false } },
        };
      case 'GetToken':
      case 'GetTokenPopup':
        return this.token(method === 'GetTokenPopup', tokenParams ?? {});
      default:
        this.onMissing(`The sign-in method ${String(method)}`);
        return failure('PERSISTENT_ERROR', 'The method is unknown.');
    }
  }

  private async token(mayAsk: boolean, params: NonNullable<BridgeRequest['tokenParams']>): Promise<object> {
    const { clientId, scope } = params;
    if (typeof clientId !== 'string' || clientId === '' || typeof scope !== 'string')
      return failure('PERSISTENT_ERROR', 'The client id or the scope is missing.');
    const scopes = scope.split(' ');
    const token = await (mayAsk ? this.account.ask(scopes) : this.account.tokenFor(scopes));
    if (token === null)
      return mayAsk
        ? failure('USER_CANCEL', 'The user closed the window.')
        : failure('USER_INTERACTION_REQUIRED', 'The user has to allow it first.');
    const { username } = this.account;
    return {
      success: true,
      token: {
        access_token: token,
        expires_in: SECONDS,
        id_token: idToken(username, clientId),
        scope,
        properties: null,
      },
      account: {
        homeAccountId: `${OBJECT}.${TENANT}`,
        environment: 'login.microsoftonline.com',
        tenantId: TENANT,
        username,
        localAccountId: OBJECT,
      },
    };
  }
}
