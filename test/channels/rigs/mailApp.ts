import { mailAppChannel, type MailService } from '../../../channels/mailApp';
import type { Parcel } from '../../../core/ports/channel';
import { mailApp as fakeMailApp, type MailMessage } from '../../../workbench/hosts/sheets/mailApp';
import type { Behaviour, ChannelUnderTest } from '../../contracts/channel.contract';
import { emailParcel, HOSTILE_EMAILS, REFUSED_EMAILS } from '../parcels';

/** Apps Script is synchronous: it cannot hang without the whole script ending, and offers no time to wait. */
export const mailApp: ChannelUnderTest<Parcel> = {
  name: 'MailApp',
  rig() {
    const sent: MailMessage[] = [];
    const service = fakeMailApp({ remaining: 50, deliver: (message) => void sent.push(message) }, 'authorised');
    let behaviour: Behaviour = 'takes it';
    const wrapped: MailService = {
      getRemainingDailyQuota: () => service.getRemainingDailyQuota(),
      sendEmail(message) {
        if (behaviour === 'refuses it') throw new Error('Invalid email: anna@birch.example');
        if (behaviour !== 'breaks before anything is done') service.sendEmail(message);
        if (behaviour !== 'takes it') throw new Error('Service error: Gmail');
      },
    };
    return {
      channel: mailAppChannel(wrapped, 'me@collections.example'),
      behave: (next) => void (behaviour = next),
      delivered: () => sent.map(({ to, cc, replyTo, subject }) => [to, cc, replyTo, subject].join(' | ')),
      run: async (work) => work,
    };
  },
  parcel: emailParcel(),
  outcomes: {
    'takes it': ['sent'],
    'refuses it': ['failed'],
    'loses the answer': ['unknown'],
    'breaks before anything is done': ['unknown'],
  },
  hostile: HOSTILE_EMAILS,
  refused: REFUSED_EMAILS,
};
