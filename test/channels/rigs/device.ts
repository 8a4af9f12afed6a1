import { mailProgramLinks, phoneLinks, type OpenLink } from '../../../channels/deviceLinks';
import type { Channel, Parcel, TextParcel } from '../../../core/ports/channel';
import type { Behaviour, ChannelUnderTest } from '../../contracts/channel.contract';
import { emailParcel, HOSTILE_EMAILS, HOSTILE_TEXTS, REFUSED_EMAILS, REFUSED_TEXTS, textParcel } from '../parcels';

function rigOf<P>(make: (open: OpenLink) => Channel<P>) {
  const opened: string[] = [];
  let behaviour: Behaviour = 'takes it';
  const open = (link: string): void => {
    if (behaviour === 'refuses it') throw new Error('no\nsuch program');
    opened.push(link);
  };
  return {
    channel: make(open),
    behave: (next: Behaviour) => void (behaviour = next),
    delivered: () => opened,
    run: async <T>(work: T | Promise<T>) => work,
  };
}

const outcomes = { 'takes it': ['handed off'], 'refuses it': ['failed'] } as const;

const texts = (app: 'WhatsApp' | 'SMS'): ChannelUnderTest<TextParcel> => ({
  name: `${app} links`,
  rig: () => rigOf((open) => phoneLinks(app, open)),
  parcel: textParcel(),
  outcomes,
  hostile: HOSTILE_TEXTS,
  refused: REFUSED_TEXTS,
});

const emails: ChannelUnderTest<Parcel> = {
  name: 'Mail program links',
  rig: () => rigOf(mailProgramLinks),
  parcel: emailParcel(),
  outcomes,
  hostile: HOSTILE_EMAILS,
  refused: REFUSED_EMAILS,
};

export const deviceChannels = {
  texts: [texts('WhatsApp'), texts('SMS')],
  emails: [emails],
};
