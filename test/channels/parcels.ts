import type { Email, Parcel, TextParcel } from '../../core/ports/channel';

const EMAIL: Email = {
  to: ['anna@birch.example'],
  cc: ['boss@birch.example'],
  replyTo: 'ar@collections.example',
  subject: 'Invoice A-1 is 12 days late',
  text: 'Dear Anna',
  html: '<p>Dear Anna</p>',
};

export const emailParcel = (email: Partial<Email> = {}, nonce = 'n-1'): Parcel => ({
  key: '0123456789abcdef',
  nonce,
  email: { ...EMAIL, ...email },
});

export const textParcel = (fields: Partial<TextParcel> = {}): TextParcel => ({
  key: '0123456789abcdef',
  nonce: 'n-1',
  to: '+34600111222',
  text: 'Invoice A-1: EUR 1,200.00 is 12 days late.',
  ...fields,
});

const HOSTILE = 'Late\r\nBcc: thief@evil.example\u2028\u0000';

export const HOSTILE_EMAILS: readonly Parcel[] = [
  emailParcel({ subject: HOSTILE }),
  emailParcel({ to: ['anna@birch.example\r\nBcc: thief@evil.example'] }),
  emailParcel({ cc: ['boss@birch.example\nX: y'] }),
  emailParcel({ replyTo: 'ar@collections.example\r\nX: y' }),
  { ...emailParcel(), key: 'k\r\nX: y', nonce: "n' or 1 eq 1\n" },
];

export const REFUSED_EMAILS: readonly Parcel[] = [
  emailParcel({ to: [] }),
  emailParcel({ to: ['anna at birch'] }),
  emailParcel({ to: ['anna@birch.example,thief@evil.example'] }),
  emailParcel({ to: ['anna@birch.example\r\nBcc: thief@evil.example'] }),
];

export const HOSTILE_TEXTS: readonly TextParcel[] = [
  textParcel({ to: '+34600111222\r\nX: y' }),
  { ...textParcel(), key: 'k\r\nX: y', nonce: 'n\n' },
];

export const REFUSED_TEXTS: readonly TextParcel[] = [
  textParcel({ to: '600 111 222' }),
  textParcel({ to: '' }),
  textParcel({ text: ' ' }),
  textParcel({ text: 'x'.repeat(5_000) }),
];
