import { afterEach, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { WorkbookFile } from '../../workbench/hosts/workbookFile';
import { carryOut } from '../../workbench/server/fileJobs';
import { FileWork, type WorkLimits } from '../../workbench/server/fileWork';

const works: FileWork[] = [];
afterEach(() => Promise.all(works.splice(0).map((work) => work.close())));

function fileWork(limits: WorkLimits): FileWork {
  const work = new FileWork(limits);
  works.push(work);
  return work;
}

const opened = async (file: Uint8Array, kind: 'open-xlsx' | 'open-csv' = 'open-xlsx'): Promise<WorkbookFile> =>
  JSON.parse(Buffer.from(await carryOut({ kind, body: file })).toString('utf8')) as WorkbookFile;

/** A small workbook whose parts are written over. */
async function xlsxWith(change: (sheet: string) => string, more: Record<string, string> = {}): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ledger').getCell('A1').value = 'Invoice';
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const part = 'xl/worksheets/sheet1.xml';
  zip.file(part, change(await (zip.file(part)?.async('string') ?? '')));
  for (const [name, text] of Object.entries(more)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const beforeEnd = (text: string) => (sheet: string) => sheet.replace('</sheetData>', `${text}</sheetData>`);
const afterData = (text: string) => (sheet: string) => sheet.replace('</sheetData>', `</sheetData>${text}`);
const beforeData = (text: string) => (sheet: string) => sheet.replace('<sheetData>', `${text}<sheetData>`);

describe('files that are larger than they look are refused with their sentence', () => {
  test.each([
    ['row 999999999', beforeEnd('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'), /row 999,999,999.*100,000/],
    [
      'a cell in a row that is not its own',
      beforeEnd('<row r="2"><c r="A99999999"><v>1</v></c></row>'),
      /row 99,999,999/,
    ],
    ['a row that is no number', beforeEnd('<row r="x"/>'), /row NaN/],
    ['column XFD', beforeEnd('<row r="2"><c r="XFD2"><v>1</v></c></row>'), /column 16,384.*1,000/],
    ['a cell that is none', beforeEnd('<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>'), /ZZZZZZZ2/],
    [
      'merged cells over the whole sheet',
      afterData('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      /merged cells/,
    ],
    [
      'many merged cells',
      afterData(`<mergeCells>${'<mergeCell ref="A1:Z999"/>'.repeat(5)}</mergeCells>`),
      /merged cells/,
    ],
    [
      'widths of 999999999 columns',
      beforeData('<cols><col min="1" max="999999999" width="9"/></cols>'),
      /column 999,999,999/,
    ],
  ])('%s', async (_what, change, message) => {
    await expect(opened(await xlsxWith(change))).rejects.toThrow(message);
  });

  test('a sheet under a name that only one reader takes for a sheet', async () => {
    const zip = await JSZip.loadAsync(await xlsxWith(beforeEnd('<row r="2"><c r="XFD2"><v>1</v></c></row>')));
    const [part, rels] = ['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'];
    zip.file(`${part}.bak`, (await zip.file(part)?.async('string')) ?? '');
    zip.file(rels, ((await zip.file(rels)?.async('string')) ?? '').replace('sheet1.xml', 'sheet1.xml.bak'));
    zip.remove(part);
    await expect(opened(await zip.generateAsync({ type: 'nodebuffer' }))).rejects.toThrow(/column 16,384/);
  });

  test('a part that the end of the file does not count', async () => {
    const file = await xlsxWith((sheet) => sheet, { 'xl/media/last.png': ' '.repeat(1024) });
    const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    for (const at of [end + 8, end + 10]) file.writeUInt16LE(file.readUInt16LE(at) - 1, at);
    await expect(opened(file)).rejects.toThrow(/lists its parts in two ways/);
  });

  test('a part that unpacks to more than there is room for', async () => {
    const file = await xlsxWith((sheet) => sheet, { 'xl/media/image1.png': ' '.repeat(300 * 1024 * 1024) });
    expect(file.length).toBeLessThan(1024 * 1024);
    await expect(opened(file)).rejects.toThrow(/256 MB/);
  });

  test('a part that is longer than it says', async () => {
    const file = await xlsxWith((sheet) => sheet, { 'xl/media/image1.png': ' '.repeat(1024 * 1024) });
    const size = Buffer.from([0, 0, 16, 0]);
    for (let at = file.indexOf(size); at >= 0; at = file.indexOf(size, at + 1)) file.writeUInt32LE(10, at);
    await expect(opened(file)).rejects.toThrow(/damaged/);
  });

  test.each([
    ['no zip at all', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['a zip that breaks off', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ])('%s', async (_what, file) => {
    await expect(opened(file)).rejects.toThrow(/no xlsx file/);
  });

  test.each([
    ['columns', Buffer.from(','.repeat(2_000_000)), /1000 columns/],
    ['rows', Buffer.from('a\n'.repeat(100_002)), /100000 rows/],
  ])('a text file with too many %s', async (_what, file, message) => {
    await expect(opened(file, 'open-csv')).rejects.toThrow(message);
  });
});

describe('what real files hold is opened', () => {
  test('one of our own without frozen rows', async () => {
    const body = Buffer.from(JSON.stringify({ sheets: [{ name: 'A', cells: [{ row: 0, column: 0, content: 'x' }] }] }));
    const saved = await carryOut({ kind: 'save-xlsx', body });
    expect((await opened(saved)).sheets[0]).toMatchObject({ name: 'A', frozenRows: 0 });
  });

  test('widths of all columns, rules for whole columns, a sheet without views', async () => {
    const rules =
      '<dataValidations count="1"><dataValidation type="list" sqref="A2:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const file = await xlsxWith((sheet) =>
      beforeData('<cols><col min="1" max="16384" width="9"/></cols>')(afterData(rules)(sheet)).replace(
        /<sheetViews>.*<\/sheetViews>/s,
        '',
      ),
    );
    const [sheet] = (await opened(file)).sheets;
    expect(sheet?.cells).toEqual([{ row: 0, column: 0, content: 'Invoice' }]);
    expect(Object.keys(sheet?.widths ?? {})).toEqual(['0']);
  });
});

describe('a file that keeps its thread busy', () => {
  // A name for all cells of a sheet is spelt out cell by cell.
  const busy = (): Promise<Buffer> =>
    xlsxWith((sheet) => sheet, {
      'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="all">Ledger!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
    });

  // The other limit is out of reach: each has to do it alone.
  test.each([
    ['time', { seconds: 4, megabytes: 2_000 }, /longer than 4 seconds/],
    ['memory', { seconds: 180, megabytes: 128 }, /more than 128 MB/],
  ])('is given up by %s, while everything else goes on; the next file is opened', async (_what, limits, message) => {
    const work = fileWork(limits);
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 20);
    await expect(work.run({ kind: 'open-xlsx', body: await busy() })).rejects.toThrow(message);
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(5);
    const next = await work.run({ kind: 'open-csv', body: Buffer.from('a,b') });
    expect(Buffer.from(next).toString()).toContain('"b"');
  });

  test('does not hold up the end', async () => {
    const work = fileWork({ seconds: 600, megabytes: 4_000 });
    const running = work.run({ kind: 'open-xlsx', body: await busy() });
    const failed = expect(running).rejects.toThrow(/stopped/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await work.close();
    await failed;
  });
});
