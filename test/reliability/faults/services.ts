import type { Dialect, Marked } from '../../../channels/dialect';
import { gatewayChannel } from '../../../channels/gateway';
import { graphMailChannel } from '../../../channels/graphMail';
import { emailGateway, textGateway } from '../../../channels/plainGateway';
import { smtpRelay } from '../../../channels/smtpRelay';
import { twilio } from '../../../channels/twilio';
import { urlFetchChannel, type UrlFetchService } from '../../../channels/urlFetch';
import { whatsappCloud } from '../../../channels/whatsappCloud';
import type { SERVICES } from '../../../channels/statusTable';
import type { Channels } from '../../../core/ports/channel';
import { json, type Fake, type FakeAnswer, FakeNetwork, type Trouble } from '../../../workbench/fakes/fake';
import { FakeGraph } from '../../../workbench/fakes/graph';
import { fakeGateway, fakeTwilio, fakeWhatsApp, type Taken } from '../../../workbench/fakes/textServices';
import { urlFetchApp } from '../../../workbench/hosts/sheets/urlFetchApp';
import { parcelOf } from '../../../workbench/server/relayRequest';
import { GATEWAY_URL, TWILIO_URL, WHATSAPP_URL } from '../../channels/rigs/gateways';
import { gatewayWords, graphWords, metaWords, twilioWords } from '../../channels/rigs/ownWords';
import type { VirtualTime } from '../../channels/virtualTime';

/** A service that outlives runs, reached by one channel. */
export interface Service {
  /** The call that carries a message. */
  readonly call: RegExp;
  /** Whose texts customers got. */
  readonly delivered: () => readonly string[];
  readonly channels: (time: VirtualTime) => Channels;
  /** What the calls of this run meet, in order; the last one again and again where `lasting`. */
  meet(trouble: Trouble, lasting: boolean): void;
  heal(): void;
}

export interface ServiceUnderTest {
  readonly name: string;
  readonly rules: (typeof SERVICES)[number];
  readonly channel: 'email' | 'sms' | 'whatsapp';
  /** Apps Script's server: at once, without pauses. */
  readonly atOnce: boolean;
  /** An error in the service's own words. */
  readonly own: (status: number) => string;
  readonly make: () => Service;
}

const LIMITS = { remainingToday: null, perRun: 100, recipientsPerMessage: 50, account: 'Hartwell' };
const MANY = 99;

function networked(
  fake: Fake,
  call: RegExp,
  delivered: () => readonly string[],
  connect: (network: FakeNetwork, time: VirtualTime) => Channels,
): Service {
  let network = new FakeNetwork(fake);
  return {
    call,
    delivered,
    channels: (time) => connect(network, time),
    meet: (trouble, lasting) => void network.next(call, trouble, lasting ? MANY : 1),
    heal: () => void (network = new FakeNetwork(fake)),
  };
}

export function byGateway<P extends Marked>(
  dialect: Dialect<P>,
  channel: 'email' | 'sms' | 'whatsapp',
  service: (taken: Taken[]) => Fake,
) {
  return (): Service => {
    const taken: Taken[] = [];
    return networked(
      service(taken),
      /^POST /,
      () => taken.map(({ text }) => text),
      (network, time) => ({
        [channel]: gatewayChannel({ wire: time.wire(network.fetch), dialect, limits: LIMITS }),
      }),
    );
  };
}

/** The same service from Apps Script: an answer that does not come is thrown. */
function byUrlFetch<P extends Marked>(
  dialect: Dialect<P>,
  channel: 'sms' | 'whatsapp',
  make: (taken: Taken[]) => Fake,
) {
  return (): Service => {
    const taken: Taken[] = [];
    const fake = make(taken);
    let troubles: Trouble[] = [];
    let always: Trouble | undefined;
    const service = urlFetchApp((request) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const asked = { method: request.method, url: new URL(request.url), headers, body: request.body };
      const trouble = troubles.shift() ?? always;
      const plain = ({ status, headers: own = {}, body = '' }: FakeAnswer) => ({ status, headers: own, body });
      if (trouble === undefined) return plain(fake(asked));
      if (trouble === 'refused') throw new Error(`DNS error: ${request.url}`);
      if (trouble === 'cut') throw new Error(`Address unavailable: ${request.url}`);
      if (typeof trouble === 'object' && trouble.after !== true) return plain(trouble);
      fake(asked);
      if (typeof trouble === 'object') return plain(trouble);
      throw new Error(trouble === 'hangs' ? `Timeout: ${request.url}` : `Connection reset: ${request.url}`);
    }, 'authorised') as unknown as UrlFetchService;
    return {
      call: /^POST /,
      delivered: () => taken.map(({ text }) => text),
      channels: (time) => ({
        [channel]: urlFetchChannel({
          service,
          dialect,
          limits: LIMITS,
          authorization: 'Bearer k',
          now: () => time.now(),
          sleep: () => undefined,
        }),
      }),
      meet: (trouble, lasting) => {
        if (lasting) always = trouble;
        else troubles = [trouble];
      },
      heal: () => void ([troubles, always] = [[], undefined]),
    };
  };
}

function graph(call: RegExp) {
  return (): Service => {
    const mailbox = new FakeGraph({ mail: 'ana@hartwell.example', userPrincipalName: 'ana@corp.example', slowness: 1 });
    const delivered = (): string[] => mailbox.sent.map(({ html }) => html);
    return networked(mailbox.answer, call, delivered, (network, time) => ({
      email: graphMailChannel(time.wire(network.fetch), { token: async () => Promise.resolve('token-1') }),
    }));
  };
}

function relay(): Service {
  const taken: string[] = [];
  const fake: Fake = ({ body }) => {
    taken.push(parcelOf(body).email.text);
    return json(200, { state: 'sent', providerId: `m${taken.length}` });
  };
  const settings = { url: 'https://localhost:3000/relay/send', token: 'token', account: 'ana@hartwell.example' };
  return networked(
    fake,
    /^POST /,
    () => taken,
    (network, time) => ({ email: smtpRelay(settings, time.wire(network.fetch)) }),
  );
}

const TWILIO = twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' });
const META = whatsappCloud({ url: WHATSAPP_URL });
const SMS = textGateway(GATEWAY_URL, 'sms');
const inExcel = { atOnce: false } as const;
const inSheets = { atOnce: true } as const;

export const SERVICES_UNDER_TEST: readonly ServiceUnderTest[] = [
  {
    name: 'SMS gateway',
    rules: 'gateway',
    channel: 'sms',
    own: gatewayWords,
    make: byGateway(SMS, 'sms', fakeGateway),
    ...inExcel,
  },
  {
    name: 'e-mail gateway',
    rules: 'gateway',
    channel: 'email',
    own: gatewayWords,
    make: byGateway(emailGateway(GATEWAY_URL, 50), 'email', fakeGateway),
    ...inExcel,
  },
  {
    name: 'Twilio',
    rules: 'twilio',
    channel: 'sms',
    own: twilioWords,
    make: byGateway(TWILIO, 'sms', fakeTwilio),
    ...inExcel,
  },
  {
    name: 'WhatsApp Cloud',
    rules: 'whatsappCloud',
    channel: 'whatsapp',
    own: metaWords,
    make: byGateway(META, 'whatsapp', fakeWhatsApp),
    ...inExcel,
  },
  { name: 'SMTP relay', rules: 'relay', channel: 'email', own: gatewayWords, make: relay, ...inExcel },
  {
    name: 'Microsoft Graph, sending',
    rules: 'graph',
    channel: 'email',
    own: graphWords,
    make: graph(/^POST .*\/send$/),
    ...inExcel,
  },
  {
    name: 'Microsoft Graph, every call',
    rules: 'graph',
    channel: 'email',
    own: graphWords,
    make: graph(/./),
    ...inExcel,
  },
  {
    name: 'SMS gateway from Sheets',
    rules: 'gateway',
    channel: 'sms',
    own: gatewayWords,
    make: byUrlFetch(SMS, 'sms', fakeGateway),
    ...inSheets,
  },
  {
    name: 'Twilio from Sheets',
    rules: 'twilio',
    channel: 'sms',
    own: twilioWords,
    make: byUrlFetch(TWILIO, 'sms', fakeTwilio),
    ...inSheets,
  },
  {
    name: 'WhatsApp Cloud from Sheets',
    rules: 'whatsappCloud',
    channel: 'whatsapp',
    own: metaWords,
    make: byUrlFetch(META, 'whatsapp', fakeWhatsApp),
    ...inSheets,
  },
];
