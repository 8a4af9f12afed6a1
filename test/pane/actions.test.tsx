/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { plainFact, recordFact, recordSegment } from '../../core/usecases/customers/recordFact';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { channelRows, policyBy, ROW_OF, usePolicy } from './channelLedger';
import type { PaneServices } from './fakes';
import { expectAccessible, screen, showPane, within, type Showing, type Shown } from './renderPane';

const contacts = (services: PaneServices): readonly (readonly unknown[])[] =>
  (services.memory.sheets.get(CONTACTS_SHEET) ?? []).slice(1);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const cardOf = (heading: string): HTMLElement => {
  const card = screen.getByRole('heading', { level: 3, name: heading }).closest('section');
  if (card === null) throw new Error(`${heading} stands on no card`);
  return card;
};

async function treatAs(services: PaneServices, customer: string): Promise<void> {
  await recordSegment(services, { customer, segment: 'High', until: '', why: 'slow since June' });
}

/** Fjord and Tern are 18 and 12 days late and of high risk: their supply is to be stopped. */
const RISKY: Showing = {
  rows: channelRows(),
  prepare: async (services) => {
    await treatAs(services, 'Fjord Interiors AS');
    await treatAs(services, 'Tern Logistics');
  },
};

async function openTasks(showing: Showing = RISKY): Promise<Shown> {
  const shown = await showPane(showing);
  await shown.user.click(await screen.findByRole('button', { name: '2 accounts to suspend' }));
  await screen.findByRole('heading', { level: 2, name: '2 accounts to suspend' });
  return shown;
}

async function showCustomer(showing: Showing, row: number): Promise<Shown> {
  const shown = await showPane({ rows: channelRows(), ...showing, selected: [row] });
  await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
  await screen.findByRole('heading', { level: 2, name: 'Time line' });
  return shown;
}

describe('what there is to do today', () => {
  test('stands in lines by kind, each leading to its customers with their reasons', async () => {
    await openTasks();
    const fjord = cardOf('Fjord Interiors AS');
    within(fjord).getByText('Suspend deliveries');
    within(fjord).getByText('Administrative, 18 days late, high risk, from day 10. FI-1');
    expect(fjord.textContent).toContain('GBP\u00a01,480.00');
    await expectAccessible();
  });

  test('marked done, it is recorded with who and when, leaves the first screen, and is not due again', async () => {
    const { user, services } = await openTasks();
    await user.click(button('Done: Fjord Interiors AS'));
    await user.keyboard('by phone with the depot');
    await user.click(button('Record'));
    await screen.findByRole('heading', { level: 2, name: '1 account to suspend' });
    within(cardOf('Fjord Interiors AS')).getByText('Done');
    const [, , row] = contacts(services);
    expect(row?.slice(1, 5)).toEqual(['Fjord Interiors AS', 'action', 'FI-1', '2025-11-21']);
    expect(row?.slice(9, 12)).toEqual([
      'Suspend deliveries\nby phone with the depot',
      'ana.ruiz@hartwell.example',
      '2025-11-21T13:02:11Z',
    ]);
    await user.click(button('Back'));
    await screen.findByRole('button', { name: '1 account to suspend' });
  });

  test('taken back, the row stays in the sheet as ended and the task is due again', async () => {
    const { user, services } = await openTasks();
    await user.click(button('Done: Fjord Interiors AS'));
    await user.click(button('Record'));
    await user.click(await screen.findByRole('button', { name: 'Take back' }));
    await screen.findByRole('heading', { level: 2, name: '2 accounts to suspend' });
    expect(contacts(services)[2]?.[12]).toBe('2025-11-21');
    await user.click(button('Back'));
    await screen.findByRole('button', { name: '2 accounts to suspend' });
  });

  test('what a colleague recorded meanwhile is not recorded twice', async () => {
    const { user, services } = await openTasks();
    await recordFact(services, {
      ...plainFact(services, 'Fjord Interiors AS', 'action', []),
      invoices: ['FI-1'],
      note: 'Suspend deliveries',
    });
    await user.click(button('Done: Fjord Interiors AS'));
    await user.click(button('Record'));
    await within(screen.getByRole('main')).findByText('ana.ruiz@hartwell.example recorded this before you.');
    expect(contacts(services).length).toBe(3);
  });

  test('put off to a later day only, it waits and stands in the time line', async () => {
    const { user, services } = await openTasks();
    await user.click(button('Put off: Tern Logistics'));
    const day = screen.getByLabelText('Due again on');
    await user.clear(day);
    await user.type(day, '2025-11-21');
    screen.getByText('Choose a day after today.');
    await user.click(button('Record'));
    expect(contacts(services).length).toBe(2);
    await user.clear(day);
    await user.type(day, '2025-12-01');
    await user.click(button('Record'));
    await within(screen.getByRole('main')).findByText('Put off until 1 Dec 2025');
    expect(contacts(services)[2]?.slice(2, 6)).toEqual(['put off', 'TL-1', '2025-11-21', '2025-12-01']);
    await user.click(button('Back'));
    await screen.findByRole('button', { name: '1 account to suspend' });
  });

  test('words of the policy’s own make a line of their own; who is on the call list is not told twice', async () => {
    await showPane({
      rows: channelRows(),
      prepare: (services) => {
        const by = { Low: 'Call', Medium: '', High: '', New: '' };
        const actions = [
          { fromDay: 5, actions: by },
          { fromDay: 10, actions: { ...by, Low: 'Visit <b>them</b>' } },
        ];
        usePolicy(services, { ...policyBy('call'), actions });
      },
    });
    await screen.findByRole('button', { name: 'Visit <b>them</b>: 3 customers' });
    screen.getByRole('button', { name: /calls? to make/ });
    expect(screen.queryByRole('button', { name: /customers? to call/ })).toBeNull();
  });
});

describe('on the customer’s screen', () => {
  test('the task and its reason; handing to counsel ends the reminders', async () => {
    const rows = channelRows();
    const orchard = rows[ROW_OF.orchard[0]];
    if (orchard !== undefined) orchard[5] = Number(orchard[5]) - 30;
    const { user, services } = await showCustomer({ rows }, ROW_OF.orchard[0]);
    within(cardOf('Hand to counsel')).getByText('Before court, 100 days late, from day 91. OH-2207');
    await user.click(button('Done: Hand to counsel'));
    screen.getByText('Reminders for these invoices end with it.');
    await user.click(button('Record'));
    await screen.findByRole('button', { name: 'End it: With the lawyers' });
    expect(contacts(services).map((row) => [row[2], row[3]])).toEqual([
      ['action', 'OH-2207'],
      ['legal', 'OH-2207'],
    ]);
    await waitFor(() => expect(screen.getAllByText('Done: Hand to counsel').length).toBeGreaterThan(1));
    screen.getByText(/On hold/);
  });

  test('a step that the reminders take is named with its reason, and what comes after it', async () => {
    await showCustomer({}, ROW_OF.alder[0]);
    const section = screen.getByRole('heading', { level: 2, name: 'Next action' }).closest('section');
    expect(section?.textContent).toBe(
      'Next actionReminderAdministrative, 8 days late, from day 1. The reminders do this.Then: Call, on 3 Dec 2025',
    );
  });

  test('what is put off can be taken up at once', async () => {
    const { user } = await showCustomer(RISKY, ROW_OF.fjord[0]);
    await user.click(button('Put off: Suspend deliveries'));
    await user.click(button('Record'));
    await screen.findByRole('button', { name: 'Take up now' });
    within(screen.getByRole('main')).getByText('Put off until 28 Nov 2025');
    await user.click(button('Take up now'));
    await screen.findByRole('button', { name: 'Done: Suspend deliveries' });
    screen.getByText('Taken back: Suspend deliveries');
    await expectAccessible();
  });
});

describe('the risk that counts', () => {
  const segmentLine = (text: string | RegExp): HTMLElement => screen.getByText(text);

  test('is set with its day and reason, and ended', async () => {
    const { user, services } = await showCustomer({}, ROW_OF.alder[0]);
    segmentLine('Treated like everybody.');
    await user.click(button('Set the risk'));
    await user.selectOptions(screen.getByLabelText('Treat as'), 'High');
    await user.type(screen.getByLabelText('Until'), '2025-12-31');
    await user.type(screen.getByLabelText('Why'), 'two broken promises');
    await user.click(button('Set risk'));
    await screen.findByText('Treated as high risk');
    segmentLine(
      'until 31 Dec 2025, by ana.ruiz@hartwell.example, two broken promises. Reminders start 3 days earlier.',
    );
    expect(contacts(services)[0]?.slice(2, 10)).toEqual([
      'segment',
      '',
      '2025-11-21',
      '2025-12-31',
      '',
      '',
      '',
      'High: two broken promises',
    ]);
    await user.click(button('End it: Treated as high risk'));
    await screen.findByText('Treated like everybody.');
  });

  test('scores count where the policy says so, and where there is enough history', async () => {
    const prepare = (services: PaneServices): void =>
      usePolicy(services, { ...DEFAULT_POLICY, segmentsFromScores: true });
    await showCustomer({ prepare }, ROW_OF.orchard[0]);
    segmentLine(/^Treated as (low|medium|high) risk, by the score$/);
  });

  test('where they do not count, that is said', async () => {
    await showCustomer({}, ROW_OF.orchard[0]);
    segmentLine('The score is for your information: the policy does not count scores by themselves.');
  });

  test('a level due for the risk alone says so', async () => {
    const { user } = await showPane({
      rows: channelRows(),
      prepare: async (services) => {
        // Fjord is 18 days late and at level 2: level 3 is due anyway; Quay is 6 days late and waits for day 10.
        usePolicy(services, { ...policyBy('letter'), earlier: { ...DEFAULT_POLICY.earlier, High: 4 } });
        await treatAs(services, 'Fjord Interiors AS');
        await treatAs(services, 'Quay Marine');
        const rows = services.memory.sheets.get('Receivables');
        const quay = rows?.[ROW_OF.quay[0]];
        if (quay !== undefined) quay[11] = 2;
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await screen.findByRole('heading', { name: 'Review' });
    const row = (name: string): string =>
      screen.getAllByRole('listitem').find((item) => item.textContent.startsWith(name))?.textContent ?? '';
    expect(row('Quay Marine')).toContain('1 invoice, 6 days late. 4 days earlier: high risk');
    expect(row('Fjord Interiors AS')).not.toContain('earlier');
  });
});
