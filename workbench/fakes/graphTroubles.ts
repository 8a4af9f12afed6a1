import { json, type FakeAnswer, type FakeRequest } from './fake';
import type { FakeGraph } from './graph';

/** Searches for a message in Sent Items that find nothing, while it is still on its way. */
const SEARCHES_ON_THE_WAY = 3;
const WAIT_SECONDS = 3;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const failure = (status: number, code: string, message: string, headers = {}): FakeAnswer =>
  json(status, { error: { code, message } }, headers);

interface OnTheWay {
  readonly request: FakeRequest;
  /** What it can be searched for. */
  readonly marks: readonly string[];
  searches: number;
}

/**
 * A mailbox in which the recipient's domain says what goes wrong when a message is sent:
 * `refused.example` is refused · `throttled.example` is asked to wait first, as many seconds as the address has in digits
 * (`wait90@…`; else 3) · `perhaps.example` ends in a time-out, but goes out a while later · `lost.example` ends in a
 * time-out and stays a draft · `expired.example` finds the token expired first.
 */
export class TroubledGraph {
  /** Messages whose answer got lost, and that go out a while later. */
  private readonly onTheWay = new Map<string, OnTheWay>();
  /** Addresses whose passing trouble is over until the next message. */
  private readonly over = new Set<string>();

  /** @param token one that never expires, for what happens behind the user's back */
  constructor(
    private readonly graph: FakeGraph,
    private readonly token: string,
  ) {
    graph.tokens.add(token);
  }

  readonly answer = (request: FakeRequest): FakeAnswer => {
    const { pathname } = request.url;
    if (request.method === 'GET' && pathname.endsWith('/mailFolders/sentitems/messages'))
      this.searched(request.url.searchParams.get('$filter') ?? '');
    const id = /^\/v1\.0\/me\/messages\/([^/]+)\/send$/.exec(pathname)?.[1];
    const message = this.graph.messages.find((kept) => kept.id === decodeURIComponent(id ?? ''));
    if (message === undefined) return this.graph.answer(request);
    const marks = message.properties.map(({ value }) => value);
    const troubles = [...message.to, ...message.cc].map((address) => this.troubleOf(address, request, marks));
    return troubles.find((trouble) => trouble !== undefined) ?? this.graph.answer(request);
  };

  private troubleOf(address: string, request: FakeRequest, marks: readonly string[]): FakeAnswer | undefined {
    const late = failure(504, 'UnknownError', 'The gateway did not receive a timely response.');
    switch (domainOf(address)) {
      case 'refused.example':
        return failure(400, 'ErrorInvalidRecipients', `${address} was refused.`);
      case 'perhaps.example':
        this.onTheWay.set(request.url.pathname, { request, marks, searches: SEARCHES_ON_THE_WAY });
        return late;
      case 'lost.example':
        return late;
      case 'throttled.example': {
        const seconds = /\d+/.exec(address)?.[0] ?? String(WAIT_SECONDS);
        const headers = { 'retry-after': seconds };
        return this.passing(address) ? failure(429, 'TooManyRequests', 'Too many requests.', headers) : undefined;
      }
      case 'expired.example':
        if (this.passing(address)) this.expire();
        return undefined;
      default:
        return undefined;
    }
  }

  /** Trouble that is over at the second attempt, and comes again with the next message. */
  private passing(address: string): boolean {
    if (this.over.delete(address)) return false;
    this.over.add(address);
    return true;
  }

  private expire(): void {
    this.graph.tokens.clear();
    this.graph.tokens.add(this.token);
  }

  private searched(filter: string): void {
    for (const [path, waiting] of this.onTheWay) {
      if (!waiting.marks.some((mark) => filter.includes(mark)) || waiting.searches-- > 0) continue;
      this.onTheWay.delete(path);
      const headers = { ...waiting.request.headers, authorization: `Bearer ${this.token}` };
      this.graph.answer({ ...waiting.request, headers });
    }
  }
}
