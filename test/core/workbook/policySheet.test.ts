import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { WORDINGS } from '../../support/words';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { freshPolicy } from '../../../core/messages/policyNames';
import { loadPolicy, savePolicy } from '../../../core/usecases/settings/editPolicy';
import { policyDifferences } from '../../../core/usecases/settings/policyDifferences';
import { DamagedSheetError } from '../../../core/workbook/damage';
import { POLICY_SHEET, readPolicy } from '../../../core/workbook/policySheet';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { neverSent } from '../../support/signedPolicy';
import { MemoryHost } from '../../fakes/memoryHost';
import { servicesOn } from '../../fakes/services';
import { policies } from './policies';

const block = (rows: readonly (readonly Cell[])[], top = 0, left = 0) => ({ sheet: POLICY_SHEET, top, left, rows });

describe('the policy sheet', () => {
  test('gives back every setting that was written', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(readPolicy(block(writePolicy(policy)))).toEqual(policy);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('is read wherever it stands, with a column of a person’s own before it', () => {
    const rows = writePolicy(DEFAULT_POLICY).map((row): Cell[] => ['', ...row]);
    expect(readPolicy(block([[], ['Ours since 2024'], ...rows], 3, 2))).toEqual(DEFAULT_POLICY);
  });

  test('finds columns by their headers, in any order', () => {
    const rows = writePolicy(DEFAULT_POLICY);
    const head = rows.findIndex((row) => row[0] === 'Level');
    const end = rows.findIndex((row, i) => i > head && row.length === 0);
    const turned = rows.map((row, i) => (i >= head && i < end ? [row[0] as Cell, ...row.slice(1).reverse()] : row));
    expect(readPolicy(block(turned))).toEqual(DEFAULT_POLICY);
  });

  test('takes tables in any order', () => {
    const rows = writePolicy({ ...DEFAULT_POLICY, gap: 9 });
    const at = rows.findIndex((row) => row[0] === 'Level');
    expect(readPolicy(block([...rows.slice(at), [], ...rows.slice(0, at)])).gap).toBe(9);
  });

  test('a setting that is missing takes its default', () => {
    const rows = writePolicy({ ...DEFAULT_POLICY, gap: 9 }).filter((row) => row[0] !== 'Days between reminders');
    expect(readPolicy(block(rows)).gap).toBe(DEFAULT_POLICY.gap);
  });

  test('an empty sheet gives the defaults', () => {
    expect(readPolicy(block([]))).toEqual(DEFAULT_POLICY);
  });

  test('times and flags are read as a spreadsheet keeps them', () => {
    const rows = writePolicy(DEFAULT_POLICY).map((row): Cell[] =>
      row[0] === 'Contact from'
        ? ['Contact from', 7.5 / 24]
        : row[1] === 'Formal demand'
          ? withCell(row, 6, true)
          : row,
    );
    const policy = readPolicy(block(rows));
    expect(policy.contactFrom).toBe('07:30');
    expect(policy.levels[4]?.interest).toBe(true);
  });
});

function withCell(row: readonly Cell[], column: number, cell: Cell): Cell[] {
  return row.map((before, i) => (i === column ? cell : before));
}

/** The default sheet with one cell changed, and the name of that cell. */
function spoiled(first: Cell, column: number, cell: Cell): { rows: Cell[][]; name: string } {
  const rows = writePolicy({
    ...DEFAULT_POLICY,
    actions: [{ fromDay: 1, actions: { Low: 'a', Medium: 'b', High: 'c', New: 'd' } }],
  });
  const r = rows.findIndex((row) => row[0] === first);
  if (r < 0) throw new Error(`no row begins with ${String(first)}`);
  return {
    rows: rows.map((row, i) => (i === r ? withCell(row, column, cell) : row)),
    name: `${'ABCDEFGHI'.charAt(column)}${r + 1}`,
  };
}

describe('a bad cell is named', () => {
  test.each<[Cell, number, Cell]>([
    ['Creditor', 0, 'Kreditor'],
    ['Reply to', 1, 'nobody'],
    ['IBAN', 1, 'DE00370400440532013000'],
    ['BIC', 1, 'COBA'],
    ['Language', 1, 'Klingon'],
    ['Currency', 1, 'XYZ'],
    ['Days between reminders', 1, -1],
    ['Days between reminders', 1, 2.5],
    ['Days between reminders', 1, 'five'],
    ['Most messages in a run', 1, 0],
    ['Contact from', 1, '25:00'],
    ['Contact until', 1, 'noon'],
    ['Contact until', 1, '07:00'],
    ['Show reckoning', 1, 'perhaps'],
    ['Working days', 1, 'Mon, Funday'],
    ['Working days', 1, ''],
    ['Calendar', 1, 'Mars'],
    ['Interest rule', 1, 'statutory Atlantis'],
    ['Interest rule', 1, 8],
    ['Days earlier: High', 1, 31],
    [3, 0, 2],
    [3, 0, 'three'],
    [3, 2, 1],
    [3, 2, 'soon'],
    [3, 3, 'pigeon'],
    [3, 3, ''],
    [3, 4, 366],
    [3, 5, -5],
    [3, 5, 'much'],
    [3, 6, 'perhaps'],
    [3, 7, 'x'],
    [3, 8, 61],
    ['Extrajudicial', 1, 1],
    ['Extrajudicial', 1, 'late'],
    [1, 2, 0.5],
  ])('row %p, column %p, %p', (first, column, cell) => {
    const { rows, name } = spoiled(first, column, cell);
    let error: unknown;
    try {
      readPolicy(block(rows));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DamagedSheetError);
    expect(error).toMatchObject({ sheet: POLICY_SHEET, cell: name });
  });

  test('with the sheet’s own offset', () => {
    const { rows } = spoiled('Language', 1, 'Klingon');
    expect(() => readPolicy(block(rows, 10, 3))).toThrow(/cell E1\d, should be one of en, .* and says “Klingon”/);
  });
});

describe('loading and saving', () => {
  const servicesWith = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}) => {
    const host = new MemoryHost(sheets);
    if (!(POLICY_SHEET in sheets)) neverSent(host);
    return { host, services: servicesOn(host) };
  };

  test('without a sheet the defaults are offered, and nothing is written', async () => {
    const { host, services } = servicesWith();
    const { policy, stamp } = await loadPolicy(services);
    expect({ policy, stamp }).toEqual({ policy: freshPolicy(host.locale()), stamp: '' });
    expect(host.sheets.size).toBe(0);
  });

  test.each(WORDINGS.map(({ language, levelNames }) => [language, levelNames] as const))(
    'the first save names levels in %s',
    async (language, names) => {
      const { services } = servicesWith();
      const loaded = await loadPolicy(services);
      await savePolicy(services, loaded, { ...loaded.policy, language });
      expect((await loadPolicy(services)).policy.levels.map(({ name }) => name)).toEqual(names);
    },
  );

  test('a name that a person wrote is kept, and later saves rename nothing', async () => {
    const { services } = servicesWith();
    const loaded = await loadPolicy(services);
    const own = loaded.policy.levels.map((level) => (level.level === 2 ? { ...level, name: 'Hello' } : level));
    const saved = await savePolicy(services, loaded, { ...loaded.policy, levels: own });
    expect(saved.now.policy.levels[1]?.name).toBe('Hello');
    const again = await savePolicy(services, saved.now, { ...saved.now.policy, language: 'de' });
    expect(again.now.policy.levels[2]?.name).toBe(saved.now.policy.levels[2]?.name);
  });

  test('a change meanwhile is not overwritten', async () => {
    const { host, services } = servicesWith({ [POLICY_SHEET]: writePolicy(DEFAULT_POLICY) });
    const loaded = await loadPolicy(services);
    const theirs = writePolicy({ ...DEFAULT_POLICY, gap: 9 });
    host.sheets.set(POLICY_SHEET, theirs);
    const saved = await savePolicy(services, loaded, { ...DEFAULT_POLICY, gap: 3 });
    expect(saved.state).toBe('changed meanwhile');
    expect(saved.now.policy.gap).toBe(9);
    expect(host.sheets.get(POLICY_SHEET)).toEqual(theirs);
  });

  test('a sheet damaged meanwhile is named and not overwritten', async () => {
    const { host, services } = servicesWith({ [POLICY_SHEET]: writePolicy(DEFAULT_POLICY) });
    const loaded = await loadPolicy(services);
    const { rows } = spoiled('Language', 1, 'Klingon');
    host.sheets.set(POLICY_SHEET, rows);
    await expect(savePolicy(services, loaded, DEFAULT_POLICY)).rejects.toBeInstanceOf(DamagedSheetError);
    expect(host.sheets.get(POLICY_SHEET)).toEqual(rows);
  });

  test('differences are told by setting, and by level and column', () => {
    const levels = DEFAULT_POLICY.levels.map((level) => (level.level === 3 ? { ...level, fromDay: 12 } : level));
    expect(policyDifferences({ ...DEFAULT_POLICY, gap: 9 }, { ...DEFAULT_POLICY, levels })).toEqual([
      { what: 'Days between reminders', sheet: '9', mine: '5' },
      { what: 'Level 3, From day', sheet: '10', mine: '12' },
    ]);
    expect(policyDifferences(DEFAULT_POLICY, { ...DEFAULT_POLICY })).toEqual([]);
  });

  test('those of ladders are told by their name, those of rules by their place', () => {
    const ladder = (name: string, payWithin: number) => ({
      name,
      levels: DEFAULT_POLICY.levels.slice(0, 2).map((level) => ({ ...level, payWithin })),
    });
    const rule = (value: string, name: string) => ({ trait: 'country', value, ladder: name }) as const;
    const sheet = { ...DEFAULT_POLICY, ladders: [ladder('Slow', 10), ladder('Fast', 5)] };
    const mine = { ...DEFAULT_POLICY, ladders: [ladder('Fast', 5), ladder('Slow', 30)] };
    expect(
      policyDifferences(
        { ...sheet, ladderRules: [rule('DE', 'Slow'), rule('FR', 'Fast')] },
        { ...mine, ladderRules: [rule('FR', 'Fast'), rule('DE', 'Slow')] },
      ),
    ).toEqual([
      { what: 'Ladder Slow, Ladder level 1, Pay within', sheet: '10', mine: '30' },
      { what: 'Ladder Slow, Ladder level 2, Pay within', sheet: '10', mine: '30' },
      { what: 'Ladder for, 1', sheet: 'country DE, Slow', mine: 'country FR, Fast' },
      { what: 'Ladder for, 2', sheet: 'country FR, Fast', mine: 'country DE, Slow' },
    ]);
  });
});

test('every risk segment has a line of its own', () => {
  const names = writePolicy(DEFAULT_POLICY).map((row) => row[0]);
  for (const segment of RISK_SEGMENTS) expect(names).toContain(`Days earlier: ${segment}`);
});
