/** What Excel's bridge is asked, as the sign-in library writes it. */
export interface BridgeRequest {
  readonly messageType: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly forceRefresh?: boolean };
}

type Reaction = { readonly token: string } | { readonly status: string; readonly description?: string } | 'silence';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(): string {
  const claims = {
    aud: 'app',
    iss: 'https://login.microsoftonline.com/t/v2.0',
    oid: 'o',
    tid: 't',
    sub: 's',
    preferred_username: 'ana@hartwell.example',
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.signature`;
}

/** `window.nestedAppAuthBridge` as Excel puts it up. What it is to answer is told by method, in order. */
export class FakeBridge {
  readonly requests: BridgeRequest[] = [];
  readonly reactions: Record<'GetToken' | 'GetTokenPopup', Reaction[]> = { GetToken: [], GetTokenPopup: [] };
  private readonly listeners = new Set<(message: string) => void>();

  addEventListener = (_event: string, listener: (message: string) => void): void => void this.listeners.add(listener);
  removeEventListener = (_event: string, listener: (message: string) => void): void =>
    void this.listeners.delete(listener);

  postMessage = (message: string): void => {
    const request = JSON.parse(message) as BridgeRequest;
    this.requests.push(request);
    const answer = this.answer(request);
    if (answer === undefined) return;
    const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer };
    setTimeout(() => this.listeners.forEach((listener) => listener(JSON.stringify(envelope))), 0);
  };

  private answer({ method }: BridgeRequest): object | undefined {
    if (method === 'GetInitContext') {
      return {
        success: true,
        initContext: { sdkName: 'Excel', sdkVersion: '1', capabilities: { queryAccount: false } },
      };
    }
    const reaction = this.reactions[method].shift() ?? 'silence';
    if (reaction === 'silence') return undefined;
    if ('status' in reaction)
      return {
        success: false,
        error: { status: reaction.status, description: reaction.description ?? 'secret detail' },
      };
    return {
      success: true,
      token: {
        access_token: reaction.token,
        expires_in: 3600,
        id_token: idToken(),
        scope: 'Mail.Send',
        properties: null,
      },
      account: {
        homeAccountId: 'o.t',
        environment: 'login.microsoftonline.com',
        tenantId: 't',
        username: 'ana@hartwell.example',
        localAccountId: 'o',
      },
    };
  }
}
