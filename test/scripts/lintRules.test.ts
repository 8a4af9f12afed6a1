import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
// Beside the files that the rules are for; no import leads here.
const folder = join(root, 'core/cells/lintExamples');

/** Each breaks one rule, whose name `npm run check` has to say. */
const BAD: Readonly<Record<string, readonly [rule: string, code: string]>> = {
  'within.ts': [
    'own/own-fields',
    'const TEXTS = { name: 1 };\nexport const known = (field: string): boolean => field in TEXTS;\n',
  ],
  'lookUp.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = (field: string): number | undefined => TEXTS[field];\n',
  ],
  'takenApart.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = (field: string): number | undefined => {\n  const { [field]: found } = TEXTS;\n  return found;\n};\n',
  ],
  'saidToBeAKey.ts': [
    'own/own-fields',
    'const TEXTS = { name: 1 };\nexport const of = (field: string): number => TEXTS[field as keyof typeof TEXTS];\n',
  ],
  'saidToBeAKeyBefore.ts': [
    'own/own-fields',
    'const TEXTS = { name: 1 };\nexport const of = (field: string): number => {\n  const key = field as keyof typeof TEXTS;\n  return TEXTS[key];\n};\n',
  ],
  'saidToBeANamedKey.ts': [
    'own/own-fields',
    'const TEXTS = { name: 1 };\ntype Key = keyof typeof TEXTS;\nexport const keyOf = (field: string): Key | undefined => field as Key | undefined;\n',
  ],
  'anythingSaidToBeAKey.ts': [
    'own/own-fields',
    'const TEXTS = { name: 1 };\nexport const keyOf = (field: unknown): string => field as keyof typeof TEXTS & string;\n',
  ],
  'saidToBeANumber.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<number, number>> = { 1: 1 };\nexport const of = (key: unknown): number | undefined => TEXTS[key as number];\n',
  ],
  'whoKnows.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = (key: any): number | undefined => TEXTS[key];\n',
  ],
  'surely.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = (key: string | undefined): number | undefined => TEXTS[key!];\n',
  ],
  'textOrNumber.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = (field: string | number): number | undefined => TEXTS[field];\n',
  ],
  'anyOfThem.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = <K extends string>(field: K): number | undefined => TEXTS[field];\n',
  ],
  'lower.ts': [
    'own/own-fields',
    'const TEXTS: Readonly<Record<string, number>> = { name: 1 };\nexport const of = (field: Lowercase<string>): number | undefined => TEXTS[field];\n',
  ],
  'reflected.ts': [
    'own/own-fields',
    'const TEXTS = { name: 1 };\nexport const known = (field: string): boolean => Reflect.has(TEXTS, field);\n',
  ],
  'either.ts': [
    'regexp/no-dupe-disjunctions',
    'export const isA = (text: string): boolean => /^(?:a|a)*$/.test(text);\n',
  ],
  'moving.ts': [
    'regexp/no-super-linear-move',
    'export const tidy = (text: string): string => text.replace(/[ \\t]+$/gm, "");\n',
  ],
  'trading.ts': [
    'regexp/no-super-linear-backtracking',
    'export const isNumber = (text: string): boolean => /^\\d+\\.?\\d*x$/.test(text);\n',
  ],
};
/** What the rules let pass: lists, words of a union, maps. */
const GOOD = `type Word = 'a' | 'b';
const BY_WORD: Readonly<Record<Word, number>> = { a: 1, b: 2 };
export const ofWord = (word: Word): number => BY_WORD[word];
export const ofList = (list: readonly number[], at: number): number | undefined => list[at];
export const ofMap = (map: ReadonlyMap<string, number>, key: string): number | undefined => map.get(key);
export const ofOwn = <T extends object>(object: T, key: keyof T): T[keyof T] => object[key];
export const ofWords = (word: Word): Word | undefined => word as keyof typeof BY_WORD;
export const wordsOf = (): readonly Word[] => Object.keys(BY_WORD) as (keyof typeof BY_WORD)[];
export const ofRow = (list: readonly number[], at: unknown): number | undefined => list[at as number];
export const narrowed = (value: { readonly a: number } | { readonly b: number }): boolean => 'a' in value;
`;

let messages: Map<string, readonly string[]>;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [name, [, code]] of Object.entries(BAD)) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, 'good.ts'), GOOD);
  // The command of npm run check, on these files alone.
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const run = spawnSync(process.execPath, [eslint, folder, '--max-warnings', '0', '--format', 'json'], { cwd: root });
  expect(run.status).toBe(1);
  const files = JSON.parse(run.stdout.toString()) as { filePath: string; messages: { ruleId: string }[] }[];
  messages = new Map(files.map((file) => [file.filePath, file.messages.map(({ ruleId }) => ruleId)]));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check fails on each bad example', () => {
  test.each(Object.entries(BAD))('%s', (name, [rule]) => {
    expect(messages.get(join(folder, name))).toContain(rule);
  });

  test('and on nothing that is safe', () => {
    expect(messages.get(join(folder, 'good.ts'))).toEqual([]);
  });
});
