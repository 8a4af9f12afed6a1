import { describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesOf, packagesOf } from '../../scripts/build/notices';
import { dependencies } from '../../package.json';

const root = join(__dirname, '../..');
const built = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

describe('what is built names other people’s work with its licence', () => {
  // Fluent's components come from packages of their own, one a component.
  const bundled = Object.keys(dependencies).map((name) => name.replace('react-components', 'react-button'));
  // Only the pane in Excel signs people in.
  const inSheets = bundled.filter((name) => name !== '@azure/msal-browser');

  test.each(bundled)('the add-in for Excel: %s', (name) => {
    expect(built('excel/NOTICES.txt')).toContain(`${name} ${versionOf(name)} (`);
  });

  test.each(inSheets)('the add-on for Google Sheets, in a page that clasp takes along: %s', (name) => {
    expect(built('sheets/Notices.html')).toContain(`${name} ${versionOf(name)} (`);
  });

  test.each(['@odoo/o-spreadsheet', '@odoo/owl', 'bootstrap', 'font-awesome'])('the workbench: %s', (name) => {
    expect(built('workbench/NOTICES.txt')).toContain(`${name} ${versionOf(name)} (`);
  });

  test('what is not bundled is not named', () => {
    expect(built('excel/NOTICES.txt')).not.toContain('webpack');
    expect(built('excel/NOTICES.txt')).not.toContain('o-spreadsheet');
  });

  test('the texts of the licences stand in it', () => {
    expect(built('workbench/NOTICES.txt')).toMatch(/GNU LESSER GENERAL PUBLIC LICENSE/);
    expect(built('workbench/NOTICES.txt')).toMatch(/SIL OPEN FONT LICENSE/);
    expect(built('excel/NOTICES.txt').match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(
      20,
    );
  });
});

test('packages are found by their files, scoped and nested ones too', () => {
  expect(
    packagesOf([
      '/p/core/a.ts',
      '/p/node_modules/react/index.js',
      '/p/node_modules/react/cjs/x.js',
      '/p/node_modules/@a/b/lib/c.js',
      '/p/node_modules/@a/b/node_modules/d/e.js',
    ]),
  ).toEqual(['/p/node_modules/@a/b', '/p/node_modules/@a/b/node_modules/d', '/p/node_modules/react']);
});

describe('a package without its licence', () => {
  const withPackage = (about: object, look: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'collections-notices-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'some', version: '1.0.0', ...about }));
    look(folder);
    rmSync(folder, { recursive: true });
  };

  test('gets the common text, with who grants it', () => {
    withPackage({ license: 'MIT', author: { name: 'Ana' } }, (folder) => {
      expect(noticesOf(root, [folder])).toMatch(
        /^some 1\.0\.0 \(MIT\)\n\nCopyright \(c\) Ana\n\nPermission is hereby granted/,
      );
    });
  });

  test('of another kind stops the build, and is named', () => {
    withPackage({ license: 'Fancy-2.0' }, (folder) => {
      expect(() => noticesOf(root, [folder])).toThrow(/some \(Fancy-2\.0\) brings no licence along/);
    });
  });
});
