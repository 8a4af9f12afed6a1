import { describe, expect, test } from '@jest/globals';
import { failureText, withWords } from '../../core/failures/text';
import { mailAppChannel, type MailService } from '../../channels/mailApp';
import type { Email } from '../../core/ports/channel';
import { mailApp, type Mailbox, type MailMessage } from '../../workbench/hosts/sheets/mailApp';

const EMAIL: Email = {
  to: ['anna@birch.example'],
  cc: [],
  subject: 'Invoice A-1',
  text: 'Dear Anna',
  html: '<p>Dear Anna</p>',
};

function account(remaining: number, manner: Partial<Mailbox> = {}) {
  const sent: MailMessage[] = [];
  const mailbox = { ...manner, remaining, deliver: (message: MailMessage) => void sent.push(message) };
  return { sent, mailbox, channel: mailAppChannel(mailApp(mailbox, 'authorised'), 'me@collections.example') };
}

const parcel = (email: Partial<Email>) => ({ key: 'k', nonce: 'n', email: { ...EMAIL, ...email } });

describe('MailApp as a channel', () => {
  test('sends text and HTML, and says what is left for today', async () => {
    const { sent, channel } = account(10);
    expect(await channel.send(parcel({ cc: ['boss@birch.example'], replyTo: 'ar@collections.example' }))).toEqual({
      state: 'sent',
      providerId: '',
    });
    expect(sent).toEqual([
      {
        to: 'anna@birch.example',
        cc: 'boss@birch.example',
        replyTo: 'ar@collections.example',
        subject: 'Invoice A-1',
        body: 'Dear Anna',
        htmlBody: '<p>Dear Anna</p>',
      },
    ]);
    expect(await channel.limits()).toEqual({
      remainingToday: 8,
      perRun: 1500,
      recipientsPerMessage: 50,
      account: 'me@collections.example',
    });
  });

  test.each<[string, number, Partial<Email>, RegExp]>([
    ['quota that does not cover the copies', 1, { cc: ['b@b.example'] }, /1 more recipients today; the message has 2/],
    ['spent quota', 0, {}, /0 more recipients today/],
    ['too many recipients', 100, { to: Array.from({ length: 51 }, (_x, i) => `a${i}@b.example`) }, /51 recipients/],
    ['no recipient', 100, { to: [] }, /no recipient/],
    ['an address that is none', 100, { to: ['anna at birch'] }, /Invalid email: anna at birch/],
    ['a subject that is too long', 100, { subject: 'x'.repeat(251) }, /subject-too-long: 251; 250/],
    ['a text over the limit', 100, { text: 'é'.repeat(102_401) }, /\[too-large\]/],
    ['HTML over the limit, by its bytes', 100, { html: '€'.repeat(68_267) }, /\[too-large\]/],
  ])('%s is a failure in every language, with nothing sent or used up', async (_what, quota, email, error) => {
    const { sent, mailbox, channel } = account(quota, { translates: true });
    expect(await channel.send(parcel(email))).toMatchObject({ state: 'failed', error });
    expect([sent.length, mailbox.remaining]).toEqual([0, quota]);
  });

  test('the longest subject and text go out', async () => {
    const { channel } = account(5);
    const longest = { subject: 'x'.repeat(250), text: 'é'.repeat(102_400), html: '😀'.repeat(51_200) };
    expect(await channel.send(parcel(longest))).toMatchObject({ state: 'sent' });
  });

  test.each([true, false])('a permission withdrawn in the midst sent nothing, translated: %s', async (translates) => {
    const { sent, channel } = account(5, { withdrawn: true, translates });
    expect(await channel.send(parcel({}))).toMatchObject({ state: 'failed', error: /^\[refused: Google/ });
    expect(sent).toEqual([]);
  });

  test('a failure of unknown meaning counts as perhaps sent', async () => {
    const broken: MailService = {
      getRemainingDailyQuota: () => 5,
      sendEmail: () => {
        throw new Error('Service error: Gmail');
      },
    };
    expect(await mailAppChannel(broken, '').send(parcel({}))).toEqual({
      state: 'unknown',
      error: withWords(failureText('unclear-answer', 'Google'), 'Service error: Gmail'),
    });
  });

  test('a service that cannot even tell its quota sent nothing', async () => {
    const { mailbox } = account(5);
    const unauthorised = mailAppChannel(mailApp(mailbox, 'formula'), '');
    expect(await unauthorised.send(parcel({}))).toMatchObject({ state: 'failed', error: /permission/ });
  });
});
