// `npx tsx scripts/csvInOffice.ts`: opens an exported log full of formulas in LibreOffice, cut at every separator that a
// person may have set, and counts what runs. Needs `soffice` on the path, so it is no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvOf, type CsvNotation } from '../core/usecases/sending/exportLog';

/** As LibreOffice's filter numbers languages. @source [MS-LCID] */
const LANGUAGES = { 'de-DE': 1031, 'en-US': 1033 } as const;
type Locale = keyof typeof LANGUAGES;
const NOTATIONS: Readonly<Record<Locale, CsvNotation>> = {
  'de-DE': { argument: ';', decimal: ',' },
  'en-US': { argument: ',', decimal: '.' },
};
const SEPARATORS = [';', ',', '\t', '|', ' ', '\u00a0', '\u2009', '\u3000', '\uff1b'];

const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0"];
const BEFORE = ['', ' ', '\t', '\r\n', 'a;', 'a,', 'a\t', 'a|', 'a"', 'a";"', 'a","', 'a, ', '"', "'", '";', '\u00a0'];
const UNSEEN = ['\u3000', '\u2009', '\u202f', '\u2003', '\u2028', '\u200b', '\ufeff', '\u3164'];
const ALL = [...BEFORE, 'a ', 'a\u00a0', 'a " ', 'a\uff1b', ...UNSEEN, ...UNSEEN.map((blank) => `a${blank}`)];
const HOSTILE = FORMULAS.flatMap((formula) => ALL.map((before) => before + formula));

function opened(folder: string, name: string, separator: string, locale: Locale): string {
  // Separator, quotation mark, UTF-8, first line, columns, language, quoted is text, numbers are found, …, formulas run.
  const filter = [
    separator.charCodeAt(0),
    34,
    76,
    1,
    '',
    LANGUAGES[locale],
    false,
    true,
    false,
    false,
    false,
    -1,
    true,
  ];
  const run = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=CSV:${filter.join(',')}`,
      ...['--convert-to', 'fods', '--outdir', folder, join(folder, `${name}.csv`)],
    ],
    { timeout: 120_000 },
  );
  if (run.error !== undefined) throw run.error;
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

const formulasIn = (sheet: string): number => sheet.match(/table:formula="/g)?.length ?? 0;

function check(folder: string): boolean {
  let good = true;
  const expecting = (what: string, is: number, wanted: boolean): void => {
    console.log(`${wanted ? 'ok    ' : 'FAILED'} ${what}: ${is}`);
    good &&= wanted;
  };
  writeFileSync(join(folder, 'plain.csv'), FORMULAS.slice(0, 1).join('\r\n'));
  const found = formulasIn(opened(folder, 'plain', ';', 'de-DE'));
  expecting('formulas that run where nothing keeps them from it', found, found === 1);
  for (const locale of Object.keys(LANGUAGES) as Locale[]) {
    const rows = HOSTILE.map((text) => ['k1', text, 1234.5]);
    writeFileSync(join(folder, 'log.csv'), `\uFEFF${csvOf(rows, NOTATIONS[locale])}`);
    for (const separator of SEPARATORS) {
      const sheet = opened(folder, 'log', separator, locale);
      expecting(
        `formulas of ${HOSTILE.length} cells, ${locale}, cut at ${JSON.stringify(separator)}`,
        formulasIn(sheet),
        formulasIn(sheet) === 0,
      );
      if (separator !== NOTATIONS[locale].argument) continue;
      const amounts = sheet.match(/office:value="1234\.5"/g)?.length ?? 0;
      expecting(`amounts read as numbers, ${locale}`, amounts, amounts === HOSTILE.length);
    }
  }
  return good;
}

const folder = mkdtempSync(join(tmpdir(), 'collections-csv-'));
try {
  if (!check(folder)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
