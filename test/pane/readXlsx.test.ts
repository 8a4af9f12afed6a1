import { expect, jest, test } from '@jest/globals';
import JSZip from 'jszip';
import { CollectionError } from '../../core/failures/text';
import { readXlsx } from '../../pane/files/readXlsx';
import { TooMuch, walk } from '../../pane/files/xlsxParts';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The least that a workbook is: no styles, no shared texts.
 * @param named how often the one sheet is listed
 * @param parts further parts, or others in place of those
 */
async function xlsx(data: string, named = 1, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const list = Array.from({ length: named }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join('');
  zip.file('xl/workbook.xml', `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>`);
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${SHEETS}"><sheetData>${data}</sheetData></worksheet>`);
  for (const [name, part] of Object.entries(parts)) zip.file(name, part);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

test('a file without shared texts and styles is read', async () => {
  const file = await xlsx(
    `<row r="1">${text('A1', 'Invoice')}${text('B1', 'Open')}</row><row r="2"><c r="B2"><v>100</v></c></row>`,
  );
  expect((await readXlsx(file, 'a.xlsx')).map(({ rows }) => rows)).toEqual([
    [
      ['Invoice', 'Open'],
      [null, 100],
    ],
  ]);
});

test.each([
  ['few cells far to the right in many rows', '<row><c r="ALL1"><v>1</v></c></row>'.repeat(20_000), 1],
  ['the same sheet again and again', '<row><c r="CV1"><v>1</v></c></row>'.repeat(2_000), 60],
  ['more sheets than anybody has', '', 300],
  ['a row that no ledger has', '<row r="200000"><c r="A200000"><v>1</v></c></row>', 1],
  ['a column that no ledger has', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 1],
])('a small file that would unpack to a large one is refused: %s', async (_, data, named) => {
  const file = await xlsx(data, named);
  expect(file.length).toBeLessThan(40_000);
  await expect(readXlsx(file, 'a.xlsx')).rejects.toThrow(CollectionError);
});

const MEGABYTE = 1024 * 1024;
const TEXTS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const relation = (i: number): string => `<Relationship Id="r${i}" Target="worksheets/sheet${i}.xml"/>`;
const list = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('');
/** A workbook of so many sheets, each a part of its own. */
const sheets = (count: number, data: string): Readonly<Record<string, string>> => ({
  'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${list(count, (i) => `<sheet name="S" r:id="r${i}"/>`)}</workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${list(count, relation)}</Relationships>`,
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/worksheets/sheet${i}.xml`, `<w>${data}</w>`])),
});

/** Each is a few kB, or would be millions of what it holds. */
const TOO_LARGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rows of all sheets': sheets(4, '<row r="90000"><c><v>1</v></c></row>'),
  'rows times columns': sheets(1, '<row r="40000"><c r="ALL40000"><v>1</v></c></row>'),
  'a text between tags': { [TEXTS]: `<sst><si><t>${'x'.repeat(MEGABYTE)}</t></si></sst>` },
  'a text that cells share': { [TEXTS]: `<sst><si><t>${'x'.repeat(200_000)}</t></si></sst>` },
  'a text of a cell': { [SHEET]: `<w><row><c t="str"><v>${'x'.repeat(200_000)}</v></c></row></w>` },
  'a text in sections': { [TEXTS]: `<sst><si><t>${`<![CDATA[${'x'.repeat(1000)}]]>`.repeat(600)}</t></si></sst>` },
  'a long text in many cells': {
    [TEXTS]: `<sst><si><t>${'x'.repeat(90_000)}</t></si></sst>`,
    [SHEET]: `<w><row>${'<c t="s"><v>0</v></c>'.repeat(900)}</row><row>${'<c t="s"><v>0</v></c>'.repeat(900)}</row><row>${'<c t="s"><v>0</v></c>'.repeat(900)}</row></w>`,
  },
  'runs of a text': { [TEXTS]: `<sst><si>${'<t/>'.repeat(20_000)}</si></sst>` },
  'the letters of an attribute': { [STYLES]: `<s a="${'&amp;'.repeat(300_000)}"/>` },
  'the letters of a name': { [SHEET]: `<${'a'.repeat(MEGABYTE)}/>` },
  'an entity without an end': { [TEXTS]: `<sst><si><t>&${'a'.repeat(MEGABYTE)};</t></si></sst>` },
  'a comment': { [TEXTS]: `<!--${'- '.repeat(MEGABYTE)}--><sst/>` },
  'a doctype of quotes': { [TEXTS]: `<!DOCTYPE a [${'"'.repeat(MEGABYTE)}]><sst/>` },
  'attributes of a tag': { [STYLES]: `<s${list(1_000, (i) => ` a${i}=""`)}/>` },
  'tags in one another': { [SHEET]: `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}` },
  relations: { 'xl/_rels/workbook.xml.rels': `<R>${list(10_000, relation)}</R>` },
  'number formats': { [STYLES]: `<s>${list(10_000, (i) => `<numFmt numFmtId="${i}" formatCode="d"/>`)}</s>` },
  'a number format': { [STYLES]: `<s><numFmt numFmtId="1" formatCode="${'[a'.repeat(5_000)}"/></s>` },
  styles: { [STYLES]: `<s><cellXfs>${'<xf numFmtId="0"/>'.repeat(70_000)}</cellXfs></s>` },
};

test.each(Object.entries(TOO_LARGE))('a file is too large by %s', async (_, parts) => {
  const refused = expect(readXlsx(await xlsx('', 1, parts), 'a.xlsx')).rejects;
  await refused.toThrow('a.xlsx is too large for a list of invoices. Export the open invoices alone.');
});

test.each([
  ['letters', { letters: 200 * MEGABYTE - 3, tags: 0 }],
  ['tags', { letters: 0, tags: 20_000_000 }],
])('the %s of all parts count together', async (_, before) => {
  const zip = new JSZip().file('part', '<a/>');
  await expect(walk({ zip, ...before }, 'part', { open: () => undefined })).rejects.toThrow(TooMuch);
});

test('a doctype is no part of a workbook, nor is a sheet listed twice', async () => {
  const unreadable = 'a.xlsx cannot be read. Choose an xlsx or a CSV file.';
  const doctype = await xlsx('', 1, { [TEXTS]: '<!DOCTYPE sst [<!ENTITY x "y">]><sst/>' });
  await expect(readXlsx(doctype, 'a.xlsx')).rejects.toThrow(unreadable);
  await expect(readXlsx(await xlsx('<row r="1"><c><v>1</v></c></row>', 2), 'a.xlsx')).rejects.toThrow(unreadable);
});

test('a part that is not as long as it says is refused; nothing waits for ever', async () => {
  const file = Buffer.from(await xlsx('<row><c><v>1</v></c></row>'.repeat(100)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(`<worksheet xmlns="${SHEETS}"><sheetData></sheetData></worksheet>`.length + 2_600);
  let changed = 0;
  for (let at = file.indexOf(length); at >= 0; at = file.indexOf(length, at + 1))
    changed += file.writeUInt32LE(10, at) > 0 ? 1 : 0;
  expect(changed).toBe(2);
  await expect(readXlsx(file, 'a.xlsx')).rejects.toThrow(CollectionError);
});

test('styles without a cell reach as far as Excel does; texts in sections are texts', async () => {
  const data = `<row r="1">${text('A1', '<![CDATA[In]]>voice')}<c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>`;
  expect((await readXlsx(await xlsx(data), 'a.xlsx')).map(({ rows }) => rows)).toEqual([[['Invoice']]]);
});

test('a number format is kept, and days of a 1904 workbook are moved', async () => {
  const formats = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>';
  const file = await xlsx('<row><c s="1"><v>100</v></c><c s="0"><v>100</v></c><c s="2"><v>1</v></c></row>', 1, {
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheet name="S" r:id="rId1"/></workbook>`,
    [STYLES]: `<s>${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></s>`,
  });
  const [grid] = await readXlsx(file, 'a.xlsx');
  expect([grid?.rows, grid?.looks?.[0]?.[0]]).toEqual([[[1562, 100, 1463]], { format: 'dd/mm/yyyy' }]);
});

test('the pane answers while a part is read that unpacks to far more', async () => {
  // A few kB of the file hold all of it, and come at once. Each look at the clock finds that much was done.
  const file = await xlsx('', 1, { [SHEET]: `<w>${'<x><y/></x>'.repeat(MEGABYTE / 4)}</w>` });
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  let answers = 0;
  let reading = true;
  const answer = (): void => {
    answers += 1;
    if (reading) setImmediate(answer);
  };
  answer();
  await readXlsx(file, 'a.xlsx');
  reading = false;
  clock.mockRestore();
  expect(answers).toBeGreaterThan(150);
});
