/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, waitFor } from '@testing-library/react';
import { CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { channelRows, ROW_OF } from './channelLedger';
import { SHEET } from './ledger';
import { expectAccessible, screen, showPane, tabTo, within, type Showing, type Shown } from './renderPane';

async function openPromise(showing: Showing = {}, name = 'Record promise'): Promise<Shown> {
  const pane = await showPane({ rows: channelRows(), ...showing });
  await pane.user.click(screen.getByRole('tab', { name: 'Customer' }));
  await screen.findByRole('heading', { level: 1, name: 'Orchard Hotels plc' });
  await pane.user.click(screen.getByRole('button', { name }));
  await screen.findByRole('textbox', { name: name === 'Dispute' ? 'Note' : 'Said by' });
  return pane;
}

const amount = (): HTMLInputElement => screen.getByRole('textbox', { name: /^Amount/ });
const by = (): HTMLInputElement => screen.getByLabelText(/^To be paid by/);
/** Within the screen: what is shown is also said aloud, elsewhere. */
const shown = (text: string | RegExp): Promise<HTMLElement> => within(screen.getByRole('main')).findByText(text);
const record = (): HTMLElement => screen.getByRole('button', { name: 'Record promise' });

describe('recording a promise', () => {
  test('three clicks from the selected rows; then the reminders of these invoices wait', async () => {
    const { user, services } = await openPromise({ selected: [ROW_OF.orchard[0]] });
    expect(amount().value).toBe('3,200.00');
    await user.click(record());
    await shown('Promise recorded: GBP 3,200.00 by 28 Nov 2025.');
    await screen.findByRole('button', { name: 'End it: Promise pending' });
    expect(document.activeElement).toBe(record());
    const [, line] = services.memory.sheets.get(CONTACTS_SHEET) ?? [];
    expect(line?.slice(1, 9)).toEqual([
      'Orchard Hotels plc',
      'promise',
      'OH-2207',
      '2025-11-21',
      '2025-11-28',
      3200,
      'GBP',
      3200,
    ]);
    const plan = await dueToday(services);
    expect(plan?.skipped.find(({ invoice }) => invoice === 'OH-2207')?.reason).toBe('promise pending');
    const still = plan?.messages.flatMap(({ lines }) => lines.map(({ invoice }) => invoice));
    expect(still).toContain('OH-2251');
    expect(still).not.toContain('OH-2207');
  });

  test('a Sunday is warned of, never refused, and reminders wait until the banks have booked', async () => {
    const { user, services } = await openPromise({ selected: [ROW_OF.orchard[0]] });
    fireEvent.change(by(), { target: { value: '2025-11-30' } });
    await screen.findByText('This is a Sunday. Banks book on Monday, 1 Dec 2025.');
    screen.getByText(
      'Reminders for OH-2207 wait until 1 Dec 2025. If the money is not there then, the ladder goes on at level 6.',
    );
    await user.click(record());
    await shown(/^Promise recorded/);
    expect(services.memory.sheets.get(CONTACTS_SHEET)?.[1]?.[5]).toBe('2025-12-01');
  });

  test.each([
    ['0', 'Type an amount above 0.'],
    ['', 'Type an amount above 0.'],
    ['-5', 'Type an amount such as 1,234.50.'],
    ['3.200,00', 'Type an amount such as 1,234.50.'],
    ['32,00', 'Type an amount such as 1,234.50.'],
    ['1.005', 'Type an amount such as 1,234.50.'],
    ['5840.01', 'More than is owed: GBP 5,840.00.'],
  ])('the amount “%s” is refused at its field, and nothing is recorded', async (text, error) => {
    const { user, services } = await openPromise();
    await user.clear(amount());
    if (text !== '') await user.type(amount(), text);
    await screen.findByText(error);
    await user.click(record());
    screen.getByText('Correct what is marked first.');
    expect(services.memory.sheets.has(CONTACTS_SHEET)).toBe(false);
  });

  test.each([
    ['2025-11-20', 'This day is past.'],
    ['', 'Choose a day.'],
  ])('the day “%s” is refused at its field', async (day, error) => {
    const { user, services } = await openPromise();
    fireEvent.change(by(), { target: { value: day } });
    await screen.findByText(error);
    await user.click(record());
    expect(services.memory.sheets.has(CONTACTS_SHEET)).toBe(false);
  });

  test('today is a day to pay; everything owed may be promised for one invoice', async () => {
    const { user } = await openPromise({ selected: [ROW_OF.orchard[0]] });
    await user.clear(amount());
    await user.type(amount(), '5840');
    fireEvent.change(by(), { target: { value: '2025-11-21' } });
    await user.click(record());
    await shown('Promise recorded: GBP 5,840.00 by 21 Nov 2025.');
  });

  test('the amount follows the chosen invoices until it is typed', async () => {
    const { user } = await openPromise();
    expect(amount().value).toBe('5,840.00');
    await user.click(screen.getByRole('button', { name: 'OH-2207 and OH-2251', expanded: false }));
    await user.click(screen.getByRole('checkbox', { name: /^OH-2207/ }));
    expect(amount().value).toBe('2,640.00');
    await user.click(screen.getByRole('checkbox', { name: /^OH-2251/ }));
    await user.click(record());
    expect(screen.getAllByText('Choose at least one invoice.').length).toBeGreaterThan(0);
  });

  test('a German amount is read as Germans write it', async () => {
    const { user, services } = await showPane({
      rows: channelRows(),
      selected: [ROW_OF.orchard[0]],
      locale: 'de-DE',
    });
    await user.click(await screen.findByRole('tab', { name: 'Kunde' }));
    await user.click(await screen.findByRole('button', { name: 'Zusage erfassen' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Betrag/ });
    expect(field.value).toBe('3.200,00');
    await user.clear(field);
    await user.type(field, '1.250,5');
    await user.click(screen.getByRole('button', { name: 'Zusage erfassen' }));
    await waitFor(() => expect(services.memory.sheets.get(CONTACTS_SHEET)?.[1]?.[6]).toBe(1250.5));
  });

  test('where the sheet cannot be written it is said, and what was typed stays', async () => {
    const { user, services } = await openPromise();
    services.memory.appendRows = () => Promise.reject(new Error('The sheet is protected'));
    await user.type(screen.getByRole('textbox', { name: 'Said by' }), ', by phone');
    await user.click(record());
    await screen.findAllByText(/The sheet is protected/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Said by' }).value).toBe('Ms Reed, by phone');
  });

  test('by keyboard alone, and Esc gives the focus back', async () => {
    const { user } = await openPromise();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(record()));
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: 'Said by' });
    await tabTo(user, 'Cancel');
    await user.tab();
    await user.keyboard('{Enter}');
    await shown(/^Promise recorded/);
  });

  test('no rule of accessibility is broken', async () => {
    const { user } = await openPromise();
    await user.click(screen.getByRole('button', { name: /OH-2207 and OH-2251/ }));
    await expectAccessible();
  });
});

describe('recording a dispute', () => {
  test('stops the reminders of the chosen invoices until it is ended', async () => {
    const { user, services } = await openPromise({ selected: [ROW_OF.orchard[1]] }, 'Dispute');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Reason' }), 'Quantity');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'two boxes short');
    screen.getByText('Reminders for these invoices stop until you settle it.');
    await user.click(screen.getByRole('button', { name: 'Record dispute' }));
    await shown('Dispute recorded. Reminders for these invoices have stopped.');
    await screen.findByRole('button', { name: 'End it: Dispute' });
    const [, line] = services.memory.sheets.get(CONTACTS_SHEET) ?? [];
    expect([line?.[2], line?.[3], line?.[9]]).toEqual(['dispute', 'OH-2251', 'Quantity: two boxes short']);
    const plan = await dueToday(services);
    expect(plan?.skipped.find(({ invoice }) => invoice === 'OH-2251')?.reason).toBe('disputed');
    expect(services.memory.sheets.get(SHEET)).toEqual(channelRows());
  });

  test('no invoice chosen: nothing is recorded, for an empty list would mean all', async () => {
    const { user, services } = await openPromise({ selected: [ROW_OF.orchard[1]] }, 'Dispute');
    await user.click(screen.getByRole('button', { name: 'OH-2251', expanded: false }));
    await user.click(screen.getByRole('checkbox', { name: /^OH-2251/ }));
    await user.click(screen.getByRole('button', { name: 'Record dispute' }));
    expect(screen.getAllByText('Choose at least one invoice.').length).toBeGreaterThan(0);
    expect(services.memory.sheets.has(CONTACTS_SHEET)).toBe(false);
    await expectAccessible();
  });
});
