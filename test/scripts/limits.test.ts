import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '..', '..');

interface Row {
  readonly what: string;
  /** Files that are named as playing it, and the test's own. */
  readonly files: readonly string[];
  readonly test: { readonly file: string; readonly title: string };
}

const rows: readonly Row[] = readFileSync(join(ROOT, 'docs', 'host-limits.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [what = '', played = '', held = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const found = /^`(?<file>test\/[^`]+)`: (?<title>.+)$/.exec(held)?.groups;
    if (found === undefined) return [];
    const files = [...`${played} ${held}`.matchAll(/`([\w./]+\.tsx?)`/g)].map(([, file = '']) => file);
    return [{ what, files, test: { file: found['file'] ?? '', title: found['title'] ?? '' } }];
  });

test('there are enough of them', () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows.map((row) => [row.what, row] as const))('%s', (_what, { files, test: { file, title } }) => {
  expect(files.filter((one) => !existsSync(join(ROOT, one)))).toEqual([]);
  // A title may be parted by what a row of examples puts into it.
  expect(readFileSync(join(ROOT, file), 'utf8').replaceAll('\\', '')).toContain(title);
});
