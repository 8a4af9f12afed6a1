import { describe, expect, test } from '@jest/globals';
import { mailProgramLinks, phoneLinks } from '../../channels/deviceLinks';
import { messageLink } from '../../core/addresses/links';
import { EMAIL, emailParcel, textParcel } from './parcels';

describe('links that a person sends', () => {
  test('a mail link carries recipients, copies, subject and text', () => {
    const link = new URL(messageLink({ ...EMAIL, subject: 'A & B = 50 %', text: 'Dear Anna\n+ “é”' }));
    expect(link.pathname).toBe('anna@birch.example');
    const fields = new URLSearchParams(link.search);
    expect([fields.get('subject'), fields.get('body'), fields.get('cc')]).toEqual([
      'A & B = 50 %',
      'Dear Anna\r\n+ “é”',
      'boss@birch.example',
    ]);
  });

  test('phone links open the right program', async () => {
    const opened: string[] = [];
    const open = (link: string) => opened.push(link);
    await phoneLinks('WhatsApp', open).send(textParcel({ text: 'a b' }));
    await phoneLinks('SMS', open).send(textParcel({ text: 'a b' }));
    expect(opened).toEqual(['https://wa.me/34600111222?text=a%20b', 'sms:+34600111222?body=a%20b']);
  });

  test('a text that programs would cut off is refused, not cut', async () => {
    const opened: string[] = [];
    const channel = mailProgramLinks((link) => opened.push(link));
    expect(await channel.send(emailParcel({ text: 'x'.repeat(2_000) }))).toMatchObject({
      state: 'failed',
      error: /too long for a link/,
    });
    expect(opened).toEqual([]);
  });

  test('a pop-up that was blocked is a failure', async () => {
    expect(await phoneLinks('SMS', () => false).send(textParcel())).toMatchObject({
      state: 'failed',
      error: /pop-ups/,
    });
  });
});
