import { CONTACT_CHANNELS, CONTACT_OUTCOMES, CONTACT_RULES, contactObstacle } from '../../dunning/contactRules';
import { define } from '../definition';
import { choice, date, dateTime } from '../kinds';
import { options } from '../options';
import { contactChannel, contactLog, optedOutChannels } from './contactLog';

const SEVEN_CALLS = [3, 4, 5, 6, 7, 8, 9].map((day) => [`2025-03-0${day} 10:00`, 'phone', 'no answer']);

export const CAN_CONTACT = define({
  name: 'CAN_CONTACT',
  category: 'Reminders and contact',
  summary: 'TRUE where a debtor may be contacted now, or the reason not to.',
  parameters: [
    { name: 'channel', kind: contactChannel, elementwise: true, text: `One of ${CONTACT_CHANNELS.join(', ')}.` },
    { name: 'at', kind: dateTime, text: "The date and time of the contact, in the debtor's local time." },
    {
      name: 'contacts',
      kind: contactLog,
      optional: 'blank only',
      text: `What was tried so far for this debtor and debt: rows of when, channel and outcome (${CONTACT_OUTCOMES.join(', ')}). May be blank.`,
    },
    {
      name: 'options',
      kind: options({
        rules: { kind: choice(CONTACT_RULES), text: 'business hours (default), none, or US Regulation F.' },
        opted_out: { kind: optedOutChannels, text: 'yes, no, or the channels opted out of, such as email, sms.' },
        disputed_on: { kind: date, text: 'The day the debtor disputed the debt.' },
        verified_on: { kind: date, text: 'The day the disputed debt was verified; contact may go on from it.' },
        breathing_space_from: { kind: date, text: 'The first of the 60 days of a breathing space.' },
      }),
      optional: true,
      text: 'rules, opted_out, disputed_on, verified_on, breathing_space_from.',
    },
  ],
  result: 'flag',
  errors: ['A row of contacts that cannot be read is #VALUE!, with its row; a phone call needs its outcome.'],
  source:
    '12 CFR 1006.6(b) and 1006.14(b) (US Regulation F: third-party collectors of consumer debts); The Debt Respite Scheme (England and Wales) Regulations 2020.',
  notes: [
    'business hours: Monday to Friday from 08:00 to before 18:00, for every channel; holidays are not known here.',
    'US Regulation F: 08:00 to 21:00, both allowed; fewer than 7 phone calls in 7 days, today included; no call for 7 days after a phone conversation, its day the first.',
    'Contacts after the time asked about do not count. Not legal advice.',
  ],
  examples: [
    [['email', '2025-03-10 09:30', ''], true, 'Monday morning.'],
    [
      ['phone', '2025-03-10 18:00', ''],
      'Outside business hours (Monday to Friday, from 08:00 to before 18:00).',
      'The day ends before 18:00.',
    ],
    [['phone', '2025-03-10 21:00', '', 'rules=US Regulation F'], true, 'At 21:00 it is still allowed.'],
    [
      ['phone', '2025-03-09 12:00', SEVEN_CALLS, 'rules=US Regulation F'],
      '7 calls in 7 days; no call before 2025-03-10 (12 CFR 1006.14(b)).',
      'Seven calls from 3 to 9 March.',
    ],
    [
      ['phone', '2024-03-07 12:00', [['2024-03-01 10:00', 'phone', 'conversation']], 'rules=US Regulation F'],
      'Conversation on 2024-03-01; no call before 2024-03-08 (12 CFR 1006.14(b)).',
      'The day of the conversation is the first of seven.',
    ],
    [['sms', '2025-03-10 09:30', '', 'opted_out=sms, email'], 'Opted out of sms.', 'The debtor asked for it.'],
    [
      ['letter', '2025-03-10 09:30', '', 'disputed_on=2025-03-01'],
      'Disputed on 2025-03-01; wait until the debt is verified.',
      'A dispute waits for its verification.',
    ],
    [
      ['email', '2025-03-10 09:30', '', 'breathing_space_from=2025-02-01'],
      'Breathing space to 2025-04-01; no contact before 2025-04-02.',
      '60 days from 1 February.',
    ],
  ],
  run(channel, at, contacts, chosen) {
    const obstacle = contactObstacle(channel, at, contacts ?? [], {
      rules: chosen?.rules ?? 'business hours',
      optedOut: chosen?.opted_out ?? [],
      disputedOn: chosen?.disputed_on,
      verifiedOn: chosen?.verified_on,
      breathingSpaceFrom: chosen?.breathing_space_from,
    });
    return obstacle ?? true;
  },
});
