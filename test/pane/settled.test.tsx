/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import { parseCsv } from '../../core/ledger/csv';
import { ledgerOf, readMemory } from '../../core/usecases/workbook/ledgers';
import { SHEET } from './ledger';
import { showPane, type Shown } from './renderPane';

configure({ asyncUtilTimeout: 30_000 });

const FILE = join(__dirname, '..', 'ledgers', 'settled-invoices.csv');
/** 48 invoices with a settled date and an amount; no e-mail, no currency, nothing that says what is open. */
const ISO: readonly (readonly Cell[])[] = parseCsv(readFileSync(FILE, 'utf8'));
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = ISO.map((row) => row.map((cell) => String(cell).replace(DAY, '$3/$2/$1')));
const DUE_DATE = 5;

async function show(rows: readonly (readonly Cell[])[]): Promise<Shown> {
  return showPane({ rows, selected: rows.map((_, i) => i).slice(1), locale: 'en-GB' });
}

describe.each([
  ['ISO days', ISO],
  ['days first', DAY_FIRST],
])('a ledger whose every invoice has a settled date, with %s', (_, rows) => {
  test('has nobody reminded, and the pane asks whether they are paid', async () => {
    await show(rows);
    screen.getByText(/48 rows wait for an answer\.$/);
    expect(screen.queryByRole('button', { name: 'Send reminders' })).toBeNull();
  });

  test('is worked with once somebody says that they are owed', async () => {
    const { user, services } = await show(rows);
    await user.click(screen.getByRole('button', { name: 'Check this ledger' }));
    await screen.findByRole('heading', { name: 'Check this ledger' });
    const question = await screen.findByRole('region', { name: /payment date/ });
    await user.click(within(question).getByRole('radio', { name: /^Still owed/ }));
    await user.click(within(question).getByRole('button', { name: 'Keep this answer' }));
    await waitFor(async () => {
      const block = await services.host.readSheet(SHEET);
      const read = (await ledgerOf(services, block!, await readMemory(services.host))).rows;
      // Those in dispute are told apart; every other one is owed, with its own day and amount.
      expect(read.map(({ standing }) => standing)).toEqual(
        ISO.slice(1).map((row) => (row[7] === 'Yes' ? 'disputed' : 'owed')),
      );
      expect(read.map(({ dueDate }) => dueDate)).toEqual(ISO.slice(1).map((row) => row[DUE_DATE]));
      expect(read.map(({ openAmount }) => openAmount)).toEqual(ISO.slice(1).map((row) => Number(row[6])));
      expect(dayOfIso(read[0]!.dueDate!)).toBeDefined();
    });
  });
});
