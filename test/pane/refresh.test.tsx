/** @jest-environment jsdom */
import { TextDecoder as NodeDecoder } from 'node:util';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { fireEvent, waitFor } from '@testing-library/react';
import JSZip from 'jszip';
import type { Cell } from '../../core/cells/cell';
import { CSV, day, ledger, SHEET } from '../core/usecases/refresh/ledgers';
import { cleanup, expectAccessible, screen, showPane, type Shown } from './renderPane';

afterEach(cleanup);
// What browsers have and jsdom has not.
beforeAll(() => void Object.assign(globalThis, { TextDecoder: NodeDecoder }));

async function openRefresh(): Promise<Shown> {
  const shown = await showPane({ rows: ledger() });
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('menuitem', { name: 'Bring in a new export' }));
  await screen.findByRole('heading', { name: `Update ${SHEET}` });
  return shown;
}

/** jsdom's files have no bytes to give. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as unknown as BlobPart], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  Object.defineProperty(file, 'size', { value: bytes.length });
  return file;
}

const choose = (file: File): void => {
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('There is nothing to choose a file with.');
  fireEvent.change(input, { target: { files: [file] } });
};

const paste = (text: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: 'Or paste the cells, headers too' }), {
    target: { value: text },
  });

const rows = ({ services }: Shown): Cell[][] => services.memory.sheets.get(SHEET) ?? [];
const openOf = (shown: Shown, invoice: string): Cell | undefined =>
  rows(shown).find(([number]) => number === invoice)?.[5];

/** The invoices of the CSV as a workbook of Excel: dates are serials, texts stand apart from the cells. */
async function xlsx(): Promise<Uint8Array> {
  const texts = [
    'Invoice no.',
    'Customer',
    'Due date',
    'Currency',
    'Balance due',
    'OH-2207',
    'Orchard Hotels plc',
    'GBP',
  ];
  const zip = new JSZip();
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="x"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `${head}<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/sharedStrings.xml',
    `${head}<sst ${main}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  );
  zip.file(
    'xl/styles.xml',
    `${head}<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  );
  const text = (place: string, n: number): string => `<c r="${place}" t="s"><v>${n}</v></c>`;
  zip.file(
    'xl/worksheets/sheet1.xml',
    `${head}<worksheet ${main}><sheetData><row r="1">${['A1', 'B1', 'C1', 'D1', 'E1'].map(text).join('')}</row>` +
      `<row r="2">${text('A2', 5)}${text('B2', 6)}<c r="C2" s="1"><v>${day('2025-09-12')}</v></c>${text('D2', 7)}<c r="E2"><v>1200</v></c></row></sheetData></worksheet>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a new export', () => {
  test('is pasted, compared, decided about, and brought in; notes and levels stay', async () => {
    const shown = await openRefresh();
    await expectAccessible();
    expect(screen.getByText('Choose a file or paste the cells first.')).toBeTruthy();
    paste(CSV);
    await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByRole('heading', { name: '5 rows to update' });
    expect(screen.getByText('2 new')).toBeTruthy();
    expect(screen.getByText('3 changed')).toBeTruthy();
    expect(screen.getByText('2 no longer listed', { selector: 'button *' })).toBeTruthy();
    expect(screen.getByText(/E-mail, Notes,? and Last level/)).toBeTruthy();
    await expectAccessible();
    const update = screen.getByRole('button', { name: 'Update 5 rows' });
    expect(update.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Say first what the invoices are that are no longer listed.')).toBeTruthy();
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
    await shown.user.click(screen.getByRole('radio', { name: /They are paid/ }));
    await shown.user.click(await screen.findByRole('button', { name: 'Update 7 rows' }));
    await screen.findByRole('heading', { name: '7 rows updated.' });
    expect(openOf(shown, 'OH-2207')).toBe(1200);
    expect(openOf(shown, 'LB-0340')).toBe(0);
    expect(
      rows(shown)
        .find(([number]) => number === 'OH-2207')
        ?.slice(6),
    ).toEqual(['Ask for Ms Reed', 3]);
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findAllByText('The update is undone.')).not.toHaveLength(0);
    await waitFor(() => expect(openOf(shown, 'OH-2207')).toBe(3200));
    expect(rows(shown).slice(0, 7)).toEqual(ledger());
  });

  test.each([
    ['UTF-8', Buffer.from(CSV, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${CSV}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
    ['windows-1252', Buffer.from(CSV.replace('Novák', 'Novàk'), 'latin1')],
  ])('comes as a CSV file in %s', async (_encoding, bytes) => {
    await openRefresh();
    choose(fileOf('aged-debtors.csv', new Uint8Array(bytes)));
    await screen.findByRole('heading', { name: '5 rows to update' });
    expect(screen.getByText('aged-debtors.csv')).toBeTruthy();
    expect(screen.getByText('6 invoices read')).toBeTruthy();
    expect(screen.getByText('Casa Marín S.L.')).toBeTruthy();
  });

  test('comes as a workbook of Excel', async () => {
    await openRefresh();
    choose(fileOf('debtors.xlsx', await xlsx()));
    await screen.findByRole('heading', { name: '1 row to update' });
    expect(screen.getByText('3,200.00')).toBeTruthy();
    expect(screen.getByText('1,200.00')).toBeTruthy();
    expect(screen.getByText(/Is this the whole list\?/)).toBeTruthy();
  });

  test.each([
    ['old.xls', [0xd0, 0xcf, 0x11, 0xe0, 0], /old Excel workbook/],
    ['empty.csv', [], /empty\.csv is empty/],
    ['broken.xlsx', [0x50, 0x4b, 3, 4, 9, 9], /cannot be read/],
    ['picture.csv', [1, 0, 2, 0, 0, 3], /cannot be read/],
  ])('that is %s is refused in a sentence', async (name, bytes, sentence) => {
    const shown = await openRefresh();
    choose(fileOf(name, new Uint8Array(bytes)));
    expect(await screen.findAllByText(sentence)).not.toHaveLength(0);
    expect(rows(shown)).toEqual(ledger());
  });

  test('with other columns is asked about, column by column', async () => {
    const shown = await openRefresh();
    paste('Ref\tCustomer\tTo pay\tWhen\nOH-2207\tOrchard Hotels plc\t1200.00\t2025-09-12\n');
    await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByText('Nothing has been changed yet.');
    await expectAccessible();
    for (const box of screen.getAllByRole<HTMLSelectElement>('combobox')) {
      const label = box.labels[0]?.textContent ?? '';
      const wanted = label.startsWith('Invoice') ? 'Ref' : label.startsWith('Due') ? 'When' : 'To pay';
      await shown.user.selectOptions(box, wanted);
    }
    await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByRole('heading', { name: '1 row to update' });
  });

  test('that says the same says so', async () => {
    const shown = await openRefresh();
    const same = ledger().map((row, i) =>
      row
        .slice(0, 6)
        .map((cell, c) =>
          i > 0 && c === 3 ? new Date((Number(cell) - 25569) * 864e5).toISOString().slice(0, 10) : cell,
        ),
    );
    paste(same.map((row) => row.join('\t')).join('\n'));
    await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByRole('heading', { name: 'Nothing has changed' });
    await shown.user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('tab', { name: 'Remind' });
  });

  test('that broke off is told of, and gone on with', async () => {
    const shown = await openRefresh();
    const { memory } = shown.services;
    const append = memory.appendRows.bind(memory);
    memory.appendRows = () => Promise.reject(new Error('The connection broke'));
    paste(CSV);
    await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
    await shown.user.click(await screen.findByRole('radio', { name: /They are paid/ }));
    await shown.user.click(await screen.findByRole('button', { name: 'Update 7 rows' }));
    await screen.findAllByText(/The connection broke/);
    memory.appendRows = append;
    await shown.user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('tab', { name: 'Remind' });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Bring in a new export' }));
    await screen.findByText(/broke off\. Nothing is lost/);
    await shown.user.click(screen.getByRole('button', { name: 'Go on' }));
    await screen.findByRole('heading', { name: '7 rows updated.' });
    expect(rows(shown).map(([number]) => number)).toEqual([
      ...ledger().map(([number]) => number),
      'NS-0007',
      'EV-0001',
    ]);
  });
});

test('columns that only the export has come in where they are wanted', async () => {
  const shown = await openRefresh();
  paste(CSV);
  await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
  const box = await screen.findByRole('checkbox', { name: /^Add 1 new column/ });
  expect((box as HTMLInputElement).checked).toBe(false);
  screen.getByText('Salesperson, to the right of yours');
  await shown.user.click(box);
  await shown.user.click(screen.getByRole('radio', { name: /They are paid/ }));
  await expectAccessible();
  await shown.user.click(await screen.findByRole('button', { name: 'Update 8 rows' }));
  await screen.findByRole('heading', { name: '8 rows updated.' });
  expect(rows(shown).map((cells) => cells[8] ?? '')).toEqual([
    'Salesperson',
    'Tom',
    'Pia',
    'Pia',
    '',
    '',
    'Tom',
    'Tom',
    'Eve',
  ]);
});

test.each([
  ['hold', [['What a word means', SHEET, 'Status', 'Query', 'owed']], 80],
  ['are missing: its rows wait', [], 100],
])('answers given for the ledger, for its exports: %s', async (_, answers, open) => {
  const asked: Cell[][] = [
    ['Invoice no.', 'Customer', 'E-mail', 'Due date', 'Currency', 'Balance due', 'Status'],
    ['A-1', 'Acme', 'a@a.example', day('2025-09-12'), 'GBP', 100, 'Query'],
    ['A-2', 'Bolt', 'b@b.example', day('2025-09-12'), 'GBP', 50, 'Open'],
  ];
  const policy: Cell[][] = [['Question', 'Ledger', 'Header', 'Word', 'Answer'], ...answers];
  const shown = await showPane({
    rows: asked,
    prepare: ({ memory }) => void memory.sheets.set('Collections Policy', policy),
  });
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('menuitem', { name: 'Bring in a new export' }));
  await screen.findByRole('heading', { name: `Update ${SHEET}` });
  const head = 'Invoice no.\tCustomer\tDue date\tCurrency\tBalance due\tStatus\n';
  const line = (invoice: string, customer: string, due: number, status: string): string =>
    `${invoice}\t${customer}\t2025-09-12\tGBP\t${due}\t${status}\n`;
  paste(`${head}${line('A-1', 'Acme', 80, 'Query')}${line('A-2', 'Bolt', 45, 'Open')}`);
  await shown.user.click(screen.getByRole('button', { name: 'Compare' }));
  const changed = open === 80 ? '2 rows' : '1 row';
  await shown.user.click(await screen.findByRole('button', { name: `Update ${changed}` }));
  await screen.findByRole('heading', { name: `${changed} updated.` });
  expect([openOf(shown, 'A-1'), openOf(shown, 'A-2')]).toEqual([open, 45]);
});
