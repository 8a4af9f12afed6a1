import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { LOG_HEADERS, LOG_SHEET } from '../../../core/log/record';
import { dueToday } from '../../../core/usecases/planning/dueToday';
import { updateLedger } from '../../../core/usecases/workbook/mirror';
import { look } from '../../../core/usecases/planning/overview';
import { findLedger, readMemory } from '../../../core/usecases/workbook/ledgers';
import {
  FIELD_NAMES,
  mapColumns,
  readColumnMemory,
  writeRemembered,
  type ColumnMemory,
} from '../../../core/workbook/columnMemory';
import { DamagedSheetError } from '../../../core/workbook/damage';
import { FIELDS, type Field } from '../../../core/ledger/fields';
import { recogniseColumns } from '../../../core/ledger/recognise';
import { COLUMN_HEADERS } from '../../../core/workbook/policyTables';
import { POLICY_SHEET, readPolicy } from '../../../core/workbook/policySheet';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { MemoryHost } from '../../fakes/memoryHost';
import { ignore, servicesOn } from '../../fakes/services';

const head = (rows: readonly (readonly Cell[])[], sheet = 'Receivables', top = 0, left = 0) => ({
  sheet,
  top,
  left,
  rows,
});
const remember = (columns: Partial<Record<Field, string | null>>, sheet = 'Receivables'): ColumnMemory =>
  FIELDS.flatMap((field) => (columns[field] === undefined ? [] : [{ sheet, field, header: columns[field] }]));

const PLAIN = ['Invoice no.', 'Customer', 'Due', 'Amount', 'Balance due', 'Ccy', 'E-mail'];

describe('recognition', () => {
  test.each([
    ['en', ['Invoice no.', 'Customer', 'Due date', 'Open amount', 'Currency', 'E-mail']],
    ['es', ['Nº factura', 'Cliente', 'Fecha de vencimiento', 'Importe pendiente', 'Moneda', 'Correo electrónico']],
    ['de', ['Rechnungsnr.', 'Kunde', 'Fällig am', 'Offener Betrag', 'Währung', 'E-Mail-Adresse']],
    ['fr', ['Nº facture', 'Nom du client', 'Date d’échéance', 'Reste à payer', 'Devise', 'Courriel']],
    ['pt', ['Nº fatura', 'Nome do cliente', 'Data de vencimento', 'Valor em aberto', 'Moeda', 'E-mail']],
  ])('reads headers in %s', (_language, headers) => {
    const { columns, missing, doubts } = recogniseColumns(head([headers]));
    expect(columns).toEqual({ invoice: 0, customer: 1, dueDate: 2, openAmount: 3, currency: 4, email: 5 });
    expect({ missing, doubts }).toEqual({ missing: [], doubts: [] });
  });

  test('finds headers below a title, and keeps the sheet’s own rows and columns', () => {
    const mapping = recogniseColumns(head([['Receivables 2025'], [], ['', ...PLAIN]], 'Receivables', 2, 3));
    expect(mapping.headerRow).toBe(4);
    expect(mapping.columns).toMatchObject({ invoice: 4, openAmount: 8 });
  });

  const figures = (headers: string[], ...amounts: Cell[][]) =>
    recogniseColumns(
      head([headers, ...amounts.map((own, i) => [`R-${i}`, 'Acme', 45000 + i, ...own, 'a@acme.example'])]),
    );

  test('two columns that could be owed are a doubt; the one that asks for less is used meanwhile', () => {
    const headers = ['Invoice', 'Customer', 'Due', 'Outstanding', 'Balance', 'Mail'];
    const { columns, doubts } = figures(headers, [300, 200], [80, 75]);
    expect(columns.openAmount).toBe(4);
    expect(doubts).toEqual([{ field: 'openAmount', columns: [4, 3] }]);
    expect(figures(headers, [300, 300], [80, 80]).doubts).toEqual([]);
  });

  test('the same header twice over different cells is a doubt', () => {
    const headers = ['Invoice', 'Customer', 'Due', 'Open', 'Open', 'Mail'];
    expect(figures(headers, [300, 310], [80, 75]).doubts.map(({ field }) => field)).toEqual(['openAmount']);
    const mails = ['Invoice', 'Customer', 'Due', 'Open', 'Mail', 'Mail'];
    expect(figures(mails, [300, 'b@acme.example'], [80, 'c@acme.example']).doubts).toEqual([
      { field: 'email', columns: [4, 5] },
    ]);
    expect(figures(mails, [300, 'a@acme.example'], [80, 'a@acme.example']).doubts).toEqual([]);
  });

  test('a vague header stands back without a question', () => {
    const { columns, doubts } = recogniseColumns(head([['Reference', 'Invoice', 'Name', 'Customer', 'Due', 'Open']]));
    expect(columns).toMatchObject({ invoice: 1, customer: 3 });
    expect(doubts).toEqual([]);
  });

  test('cells that do not go with their header are told, not passed over', () => {
    const headers = ['Invoice', 'Customer', 'Due', 'Open', 'Currency', 'Mail'];
    expect(figures(headers, [300, 'bucks'], [80, 'bucks']).columns).toMatchObject({ currency: 4, dueDate: 2 });
  });
});

describe('remembered columns', () => {
  test('hold before what would be recognised', () => {
    const memory = remember({ openAmount: 'Amount', amount: 'Balance due' });
    const { columns, doubts, lost } = mapColumns(head([PLAIN]), memory);
    expect(columns).toMatchObject({ openAmount: 3, amount: 4, invoice: 0 });
    expect({ doubts, lost }).toEqual({ doubts: [], lost: [] });
  });

  test('settle a doubt', () => {
    const rows = [['Invoice', 'Customer', 'Due', 'Outstanding', 'Balance', 'Mail']];
    const mapping = mapColumns(head(rows), remember({ openAmount: 'Balance' }));
    expect(mapping).toMatchObject({ columns: { openAmount: 4 }, doubts: [] });
  });

  test('are found again wherever columns and headers are moved, however they are spaced', () => {
    const memory = remember({ openAmount: 'Balance due', invoice: 'Doc', customer: 'Who' });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['Doc', ' who ', 'BALANCE  due', 'Due', 'Note', 'Amount'], { minLength: 6 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (headers, above, left) => {
          const rows: Cell[][] = [...Array.from({ length: above }, () => ['Amount', 'Due']), headers];
          const mapping = mapColumns(head(rows, 'Receivables', 1, left), memory);
          expect(mapping.headerRow).toBe(1 + above);
          expect(mapping.columns).toMatchObject({
            invoice: left + headers.indexOf('Doc'),
            customer: left + headers.indexOf(' who '),
            openAmount: left + headers.indexOf('BALANCE  due'),
          });
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  test('a header that vanished is told, and its field recognised anew', () => {
    const { columns, lost } = mapColumns(head([PLAIN]), remember({ openAmount: 'Rest', invoice: 'Invoice no.' }));
    expect(columns.openAmount).toBe(4);
    expect(lost).toEqual([{ field: 'openAmount', header: 'Rest' }]);
  });

  test('none means none, also where a header looks like it', () => {
    const { columns, missing } = mapColumns(head([PLAIN]), remember({ currency: null, email: null }));
    expect(columns.currency).toBeUndefined();
    expect(columns.email).toBeUndefined();
    expect(missing).toEqual([]);
    expect(mapColumns(head([PLAIN.slice(0, 6)]), []).missing).toEqual(['email']);
  });

  test('hold for their own ledger; a renamed or copied sheet is known by all of its headers', () => {
    const memory = remember({ openAmount: 'Amount', invoice: 'Invoice no.' }, 'North');
    expect(mapColumns(head([PLAIN], 'South'), memory).columns.openAmount).toBe(3);
    expect(mapColumns(head([PLAIN.filter((text) => text !== 'Invoice no.')], 'South'), memory).columns.openAmount).toBe(
      3,
    );
    const both = [...memory, ...remember({ openAmount: 'Balance due' }, 'South')];
    expect(mapColumns(head([PLAIN], 'south '), both).columns.openAmount).toBe(4);
    expect(mapColumns(head([PLAIN], 'North'), both).columns.openAmount).toBe(3);
  });
});

describe('the table in the policy sheet', () => {
  const sheetWith = (...rows: Cell[][]): Cell[][] => [...writePolicy(DEFAULT_POLICY), [], [...COLUMN_HEADERS], ...rows];
  const block = (rows: Cell[][]) => head(rows, POLICY_SHEET);

  test('gives back what was written, beside the policy', () => {
    const memory = remember(Object.fromEntries(FIELDS.map((f, i) => [f, i % 3 === 0 ? null : `Level ${i}`])));
    const rows = sheetWith(...memory.map(writeRemembered));
    expect(readColumnMemory(block(rows))).toEqual(memory);
    expect(readPolicy(block(rows))).toEqual(DEFAULT_POLICY);
  });

  test('a header called like one of the sheet’s own tables confuses neither', () => {
    const rows = [[...COLUMN_HEADERS], ['Receivables', 'Last level', 'Level'], [], ...writePolicy(DEFAULT_POLICY)];
    expect(readPolicy(block(rows))).toEqual(DEFAULT_POLICY);
    expect(readColumnMemory(block(rows))).toEqual([{ sheet: 'Receivables', field: 'lastLevel', header: 'Level' }]);
  });

  test.each<[string, Cell[][], string, RegExp]>([
    ['a column we do not know', [['Receivables', 'Amount due', 'Balance']], 'B', /one of Invoice, Customer/],
    ['no ledger', [['', 'Open amount', 'Balance']], 'A', /name of the ledger sheet/],
    [
      'a column named twice',
      [
        ['R', 'Paid', 'A'],
        ['r', 'paid', 'B'],
      ],
      'B',
      /not named above/,
    ],
  ])('%s is named with its cell', (_what, rows, column, expected) => {
    const all = sheetWith(...rows);
    let error: unknown;
    try {
      readColumnMemory(block(all));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DamagedSheetError);
    expect(error).toMatchObject({ cell: `${column}${all.length}`, message: expect.stringMatching(expected) });
  });

  test('a header left blank is recognised, not none', () => {
    expect(readColumnMemory(block(sheetWith(['Receivables', 'E-mail', '']))).length).toBe(0);
  });

  test('every field has a name of its own', () => {
    expect(new Set(Object.values(FIELD_NAMES)).size).toBe(FIELDS.length);
  });
});

describe('in a workbook', () => {
  const row = ['R-1', 'Orchard', 45000, 900, 400, 'GBP', 'ap@orchard.example'];
  const memory = [[...COLUMN_HEADERS], ...remember({ openAmount: 'Amount' }).map(writeRemembered)];

  test('what is chosen holds for a selection and for the whole ledger', async () => {
    const host = new MemoryHost({ Receivables: [PLAIN, row], [POLICY_SHEET]: memory });
    host.selected = { sheet: 'Receivables', rows: [1] };
    const seen = await look(servicesOn(host));
    expect(seen).toMatchObject({ state: 'ready', totals: [{ open: 900 }] });
    expect((await findLedger({ host }, await readMemory(host)))?.rows[0]?.openAmount).toBe(900);
  });

  test('a sheet of remembered columns alone leaves the policy to the defaults of the language', async () => {
    const host = new MemoryHost({ Receivables: [PLAIN, row], [POLICY_SHEET]: memory });
    host.locale = () => 'de-DE';
    host.selected = { sheet: 'Receivables', rows: [1] };
    const seen = await look(servicesOn(host));
    expect(seen.state === 'ready' && seen.plan.messages[0]?.language).toBe('de');
  });

  test('the policy sheet is read once for a look', async () => {
    const log = { [LOG_SHEET]: [[...LOG_HEADERS]] };
    const host = new MemoryHost({ Receivables: [PLAIN, row], [POLICY_SHEET]: memory, ...log });
    host.selected = { sheet: 'Receivables', rows: [1] };
    let reads = 0;
    const { readSheet } = host;
    host.readSheet = (sheet) => {
      if (sheet === POLICY_SHEET) reads += 1;
      return readSheet.call(host, sheet);
    };
    await look(servicesOn(host));
    expect(reads).toBe(1);
  });
});

describe('protected sheets', () => {
  const row = ['R-1', 'Orchard', 45000, 900, 400, 'GBP', 'ap@orchard.example', 1];
  const ledger = [[...PLAIN, 'Last level'], row];
  const setUp = async (locked: string) => {
    const host = new MemoryHost({ Receivables: ledger });
    host.selected = { sheet: 'Receivables', rows: [1] };
    host.protectedSheets.add(locked);
    const services = servicesOn(host);
    const plan = await dueToday(services);
    return { host, services, messages: plan?.messages ?? [], mapping: recogniseColumns(head(ledger)) };
  };

  test('a protected log stops a run before anything goes out', async () => {
    const { services, messages } = await setUp(LOG_SHEET);
    expect(messages).toHaveLength(1);
    await expect(services.sender.deliver(messages, ignore)).rejects.toThrow(
      /Collections Log.*protected.*nothing was sent/,
    );
    expect(services.channel.sent).toEqual([]);
  });

  test('a protected ledger is reminded, and not brought up to date', async () => {
    const { host, services, messages, mapping } = await setUp('Receivables');
    const { results } = await services.sender.deliver(messages, ignore);
    expect(results.map(({ state }) => state)).toEqual(['sent']);
    await expect(updateLedger(services, mapping, messages)).rejects.toThrow(
      'Receivables is protected. Reminders can be sent; levels and dates are not written.',
    );
    expect(host.sheets.get('Receivables')).toEqual(ledger);
  });
});
