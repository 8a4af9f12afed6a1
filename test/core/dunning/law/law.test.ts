import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import { breachesOf } from '../../../../core/dunning/law/breaches';
import { countryOf, DUNNING_LAWS, kindLaw } from '../../../../core/dunning/law/countries';
import { DEBTOR_KINDS } from '../../../../core/dunning/law/dunningLaw';
import { lawfulFee } from '../../../../core/dunning/law/fees';
import { DEFAULT_POLICY, type Policy } from '../../../../core/dunning/policy';
import { debtorKindOf } from '../../../../core/ledger/party';
import { readFee, writeFee } from '../../../../core/workbook/feeText';

describe('the law on file', () => {
  test.each(Object.entries(DUNNING_LAWS))(
    'of %s is dated and sourced, and the default policy keeps to it',
    (country, law) => {
      expect(dayOfIso(law.checked)).toBeDefined();
      expect(law.readIn.length).toBeGreaterThan(0);
      for (const kind of DEBTOR_KINDS) {
        const { fee, source, demandDays } = kindLaw(country, kind);
        expect([fee.source, source].every((text) => text.trim() !== '')).toBe(true);
        expect(demandDays).toBeGreaterThanOrEqual(14);
      }
      for (const { about, source } of [...law.must, ...law.mustNot]) expect([about, source]).not.toContain('');
      const found = breachesOf({ ...DEFAULT_POLICY, country });
      // The default ladder gives 14 days; where the law wants more, messages give them.
      expect(found.filter(({ what }) => what !== 'demand days')).toEqual([]);
      expect(found.every(({ limit }) => limit === 30)).toBe(true);
    },
  );

  test('an unknown kind has the mildest rule of all', () => {
    for (const country of [...Object.keys(DUNNING_LAWS), '', 'NZ']) {
      const unknown = kindLaw(country, 'unknown');
      for (const kind of ['business', 'sole trader', 'consumer'] as const) {
        expect(unknown.demandDays).toBeGreaterThanOrEqual(kindLaw(country, kind).demandDays);
        const asked = { fee: 100, currency: 'EUR', amounts: [1000], reminder: 5 };
        expect(lawfulFee(unknown, asked)).toBeLessThanOrEqual(lawfulFee(kindLaw(country, kind), asked));
      }
    }
  });

  test('a limit in bands and in shares holds to the cent; one in another currency allows nothing', () => {
    const uk = kindLaw('GB', 'business');
    const asked = { fee: 500, currency: 'GBP', reminder: 1 };
    expect(lawfulFee(uk, { ...asked, amounts: [999.99] })).toBe(40);
    expect(lawfulFee(uk, { ...asked, amounts: [1000, 10000] })).toBe(170);
    expect(lawfulFee(uk, { ...asked, currency: 'EUR', amounts: [1000] })).toBe(0);
    expect(lawfulFee(kindLaw('BR', 'consumer'), { fee: 5, currency: 'BRL', amounts: [99.99], reminder: 1 })).toBe(1.99);
  });

  test('a policy that breaks it is told with the source', () => {
    const levels = DEFAULT_POLICY.levels.map((step) => ({ ...step, fee: 5, payWithin: 7, interest: true }));
    const report = { Low: 'None', Medium: 'None', High: 'Notify the credit bureau', New: 'None' };
    const policy: Policy = {
      ...DEFAULT_POLICY,
      country: 'DE',
      levels,
      law: 'told',
      interest: { kind: 'rate', rate: 0.05 },
      actions: [{ fromDay: 61, actions: report }],
    };
    const found = breachesOf(policy);
    expect(found).toContainEqual(
      expect.objectContaining({
        what: 'fee',
        level: 2,
        kind: 'consumer',
        limit: 0,
        source: expect.stringContaining('BGB') as unknown,
      }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'fee', level: 3, kind: 'consumer', limit: 2.5, currency: 'EUR' }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'demand days', level: 5, kind: 'business', limit: 14 }),
    );
    expect(found).toContainEqual(expect.objectContaining({ what: 'interest start', kind: 'consumer' }));
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'bureau', source: expect.stringContaining('BDSG') as unknown }),
    );
    expect(found).not.toContainEqual(expect.objectContaining({ what: 'fee', level: 3, kind: 'business' }));
  });
});

test('every ladder is looked at, by the law of those who follow it', () => {
  const priced = { name: 'Slow', levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, fee: 5 })) };
  const feesOf = (policy: Partial<Policy>): string[] => [
    ...new Set(
      breachesOf({ ...DEFAULT_POLICY, ladders: [priced], ...policy }).flatMap(({ what, ladder, country }) =>
        what === 'fee' ? [`${ladder} ${country}`] : [],
      ),
    ),
  ];
  const german = { trait: 'country', value: 'DE', ladder: 'Slow' } as const;
  expect(feesOf({ country: 'DE' })).toEqual(['Slow DE']);
  expect(feesOf({ country: '', ladderRules: [german] })).toEqual(['Slow DE']);
  expect(feesOf({ country: '' })).toEqual([]);
  expect(feesOf({ country: 'AT', ladderRules: [german] })).not.toContain('Slow AT');
  const risky = { trait: 'risk', value: 'High', ladder: 'Slow' } as const;
  expect(feesOf({ country: 'DE', ladderRules: [{ ...german, value: 'NZ' }, risky] })).toEqual(['Slow DE']);
});

describe('words of ledgers', () => {
  test('for countries', () => {
    expect(['', 'de', 'Deutschland', 'Royaume-Uni', 'U.K.', 'España', 'nz'].map(countryOf)).toEqual([
      '',
      'DE',
      'DE',
      'GB',
      'GB',
      'ES',
      'NZ',
    ]);
    expect(countryOf('391')).toBeUndefined();
    expect(countryOf('Atlantis')).toBeUndefined();
  });

  test('for kinds of customer', () => {
    expect(['B2B', 'Konsument', 'self-employed', 'Autónomo', 'pessoa jurídica', 'GmbH'].map(debtorKindOf)).toEqual([
      'business',
      'consumer',
      'sole trader',
      'sole trader',
      'business',
      'business',
    ]);
    expect(debtorKindOf('Gold')).toBeUndefined();
  });
});

describe('a fee as the policy sheet writes it', () => {
  test.each([
    [5, 5],
    ['', 0],
    [
      'EUR 5; GBP 4,50',
      [
        { currency: 'EUR', amount: 5 },
        { currency: 'GBP', amount: 4.5 },
      ],
    ],
    ['2 per cent least 5 most 40', [{ currency: '', share: 0.02, least: 5, most: 40 }]],
    [
      'eur 1.5% ; 3',
      [
        { currency: 'EUR', share: 0.015 },
        { currency: '', amount: 3 },
      ],
    ],
  ])('%j is read, and written so that it reads the same', (cell, fee) => {
    expect(readFee(cell)).toEqual(fee);
    expect(readFee(writeFee(readFee(cell) ?? 0))).toEqual(fee);
  });

  test.each(['five', 'EUR', 'XXX 5', '5; 6', '200%', '2% least 9 most 5', '-3', -1])('%j is not', (cell) => {
    expect(readFee(cell)).toBeUndefined();
  });
});
