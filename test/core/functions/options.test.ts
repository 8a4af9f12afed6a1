import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../../core/cells/dates';
import type { Argument } from '../../../core/functions/invoke';
import { call } from '../../support/worksheet';

function firstInterest(options: Argument): unknown {
  const rows = call('PAYMENT_PLAN', [1000, 0.12, 2, '2025-02-28', '', options]);
  return Array.isArray(rows) ? rows[1]?.[3] : rows;
}

describe('options', () => {
  test.each([
    ['start=2025-01-18'],
    ['start=45675'],
    [' Start = 45675 ;'],
    [[['start', '2025-01-18']]],
    [[['start', 45675]]],
    [[['start', '45675']]],
  ] as [Argument][])('a date as text, or as the serial that joining a date cell to text gives: %j', (options) => {
    expect(firstInterest(options)).toBe(13.29);
  });

  test.each(['60', '2958466', '2025-02-30', '31/01/2025'])('a date %s is refused as it was written', (written) => {
    expect(firstInterest(`start=${written}`)).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining(`options start is "${written}"; expected a date`),
    });
  });

  test.each([
    ['end_of_month=yes', '2025-03-31'],
    ['end_of_month=TRUE', '2025-03-31'],
    [[['end_of_month', true]], '2025-03-31'],
    ['end_of_month=no', '2025-03-28'],
    ['end_of_month=False', '2025-03-28'],
  ] as [Argument, string][])('yes and no, as a word or as a ticked cell gives them: %j', (options, due) => {
    const rows = call('PAYMENT_PLAN', [1000, 0.12, 2, '2025-02-28', '', options]);
    expect(Array.isArray(rows) ? rows[2]?.[1] : rows).toEqual(dateOut(due));
  });

  test('a debtor who opted out, told by a ticked cell', () => {
    expect(call('CAN_CONTACT', ['sms', '2025-03-10 09:30', '', 'opted_out=TRUE'])).toBe('Opted out of sms.');
    expect(call('CAN_CONTACT', ['sms', '2025-03-10 09:30', '', 'opted_out=FALSE'])).toBe(true);
  });
});
