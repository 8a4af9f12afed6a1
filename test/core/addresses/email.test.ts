import { describe, expect, test } from '@jest/globals';
import { addressesOf, headerText, isEmailAddress } from '../../../core/addresses/email';
import { paymentLinkOf } from '../../../core/messages/paymentLink';

/** By what they are: unseen, unassigned, half a letter, or a sign in disguise. */
const MISLEADING: readonly (readonly [string, string])[] = [
  ['a tag', '\u{e0041}'],
  ['a variation selector of the second kind', '\u{e0100}'],
  ['Mongolian selectors', '\u180b'],
  ['the newest of them', '\u180f'],
  ['a musical control', '\u{1d173}'],
  ['a shorthand control', '\u{1bca0}'],
  ['a Braille blank', '\u2800'],
  ['unassigned', '\ufff0'],
  ['a noncharacter', '\ufdd0'],
  ['private use', '\ue000'],
  ['C1 controls', '\u0085'],
  ['more of them', '\u009b'],
  ['half a letter', '\ud800'],
  ['a direction override', '\u202e'],
  ['no width', '\u200b'],
  ['a soft hyphen', '\u00ad'],
  ['a wide at sign', '\uff20'],
  ['a small at sign', '\ufe6b'],
  ['one dot leader', '\u2024'],
  ['a wide full stop', '\uff0e'],
  ['a wide solidus', '\uff0f'],
  ['a wide semicolon', '\uff1b'],
];

describe('an address is refused', () => {
  test.each(MISLEADING)('with %s before the at sign', (_, sign) => {
    expect(isEmailAddress(`a${sign}p@orchard.example`)).toBe(false);
  });
  test.each(MISLEADING)('with %s in the domain', (_, sign) => {
    expect(isEmailAddress(`ap@orchard${sign}.example`)).toBe(false);
  });
  test.each(['\u2215', '\u2044', '\u3002', '_', '!', '~', '\u00b4'])(
    'with %j in the domain, which is no letter',
    (sign) => {
      expect(isEmailAddress(`ap@orch${sign}ard.example`)).toBe(false);
    },
  );
  test.each(['ap\uff20bank.example@evil.example', 'ap@bank.example\uff20evil.example'])('%s', (text) => {
    expect(addressesOf(text)).toBeUndefined();
  });
});

describe('an address is taken', () => {
  test.each([
    'ap@orchard.example',
    "o'brien+invoices@orchard-fruit.example",
    'josé@bücher.example',
    'пошта@приклад.example',
    '会计@例え.テスト',
    'contact@col\u00b7legi.example',
    'a@xn--bcher-kva.example',
    'jose\u0301@orchard.example',
  ])('%s', (text) => {
    expect(addressesOf(text)).toEqual([text]);
  });
});

test('a link to pay whose host has a sign in disguise is left out', () => {
  expect(paymentLinkOf(['https://pay.bank.example\uff0f.evil.example/1'], true)).toBe('');
  expect(paymentLinkOf(['https://pay.bank.example/1'], true)).toBe('https://pay.bank.example/1');
});

test.each([
  '\u0338',
  '\u2cc6',
  '\ua4f8',
  '\u3033',
  '\u0660',
  '\u30ce',
  '\u4e3f',
  '\u0294',
  '\ua4fa',
  '\u02d0',
  '\u0323',
])('%j looks like a slash or a full stop and makes another domain of it', (sign) => {
  expect(isEmailAddress(`ap@bank.example${sign}evil.example`)).toBe(false);
  expect(paymentLinkOf([`https://bank.example${sign}evil.example/1`], true)).toBe('');
});

test('a stroke among letters of its own script is a letter', () => {
  for (const domain of ['日ノ出.example', 'ノムラ.example', 'ヤマノ.example', 'キノ.co.example'])
    expect([domain, isEmailAddress(`ap@${domain}`)]).toEqual([domain, true]);
  expect(paymentLinkOf(['https://日ノ出.example/1'], true)).toBe('https://日ノ出.example/1');
});

test.each(['=?utf-8?q?attacker=40evil.example?=@bank.example', 'a=?@bank.example'])(
  '%s, which a reader of mail would decode, is refused',
  (address) => {
    expect(isEmailAddress(address)).toBe(false);
  },
);

test.each([
  '0x7f.1',
  '1.2.3.4',
  '2130706433',
  'localhost',
  'pay.localhost',
  'intranet',
  'bank.example:99999',
  'bank.0x1f',
  '127.0.0.\uff11',
  '10.0.0.\u2460',
  'pay.\uff4cocalhost',
  'pay.localho\u017ft',
])('%s is no host of a payment link', (host) => {
  expect(paymentLinkOf([`https://${host}/1`], true)).toBe('');
});

test.each([
  ['=?utf-8?q?A-1=20is=20paid?=', '= ?utf-8?q?A-1=20is=20paid?='],
  ['a==??b', 'a== ??b'],
  ['x =?\r\nBcc: e@evil.example', 'x = ? Bcc: e@evil.example'],
  ['Is 2 = 2?', 'Is 2 = 2?'],
])('a header text holds nothing that is decoded: %j', (text, shown) => {
  expect(headerText(text)).toBe(shown);
});
