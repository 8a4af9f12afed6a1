import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from '../../scripts/build/excelFiles';
import { asked, packageFaults } from '../../scripts/build/excelPackage';

const HOST = 'https://addins.example.com/collections';
const manifest = manifestFor(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'), { ADDIN_HOST: HOST });
const FILES = [
  'functions.js',
  'functions.json',
  ...['de', 'es', 'fr', 'pt'].map((language) => `functions.${language}.json`),
  'taskpane.html',
  'support.html',
  ...[16, 32, 64, 80].map((size) => `icons/icon-${size}.png`),
];

describe('the package for Excel', () => {
  test('is right where every file that the manifest names was built', () => {
    expect(packageFaults(manifest, HOST, FILES)).toEqual([]);
  });

  test.each(FILES)('tells that %s is missing', (missing) => {
    const faults = packageFaults(
      manifest,
      HOST,
      FILES.filter((name) => name !== missing),
    );
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toContain(missing);
  });

  test('tells an address that was left behind', () => {
    expect(packageFaults(`${manifest}<!-- https://localhost:3000 -->`, HOST, FILES)).toEqual([
      'manifest.xml still names localhost.',
    ]);
  });

  test('wants to know where it will be served from', () => {
    expect(() => asked([])).toThrow(/--host is missing; expected/);
    expect(() => asked(['--hosts', HOST])).toThrow(/hosts/);
    expect(asked(['--host', `${HOST}/`, '--namespace', 'COLLECT'])).toEqual({
      host: HOST,
      settings: { ADDIN_HOST: `${HOST}/`, EXCEL_NAMESPACE: 'COLLECT' },
    });
  });
});
