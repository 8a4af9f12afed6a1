import { graphMailChannel } from '../../../channels/graphMail';
import type { Parcel } from '../../../core/ports/channel';
import { FakeNetwork } from '../../../workbench/fakes/fake';
import { FakeGraph } from '../../../workbench/fakes/graph';
import type { ChannelUnderTest } from '../../contracts/channel.contract';
import { emailParcel, HOSTILE_EMAILS, REFUSED_EMAILS } from '../parcels';
import { VirtualTime } from '../virtualTime';
import { graphWords } from './ownWords';
import { behaveLike } from './troubles';

const SECRET = 'eyJ0eXAi.secret.token';

/** Trouble strikes at the send call; what happens before it is tested beside the channel. */
export const graphMail: ChannelUnderTest<Parcel> = {
  name: 'Microsoft 365',
  rig() {
    const graph = new FakeGraph({ mail: 'ana@hartwell.example', userPrincipalName: 'ana@corp.example' });
    graph.tokens.add(SECRET);
    const network = new FakeNetwork(graph.answer);
    const time = new VirtualTime();
    const channel = graphMailChannel(time.wire(network.fetch), { token: async () => Promise.resolve(SECRET) });
    return {
      channel,
      behave: (behaviour) => behaveLike(network, /\/send$/, behaviour, graphWords),
      delivered: () =>
        graph.sent.map(({ subject, to, cc, replyTo, headers }) =>
          [subject, ...to, ...cc, ...replyTo, ...headers.map(({ value }) => value)].join(' | '),
        ),
      run: (work) => time.run(work),
    };
  },
  parcel: emailParcel(),
  outcomes: {
    'takes it': ['sent'],
    'refuses it': ['failed'],
    'asks to wait': ['failed'],
    // The draft still stands, and goes.
    'is held up by a proxy': ['failed'],
    'cannot be reached': ['failed'],
    'loses the answer': ['sent'],
    'breaks before anything is done': ['unknown'],
    'never answers': ['sent'],
  },
  hostile: HOSTILE_EMAILS,
  refused: REFUSED_EMAILS,
  secret: SECRET,
};
