import { describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import type { Argument } from '../../../core/functions/invoke';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

interface RuleRecord {
  readonly rule: string;
  readonly test?: {
    readonly calls_last_7?: number;
    readonly next_allowed?: boolean;
    readonly conversation?: string;
    readonly blocked_through?: string;
    readonly next_allowed_from?: string;
  };
}

const records = readOracle<{ cases: RuleRecord[] }>('contact_rules.json').cases;
const ruleTest = (rule: string): NonNullable<RuleRecord['test']> => records.find((c) => c.rule === rule)?.test ?? {};
const US = 'rules=US Regulation F';

const on = (iso: string): Day => dayOfIso(iso) as Day;

function calls(count: number, from: string, outcome = 'no answer'): (string | number)[][] {
  return Array.from({ length: count }, (_, i) => [`${isoOf(on(from) + i)} 10:00`, 'phone', outcome]);
}

describe('US Regulation F, as the rules are written', () => {
  test('so many calls in seven days are enough', () => {
    const { calls_last_7, next_allowed } = ruleTest('US-REGF-7IN7');
    const made = calls(calls_last_7 as number, '2025-03-03');
    expect(call('CAN_CONTACT', ['phone', '2025-03-09 12:00', made, US]) === true).toBe(next_allowed);
    expect(call('CAN_CONTACT', ['phone', '2025-03-09 12:00', made.slice(1), US])).toBe(true);
    expect(call('CAN_CONTACT', ['phone', '2025-03-10 12:00', made, US])).toBe(true);
    expect(call('CAN_CONTACT', ['email', '2025-03-09 12:00', made, US])).toBe(true);
  });

  test('after a conversation the phone rests, its day the first', () => {
    const { conversation, blocked_through, next_allowed_from } = ruleTest('US-REGF-AFTER-CONVERSATION');
    const talk = [[`${conversation as string} 10:00`, 'phone', 'conversation']];
    expect(call('CAN_CONTACT', ['phone', `${conversation as string} 12:00`, talk, US])).not.toBe(true);
    expect(call('CAN_CONTACT', ['phone', `${blocked_through as string} 20:59`, talk, US])).not.toBe(true);
    expect(call('CAN_CONTACT', ['phone', `${next_allowed_from as string} 08:00`, talk, US])).toBe(true);
    expect(call('CAN_CONTACT', ['sms', `${conversation as string} 12:00`, talk, US])).toBe(true);
  });

  test.each([
    ['2025-03-09 07:59', false],
    ['2025-03-09 08:00', true],
    ['2025-03-09 21:00', true],
    ['2025-03-09 21:01', false],
    [on('2025-03-09') + 8 / 24, true],
    [on('2025-03-09') + 21 / 24, true],
    [on('2025-03-09') + 21 / 24 + 1 / 86400, false],
    ['2025-03-09', false],
  ])('at %s: %j', (at, allowed) => {
    expect(call('CAN_CONTACT', ['phone', at, '', US]) === true).toBe(allowed);
  });

  test('eight calls are freed when only six are left in the window', () => {
    const made = [...calls(7, '2025-03-03'), ['2025-03-03 15:00', 'phone', 'voicemail']];
    expect(call('CAN_CONTACT', ['phone', '2025-03-09 12:00', made, US])).toBe(
      '8 calls in 7 days; no call before 2025-03-10 (12 CFR 1006.14(b)).',
    );
    const twice = calls(7, '2025-03-03').map((row, i) => (i < 2 ? ['2025-03-04 10:00', 'phone', 'other'] : row));
    expect(
      call('CAN_CONTACT', ['phone', '2025-03-10 12:00', [...twice, ['2025-03-10 09:00', 'phone', 'other']], US]),
    ).toBe('8 calls in 7 days; no call before 2025-03-11 (12 CFR 1006.14(b)).');
  });

  test('contacts still to come do not count', () => {
    expect(call('CAN_CONTACT', ['phone', '2025-03-05 09:00', calls(7, '2025-03-05'), US])).toBe(true);
  });

  test('the rules that bind by date or wish are the options', () => {
    // Validation, opt-out and breathing space are tested below; scope, forbearance and the Norwegian letter are practice.
    expect(records.map((c) => c.rule).filter((rule) => rule.startsWith('US-') || rule.startsWith('UK-'))).toEqual(
      expect.arrayContaining(['US-OPTOUT', 'US-VALIDATION', 'UK-BREATHING-SPACE']),
    );
  });
});

describe('business hours', () => {
  test.each([
    ['2025-03-07 08:00', true],
    ['2025-03-07 07:59', false],
    ['2025-03-07 17:59', true],
    ['2025-03-07 18:00', false],
    ['2025-03-08 12:00', false],
    ['2025-03-09 12:00', false],
    ['2025-03-10 12:00', true],
  ])('at %s: %j', (at, allowed) => {
    expect(call('CAN_CONTACT', ['letter', at, '']) === true).toBe(allowed);
    expect(call('CAN_CONTACT', ['letter', at, '', 'rules=none'])).toBe(true);
  });
});

describe('what the debtor asked for, disputes and breathing space', () => {
  const monday = '2025-03-10 12:00';
  test.each([
    ['email', 'opted_out=yes', 'Opted out of email.'],
    ['email', 'opted_out=no', true],
    ['email', 'opted_out=SMS, WhatsApp', true],
    ['whatsapp', 'opted_out=SMS, WhatsApp', 'Opted out of whatsapp.'],
    ['email', 'disputed_on=2025-03-11', true],
    ['email', 'disputed_on=2025-03-10', 'Disputed on 2025-03-10; wait until the debt is verified.'],
    ['email', 'disputed_on=2025-03-01; verified_on=2025-03-10', true],
    [
      'email',
      'disputed_on=2025-03-01; verified_on=2025-03-11',
      'Disputed on 2025-03-01; wait until the debt is verified on 2025-03-11.',
    ],
    [
      'email',
      'disputed_on=2025-03-01; verified_on=2025-02-01',
      'Disputed on 2025-03-01; wait until the debt is verified.',
    ],
    ['email', 'breathing_space_from=2025-03-11', true],
    [
      'email',
      'breathing_space_from=2025-01-10; rules=none',
      'Breathing space to 2025-03-10; no contact before 2025-03-11.',
    ],
    ['email', 'breathing_space_from=2025-01-09', true],
  ])('%s with %s: %j', (channel, chosen, answer) => {
    expect(call('CAN_CONTACT', [channel, monday, '', chosen])).toBe(answer);
  });

  test('channels may be a column, and options a range', () => {
    expect(
      call('CAN_CONTACT', [
        column(['email', '', 'sms']),
        monday,
        '',
        [
          ['opted_out', 'sms'],
          ['disputed_on', 50000],
        ],
      ]),
    ).toEqual([[true], [''], ['Opted out of sms.']]);
  });
});

describe('what cannot be read', () => {
  test.each([
    [['fax', '2025-03-10 12:00', ''], 'channel is "fax"; expected one of phone, email'],
    [['phone', 'noon', ''], 'at is "noon"; expected a date and time'],
    [
      ['phone', '2025-03-10 12:00', [['2025-03-01', 'phone', '']]],
      'contacts row 1 outcome is blank; expected one of conversation',
    ],
    [
      [
        'phone',
        '2025-03-10 12:00',
        [
          ['', '', ''],
          ['x', 'phone', 'other'],
        ],
      ],
      'contacts row 2 when is "x"',
    ],
    [
      ['phone', '2025-03-10 12:00', [['2025-03-01', 'phone']]],
      'contacts has 2 columns; expected when, channel and outcome',
    ],
    [['phone', '2025-03-10 12:00', '', 'opted_out=fax'], 'options opted_out is "fax"; expected yes, no, or channels'],
    [['phone', '2025-03-10 12:00', '', 'rule=none'], 'options has no key "rule"; known keys are rules, opted_out'],
  ] as [Argument[], string][])('%j: %s', (args, message) => {
    expect(call('CAN_CONTACT', args)).toEqual({ error: '#VALUE!', message: expect.stringContaining(message) });
  });

  test('an e-mail needs no outcome', () => {
    expect(call('CAN_CONTACT', ['phone', '2025-03-10 12:00', [['2025-03-01', 'email', '']]])).toBe(true);
  });
});
