/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { screen, showPane, type Shown } from './renderPane';

const typed = (...rows: readonly (readonly [customer: string, kind: string, invoices: string])[]): Promise<Shown> =>
  showPane({
    prepare: ({ memory }) => {
      const cells = rows.map(([Customer, Kind, Invoices]) => {
        const row: Readonly<Record<string, string>> = { Customer, Kind, Invoices };
        return CONTACT_HEADERS.map((header) => row[header] ?? '');
      });
      memory.sheets.set(CONTACTS_SHEET, [[...CONTACT_HEADERS], ...cells]);
    },
  });

describe('typed contacts that stop nothing', () => {
  test('are told on the first screen, with the way to their sheet', async () => {
    const { user, services } = await typed(
      ['Orchard Hotels', 'opt-out', ''],
      ['Nobody & Sons', 'hold', ''],
      ['Orchard Hotels plc', 'dispute', 'X-1'],
    );
    await screen.findByText(
      '2 rows of Collections Contacts match no customer of the ledger: Orchard Hotels and Nobody & Sons. They stop nothing.',
    );
    screen.getByText('1 row of Collections Contacts names an invoice that its customer has not got: X-1.');
    await user.click(screen.getByRole('button', { name: 'Show the sheet' }));
    expect(services.visited).toEqual([`${CONTACTS_SHEET}!0,0`]);
  });

  test('that mean somebody are not told', async () => {
    await typed(['orchard hotels PLC', 'opt-out', ''], ['Nobody & Sons', 'hold', '']);
    await screen.findByText(/^1 row of Collections Contacts matches no customer of the ledger: Nobody & Sons\./);
  });
});
