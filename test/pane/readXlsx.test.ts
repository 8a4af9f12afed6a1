import { expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { CollectionError } from '../../core/failures/text';
import { readXlsx } from '../../pane/files/readXlsx';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least that a workbook is: no styles, no shared texts. @param named how often the one sheet is listed */
async function xlsx(data: string, named = 1): Promise<Uint8Array> {
  const zip = new JSZip();
  const list = Array.from({ length: named }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join('');
  zip.file('xl/workbook.xml', `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>`);
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${SHEETS}"><sheetData>${data}</sheetData></worksheet>`);
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
