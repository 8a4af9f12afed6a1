import { describe, expect, test } from '@jest/globals';
import type { ReminderChannel } from '../../core/dunning/policy';
import { wordingFor } from '../support/words';
import type { ChannelLimits } from '../../core/ports/channel';
import { approveText, byHand, countsText, headingText, readyText } from '../../pane/channels';
import { capacityFor } from '../../pane/screens/review/capacity';
import { wordsOf } from '../../pane/words';

const { texts } = wordingFor('en-GB');
const LIMITS: ChannelLimits = { remainingToday: null, perRun: 100, recipientsPerMessage: 1, account: '' };
const message = (channel: ReminderChannel) => ({ channel, to: ['x'], cc: [] });
const many = (channel: ReminderChannel, count: number) => Array.from({ length: count }, () => message(channel));

describe('what a person hands over is what no channel carries', () => {
  test.each([
    ['email', ['email'], false],
    ['sms', ['email'], true],
    ['sms', ['email', 'sms'], false],
    ['whatsapp', ['email', 'sms'], true],
    ['call', ['email', 'whatsapp', 'sms'], true],
    ['letter', ['email', 'whatsapp', 'sms'], true],
  ] as const)('%s with %j', (channel, carries, expected) => {
    expect(byHand({ channel }, carries)).toBe(expected);
  });
});

describe('words of the review', () => {
  const mixed = [...many('email', 12), ...many('whatsapp', 3), ...many('sms', 1), ...many('letter', 2)];

  test('links where a person opens them, messages where they go out', () => {
    expect(countsText(mixed, ['email'], texts)).toBe('12 e-mails, 3 WhatsApp links, 1 SMS link and 2 letters');
    expect(countsText(mixed, ['email', 'whatsapp', 'sms'], texts)).toBe(
      '12 e-mails, 3 WhatsApp messages, 1 SMS and 2 letters',
    );
    expect(headingText(mixed, 9, ['email', 'whatsapp', 'sms'], texts)).toMatch(/ to 9 customers$/);
  });

  test('only e-mails read as they always did', () => {
    expect(headingText(many('email', 2), 2, ['email', 'sms'], texts)).toBe('2 e-mails to 2 customers');
    expect(readyText(many('email', 2), ['email', 'sms'], texts)).toBe('2 e-mails ready. You review them first.');
  });

  test.each([
    [many('sms', 3), [], 'Send 3 SMS'],
    [[...many('email', 12), ...many('sms', 3)], many('letter', 1), 'Send 12 e-mails and 3 SMS'],
    [many('email', 1), many('whatsapp', 1), 'Send 1 e-mail'],
    [[], many('whatsapp', 2), 'Open 2 links'],
  ])('the button says what it will do', (sent, others, expected) => {
    const carries = ['email', ...new Set(sent.map(({ channel }) => channel).filter((c) => c === 'sms'))] as never;
    expect(approveText(sent, others, carries, texts)).toBe(expected);
  });

  test('what is not all e-mail is called a message', () => {
    expect(wordsOf(texts, many('email', 2)).result.sentFold(2)).toBe('2 e-mails sent');
    expect(wordsOf(texts, mixed).result.sentFold(2)).toBe('2 messages sent');
    expect(wordsOf(texts, []).result.sentFold(0)).toBe('0 e-mails sent');
  });
});

describe('limits', () => {
  const both = [...many('email', 3), ...many('sms', 4)];

  test('each channel has its own, and says so by its name', () => {
    const limits = { email: { ...LIMITS, remainingToday: 2, account: 'ana@x.example' }, sms: { ...LIMITS, perRun: 1 } };
    const { now, captions } = capacityFor(both, limits, 500, texts);
    expect(now.map(({ channel }) => channel)).toEqual(['email', 'email', 'sms']);
    expect(captions).toEqual([
      'E-mail: From ana@x.example',
      'E-mail: You can send 2 today. The other one stays for tomorrow.',
      'SMS: One run takes 1. The other 3 stay for the next run.',
    ]);
  });

  test('a day that is used up keeps its channel back, the other goes', () => {
    const limits = { email: LIMITS, sms: { ...LIMITS, remainingToday: 0 } };
    const { now, captions } = capacityFor(both, limits, 500, texts);
    expect(now).toHaveLength(3);
    expect(captions).toEqual(['SMS: You can send no more today. They stay for tomorrow.']);
  });

  test('the pace is said where it is felt', () => {
    const paced = { sms: { ...LIMITS, perMinute: 2 } };
    expect(capacityFor(many('sms', 4), paced, 500, texts).captions).toEqual(['At most 2 a minute go out.']);
    expect(capacityFor(many('sms', 2), paced, 500, texts).captions).toEqual([]);
  });

  test('the policy’s cap is over all of them', () => {
    const { now, captions } = capacityFor(both, { email: LIMITS, sms: LIMITS }, 5, texts);
    expect(now).toHaveLength(5);
    expect(captions).toEqual(['One run takes 5. The other 2 stay for the next run.']);
  });

  test('nothing is sent by a guess: unknown limits leave the cap', () => {
    expect(capacityFor(both, undefined, 4, texts)).toEqual({ now: both.slice(0, 4), captions: [] });
  });
});
