/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { within } from '@testing-library/react';
import type { Cell } from '../../core/cells/cell';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { sampleRows, SHEET } from './ledger';
import { expectAccessible, screen, showPane, type Shown } from './renderPane';

const HEAD = ['Invoice', 'Customer', 'Due', 'Outstanding', 'Balance', 'Ccy', 'Mail'];
const LEDGER: readonly (readonly Cell[])[] = [
  HEAD,
  ['R-1', 'Orchard Hotels', 45900, 3200, 2640, 'GBP', 'ap@orchard.example'],
  ['R-2', 'Hexham Joinery', 45950, 80, 75.5, 'GBP', 'ap@hexham.example'],
];

async function openColumns({ user }: Shown): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Columns' }));
  await screen.findByRole('button', { name: 'Use these columns' });
}

const rememberedIn = (shown: Shown): readonly (readonly Cell[])[] =>
  (shown.services.memory.sheets.get(POLICY_SHEET) ?? []).filter(([sheet]) => sheet === SHEET);

describe('columns', () => {
  test('a doubt is told on the first screen, asked in its place and remembered', async () => {
    const shown = await showPane({ rows: LEDGER });
    await screen.findByText('Two columns could be the open amount. Which one is still owed?');
    await shown.user.click(screen.getByRole('button', { name: 'Columns' }));
    const choice = await screen.findByRole('combobox', { name: 'open amount' });
    expect(document.activeElement).toBe(choice);
    screen.getByText('5 found, 1 to choose');
    screen.getByText('It begins with 2,640.00, 75.50.');
    await shown.user.selectOptions(choice, 'Outstanding, column D');
    screen.getByText('It begins with 3,200.00, 80.00.');
    await shown.user.selectOptions(choice, 'Balance, column E');
    screen.getByText('6 found');
    await shown.user.click(screen.getByRole('button', { name: 'Use these columns' }));
    await screen.findByText('These columns are used from now on.');
    expect(rememberedIn(shown)).toContainEqual([SHEET, 'Open amount', 'Balance']);
    expect(await screen.findAllByText('2,715.50')).not.toHaveLength(0);
    expect(screen.queryByText(/Which one is still owed/)).toBeNull();
    expect(shown.services.memory.sheets.get(SHEET)).toEqual(LEDGER);
  });

  test('every field is shown with its header and a value, and can be corrected', async () => {
    const shown = await showPane();
    await openColumns(shown);
    const row = screen.getByRole('button', { name: /^due date/ });
    within(row).getByText('Due date');
    await shown.user.click(row);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'due date' }));
    await shown.user.click(screen.getByRole('button', { name: /^Show \d+ optional columns/ }));
    screen.getByRole('button', { name: /^credit limit/ });
  });

  test('while a needed column is missing, the button waits and says for what', async () => {
    const shown = await showPane({ rows: LEDGER.map((row) => row.filter((_, i) => i !== 2)) });
    screen.getByRole('heading', { name: 'No column found for due date' });
    await shown.user.click(screen.getByRole('button', { name: 'Choose the column' }));
    const use = await screen.findByRole('button', { name: 'Use these columns' });
    screen.getByText('Choose the due date column first.');
    expect(use.getAttribute('aria-disabled')).toBe('true');
    const before = structuredClone(shown.services.memory.sheets.get(POLICY_SHEET));
    await shown.user.click(use);
    expect(shown.services.memory.sheets.get(POLICY_SHEET)).toEqual(before);
  });

  test('without an e-mail column, a person may say that there is none', async () => {
    const shown = await showPane({ rows: LEDGER.map((row) => row.slice(0, 6)) });
    await shown.user.click(screen.getByRole('button', { name: 'Choose the column' }));
    await shown.user.selectOptions(await screen.findByRole('combobox', { name: 'e-mail' }), 'None');
    screen.getByText('Without an e-mail column, only calls, letters, SMS and WhatsApp can go out.');
    await shown.user.click(screen.getByRole('button', { name: 'Use these columns' }));
    await screen.findByRole('heading', { name: /^2 invoices/ });
    expect(rememberedIn(shown)).toContainEqual([SHEET, 'E-mail', '(none)']);
  });

  test('the row of the headers can be corrected', async () => {
    const rows = [['Notes', 'More'], ['of', 'our', 'own'], [], ...LEDGER];
    const shown = await showPane({ rows });
    await openColumns(shown);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Headers in row' }).value).toBe('3');
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Headers in row' }), 'Row 1');
    await screen.findByText(/^Choose the .* column first\.$/);
  });

  test('a header that vanished is told, and what is used in its place', async () => {
    const remembered = [
      ['Ledger sheet', 'Column', 'Header'],
      [SHEET, 'Open amount', 'Rest'],
    ];
    await showPane({
      rows: sampleRows(),
      prepare: ({ memory }) => void memory.sheets.set(POLICY_SHEET, remembered),
    });
    await screen.findByText(/The header “Rest” is gone\. You chose it for the open amount/);
  });

  test('a colleague’s choice meanwhile is not overwritten', async () => {
    const shown = await showPane({ rows: LEDGER });
    await openColumns(shown);
    const theirs = [
      ['Ledger sheet', 'Column', 'Header'],
      [SHEET, 'Open amount', 'Balance'],
    ];
    shown.services.memory.sheets.set(POLICY_SHEET, theirs);
    await shown.user.click(screen.getByRole('button', { name: 'Use these columns' }));
    await screen.findByText(/Somebody chose other columns for this sheet meanwhile/);
    expect(shown.services.memory.sheets.get(POLICY_SHEET)).toEqual(theirs);
  });
});

describe('set-up', () => {
  test('from a workbook that nobody has set up: what was understood, one press, one undo', async () => {
    const shown = await showPane({
      rows: LEDGER.map((row) => row.filter((_, i) => i !== 3)),
      prepare: ({ memory }) => void memory.sheets.delete(POLICY_SHEET),
    });
    const { memory } = shown.services;
    await shown.user.click(await screen.findByRole('button', { name: 'Set up' }));
    await screen.findByRole('heading', { level: 2, name: 'Sheets to make' });
    screen.getByRole('checkbox', { name: 'Stage and days late beside each invoice, columns G and H', checked: true });
    screen.getByText('2 invoices get a stage.');
    await expectAccessible();
    await shown.user.click(screen.getByRole('button', { name: 'Make 4 sheets' }));
    expect((await screen.findAllByText('4 sheets made, 2 invoices have their stage.')).length).toBeGreaterThan(0);
    expect([...memory.sheets.keys()].filter((name) => name.startsWith('Collections '))).toHaveLength(4);
    expect(memory.formulas.get(`${SHEET}!G2`)).toMatch(/^=COLLECTION_STAGE\(C2,/);
    expect(screen.queryByRole('button', { name: 'Set up' })).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await screen.findAllByText('Everything is as it was.')).length).toBeGreaterThan(0);
    expect(memory.sheets.has(POLICY_SHEET)).toBe(false);
    expect([...memory.formulas.keys()]).toEqual([]);
    await screen.findByRole('button', { name: 'Set up' });
  });

  test('without the tick the ledger stays as it is; an empty workbook takes a sample', async () => {
    const shown = await showPane({ rows: [], prepare: ({ memory }) => void memory.sheets.delete(POLICY_SHEET) });
    const { memory } = shown.services;
    await shown.user.click(await screen.findByRole('button', { name: 'Set up' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Put in a sample' }));
    await shown.user.click(await screen.findByRole('checkbox', { name: /^Stage and days late/ }));
    const before = structuredClone(memory.sheets.get(SHEET));
    await shown.user.click(screen.getByRole('button', { name: 'Make 4 sheets' }));
    expect((await screen.findAllByText('4 sheets made.')).length).toBeGreaterThan(0);
    expect(memory.sheets.get(SHEET)).toEqual(before);
    expect(before).toHaveLength(17);
  });
});
