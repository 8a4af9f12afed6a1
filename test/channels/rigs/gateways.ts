import type { Dialect } from '../../../channels/dialect';
import { gatewayChannel } from '../../../channels/gateway';
import { emailGateway, textGateway } from '../../../channels/plainGateway';
import { twilio } from '../../../channels/twilio';
import { whatsappCloud } from '../../../channels/whatsappCloud';
import type { Parcel, TextParcel } from '../../../core/ports/channel';
import { FakeNetwork, type Fake } from '../../../workbench/fakes/fake';
import { fakeGateway, fakeTwilio, fakeWhatsApp, type Taken } from '../../../workbench/fakes/textServices';
import type { Behaviour, ChannelUnderTest, Rig } from '../../contracts/channel.contract';
import { emailParcel, HOSTILE_EMAILS, HOSTILE_TEXTS, REFUSED_EMAILS, REFUSED_TEXTS, textParcel } from '../parcels';
import { VirtualTime } from '../virtualTime';
import { gatewayWords, metaWords, twilioWords, type OwnWords } from './ownWords';
import { behaveLike } from './troubles';

const SECRET = 'Bearer user-session-secret';

export const TWILIO_URL = `https://gateway.example/2010-04-01/Accounts/AC${'0'.repeat(32)}/Messages.json`;
export const WHATSAPP_URL = 'https://gateway.example/v21.0/1234567890/messages';
export const GATEWAY_URL = 'https://gateway.example/messages';

function rigOf<P extends { key: string; nonce: string }>(
  dialect: Dialect<P>,
  service: (taken: Taken[]) => Fake,
  words: OwnWords,
): Rig<P> {
  const taken: Taken[] = [];
  const network = new FakeNetwork(service(taken));
  const time = new VirtualTime();
  const limits = { remainingToday: null, perRun: 100, recipientsPerMessage: 50, account: 'Hartwell' };
  return {
    channel: gatewayChannel({
      wire: time.wire(network.fetch),
      dialect,
      limits,
      authorization: async () => Promise.resolve(SECRET),
    }),
    behave: (behaviour) => behaveLike(network, /^POST /, behaviour, words),
    delivered: () => taken.map(({ to }) => to),
    run: (work) => time.run(work),
  };
}

const outcomes: Readonly<Record<Behaviour, readonly ('sent' | 'failed' | 'unknown')[]>> = {
  'takes it': ['sent'],
  'refuses it': ['failed'],
  'asks to wait': ['failed'],
  'is held up by a proxy': ['unknown'],
  'cannot be reached': ['failed'],
  'loses the answer': ['unknown'],
  'breaks before anything is done': ['unknown'],
  'never answers': ['unknown'],
  'answers nonsense': ['unknown'],
};

function texts(
  dialect: Dialect<TextParcel>,
  service: (taken: Taken[]) => Fake,
  words: OwnWords,
): ChannelUnderTest<TextParcel> {
  return {
    name: dialect.name,
    rig: () => rigOf(dialect, service, words),
    parcel: textParcel(),
    outcomes,
    hostile: HOSTILE_TEXTS,
    refused: REFUSED_TEXTS,
    secret: SECRET,
  };
}

const emails: ChannelUnderTest<Parcel> = {
  name: 'The e-mail gateway',
  rig: () => rigOf(emailGateway(GATEWAY_URL, 50), fakeGateway, gatewayWords),
  parcel: emailParcel(),
  outcomes,
  hostile: HOSTILE_EMAILS,
  refused: REFUSED_EMAILS,
  secret: SECRET,
};

export const gatewayChannels = {
  texts: [
    texts(textGateway(GATEWAY_URL, 'sms'), fakeGateway, gatewayWords),
    texts(twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }), fakeTwilio, twilioWords),
    texts(whatsappCloud({ url: WHATSAPP_URL }), fakeWhatsApp, metaWords),
  ],
  emails: [emails],
};
