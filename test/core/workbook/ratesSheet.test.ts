import { describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { interestCharge, type InterestRule } from '../../../core/interest/charge';
import { swedishReferenceRate } from '../../../core/interest/law/rates/swedishReferenceRate';
import { rateNotice } from '../../../core/interest/rateNotice';
import { RATE_HEADERS, RATES_SHEET, readOwnRates } from '../../../core/workbook/ratesSheet';
import { POLICY_SHEET } from '../../../core/workbook/policySheet';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { readRules } from '../../../core/usecases/workbook/rules';
import { loadPolicy, savePolicy } from '../../../core/usecases/settings/editPolicy';
import { MemoryHost } from '../../fakes/memoryHost';
import { servicesOn } from '../../fakes/services';

const day = (iso: string): number => dayOfIso(iso) as number;
const read = (...rows: Cell[][]) => readOwnRates({ sheet: RATES_SHEET, top: 0, left: 0, rows });

describe('the sheet of rates', () => {
  test('takes rows in any order, days as dates or text, under headers that may stand anywhere', () => {
    expect(
      read(
        ['My notes', '', '', ''],
        ['', 'Source', 'From', 'Reference rate'],
        ['', 'Riksbank', day('2025-01-01'), 0.025],
        ['', '', '', ''],
        ['', '', '2024-07-01', 0.0375],
      ),
    ).toEqual([
      { from: day('2024-07-01'), rate: 0.0375, source: '' },
      { from: day('2025-01-01'), rate: 0.025, source: 'Riksbank' },
    ]);
  });

  test('a sheet with headers alone, or nothing, gives none', () => {
    expect(read([...RATE_HEADERS])).toBeUndefined();
    expect(read()).toBeUndefined();
    expect(read(['', ''])).toBeUndefined();
  });

  test.each([
    ['a percentage typed as a number', [RATE_HEADERS, ['2024-07-01', 3.75, '']], 'B2'],
    ['a rate as text', [RATE_HEADERS, ['2024-07-01', '3.75 %', '']], 'B2'],
    ['no rate', [RATE_HEADERS, ['2024-07-01', '', 'Riksbank']], 'B2'],
    ['a formula’s error', [RATE_HEADERS, ['2024-07-01', { error: '#N/A' }, '']], 'B2'],
    ['no day', [RATE_HEADERS, ['', 0.03, '']], 'A2'],
    ['a day as another text', [RATE_HEADERS, ['1.7.2024', 0.03, '']], 'A2'],
    ['one day twice', [RATE_HEADERS, ['2024-07-01', 0.03, ''], [day('2024-07-01'), 0.04, '']], 'A'],
    [
      'rows under other headers',
      [
        ['Date', 'Rate'],
        ['2024-07-01', 0.03],
      ],
      'A1',
    ],
    ['rows without headers', [['2024-07-01', 0.03, '']], 'A1'],
  ])('%s is refused by its cell', (_what, rows, cell) => {
    expect(() => read(...(rows as Cell[][]))).toThrow(expect.objectContaining({ cell: expect.stringContaining(cell) }));
  });
});

const LAW: InterestRule = { kind: 'statutory', jurisdiction: 'SE' };
const charge = (rule: InterestRule, due: string, asOf: string): number =>
  interestCharge(rule, 36500, day(due), day(asOf), 2, 'business');

describe('interest of messages', () => {
  function workbook(interest: InterestRule, ...rates: Cell[][]) {
    const memory = new MemoryHost({ Ledger: [['Invoice']] });
    memory.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, interest }));
    if (rates.length > 0) memory.sheets.set(RATES_SHEET, [[...RATE_HEADERS], ...rates]);
    return servicesOn(memory);
  }
  const rates: Cell[][] = [
    ['2024-07-01', 0.0375, 'Riksbank'],
    ['2025-01-01', 0.0255, 'Riksbank'],
  ];

  test('goes on with the rates of the sheet, the law’s 8 points on top', async () => {
    const { policy } = await readRules(workbook(LAW, ...rates).host);
    // 2024 H1 by the Riksbank’s 4 %, then by the sheet.
    expect(charge(policy.interest, '2024-06-20', '2024-07-10')).toBe(10 * 12 + 10 * 11.75);
    expect(charge(policy.interest, '2024-12-31', '2025-01-10')).toBe(10 * 10.55);
    // Without the sheet it is the Riksbank’s 3 %, and past the table’s end nothing.
    expect(charge(LAW, '2024-12-31', '2025-01-10')).toBe(10 * 11);
    const { coveredTo } = swedishReferenceRate;
    const late = isoOf(day(coveredTo) + 10);
    expect(() => charge(LAW, coveredTo, late)).toThrow(`SE statutory rates end on ${coveredTo}`);
  });

  test('no other rule is touched by them, and saving the policy writes none of them', async () => {
    const flat = await readRules(workbook({ kind: 'rate', rate: 0.08 }, ...rates).host);
    expect(flat.policy.interest).toEqual({ kind: 'rate', rate: 0.08 });
    const services = workbook(LAW, ...rates);
    const loaded = await loadPolicy(services);
    const saved = await savePolicy(services, loaded, { ...loaded.policy, gap: 9 });
    expect(saved).toMatchObject({ state: 'saved', now: { policy: { gap: 9, interest: { rates: [{}, {}] } } } });
    expect(JSON.stringify(await services.host.readSheet(POLICY_SHEET))).not.toContain('Riksbank');
  });

  test('a damaged sheet of rates stops planning with its cell', async () => {
    await expect(readRules(workbook(LAW, ['2024-07-01', 3.75, '']).host)).rejects.toMatchObject({ cell: 'B2' });
  });
});

describe('the end of official rates', () => {
  test.each([
    ['DE', '2026-10-31', undefined],
    ['DE', '2026-11-01', { until: day('2026-12-31'), ended: false }],
    ['DE', '2026-12-31', { until: day('2026-12-31'), ended: false }],
    ['DE', '2027-01-01', { until: day('2026-12-31'), ended: true }],
    // The ECB’s rate is known to 1 July, which fixes the half-year.
    ['FR', '2026-12-31', { until: day('2026-12-31'), ended: false }],
    ['CH', '2099-01-01', undefined],
  ])('%s on %s', (jurisdiction, asOf, notice) => {
    expect(rateNotice({ kind: 'statutory', jurisdiction }, day(asOf))).toEqual(notice);
  });

  test('rates of one’s own have none', () => {
    const rates = [{ from: day('2027-01-01'), rate: 0.02, source: '' }] as const;
    expect(rateNotice({ kind: 'statutory', jurisdiction: 'DE', rates }, day('2028-01-01'))).toBeUndefined();
  });
});
