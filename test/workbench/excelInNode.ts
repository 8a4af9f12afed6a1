import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { Book } from '../../workbench/hosts/excel/book';
import { RichApi, type RichApiRequest } from '../../workbench/hosts/excel/richApi';
import { workbookObject } from '../../workbench/hosts/excel/workbook';
import { MemoryGrid } from '../../workbench/hosts/memoryGrid';

const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
type Run = <T>(...args: [Batch<T>] | [Pick<Excel.RunOptions, 'delayForCellEdit'>, Batch<T>]) => Promise<T>;

/** The flag of a request that may wait until the cell a person types in is finished. */
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT = {
  HttpStatusCode: 400,
  ErrorCode: 'InvalidOperationInCellEditMode',
  ErrorMessage: 'Excel is in cell-editing mode. Please exit the edit mode and then try again.',
  Headers: {},
  Body: null,
};

export interface ExcelInNode {
  readonly grid: MemoryGrid;
  readonly book: Book;
  readonly run: Run;
  /** Everything that was asked for and is missing. */
  readonly missing: string[];
  /** The requests as they would have travelled, in bytes. */
  readonly requests: number[];
  /** A person types in a cell: Excel refuses every request, save those that may wait where this Excel can wait. */
  editing: boolean;
  waits: boolean;
  /** How many of the next requests are never answered, as if Excel had forgotten them. */
  silent: number;
  /** Requests that wait in Excel until the cell is finished. */
  waiting: number;
  /** Called before each request is carried out, as a colleague's change may arrive there. */
  before: (json: string) => void;
}

let office: { Excel: { run: (session: object, batch: unknown) => Promise<unknown> } } | undefined;

/** The unmodified office.js, loaded once; it is handed a host to talk to for every workbook. */
function officeJs(): NonNullable<typeof office> {
  if (office) return office;
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  (window as unknown as { eval: (code: string) => void }).eval(readFileSync(OFFICE_JS, 'utf8'));
  office = window as unknown as NonNullable<typeof office>;
  return office;
}

/** A pause as short as can be. */
export const briefly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** A workbook in memory behind the genuine office.js: what is called here is what Excel would be asked. */
export function excelInNode(names: readonly string[] = ['Sheet1']): ExcelInNode {
  const grid = new MemoryGrid(names);
  const book = new Book(grid);
  const missing: string[] = [];
  const requests: number[] = [];
  const api = new RichApi(workbookObject(book), { onMissing: (message) => missing.push(message) });
  const excel = {
    grid,
    book,
    missing,
    requests,
    editing: false,
    waits: true,
    silent: 0,
    waiting: 0,
    before: (): void => undefined,
  } as Omit<ExcelInNode, 'run'>;
  const answer = (json: string): object => api.process(JSON.parse(json) as RichApiRequest);
  const executor = {
    executeAsync: async (_data: unknown, flags: number, message: { Body: unknown }) => {
      if (excel.silent > 0) {
        excel.silent -= 1;
        return new Promise<never>(() => undefined);
      }
      if (excel.editing) {
        if (!excel.waits || (flags & DELAY_FOR_CELL_EDIT) === 0) return CELL_EDIT;
        excel.waiting += 1;
        while (excel.editing) await briefly();
        excel.waiting -= 1;
      }
      const json = JSON.stringify(message.Body);
      requests.push(Buffer.byteLength(json));
      excel.before(json);
      const Body = JSON.parse(JSON.stringify(answer(json))) as unknown;
      return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body };
    },
  };
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
  };
  const run: Run = (...args) => {
    const [options, batch] = args.length === 1 ? [{}, args[0]] : args;
    return officeJs().Excel.run({ ...options, session }, batch) as never;
  };
  return Object.assign(excel, { run });
}
