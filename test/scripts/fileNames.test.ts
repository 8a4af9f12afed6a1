import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';

const CORE = join(__dirname, '..', '..', 'core');
/** Worksheet functions are files of their own over a room's; languages and their words are alike on purpose. */
const ALIKE = /^(?:functions|languages)\/|(?:^|\/)(?:vocabulary|variants)\//;
const COMMON: ReadonlySet<string> = new Set(['index.ts', 'texts.ts', 'rows.ts']);

test('no two files of the core have one name: whoever reads an import knows which room it is', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !ALIKE.test(file) && !COMMON.has(basename(file)));
  expect(files.length).toBeGreaterThan(200);
  const seen = new Map<string, string>();
  const alike = files.flatMap((file) => {
    const name = basename(file).toLowerCase();
    const other = seen.get(name);
    seen.set(name, file);
    return other === undefined ? [] : [[other, file]];
  });
  expect(alike).toEqual([]);
});
