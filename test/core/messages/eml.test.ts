import { describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { emlName, emlOf, type MailFile } from '../../../core/messages/eml';

const MAIL: MailFile = {
  to: ['anna@birch.example', 'books@birch.example'],
  cc: ['boss@birch.example'],
  replyTo: 'ar@hartwell.example',
  subject: 'Invoice A-1 is 12 days late',
  text: 'Dear Anna,\n\nA-1 is open.\n',
  html: '<p>Dear Anna</p>',
};
const read = (mail: Partial<MailFile>) => PostalMime.parse(emlOf({ ...MAIL, ...mail }));
const addresses = (found: readonly { readonly address?: string | undefined }[] | undefined) =>
  found?.map(({ address }) => address);

describe('a message as a file', () => {
  test('is a draft with both parts and all its recipients', async () => {
    const mail = await read({});
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(addresses(mail.to)).toEqual(MAIL.to);
    expect(addresses(mail.cc)).toEqual(MAIL.cc);
    expect(addresses(mail.replyTo)).toEqual([MAIL.replyTo]);
    expect([mail.subject, mail.text?.trimEnd(), mail.html?.trim()]).toEqual([
      MAIL.subject,
      MAIL.text.trimEnd(),
      MAIL.html,
    ]);
    expect(mail.from).toBeUndefined();
  });

  test.each([
    'Mahnung: Rechnung Ä-1 über 1.200,00 € – fällig seit 12 Tagen, bitte überweisen Sie noch diese Woche',
    '=?UTF-8?Q?not_encoded?=',
    '😀👩‍👩‍👧 שלום ',
    'a'.repeat(300),
    'ends with a blank ',
    '=_collections_part',
  ])('%s comes through subject and text unchanged', async (text) => {
    const mail = await read({
      subject: text,
      text: `${text}\n--=_collections_part--\n${text}`,
      html: `<p>${text}</p>`,
    });
    expect(mail.subject).toBe(text.trim());
    expect(mail.text).toContain(`${text}\n--=_collections_part--\n${text}`);
    expect(mail.html).toContain(`<p>${text}</p>`);
  });

  test('no line is longer than a mail server takes, and no header can be added', async () => {
    const subject = 'Late\r\nBcc: thief@evil.example';
    const long = 'Überfällig '.repeat(500);
    const eml = emlOf({ ...MAIL, subject, text: long, html: `<p>${long}</p>` });
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const mail = await PostalMime.parse(eml);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('Late Bcc: thief@evil.example');
  });

  test('half a character becomes the sign for an unknown one', async () => {
    expect((await read({ subject: 'x\ud83d' })).subject).toBe('x\ufffd');
  });
});

test('a file is named after the subject', () => {
  expect(emlName({ subject: 'Zahlungserinnerung: Rechnung Ü/1 ../../x' })).toBe(
    'Zahlungserinnerung-Rechnung-Ü-1-x.eml',
  );
  expect(emlName({ subject: '???' })).toBe('e-mail.eml');
});
