/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { waitFor, within } from '@testing-library/react';
import type { Cell } from '../../core/cells/cell';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { SHEET } from './ledger';
import { expectAccessible, screen, showPane, tabTo, type Shown } from './renderPane';

const HEAD = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Status'];
const DUE = 45950;
const row = (n: number, status: string, due: Cell = DUE, amount: Cell = 100 * n): Cell[] => [
  `R-${n}`,
  `Customer ${n}`,
  `a${n}@x.example`,
  due,
  amount,
  'GBP',
  status,
];
const QUERIED = [HEAD, row(1, 'Open'), row(2, 'Query'), row(3, 'Query'), row(4, 'Void')];

async function openCheck({ user }: Shown): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Check this ledger' }));
  await screen.findByRole('heading', { name: 'Check this ledger' });
  await screen.findByRole('button', { name: 'Use this ledger' });
}

const answersIn = (shown: Shown): readonly (readonly Cell[])[] => {
  const rows = shown.services.memory.sheets.get(POLICY_SHEET) ?? [];
  return rows.slice(rows.findIndex((cells) => cells.includes('Question')) + 1);
};

describe('the first screen', () => {
  test('counts what waits beside the sums, and leads to the questions', async () => {
    const shown = await showPane({ rows: QUERIED });
    screen.getByText('1 question about this ledger. 2 rows wait for an answer.');
    screen.getByText('Open and overdue are without 2 rows that wait for an answer.');
    screen.getByText('1 cancelled');
    expect(screen.getAllByText('100.00')).not.toHaveLength(0);
    await openCheck(shown);
    screen.getByText('2 rows have “Query” in Status. What does it mean?');
  });

  test('a ledger without a doubt asks nothing', async () => {
    await showPane({ rows: [HEAD, row(1, 'Open'), row(2, 'Paid', DUE, 0)] });
    expect(screen.queryByText(/about this ledger/)).toBeNull();
    expect(screen.queryByText(/without/)).toBeNull();
  });
});

describe('a question', () => {
  test('is answered once, by keyboard; its rows become owed and the policy sheet remembers', async () => {
    const shown = await showPane({ rows: QUERIED });
    await openCheck(shown);
    screen.getByRole('heading', { name: '4 invoices read, 1 question' });
    screen.getByText('2 rows wait');
    screen.getByRole('button', { name: 'R-2: G3 says “Query”.' });
    screen.getByText('Nothing is sent for them until you answer.');
    const keep = screen.getByRole('button', { name: 'Keep this answer' });
    expect(keep.getAttribute('aria-disabled')).toBe('true');
    await shown.user.selectOptions(screen.getByRole('combobox'), 'Owed');
    await tabTo(shown.user, 'Keep this answer');
    await shown.user.keyboard('{Enter}');
    const big = await screen.findByRole('heading', { name: 'All 4 invoices read' });
    await waitFor(() => expect(document.activeElement).toBe(big));
    expect(answersIn(shown)).toEqual([['What a word means', SHEET, 'Status', 'Query', 'owed']]);
    screen.getByText('3 owed');
    await shown.user.click(screen.getByRole('button', { name: 'Use this ledger' }));
    await waitFor(() => expect(screen.queryByText(/about this ledger/)).toBeNull());
    expect(await screen.findAllByText('600.00')).not.toHaveLength(0);
  });

  test('that was answered can be asked again', async () => {
    const kept = [
      ['Question', 'Ledger', 'Header', 'Word', 'Answer'],
      ['What a word means', SHEET, 'Status', 'Query', 'void'],
    ];
    const shown = await showPane({
      rows: QUERIED,
      prepare: ({ memory }) => void memory.sheets.set(POLICY_SHEET, kept),
    });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Check this ledger' }));
    await screen.findByRole('heading', { name: 'Your answers' });
    screen.getByText('Cancelled: left out');
    screen.getByText('Status, “Query”');
    await shown.user.click(screen.getByRole('button', { name: /^Ask again: Status/ }));
    await screen.findByText('2 rows have “Query” in Status. What does it mean?');
    expect(answersIn(shown)).toEqual([]);
  });

  test('the currency is asked where nothing says it, and written to the policy', async () => {
    const rows = QUERIED.slice(0, 2).map((cells) => cells.filter((_, i) => i !== 5));
    const shown = await showPane({ rows });
    await openCheck(shown);
    screen.getByText('Nothing says the currency. Which one is it?');
    await shown.user.selectOptions(screen.getByRole('combobox'), 'GBP, British pounds');
    await shown.user.click(screen.getByRole('button', { name: 'Keep this answer' }));
    await screen.findByRole('heading', { name: 'All 1 invoice read' });
    expect(shown.services.memory.sheets.get(POLICY_SHEET)).toContainEqual([
      'Currency',
      'GBP',
      expect.stringContaining('name none'),
    ]);
  });

  test('with evidence is preselected, and only confirmed', async () => {
    const head = ['Invoice', 'Client', 'E-mail', 'Due date', 'Line total', 'Currency', 'Status'];
    const shown = await showPane({ rows: [head, row(1, 'Overdue'), row(1, 'Overdue', DUE, 50), row(2, 'Paid')] });
    await openCheck(shown);
    screen.getByText('Some invoices stand on several rows, and no column holds their total. Do the rows add up?');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
    screen.getByText('Read as chosen here until you decide.');
    await expectAccessible();
    await shown.user.click(screen.getByRole('button', { name: 'Keep this answer' }));
    await screen.findByRole('heading', { name: /^All 3 invoices read/ });
    expect(answersIn(shown)[0]?.slice(3)).toEqual(['lines of an invoice', 'yes']);
  });

  test('is reached from a skipped row in Review', async () => {
    const shown = await showPane({ rows: QUERIED });
    await shown.user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await screen.findByRole('heading', { name: 'Review' });
    await shown.user.click(screen.getByRole('button', { name: /rows skipped/ }));
    await shown.user.click(screen.getByRole('button', { name: 'Unclear: waits for your answer' }));
    await screen.findByRole('heading', { name: 'Check this ledger' });
  });

  test('cannot be answered in a workbook that is only read', async () => {
    const shown = await showPane({
      rows: QUERIED,
      prepare: ({ memory }) => void memory.protectedSheets.add(POLICY_SHEET),
    });
    await openCheck(shown);
    expect(screen.queryByRole('button', { name: 'Keep this answer' })).toBeNull();
    screen.getByText(/Collections Policy is protected/);
  });
});

describe('repairs', () => {
  const TEXTS = [
    HEAD,
    row(1, 'Open', '25/03/2025', '1.200,50'),
    row(2, 'Open', '03/04/2025', '1.000,00'),
    row(3, 'Open', DUE, 7),
  ];
  const openFold = async (shown: Shown): Promise<void> => {
    await shown.user.click(screen.getByRole('button', { name: /^Read without a doubt/ }));
  };

  test('text dates and amounts become real ones with a press each, and are undone exactly', async () => {
    const shown = await showPane({ rows: TEXTS });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Check this ledger' }));
    await screen.findByRole('button', { name: 'Repair 4 cells' });
    await openFold(shown);
    screen.getByText('2 dates are text');
    screen.getByText('Due date: day first');
    const amounts = screen.getByText('2 amounts are text').closest('li');
    within(amounts as HTMLElement).getByText('1.200,50');
    within(amounts as HTMLElement).getByText('1,200.50');
    await expectAccessible();
    await shown.user.click(screen.getByRole('button', { name: /^Repair 2, Due date/ }));
    expect(await screen.findAllByText('2 cells repaired.')).not.toHaveLength(0);
    const cells = () => shown.services.memory.sheets.get(SHEET) ?? [];
    expect(cells().map(([, , , due, open]) => [due, open])).toEqual([
      ['Due date', 'Open amount'],
      [45741, '1.200,50'],
      [45750, '1.000,00'],
      [DUE, 7],
    ]);
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findAllByText('2 cells are as they were.')).not.toHaveLength(0);
    expect(cells()).toEqual(TEXTS);
    await shown.user.click(screen.getByRole('button', { name: 'Repair 4 cells' }));
    expect(await screen.findAllByText('4 cells repaired.')).not.toHaveLength(0);
    expect(cells()[1]?.slice(3, 5)).toEqual([45741, 1200.5]);
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findAllByText('4 cells are as they were.')).not.toHaveLength(0);
    expect(cells()).toEqual(TEXTS);
  });

  test('a protected ledger is read as it is', async () => {
    const shown = await showPane({
      rows: TEXTS,
      prepare: ({ memory }) => void memory.protectedSheets.add(SHEET),
    });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Check this ledger' }));
    await screen.findByText(`${SHEET} is protected. It is read as it is.`);
    await openFold(shown);
    expect(screen.queryByRole('button', { name: /^Repair/ })).toBeNull();
  });
});

test('the policy leads to the answers, and so do the columns', async () => {
  const shown = await showPane({ rows: [HEAD, row(1, 'Open'), row(2, 'Open')] });
  for (const [item, link] of [
    ['Policy', 'Answers about your ledger'],
    ['Columns', 'Check this ledger'],
  ] as const) {
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: item }));
    await screen.findByRole('heading', { level: 1, name: item });
    await shown.user.click(await screen.findByRole('button', { name: link }));
    await screen.findByRole('button', { name: 'Use this ledger' });
    await shown.user.keyboard('{Escape}');
    await screen.findByRole('heading', { level: 1, name: item });
    await shown.user.keyboard('{Escape}');
    await screen.findByRole('tab', { name: 'Remind' });
  }
});

test('a question whether rows are paid says what is open by each answer', async () => {
  const head = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Invoice amount', 'Currency', 'Paid on'];
  const paidOn = (n: number, on: Cell, amount: number, currency = 'GBP'): Cell[] => [
    ...row(n, '', DUE, amount).slice(0, 5),
    currency,
    on,
  ];
  const shown = await showPane({
    rows: [head, paidOn(1, '', 100), paidOn(2, DUE + 3, 200), paidOn(3, DUE + 9, 50.5, 'USD'), paidOn(4, '', 4)],
  });
  await openCheck(shown);
  const question = screen.getByRole('region', { name: /2 invoices have a payment date/ });
  within(question).getByRole('button', { name: 'R-2: G3 says “23 Oct 2025”.' });
  const means = within(question)
    .getAllByRole('radio')
    .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent.replace(/\u00a0/g, ' '));
  expect(means).toEqual([
    'Paid: nothing is owedOpen stays at GBP 104.00.',
    'Still owed: the payment date is ignoredOpen becomes GBP 304.00 and USD 50.50.',
  ]);
  await expectAccessible();
});

test('names that stand on the first row of their group are filled in with one press, and taken back', async () => {
  const of = (n: number, name: string): Cell[] => [`R-${n}`, name, '', DUE, 10 * n, 'GBP', ''];
  const rows = [HEAD, of(1, 'Acme'), of(2, ''), of(3, 'Bolt'), of(4, '')];
  const shown = await showPane({ rows });
  await openCheck(shown);
  await shown.user.click(screen.getByRole('button', { name: /Read without a doubt/ }));
  screen.getByText('2 names are missing');
  screen.getByText('Customer: it stands on the first row of each group.');
  await expectAccessible();
  await shown.user.click(screen.getByRole('button', { name: 'Fill 2, Customer: 2 names are missing' }));
  const names = (): (Cell | undefined)[] => (shown.services.memory.sheets.get(SHEET) ?? []).map((cells) => cells[1]);
  await waitFor(() => expect(names()).toEqual(['Customer', 'Acme', 'Acme', 'Bolt', 'Bolt']));
  await shown.user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(names()).toEqual(['Customer', 'Acme', '', 'Bolt', '']));
});
