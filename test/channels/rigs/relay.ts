import { smtpRelay } from '../../../channels/smtpRelay';
import type { Parcel } from '../../../core/ports/channel';
import { FakeNetwork, json, type Fake } from '../../../workbench/fakes/fake';
import { parcelOf } from '../../../workbench/server/relayRequest';
import type { ChannelUnderTest } from '../../contracts/channel.contract';
import { emailParcel, HOSTILE_EMAILS, REFUSED_EMAILS } from '../parcels';
import { VirtualTime } from '../virtualTime';
import { gatewayWords } from './ownWords';
import { behaveLike } from './troubles';

const TOKEN = 'relay-token-secret';

/** The relay's own reader of requests decides what is taken; the mail server behind it always is at hand. */
function service(taken: string[]): Fake {
  return ({ headers, body }) => {
    if (headers['authorization'] !== `Bearer ${TOKEN}`) return json(401, { error: 'The token is wrong.' });
    try {
      const { email } = parcelOf(body);
      taken.push([...email.to, ...email.cc, email.replyTo, email.subject].join(' | '));
      return json(200, { state: 'sent', providerId: `m${taken.length}` });
    } catch (error) {
      return json(400, { error: error instanceof Error ? error.message : 'Bad request.' });
    }
  };
}

export const relay: ChannelUnderTest<Parcel> = {
  name: 'The mail relay',
  rig() {
    const taken: string[] = [];
    const network = new FakeNetwork(service(taken));
    const time = new VirtualTime();
    const settings = { url: 'https://localhost:3000/relay/send', token: TOKEN, account: 'me@collections.example' };
    return {
      channel: smtpRelay(settings, time.wire(network.fetch)),
      behave: (behaviour) => behaveLike(network, /^POST /, behaviour, gatewayWords),
      delivered: () => taken,
      run: (work) => time.run(work),
    };
  },
  parcel: emailParcel(),
  outcomes: {
    'takes it': ['sent'],
    'refuses it': ['failed'],
    'asks to wait': ['failed'],
    'is held up by a proxy': ['unknown'],
    'cannot be reached': ['failed'],
    'loses the answer': ['unknown'],
    'breaks before anything is done': ['unknown'],
    'never answers': ['unknown'],
    'answers nonsense': ['unknown'],
  },
  hostile: HOSTILE_EMAILS,
  refused: REFUSED_EMAILS,
  secret: TOKEN,
};
