/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { CollectionError, failureText } from '../../core/failures/text';
import { FIRST_LOG_HEADERS, LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { todayOf } from '../../core/usecases/planning/today';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { channelRows, policyBy, usePolicy } from './channelLedger';
import type { PaneServices } from './fakes';
import { sampleRows, SHEET } from './ledger';
import { act, expectAccessible, openReview, screen, showPane, within } from './renderPane';

const EMAIL = 3;

afterEach(() => {
  jest.restoreAllMocks();
});

function offline(): { comeBack: () => void } {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  return { comeBack: () => online.mockReturnValue(true) };
}

describe('nothing to show', () => {
  test('only the header is selected: the whole ledger at a glance, and what is due in it', async () => {
    const { user } = await showPane({ selected: [0] });
    screen.getByText('Nothing selected: the whole of Receivables');
    screen.getByRole('heading', { level: 2, name: 'Ageing' });
    const due = await screen.findByRole('button', { name: /^Reminders due/ });
    within(due).getByText('17 invoices, 11 customers');
    // Of one currency at a time, in parts that make a whole.
    const shares = (): number[] =>
      screen.getAllByRole('definition').map(({ textContent }) => parseInt(textContent ?? '', 10));
    const first = shares();
    expect(first).toHaveLength(5);
    expect(first.reduce((sum, share) => sum + share, 0)).toBe(100);
    await user.click(screen.getAllByRole('radio', { checked: false })[0] as HTMLElement);
    expect(shares()).not.toEqual(first);
    expect(shares().reduce((sum, share) => sum + share, 0)).toBe(100);
    await user.click(screen.getByRole('button', { name: /rows? skipped/ }));
    screen.getByRole('button', { name: /^Show the \d+ rows/ });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Review all due today' }));
    await screen.findByRole('heading', { name: '12 e-mails to 11 customers' });
  });

  test('no e-mail column: the headers that were seen are named', async () => {
    const rows = sampleRows().map((row) => row.filter((_, i) => i !== EMAIL && i !== EMAIL + 1));
    const { user, services } = await showPane({ rows });
    screen.getByRole('heading', { name: 'No e-mail column found' });
    screen.getByText('Reminders need an address. None of the headers in row 1 looks like e-mail.');
    screen.getByText(/^Headers seen: Invoice no\., Customer, Contact name, Due date,/);
    services.memory.sheets.set(SHEET, sampleRows());
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await screen.findByRole('heading', { name: /invoices/ });
  });

  test('no e-mail column, but phone numbers: what is due becomes a call list, call by call', async () => {
    const rows = channelRows().map((row) => row.filter((_, i) => i !== EMAIL));
    const { user, services } = await showPane({ rows });
    screen.getByRole('heading', { name: 'No e-mail column found' });
    screen.getByRole('button', { name: 'Choose the column' });
    await user.click(screen.getByRole('button', { name: 'Make call list' }));
    await screen.findByRole('heading', { level: 1, name: 'Call list' });
    await user.click(await screen.findByRole('radio', { name: 'Spoke with them' }));
    await user.click(screen.getByRole('button', { name: 'Record call' }));
    await waitFor(() => expect(services.memory.sheets.get(LOG_SHEET)).toHaveLength(2));
    const cell = (header: (typeof LOG_HEADERS)[number]) =>
      services.memory.sheets.get(LOG_SHEET)?.[1]?.[LOG_HEADERS.indexOf(header)];
    expect(cell('Channel code')).toBe('call');
    expect(cell('To')).toMatch(/^\+44/);
    expect([cell('State code'), cell('State')]).toEqual(['handed off', 'Handed over']);
  });

  test('another needed column is missing', async () => {
    const rows = sampleRows().map((row) => row.filter((_, i) => i !== 5));
    await showPane({ rows });
    screen.getByRole('heading', { name: 'No column found for due date' });
  });

  test('no ledger at all', async () => {
    await showPane({ rows: [['Shopping'], ['Milk'], ['Bread']], selected: [1] });
    screen.getByRole('heading', { name: 'No ledger found' });
  });

  test('nothing due: the first screen says so, and what comes next', async () => {
    const rows = sampleRows().filter((row, i) => i === 0 || row[1] === 'Oak & Elm');
    const { services, user } = await showPane({ rows, selected: [0] });
    await screen.findByText('No reminders due today. Next: 30 Nov 2025, 1 invoice.');
    act(() => services.select(SHEET, [1, 2]));
    await screen.findByRole('heading', { name: '2 invoices, 1 customer' });
    screen.getByText('No reminders due today. Next: 30 Nov 2025, 1 invoice.');
    await user.click(screen.getByRole('tab', { name: 'Customer' }));
    await screen.findByText('The first reminder is due on 30 Nov 2025.');
  });

  test('nothing due, and nothing that comes by itself', async () => {
    await showPane({ rows: sampleRows().filter((row, i) => i === 0 || row[1] === 'Rowan Print') });
    await screen.findByText('Nothing else today.');
  });

  test('calls that only wait for the hour come today', async () => {
    const prepare = (services: PaneServices): void => {
      services.clock.utc = '2025-11-21T06:30:00Z';
      usePolicy(services, policyBy('call'));
    };
    await showPane({ rows: channelRows(), selected: [0], prepare });
    await screen.findByText('No reminders due yet. From 08:00 today: 4 invoices.');
  });
});

describe('made by a newer version', () => {
  const newer = ({ memory }: PaneServices): void => {
    memory.sheets.set(POLICY_SHEET, [
      ['Layout version', 'In use since'],
      [4, '2026-01-05'],
    ]);
  };
  const why = 'This workbook uses layout 4. Your add-in knows layouts up to 2, so it only reads.';

  test('the first screen says so in place of what could be sent; a request opens no review', async () => {
    const { requests, user, services } = await showPane({ prepare: newer });
    await screen.findByRole('heading', { name: 'Made by a newer version' });
    screen.getByText(why);
    screen.getByText('No reminders can be sent and no sheets are changed. Functions work as before.');
    act(() => requests.ask());
    await act(() => Promise.resolve());
    expect(screen.queryByRole('heading', { name: 'Review' })).toBeNull();
    await expectAccessible();
    // A colleague goes back to the older one.
    services.memory.sheets.delete(POLICY_SHEET);
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await screen.findByRole('heading', { name: /invoices, \d+ customers/ });
  });

  test('the newest version can be loaded where the host lets it', async () => {
    let loads = 0;
    const prepare = (services: PaneServices): void => {
      newer(services);
      Object.assign(services, { reload: () => void (loads += 1) });
    };
    const { user } = await showPane({ prepare });
    await user.click(await screen.findByRole('button', { name: 'Reload' }));
    expect(loads).toBe(1);
  });

  test('a customer can be looked at, and nothing recorded', async () => {
    const { user } = await showPane({ prepare: newer, selected: [1] });
    await screen.findByRole('heading', { name: 'Made by a newer version' });
    await user.click(screen.getByRole('tab', { name: 'Customer' }));
    await screen.findByRole('heading', { name: 'Orchard Hotels plc' });
    screen.getByText(why);
    expect(screen.queryByRole('button', { name: /Record|Dispute|Add a note|Set/ })).toBeNull();
  });

  test('a note that cannot be read is damage, named with its cell', async () => {
    await showPane({
      prepare: ({ memory }) => {
        memory.sheets.set(POLICY_SHEET, [
          ['Layout version', 'In use since'],
          ['two', ''],
        ]);
      },
    });
    await screen.findByText(/^Collections Policy, cell A2, should be a whole number .* and says “two”\.$/);
  });
});

describe('what goes wrong', () => {
  test('a sheet that cannot be read: what happened, what it means, what to do', async () => {
    const { user, services } = await showPane({
      prepare: ({ memory }) => {
        memory.readSelection = () => Promise.reject(new Error('The workbook is being edited'));
      },
    });
    screen.getByRole('heading', { name: 'The sheet could not be read' });
    screen.getByText('The spreadsheet says: The workbook is being edited.');
    screen.getByText('Nothing was changed and nothing was sent.');
    services.memory.readSelection = () => Promise.resolve(null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nothing selected: the whole of Receivables');
  });

  test('an older layout is offered to be brought up to date, and put back', async () => {
    const old = [[...FIRST_LOG_HEADERS]];
    const { user, services } = await showPane({
      selected: [0],
      prepare: ({ memory }) => void memory.sheets.set(LOG_SHEET, structuredClone(old)),
    });
    await screen.findByText(/^This workbook has an older layout\./);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Update the sheets' }));
    await screen.findAllByText('The sheets are up to date.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Update the sheets' })).toBeNull());
    expect(services.memory.sheets.get(LOG_SHEET)?.[0]).toEqual([...LOG_HEADERS]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Update the sheets' });
    const [head = []] = services.memory.sheets.get(LOG_SHEET) ?? [];
    expect(head.filter((cell) => cell !== '')).toEqual(old[0]);
  });

  test('texts of messages that did not load are no sheet that cannot be read', async () => {
    const { user, services } = await showPane({
      prepare: ({ memory }) => {
        memory.readSelection = () => Promise.reject(new CollectionError(failureText('not-loaded')));
      },
    });
    screen.getByRole('heading', { name: 'This part did not load' });
    screen.getByText('The texts of the messages did not load: the connection may be down. Nothing was sent.');
    services.memory.readSelection = () => Promise.resolve(null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nothing selected: the whole of Receivables');
  });

  test('a damaged log is named with its cell, and led to', async () => {
    const head: readonly string[] = LOG_HEADERS;
    const { user, services } = await showPane({
      prepare: ({ memory }) => {
        const row = head.map((name) => (name === 'State code' ? 'snet' : name === 'Claims' ? 'A [1]' : 'x'));
        memory.sheets.set(LOG_SHEET, [[...head], row]);
      },
    });
    screen.getByRole('heading', { name: 'The message log is damaged' });
    screen.getByText(/^Collections Log, cell L2, should be one of claimed, .* and says “snet”\.$/);
    await user.click(screen.getByRole('button', { name: 'Go to cell L2' }));
    expect(services.visited).toEqual([`${LOG_SHEET}!1,11`]);
  });

  test('a row of the log that was copied by hand is told with both cells, and deleting the copy settles it', async () => {
    const { user, services } = await showPane({
      prepare: async (services) => {
        const { plan } = await todayOf(services);
        services.channel.send = () => Promise.resolve({ state: 'unknown', error: 'The connection broke.' });
        const quiet = { progress: () => undefined, paused: () => undefined, stopped: () => false };
        await services.sender.deliver(plan?.messages.slice(0, 1) ?? [], quiet);
        const log = services.memory.sheets.get(LOG_SHEET);
        log?.push([...(log[1] ?? [])]);
      },
    });
    screen.getByRole('heading', { name: 'The message log is damaged' });
    screen.getByText(/^Collections Log, cell AF3, should be the only one of its kind, but AF2 says the same/);
    screen.getByText(/^The rows of AF2 and AF3 are one message, copied by hand\. Delete one of the two/);
    services.memory.sheets.get(LOG_SHEET)?.pop();
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await user.click(await screen.findByRole('button', { name: /^1 e-mail was perhaps sent/ }));
    await user.click(await screen.findByRole('button', { name: 'It was sent' }));
    await waitFor(() =>
      expect(services.memory.sheets.get(LOG_SHEET)?.[1]?.[LOG_HEADERS.indexOf('State code')]).toBe('sent'),
    );
  });

  test('a log that is gone is told before anything is planned; a new one is a decision', async () => {
    const { user, services } = await showPane({
      prepare: ({ memory }) => {
        memory.sheets.set(POLICY_SHEET, [
          ['Message log', 'Kept since'],
          [LOG_SHEET, '2025-11-03'],
        ]);
      },
    });
    screen.getByRole('heading', { name: 'The message log is missing' });
    screen.getByText(/^The message log is missing; it was kept since 2025-11-03\. Without it nobody knows/);
    await user.click(screen.getByRole('button', { name: 'Start a new log' }));
    await screen.findByRole('button', { name: 'Send reminders' });
    expect(services.memory.sheets.get(LOG_SHEET)).toHaveLength(1);
    expect(services.memory.arrangements.has(LOG_SHEET)).toBe(true);
  });

  test('offline when something is to be sent: nothing is lost, and the review is as it was left', async () => {
    const { user, services } = await openReview();
    await user.click(screen.getByRole('checkbox', { name: /^Send to Hexham/ }));
    const { comeBack } = offline();
    await user.click(screen.getByRole('button', { name: 'Send 7 e-mails' }));
    screen.getByRole('heading', { name: 'You are offline' });
    expect(services.channel.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('You are offline'));
    comeBack();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('button', { name: 'Send 7 e-mails' }));
    await screen.findByRole('heading', { name: '7 sent' });
  });

  test('a cell that cannot be shown is told as a sentence, at once', async () => {
    const { user, services } = await openReview();
    services.host.goTo = () => Promise.reject(new Error('The sheet was deleted'));
    await user.click(screen.getByRole('button', { name: '10 rows skipped, 2 you can fix' }));
    await user.click(screen.getByRole('button', { name: 'No e-mail address' }));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe(
        'That did not work. The spreadsheet says: The sheet was deleted.',
      ),
    );
  });

  test('without a log there is none to open, and that is said', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Message log' }));
    await screen.findByText('There is no message log yet. The first reminder makes it.');
  });
});

describe('the menu', () => {
  test('opens by key, closes by Esc without leaving the screen, and gives the focus back', async () => {
    const { user } = await openReview();
    const more = screen.getByRole('button', { name: 'More' });
    more.focus();
    await user.keyboard('{Enter}');
    const item = screen.getByRole('menuitem', { name: 'Functions' });
    expect(document.activeElement).toBe(item);
    await user.keyboard('{ArrowDown}{End}{Home}');
    expect(document.activeElement).toBe(item);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(more);
    screen.getByRole('heading', { name: 'Review' });
  });
});
