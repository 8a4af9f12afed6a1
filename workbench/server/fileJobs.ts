import { decodedText } from '../../core/ledger/encoding';
import { csvToWorkbook } from './csv';
import { checkXlsx } from './xlsxLimits';
import { workbookOf, xlsxOf } from './xlsx';

export const FILE_JOBS = ['open-xlsx', 'open-csv', 'save-xlsx'] as const;

export interface FileJob {
  readonly kind: (typeof FILE_JOBS)[number];
  readonly body: Uint8Array;
}

/** Carries a job out. @returns JSON of a workbook, or an xlsx file. @throws Error whose message says what is wrong */
export async function carryOut({ kind, body }: FileJob): Promise<Uint8Array> {
  const file = Buffer.from(body);
  switch (kind) {
    case 'open-xlsx':
      await checkXlsx(file);
      return Buffer.from(JSON.stringify(await workbookOf(file)));
    case 'open-csv':
      return Buffer.from(
        JSON.stringify(csvToWorkbook(decodedText(file, (encoding) => new TextDecoder(encoding).decode(file)))),
      );
    case 'save-xlsx':
      return xlsxOf(JSON.parse(file.toString('utf8')) as never);
  }
}
