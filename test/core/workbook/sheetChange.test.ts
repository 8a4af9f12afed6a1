import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY, type NamedCreditor, type Policy, type PolicyLevel } from '../../../core/dunning/policy';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../../core/messages/templateRows';
import { loadPolicy, savePolicy } from '../../../core/usecases/settings/editPolicy';
import { loadTemplates, ownTemplate, removeTemplate, saveTemplate } from '../../../core/usecases/settings/templates';
import { POLICY_SHEET, readPolicy } from '../../../core/workbook/policySheet';
import { changePolicy, writePolicy } from '../../../core/workbook/writePolicy';
import { changedBlock } from '../../../core/workbook/sheetChange';
import { MemoryHost } from '../../fakes/memoryHost';
import { servicesOn } from '../../fakes/services';
import { policies } from './policies';

const block = (rows: readonly (readonly Cell[])[], top = 0, left = 0) => ({ sheet: POLICY_SHEET, top, left, rows });
const WIDTH = 10;

/** Notes to the right of the tables: by row, in columns of their own. */
const notes = fc.array(fc.tuple(fc.nat(60), fc.nat(3)), { maxLength: 25 });

function withNotes(rows: readonly (readonly Cell[])[], places: readonly (readonly [number, number])[]): Cell[][] {
  const sheet = rows.map((row) => [...row]);
  places.forEach(([row, column], i) => {
    while (sheet.length <= row) sheet.push([]);
    const line = sheet[row] ?? [];
    while (line.length < WIDTH + column) line.push('');
    line[WIDTH + column] = `note ${i}`;
  });
  return sheet;
}

/** The order in which ladders stand says nothing. */
const byName = (policy: Policy): Policy => ({
  ...policy,
  ladders: [...policy.ladders].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

const notesIn = (rows: readonly (readonly Cell[])[]): Cell[] =>
  rows.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('note'));

describe('a changed policy sheet', () => {
  test('says what was saved, and every cell of a person’s own is still there', () => {
    fc.assert(
      fc.property(
        policies,
        policies,
        notes,
        fc.constantFrom([], [['Our policy since 2024'], []], [['note 99', 'agreed'], [], []]),
        fc.nat(3),
        (before, after, places, above, left) => {
          const rows = [...above, ...withNotes(writePolicy(before), places), [], ['note 98: sums', '', 'note 97']];
          const seen = block(rows, 2, left);
          const { rows: now } = changedBlock(changePolicy(seen, after));
          expect(byName(readPolicy(block(now)))).toEqual(byName(after));
          expect(notesIn(now).sort()).toEqual(notesIn(rows).sort());
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test('is the plain one where there was none', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(changedBlock(changePolicy(null, policy)).rows).toEqual(writePolicy(policy));
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  test('nothing is written where nothing changes, however the cells are worded', () => {
    const rows = writePolicy(DEFAULT_POLICY).map((row): Cell[] =>
      row[0] === 'Contact from'
        ? ['contact FROM', 8 / 24, 'as agreed']
        : row[1] === 'Formal demand'
          ? changed(row, 6, true)
          : row,
    );
    expect(changePolicy(block(rows), readPolicy(block(rows)))).toMatchObject({ rows: [], cells: [] });
  });

  test('only the cell of a changed setting is written', () => {
    const { rows, cells } = changePolicy(block(writePolicy(DEFAULT_POLICY), 4, 2), { ...DEFAULT_POLICY, gap: 9 });
    const at = writePolicy(DEFAULT_POLICY).findIndex(([name]) => name === 'Days between reminders');
    expect({ rows, cells }).toEqual({ rows: [], cells: [{ row: 4 + at, column: 3, cell: 9 }] });
  });

  test('a note beside a level stays beside it while others come and go', () => {
    const sheet = writePolicy(DEFAULT_POLICY).map((row): Cell[] => [...row]);
    const levelRow = (rows: readonly (readonly Cell[])[], level: number) =>
      rows.findIndex(([first]) => first === level);
    sheet[levelRow(sheet, 4)]?.push('note: CFO');
    const levels = DEFAULT_POLICY.levels.filter(({ level }) => level !== 2);
    const less = changedBlock(changePolicy(block(sheet), { ...DEFAULT_POLICY, levels }));
    expect(less.rows[levelRow(less.rows, 4)]).toContain('note: CFO');
    const more = changedBlock(changePolicy(less, DEFAULT_POLICY));
    expect(more.rows[levelRow(more.rows, 4)]).toContain('note: CFO');
    expect(readPolicy(more)).toEqual(DEFAULT_POLICY);
  });

  test('the note of a level that is removed stays in the sheet', () => {
    const sheet = writePolicy(DEFAULT_POLICY).map((row): Cell[] => (row[0] === 3 ? [...row, 'note: why'] : [...row]));
    const policy: Policy = { ...DEFAULT_POLICY, levels: DEFAULT_POLICY.levels.filter(({ level }) => level !== 3) };
    const now = changedBlock(changePolicy(block(sheet), policy));
    expect(notesIn(now.rows)).toEqual(['note: why']);
    expect(readPolicy(now)).toEqual(policy);
  });

  test('a column that an older sheet lacks is put beside the others', () => {
    const old = writePolicy(DEFAULT_POLICY).map((row): Cell[] =>
      row[0] === 'Level' || typeof row[0] === 'number'
        ? [...row.slice(0, 8), row[0] === 'Level' ? 'Owner' : 'Ana']
        : [...row],
    );
    const levels = DEFAULT_POLICY.levels.map((level) => ({ ...level, planOffer: 6 }));
    const now = changedBlock(changePolicy(block(old), { ...DEFAULT_POLICY, levels }));
    expect(readPolicy(now).levels).toEqual(levels);
    expect(now.rows.flat().filter((cell) => cell === 'Ana')).toHaveLength(DEFAULT_POLICY.levels.length);
  });
});

test('what a colleague wrote of another creditor meanwhile does not bar a save for good: it is compared, and decided', async () => {
  const north = (bic: string): NamedCreditor => ({
    name: 'North',
    signature: '',
    replyTo: '',
    iban: 'DE89370400440532013000',
    bic,
    details: DEFAULT_POLICY.details,
  });
  const before: Policy = { ...DEFAULT_POLICY, creditors: [north('')] };
  const sheet = writePolicy(before).map((row): Cell[] => (row[0] === 'North' ? withSpaces(row) : [...row]));
  const host = new MemoryHost({ [POLICY_SHEET]: sheet });
  const services = servicesOn(host);
  const loaded = await loadPolicy(services);
  const theirs = sheet.map((row): Cell[] => (row[0] === 'North' ? changed(row, 4, 'COBADEFFXXX') : [...row]));
  host.sheets.set(POLICY_SHEET, theirs);
  const mine: Policy = { ...loaded.policy, gap: 3 };
  const refused = await savePolicy(services, loaded, mine);
  expect(refused.state).toBe('changed meanwhile');
  const saved = await savePolicy(services, { ...loaded, stamp: refused.now.stamp }, mine);
  expect([saved.state, saved.now.policy]).toEqual(['saved', mine]);
  expect(host.sheets.get(POLICY_SHEET)?.flat()).toContain('DE89 3704 0044 0532 0130 00');
});

const withSpaces = (row: readonly Cell[]): Cell[] => changed(row, 3, 'DE89 3704 0044 0532 0130 00');

describe('ladders beside the usual one', () => {
  const [first, second, third] = DEFAULT_POLICY.levels.slice(0, 3) as [PolicyLevel, PolicyLevel, PolicyLevel];
  const slow = { name: 'Slow', levels: [first, second] };
  const fast = { name: 'Fast', levels: [first, third] };
  const policy: Policy = {
    ...DEFAULT_POLICY,
    ladders: [slow, fast],
    ladderRules: [
      { trait: 'country', value: 'DE', ladder: 'Slow' },
      { trait: 'risk', value: 'High', ladder: 'Fast' },
    ],
  };
  const rowOf = (rows: readonly (readonly Cell[])[], ladder: Cell, level: Cell): number =>
    rows.findIndex((row) => row[0] === ladder && row[1] === level);
  const noted = (ladder: string, level: number, from: Policy = policy): Cell[][] =>
    writePolicy(from).map((row): Cell[] => (row[0] === ladder && row[1] === level ? [...row, 'note: ours'] : [...row]));

  test('only the cell that changes is written, however the others are worded', () => {
    const sheet = writePolicy(policy).map((row): Cell[] => [...row]);
    const at = rowOf(sheet, 'Slow', 2);
    sheet[at] = ['slow ', ...(sheet[at] as Cell[]).slice(1)];
    const rule = sheet.findIndex(([by]) => by === 'country');
    sheet[rule] = ['Country', 'Deutschland', 'SLOW'];
    const levels = [first, { ...second, payWithin: 30 }];
    const { rows, cells } = changePolicy(block(sheet), { ...policy, ladders: [{ ...slow, levels }, fast] });
    expect({ rows, cells }).toEqual({ rows: [], cells: [{ row: at, column: 5, cell: 30 }] });
  });

  test('a note stays beside its level while another goes and one comes elsewhere', () => {
    const seen = block(noted('Fast', 3));
    const after: Policy = {
      ...policy,
      ladders: [
        { name: 'Slow', levels: [second] },
        { name: 'Fast', levels: [first, second, third] },
      ],
    };
    const now = changedBlock(changePolicy(seen, after));
    expect(readPolicy(now)).toEqual(after);
    expect(now.rows[rowOf(now.rows, 'Fast', 3)]).toContain('note: ours');
  });

  test('a ladder under a new name keeps its rows and their notes, and rules follow it', () => {
    const after: Policy = {
      ...policy,
      ladders: [{ name: 'Gentle', levels: [first, second, third] }, fast],
      ladderRules: policy.ladderRules.map((rule) => (rule.ladder === 'Slow' ? { ...rule, ladder: 'Gentle' } : rule)),
    };
    const now = changedBlock(changePolicy(block(noted('Slow', 2)), after));
    expect(readPolicy(now)).toEqual(after);
    expect(now.rows[rowOf(now.rows, 'Gentle', 2)]).toContain('note: ours');
  });

  test('names that are written once above their levels are filled in where rows go, and left otherwise', () => {
    const sheet = writePolicy(policy).map((row): Cell[] => [...row]);
    for (const [ladder, level] of [
      ['Slow', 2],
      ['Fast', 3],
    ] as const) {
      const at = rowOf(sheet, ladder, level);
      sheet[at] = ['', ...(sheet[at] as Cell[]).slice(1)];
    }
    expect(changePolicy(block(sheet), policy)).toMatchObject({ rows: [], cells: [] });
    const after: Policy = { ...policy, ladders: [{ ...slow, levels: [second] }, fast] };
    expect(readPolicy(changedBlock(changePolicy(block(sheet), after)))).toEqual(after);
  });

  test('rows of several ladders among each other stay so', async () => {
    const sheet = writePolicy(policy).map((row): Cell[] => [...row]);
    const [one, two] = [rowOf(sheet, 'Slow', 2), rowOf(sheet, 'Fast', 1)];
    [sheet[one], sheet[two]] = [sheet[two] as Cell[], sheet[one] as Cell[]];
    const host = new MemoryHost({ [POLICY_SHEET]: sheet });
    const services = servicesOn(host);
    const loaded = await loadPolicy(services);
    expect(loaded.policy).toEqual(policy);
    const less: Policy = { ...policy, ladders: [{ ...slow, levels: [second] }, fast] };
    const saved = await savePolicy(services, loaded, less);
    expect([saved.state, byName(saved.now.policy)]).toEqual(['saved', byName(less)]);
  });

  test('the last one goes with its rules, and one comes into a sheet without a table of them', () => {
    const none: Policy = { ...policy, ladders: [], ladderRules: [] };
    const bare = changedBlock(changePolicy(block(noted('Slow', 2)), none));
    expect(readPolicy(bare)).toEqual(none);
    expect(notesIn(bare.rows)).toEqual(['note: ours']);
    expect(readPolicy(changedBlock(changePolicy(bare, policy)))).toEqual(policy);
    expect(readPolicy(changedBlock(changePolicy(block(writePolicy(DEFAULT_POLICY)), policy)))).toEqual(policy);
  });

  test('rules change places, for the first one that fits holds', () => {
    const after: Policy = { ...policy, ladderRules: [...policy.ladderRules].reverse() };
    expect(readPolicy(changedBlock(changePolicy(block(writePolicy(policy)), after)))).toEqual(after);
  });
});

function changed(row: readonly Cell[], column: number, cell: Cell): Cell[] {
  return row.map((before, i) => (i === column ? cell : before));
}

describe('in a workbook', () => {
  test('a note typed meanwhile does not stop a save, and stays', async () => {
    const host = new MemoryHost({ [POLICY_SHEET]: writePolicy(DEFAULT_POLICY) });
    const services = servicesOn(host);
    const loaded = await loadPolicy(services);
    host.sheets.get(POLICY_SHEET)?.push([], ['', 'note: call the bank']);
    const { state, now } = await savePolicy(services, loaded, { ...DEFAULT_POLICY, gap: 3 });
    expect({ state, gap: now.policy.gap }).toEqual({ state: 'saved', gap: 3 });
    expect(host.sheets.get(POLICY_SHEET)?.flat()).toContain('note: call the bank');
  });

  test('a change between reading and writing is not overwritten', async () => {
    const host = new MemoryHost({ [POLICY_SHEET]: writePolicy(DEFAULT_POLICY) });
    const services = servicesOn(host);
    const loaded = await loadPolicy(services);
    const { changeSheet } = host;
    host.changeSheet = (change) => {
      host.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, gap: 30 }));
      return changeSheet.call(host, change);
    };
    const { state, now } = await savePolicy(services, loaded, { ...DEFAULT_POLICY, gap: 3 });
    expect({ state, gap: now.policy.gap }).toEqual({ state: 'changed meanwhile', gap: 30 });
  });

  test('tables side by side are left as they are, and the reason is told', async () => {
    const plain = writePolicy(DEFAULT_POLICY);
    const at = plain.findIndex(([first]) => first === 'Level');
    const end = plain.findIndex(([first]) => first === 'Stage');
    const beside = plain
      .slice(0, at)
      .map((row, i): Cell[] => [
        ...row,
        ...Array<Cell>(3 - row.length).fill(''),
        '',
        ...(plain[at + i] ?? []).slice(0, i < end - at - 1 ? 9 : 0),
      ]);
    const sheet = [...beside, [], ...plain.slice(end)];
    expect(readPolicy(block(sheet))).toEqual(DEFAULT_POLICY);
    const host = new MemoryHost({ [POLICY_SHEET]: sheet });
    const services = servicesOn(host);
    const loaded = await loadPolicy(services);
    const levels = DEFAULT_POLICY.levels.map((level) => (level.level === 2 ? { ...level, fee: 5 } : level));
    const saved = await savePolicy(services, loaded, { ...DEFAULT_POLICY, levels });
    expect(saved.now.policy.levels[1]?.fee).toBe(5);
    const fewer = { ...DEFAULT_POLICY, levels: levels.slice(1) };
    await expect(savePolicy(services, saved.now, fewer)).rejects.toThrow(/stand in each other’s way/);
    expect((await loadPolicy(services)).policy.levels).toEqual(levels);
  });

  test('notes and rows of the templates sheet stay, below a blank row too', async () => {
    const id = { level: 2, channel: 'email', language: 'en' } as const;
    const head = [...TEMPLATE_HEADERS, 'Note'];
    const row = (level: number, note: string): Cell[] => [level, 'email', 'en', 'S', 'Body {{to_pay}}', '1', note];
    const host = new MemoryHost({
      [TEMPLATES_SHEET]: [head, row(3, 'legal'), [], row(2, 'ours'), ['', '', '', '', '', '', 'n']],
    });
    const services = servicesOn(host);
    const saved = await saveTemplate(services, await loadTemplates(services), id, {
      subject: 'New',
      body: 'B {{to_pay}}',
    });
    expect(ownTemplate(saved.now.own, id)).toMatchObject({ subject: 'New', version: '2' });
    expect(saved.now.own).toHaveLength(2);
    const gone = await removeTemplate(services, saved.now, id);
    expect(gone.now.own.map(({ level }) => level)).toEqual([3]);
    expect(host.sheets.get(TEMPLATES_SHEET)?.map((cells) => cells[6])).toEqual([
      'Note',
      'legal',
      undefined,
      'ours',
      'n',
    ]);
  });
});
