/** A request as a stand-in sees it; header names in lower case. */
export interface FakeRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * What goes wrong with one request. `refused`: no connection. `lost`: carried out, the answer breaks off. `cut`: the
 * connection breaks before anything is done. `hangs`: carried out, no answer ever. An answer stands in place of the
 * service's own, and nothing is carried out, unless `after` says so.
 */
export type Trouble = 'refused' | 'lost' | 'cut' | 'hangs' | (FakeAnswer & { readonly after?: boolean });

export type Fake = (request: FakeRequest) => FakeAnswer;

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): FakeAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** Reads a JSON object, or undefined. */
export function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

interface Init {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

const broken = (code?: string): Error =>
  Object.assign(new TypeError('fetch failed'), code === undefined ? {} : { cause: { code } });

/** A stand-in reached as if by fetch, with trouble scripted by what is called: `POST /me/messages`, in order. */
export class FakeNetwork {
  readonly calls: FakeRequest[] = [];
  private readonly troubles: { readonly pattern: RegExp; readonly trouble: Trouble }[] = [];

  constructor(private readonly fake: Fake) {}

  /** The next request whose method and path match meets this trouble, once. */
  next(pattern: RegExp, trouble: Trouble, times = 1): this {
    for (let i = 0; i < times; i++) this.troubles.push({ pattern, trouble });
    return this;
  }

  readonly fetch = async (address: string, init: Init) => {
    const headers = Object.fromEntries(
      Object.entries(init.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    checkHeaders(headers);
    const request: FakeRequest = { method: init.method, url: new URL(address), headers, body: init.body ?? '' };
    this.calls.push(request);
    await Promise.resolve();
    const answer = await this.meet(request, this.take(request), init.signal);
    return {
      status: answer.status,
      headers: { get: (name: string) => answer.headers?.[name.toLowerCase()] ?? null },
      text: async () => Promise.resolve(answer.body ?? ''),
    };
  };

  private take(request: FakeRequest): Trouble | undefined {
    const what = `${request.method} ${request.url.pathname}${request.url.search}`;
    const at = this.troubles.findIndex(({ pattern }) => pattern.test(what));
    return at < 0 ? undefined : this.troubles.splice(at, 1)[0]?.trouble;
  }

  private async meet(request: FakeRequest, trouble: Trouble | undefined, signal: AbortSignal): Promise<FakeAnswer> {
    if (trouble === undefined) return this.fake(request);
    if (trouble === 'refused') throw broken('ECONNREFUSED');
    if (trouble === 'cut') throw broken();
    if (typeof trouble === 'object' && trouble.after !== true) return trouble;
    const answer = this.fake(request);
    if (trouble === 'lost') throw broken();
    if (typeof trouble === 'object') return trouble;
    await new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(broken()));
    });
    return answer;
  }
}

/** What a real fetch refuses to put into a header. */
function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[a-z0-9-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new TypeError(`${name} is no valid header`);
    }
  }
}
