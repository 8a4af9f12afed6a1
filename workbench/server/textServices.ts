import type { FakeAnswer, FakeRequest } from '../fakes/fake';
import { fakeGateway, fakeWhatsApp, type Taken } from '../fakes/textServices';

/** A short message that one of the local services took. */
export interface TextMessage {
  readonly id: number;
  readonly received: string;
  readonly channel: 'sms' | 'whatsapp';
  readonly to: string;
  readonly text: string;
}

/** Messages to numbers that end so are refused, so that a refusal can be tried out. */
const REFUSED_ENDING = '0000';
/** Messages to numbers that end so are taken, and the connection breaks before the answer: nobody knows whether they arrived. */
const BREAKING_ENDING = '9999';

const SMS = '/gateway/sms';
const WHATSAPP = '/gateway/whatsapp';
const ACCOUNT = '/v21.0/1234567890/messages';

type Service = (request: FakeRequest) => FakeAnswer;

/** The number of a request, as either service writes it. */
function numberOf(body: string): string {
  const to = /"to"\s*:\s*"([^"]*)"/.exec(body)?.[1] ?? '';
  return to.replace(/\D/g, '');
}

/** Stand-ins of an SMS gateway and of WhatsApp's Cloud API. They keep what they are given and deliver nothing. */
export class TextServices {
  private readonly kept: TextMessage[] = [];
  private readonly services: Readonly<Record<string, { readonly channel: TextMessage['channel']; service: Service }>> =
    {
      [SMS]: { channel: 'sms', service: this.keeping('sms', fakeGateway) },
      [WHATSAPP]: { channel: 'whatsapp', service: this.keeping('whatsapp', fakeWhatsApp) },
    };

  /** What config.json says of them. @param address what they are served below */
  configuration(address: string): object {
    return {
      sms: { kind: 'gateway', url: `${address}${SMS}/messages`, account: 'Hartwell Supplies' },
      whatsapp: { kind: 'whatsappCloud', url: `${address}${WHATSAPP}${ACCOUNT}`, account: '+44 7700 900100' },
    };
  }

  /** @returns the answer, 'broken' where the connection is to break, or undefined where nothing is served there */
  answer(path: string, headers: FakeRequest['headers'], body: string): FakeAnswer | 'broken' | undefined {
    const prefix = [SMS, WHATSAPP].find((start) => path.startsWith(`${start}/`));
    const found = prefix === undefined ? undefined : this.services[prefix];
    if (prefix === undefined || found === undefined) return undefined;
    const number = numberOf(body);
    if (number.endsWith(REFUSED_ENDING)) return refusal(found.channel);
    const url = new URL(path.slice(prefix.length), 'https://localhost');
    const answer = found.service({ method: 'POST', url, headers, body });
    return number.endsWith(BREAKING_ENDING) ? 'broken' : answer;
  }

  messages(): readonly TextMessage[] {
    return this.kept;
  }
  clear(): void {
    this.kept.length = 0;
  }

  /** A service that shows in the outbox what it newly took; what comes again with the same key is taken once. */
  private keeping(channel: TextMessage['channel'], make: (taken: Taken[]) => Service): Service {
    const taken: Taken[] = [];
    const service = once(make(taken));
    return (request) => {
      const before = taken.length;
      const answer = service(request);
      for (const { to, text } of taken.slice(before)) {
        this.kept.push({ id: this.kept.length + 1, received: new Date().toISOString(), channel, to, text });
      }
      return answer;
    };
  }
}

/**
 * A service behind a server that carries every Idempotency-Key out once and answers it alike ever after, as whoever stands
 * between a browser and a service has to: browsers repeat a request by themselves where its connection breaks.
 */
function once(service: Service): Service {
  const answers = new Map<string, FakeAnswer>();
  return (request) => {
    const key = request.headers['idempotency-key'] ?? '';
    const answer = answers.get(key) ?? service(request);
    if (key !== '') answers.set(key, answer);
    return answer;
  };
}

function refusal(channel: TextMessage['channel']): FakeAnswer {
  const value =
    channel === 'sms'
      ? { error: 'The number is not in use.' }
      : {
          error: { message: '(#131026) Message undeliverable', type: 'OAuthException', code: 131026, fbtrace_id: 'A' },
        };
  const status = channel === 'sms' ? 422 : 400;
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
