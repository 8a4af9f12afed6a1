/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { dayOfIso } from '../../core/calendar/civil';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { sampleRows, SHEET } from './ledger';
import { act, rowOf, screen, showPane, tabTo, within } from './renderPane';

const LAST_LEVEL = 10;
const LAST_REMINDER = 11;

describe('from the selection to the result', () => {
  test('by keyboard alone: what is ticked is sent, logged and written into the ledger', async () => {
    const { user, services } = await showPane();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('27 invoices, 17 customers');

    await tabTo(user, 'Send reminders');
    await user.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { name: 'Review' });
    await waitFor(() => expect(document.activeElement).toBe(title));

    await tabTo(user, /^Send to Kestrel Foods/);
    expect((document.activeElement as HTMLInputElement).checked).toBe(false);
    await user.keyboard(' ');
    expect((document.activeElement as HTMLInputElement).checked).toBe(true);
    await tabTo(user, 'Send 9 e-mails');
    await user.keyboard('{Enter}');

    const line = await screen.findByRole('heading', { name: '9 sent' });
    expect(document.activeElement).toBe(line);
    expect(services.channel.sent.length).toBe(9);
    expect(services.channel.sent.map(({ email }) => email.to[0])).toContain('ap@kestrel.example');
    expect((await services.outbox.records()).map(({ state }) => state)).toEqual(Array(9).fill('sent'));

    await tabTo(user, 'Update 10 rows');
    await user.keyboard('{Enter}');
    await waitFor(() => within(screen.getByRole('main')).getByText('10 rows are up to date.'));
    const novak = services.memory.sheets.get(SHEET)?.find((row) => row[1] === 'Novák Stavby s.r.o.');
    expect(novak?.[LAST_LEVEL]).toBe(4);
    expect(novak?.[LAST_REMINDER]).toBe(dayOfIso('2025-11-21'));

    await tabTo(user, 'Done');
    await user.keyboard('{Enter}');
    const again = await screen.findByRole('button', { name: 'Send reminders' });
    expect(document.activeElement).toBe(again);
    await screen.findByText('3 e-mails ready. You review them first.');
  });

  test('Esc leaves a task and gives the focus back to what opened it', async () => {
    const { user } = await showPane();
    await user.click(await screen.findByRole('button', { name: /Due today in the whole ledger/ }));
    await screen.findByRole('heading', { name: 'Review' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Due today in the whole ledger/));
  });

  test('Enter opens a message from its tick box, Space only ticks', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await tabTo(user, /^Send to Orchard/);
    await user.keyboard('{Enter}');
    expect(within(rowOf('Orchard')).getByTitle('E-mail to Orchard Hotels plc')).toBeTruthy();
    await user.keyboard(' ');
    expect(within(rowOf('Orchard')).getByTitle('E-mail to Orchard Hotels plc')).toBeTruthy();
  });

  test('a second message opens in place of the first', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await user.click(within(rowOf('Orchard')).getByRole('button', { expanded: false }));
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    expect(document.querySelectorAll('iframe').length).toBe(1);
    expect(within(rowOf('Hexham')).getByTitle('E-mail to Hexham Joinery')).toBeTruthy();
  });

  test('the preview runs nothing: an empty sandbox, and the message as its document', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await user.click(within(rowOf('Orchard')).getByRole('button', { expanded: false }));
    const frame = screen.getByTitle('E-mail to Orchard Hotels plc');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toContain('Dear Ms Reed');
  });

  test('stages narrow down, and show all brings everything back', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: /^Extrajudicial/ }));
    await screen.findByRole('heading', { name: '7 invoices, 3 customers' });
    expect(screen.getByRole('button', { name: /^Extrajudicial/ }).getAttribute('aria-pressed')).toBe('true');
    screen.getByText('Narrowed down from 27 invoices.');
    screen.getByText('3 e-mails ready. You review them first.');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await screen.findByRole('heading', { name: '27 invoices, 17 customers' });
  });

  test('stages of one’s own have their own names, and a fifth one its chip', async () => {
    const stages = ['Early', 'Soft', 'Hard', 'Legal', 'Lost'].map((name, i) => ({
      fromDay: [-Infinity, 1, 15, 40, 60][i]!,
      name,
    }));
    const { user } = await showPane({
      prepare: ({ memory }) =>
        void memory.sheets.set(
          POLICY_SHEET,
          writePolicy({ ...DEFAULT_POLICY, stages }).map((row) => [...row]),
        ),
    });
    expect(
      screen.queryByRole('button', { name: /^(Preventive|Administrative|Extrajudicial|Before court)/ }),
    ).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Lost \d+/ }));
    const [invoices] = /\d+/.exec(
      (await screen.findByText(/^Narrowed down from 27 invoices/)).closest('main')!.textContent,
    )!;
    expect(Number(invoices)).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/NaN/);
  });

  test('what is narrowed down stays so when the review is left', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: /^Before court/ }));
    await screen.findByRole('heading', { name: '2 invoices, 1 customer' });
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await screen.findByRole('heading', { name: '1 e-mail to 1 customer' });
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { name: '2 invoices, 1 customer' });
  });

  test('a new selection is read once it has rested, and shown whole', async () => {
    const { services } = await showPane();
    services.select(SHEET, [1]);
    services.select(SHEET, [1, 2, 3]);
    await screen.findByRole('heading', { name: '3 invoices, 2 customers' });
  });

  test('a selection made elsewhere never disturbs a review in progress', async () => {
    const { user, services } = await showPane();
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await user.click(screen.getByRole('checkbox', { name: /^Send to Casa/ }));
    jest.useFakeTimers();
    services.select(SHEET, [1]);
    // Far longer than a selection rests before it is read.
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    jest.useRealTimers();
    screen.getByRole('heading', { name: '12 e-mails to 11 customers' });
    await user.click(screen.getByRole('button', { name: 'Send 9 e-mails' }));
    await screen.findByRole('heading', { name: '9 sent' });
  });

  test('nothing ready: see why leads to the skipped rows', async () => {
    const rows = sampleRows();
    const { user } = await showPane({ selected: rows.flatMap((row, i) => (row[1] === 'Pilgrim Tea' ? [i] : [])) });
    screen.getByText('0 e-mails ready. 3 rows skipped.');
    await user.click(screen.getByRole('button', { name: 'See why' }));
    expect(screen.getByRole('button', { name: '3 rows skipped' }).getAttribute('aria-expanded')).toBe('true');
    screen.getByText('Paid');
    screen.getByText('There is nothing to send.');
  });

  test('a request from the ribbon opens the review of what is selected now', async () => {
    const { requests } = await showPane();
    act(() => requests.ask());
    await screen.findByRole('heading', { name: 'Review' });
  });

  test('a request while something else is open leads from a screen that holds nothing, and else says what is in the way', async () => {
    const { requests, user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Help' }));
    await screen.findByRole('heading', { name: 'Help' });
    act(() => requests.ask());
    await screen.findByRole('heading', { name: 'Review' });
    act(() => requests.ask());
    await screen.findByText('“Review” is open. Finish it or go back, then press Send reminders again.');
    screen.getByRole('heading', { name: 'Review' });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('button', { name: 'Send reminders' });
    // The request was answered: nothing opens by itself now.
    expect(screen.queryByRole('heading', { name: 'Review' })).toBeNull();
  });
});
