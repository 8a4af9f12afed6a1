import { describe, expect, test } from '@jest/globals';
import { readExport, readPasted } from '../../pane/files/readExport';

const MILLION = 1_000_000;

describe('a text that would hold the pane up is refused', () => {
  test.each([
    ['blank lines', '\n'.repeat(MILLION)],
    ['a field without end', `"${'x'.repeat(2 * MILLION)}`],
    ['nothing but quotation marks', `"${'""'.repeat(MILLION)}`],
    ['separators', `${','.repeat(900_000)}\n`.repeat(8)],
  ])('%s', async (_, text) => {
    await expect(readExport(new File([text], 'open.csv'))).rejects.toThrow(/^\[file-too-large/);
    expect(() => readPasted(text)).toThrow(/^\[file-too-large/);
  });
});

test('a hundred thousand invoices are no more than there may be', async () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => `INV-${i};Orchard Hotels plc;2025-11-01;100,00;EUR`);
  const [sheet] = await readExport(new File([lines.join('\r\n')], 'open.csv'));
  expect(sheet?.rows.length).toBe(100_000);
  expect(sheet?.rows[99_999]).toEqual(['INV-99999', 'Orchard Hotels plc', '2025-11-01', '100,00', 'EUR']);
});
