/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import type { Cell } from '../../core/cells/cell';
import { LOG_SHEET } from '../../core/log/record';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { quiet } from '../reliability/crash/journey';
import { CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { plainFact, recordDispute, recordFact, recordPromise } from '../../core/usecases/customers/recordFact';
import { customerView } from '../../core/usecases/customers/customerView';
import { channelRows, ROW_OF } from './channelLedger';
import { SHEET } from './ledger';
import { act, expectAccessible, screen, showPane, tabTo, within, type Showing, type Shown } from './renderPane';

async function showCustomer(showing: Showing = {}): Promise<Shown> {
  const shown = await showPane({ rows: channelRows(), ...showing });
  await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
  await screen.findByRole('heading', { level: 1, name: /Orchard|Fjord|Select|Tern/ });
  return shown;
}

function timeLine(): readonly string[] {
  const list = screen.getAllByRole('list').find((element) => element.tagName === 'OL');
  if (list === undefined) throw new Error('there is no time line');
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
}

describe('one customer', () => {
  test('what is owed, how they pay, and what comes next', async () => {
    await showCustomer();
    screen.getByText('1 of 5 selected');
    screen.getByRole('heading', { level: 1, name: 'Orchard Hotels plc' });
    screen.getByText('Extrajudicial, oldest 70 days late');
    expect(screen.getByText('Overdue, 2 invoices').parentElement?.textContent).toContain('GBP\u00a05,840.00');
    expect(screen.getByText('Owed today').parentElement?.textContent).toContain('GBP\u00a05,840.00');
    expect(screen.getByText('Days late, on average:').textContent).toBe('Days late, on average: 40 days');
    screen.getByText('The points add up to the score.');
    const [next, waits] = timeLine();
    expect(next).toMatch(/^Next: Final demand21 NovReady: E-mail, 2 invoices$/);
    expect(waits).toContain('Not in a message');
    expect(waits).toContain('No reminder due yet: OH-2300');
  });

  test('the points shown add up to the score shown', async () => {
    await showCustomer();
    const points = screen.getAllByText(/^\d+ of \d+ points$/).map((element) => parseInt(element.textContent ?? '', 10));
    const score = screen.getByText(/of 100, /).textContent ?? '';
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(parseInt(score, 10));
  });

  test('next and before go through the selected customers; a new selection is followed', async () => {
    const { user, services } = await showCustomer();
    await user.click(screen.getByRole('button', { name: 'Next customer' }));
    await screen.findByRole('heading', { name: 'Fjord Interiors AS' });
    screen.getByText('2 of 5 selected');
    screen.getByText('New: too few paid invoices for a score.');
    await user.click(screen.getByRole('button', { name: 'Customer before' }));
    await screen.findByRole('heading', { name: 'Orchard Hotels plc' });
    services.select(SHEET, [...ROW_OF.tern]);
    await screen.findByRole('heading', { name: 'Tern Logistics' });
    screen.getByText('1 of 1 selected');
  });

  test('nobody selected: a search over the whole ledger', async () => {
    const { user } = await showCustomer({ selected: [0] });
    screen.getByRole('heading', { name: 'Select a row, or search for a customer.' });
    await user.type(await screen.findByRole('searchbox', { name: 'Search for a customer' }), 'quay');
    await screen.findByText('1 customer');
    await user.click(screen.getByRole('button', { name: 'Quay Marine' }));
    await screen.findByRole('heading', { name: 'Quay Marine' });
  });

  test('single invoices of a message are set back, with a reason; the others stay as they are', async () => {
    const { user, services } = await showCustomer({
      prepare: async (prepared) => {
        const plan = await dueToday(prepared);
        const own = plan?.messages.filter(({ customer }) => customer.startsWith('Orchard')) ?? [];
        await prepared.sender.deliver(own, quiet);
      },
    });
    await user.click(screen.getByRole('button', { name: /^Take .*back$/ }));
    await user.click(await screen.findByRole('radio', { name: 'Only some of its invoices' }));
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    screen.getByText('Choose an invoice.');
    await user.click(screen.getByRole('checkbox', { name: 'OH-2251' }));
    await user.type(screen.getByRole('textbox', { name: 'Why' }), 'Paid by cheque');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(timeLine().some((text) => text.includes('Paid by cheque'))).toBe(true));
    const [head = [], ...rows] = services.memory.sheets.get(LOG_SHEET) ?? [];
    const cell = (row: readonly Cell[] | undefined, name: string): Cell => row?.[head.indexOf(name)] ?? '';
    expect(rows).toHaveLength(2);
    expect([cell(rows[1], 'State code'), cell(rows[1], 'Provider id')]).toEqual(['taken back', cell(rows[0], 'Nonce')]);
    expect(cell(rows[1], 'Claims')).toMatch(/^OH-2251 \[\d\]$/);
  });

  test('holds in force are ended where they stand, and the reminders go on', async () => {
    const { user, services } = await showCustomer({
      prepare: async (services) => {
        const view = await customerView(services, 'Orchard Hotels plc');
        await recordDispute(services, {
          customer: 'Orchard Hotels plc',
          rows: view?.open.filter(({ invoice }) => invoice === 'OH-2207') ?? [],
          reason: 'Quantity',
          note: 'two boxes short',
        });
      },
    });
    expect(timeLine()[1]).toContain('Disputed');
    await user.click(screen.getByRole('button', { name: 'End it: Dispute' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'End it: Dispute' })).toBeNull());
    await waitFor(() => expect(timeLine()[0]).toContain('Ready: E-mail, 2 invoices'));
    expect(timeLine().some((text) => text.startsWith('Dispute settled'))).toBe(true);
    expect(services.memory.sheets.get(CONTACTS_SHEET)?.[1]?.[12]).toBe('2025-11-21');
  });

  test('a hold written by hand without an id is not ended from here', async () => {
    await showCustomer({
      prepare: async (services) => {
        await recordFact(services, plainFact(services, 'Orchard Hotels plc', 'hold', []));
        const line = services.memory.sheets.get(CONTACTS_SHEET)?.[1];
        if (line !== undefined) line[0] = '';
      },
    });
    screen.getByText(/by hand, without an Id/);
    expect(screen.queryByRole('button', { name: /End it/ })).toBeNull();
    expect(timeLine()[0]).toContain('On hold');
  });

  test('a payment that was seen stands in the time line with its invoices', async () => {
    await showCustomer({
      prepare: async (services) => {
        const fact = plainFact(services, 'Orchard Hotels plc', 'settled', []);
        await recordFact(services, { ...fact, invoices: ['OH-2207', 'OH-2231'] });
      },
    });
    expect(timeLine().some((text) => /Seen paid.*OH-2207 and OH-2231/.test(text))).toBe(true);
  });

  test('a note is kept and shown', async () => {
    const { user } = await showCustomer();
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    screen.getByText('Type a note.');
    await user.keyboard('<img src=x onerror=alert(1)>');
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard('<b>Call Ms Reed</b>');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(timeLine().some((text) => text.includes('<b>Call Ms Reed</b>'))).toBe(true));
    expect(document.querySelector('main b')).toBeNull();
  });

  test('twenty events: the older ones on demand', async () => {
    const { user } = await showCustomer({
      prepare: async (services) => {
        for (let i = 0; i < 20; i++)
          await recordFact(services, { ...plainFact(services, 'Orchard Hotels plc', 'note', []), note: `note ${i}` });
      },
    });
    expect(timeLine().length).toBe(2 + 6);
    await user.click(screen.getByRole('button', { name: 'Show 14 older' }));
    expect(timeLine().length).toBe(2 + 20);
  });

  test('a ledger that cannot be read says so on this place', async () => {
    const { user } = await showPane({
      rows: channelRows(),
      prepare: (services) => {
        services.memory.sheets.set(CONTACTS_SHEET, [
          ['Id', 'Customer', 'Kind'],
          ['a', 'Orchard Hotels plc', 'snet'],
        ]);
      },
    });
    await user.click(screen.getByRole('tab', { name: 'Customer' }));
    await screen.findByText(/snet/);
    expect(screen.getByRole('tab', { name: 'Customer' }).getAttribute('aria-selected')).toBe('true');
  });

  test('no rule of accessibility is broken: with holds, searching, and while noting', async () => {
    const { user } = await showCustomer({
      prepare: async (services) => {
        await recordFact(services, {
          ...plainFact(services, 'Orchard Hotels plc', 'hold', []),
          invoices: ['OH-2207'],
        });
      },
    });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Search for another customer' }));
    await screen.findByRole('searchbox');
    await expectAccessible();
  });
});

describe('promises that end today', () => {
  test('stand on the first screen and lead to their customers', async () => {
    const { user } = await showPane({
      rows: channelRows(),
      prepare: async (services) => {
        for (const name of ['Orchard Hotels plc', 'Quay Marine']) {
          const rows = (await customerView(services, name))?.open.slice(0, 1) ?? [];
          const promise = { customer: name, rows, amount: 100, currency: 'GBP', by: '2025-11-21', saidBy: '' };
          await recordPromise(services, promise);
        }
      },
    });
    await user.click(await screen.findByRole('button', { name: /^2 promises end today/ }));
    await screen.findByRole('heading', { name: 'Orchard Hotels plc' });
    screen.getByText('1 of 2');
    await user.click(screen.getByRole('button', { name: 'Next customer' }));
    await screen.findByRole('heading', { name: 'Quay Marine' });
    screen.getAllByText('Promise pending');
  });

  test('a paid one is not told', async () => {
    await showPane({
      rows: channelRows(),
      prepare: async (services) => {
        const rows = (await customerView(services, 'Quay Marine'))?.open ?? [];
        const promise = { customer: 'Quay Marine', rows, amount: 910, currency: 'GBP', by: '2025-11-21', saidBy: '' };
        await recordPromise(services, promise);
        const line = services.memory.sheets.get(SHEET)?.[ROW_OF.quay[0]];
        if (line !== undefined) line[7] = 0;
      },
    });
    await screen.findByText('Due today in the whole ledger');
    expect(screen.queryByText(/promise ends today/)).toBeNull();
  });
});

describe('by keyboard alone', () => {
  test('arrow keys and Enter change the place, and the focus stays on the tabs', async () => {
    const { user } = await showPane({ rows: channelRows() });
    await tabTo(user, 'Remind');
    screen.getByRole('tab', { name: 'Remind' }).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await screen.findByRole('heading', { name: 'Orchard Hotels plc' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Customer' }));
    await user.keyboard('{ArrowLeft}{Enter}');
    await screen.findByRole('button', { name: 'Send reminders' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Remind' }));
  });

  test('a request from the ribbon leads from here to the review', async () => {
    const { requests } = await showCustomer();
    act(() => requests.ask());
    await screen.findByRole('heading', { name: 'Review' });
  });
});
