import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, type Globals } from '../../scripts/mutate/cases';
import { FILES, ROOMS, holds } from '../../scripts/mutate/rooms';
import { judge, type AcceptedByFile, type MutationReport } from '../../scripts/mutate/survivors';

const root = join(__dirname, '..', '..');
const FILE = 'core/money/add.ts';
const SOURCE = 'export function add(a: number, b: number): number {\n  return a + b;\n}\n';

const mutant = (status: string, line: number, start: number, end: number, replacement: string) => ({
  status,
  replacement,
  location: { start: { line, column: start }, end: { line, column: end } },
});
const report = (...mutants: ReturnType<typeof mutant>[]): MutationReport => ({
  files: { [FILE]: { source: SOURCE, mutants } },
});
const PLUS = mutant('Survived', 2, 10, 15, 'a - b');
const EXPLAINED: AcceptedByFile = { [FILE]: [{ line: 'return a + b;', mutants: ['a + b → a - b'], why: 'b is 0.' }] };

describe('survivors', () => {
  test('are told by their line and what was changed in it', () => {
    const { fresh, byFile } = judge(report(PLUS, mutant('Killed', 2, 3, 9, '')), {});
    expect(fresh).toEqual([{ file: FILE, at: 2, line: 'return a + b;', mutant: 'a + b → a - b' }]);
    expect(byFile).toEqual([{ file: FILE, noticed: 1, all: 2 }]);
  });

  test.each([['Survived'], ['NoCoverage']])('that are %s count as missed, those that time out as noticed', (status) => {
    const judged = judge(
      report({ ...PLUS, status }, mutant('Timeout', 2, 3, 9, ''), mutant('CompileError', 2, 3, 9, '')),
      {},
    );
    expect([judged.noticed, judged.all, judged.fresh.length]).toEqual([1, 2, 1]);
  });

  test('with a reason are not new, and still not noticed', () => {
    const { fresh, stale, noticed } = judge(report(PLUS), EXPLAINED);
    expect([fresh, stale, noticed]).toEqual([[], [], 0]);
  });

  test('by another change of the same line are new', () => {
    const { fresh } = judge(report(mutant('Survived', 2, 10, 15, 'a * b')), EXPLAINED);
    expect(fresh).toHaveLength(1);
  });

  test('without a reason are refused', () => {
    const [entry] = EXPLAINED[FILE] ?? [];
    if (entry === undefined) throw new Error('There is no entry.');
    expect(() => judge(report(PLUS), { [FILE]: [{ ...entry, why: ' ' }] })).toThrow(/with a reason/);
  });

  test('that are noticed by now are told, where the run was about their file', () => {
    expect(judge(report({ ...PLUS, status: 'Killed' }), EXPLAINED).stale).toMatchObject([{ mutant: 'a + b → a - b' }]);
    expect(judge({ files: {} }, EXPLAINED).stale).toEqual([]);
  });

  test('over several lines stand on one', () => {
    const block = {
      ...mutant('Survived', 1, 51, 2, '{}'),
      location: { start: { line: 1, column: 51 }, end: { line: 3, column: 2 } },
    };
    expect(judge(report(block), {}).fresh[0]?.mutant).toBe('{ return a + b; } → {}');
  });
});

describe('the committed explanations', () => {
  const accepted = JSON.parse(readFileSync(join(root, 'scripts/mutate/accepted.json'), 'utf8')) as AcceptedByFile;

  test('are of files that are mutated, and each has its reason', () => {
    for (const [file, entries] of Object.entries(accepted)) {
      expect(FILES).toContain(file);
      for (const { why } of entries) expect(why.trim().length).toBeGreaterThan(10);
    }
  });

  test('the rooms’ files and suites are there', () => {
    for (const { files, suites } of ROOMS) {
      for (const path of [...files, ...suites]) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
      for (const file of files) expect(holds(suites[0] ?? '', file)).toBe(true);
    }
    expect(holds('test/core/money/round.test.ts', 'core/log/claims.ts')).toBe(false);
    expect(holds('test/core/money/round.test.ts', 'core/of/no/room.ts')).toBe(true);
  });
});

describe('reading a suite', () => {
  type Suite = Readonly<Record<'describe' | 'test', (name: string, body: () => unknown) => void>>;
  const suiteOf = (globals: Globals): Suite & Omit<Globals, 'describe' | 'test'> => globals as never;

  test('hooks run in Jest’s order, tests fail by what they throw, and skipped ones do not run', async () => {
    const diary: string[] = [];
    const note = (text: string) => () => void diary.push(text);
    const { cases, end } = casesOf((globals) => {
      const { describe: group, test: it, beforeAll, beforeEach, afterEach, afterAll } = suiteOf(globals);
      beforeAll(note('all'));
      beforeEach(note('each'));
      afterEach(note('after'));
      afterAll(note('end'));
      group('outer', () => {
        beforeEach(note('inner each'));
        afterEach(note('inner after'));
        it('one', note('one'));
        (it as unknown as { skip: typeof it }).skip('two', note('two'));
      });
      it('three', () => {
        throw new Error('no');
      });
    });
    expect(cases.map(({ name, skipped }) => [name, skipped])).toEqual([
      ['outer one', false],
      ['outer two', true],
      ['three', false],
    ]);
    await cases[0]?.run();
    await expect(cases[2]?.run()).rejects.toThrow('no');
    await end();
    expect(diary).toEqual(['all', 'each', 'inner each', 'one', 'inner after', 'after', 'each', 'after', 'end']);
  });

  test('a table gives a test for each of its rows', async () => {
    const seen: unknown[] = [];
    const { cases } = casesOf((globals) => {
      const { test: it } = suiteOf(globals);
      const each = (it as unknown as { each: (rows: unknown[]) => typeof it }).each([
        [1, 2],
        [3, 4],
      ]);
      each('%i and %i', (...row: unknown[]) => void seen.push(row));
    });
    for (const one of cases) await one.run();
    expect([cases.map(({ name }) => name), seen]).toEqual([
      ['1 and 2', '3 and 4'],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});
