import { describe, expect, test } from '@jest/globals';
import { readOracle } from '../../support/oracle';
import { call } from '../../support/worksheet';

interface NativeCase {
  readonly id: string;
  readonly fn: string;
  readonly args: { due: string; asOf: string; dueSerial: number; asOfSerial: number };
  readonly value: string | number;
}

// The same answers as the formulas people write by hand: =MAX(0, asOf - due) and a nested IF over 30, 60, 90, 120.
const records = readOracle<{ cases: NativeCase[] }>('collection_native.json').cases;

describe('days past due', () => {
  test.each(records.filter((c) => c.fn === 'DPD').map((c) => [c.id, c.args.due, c.args.asOf, c] as const))(
    '%s: due %s, on %s',
    (_id, due, asOf, c) => {
      expect(call('DAYS_PAST_DUE', [due, asOf])).toBe(c.value);
      expect(call('DAYS_PAST_DUE', [c.args.dueSerial, c.args.asOfSerial])).toBe(c.value);
    },
  );
});

describe('ageing buckets', () => {
  const NAMES: Readonly<Record<string, string>> = { current: 'Not due', '>120': 'Over 120' };
  test.each(records.filter((c) => c.fn === 'STAGE').map((c) => [c.id, c.args.due, c.args.asOf, c] as const))(
    '%s: due %s, on %s',
    (_id, due, asOf, c) => {
      expect(call('AGEING_BUCKET', [due, asOf, [[30, 60, 90, 120]]])).toBe(NAMES[c.value] ?? c.value);
    },
  );
});

test('the interest records are compared where interest is', () => {
  expect(new Set(records.map((c) => c.fn))).toEqual(new Set(['DPD', 'STAGE', 'INTEREST', 'INTEREST_RAW']));
});
