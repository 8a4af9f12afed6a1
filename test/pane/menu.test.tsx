/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { channelRows, policyBy, usePolicy } from './channelLedger';
import { expectAccessible, openReview, screen, showPane } from './renderPane';

/** Who sends is told once it is known. */
const lines = (): readonly string[] =>
  screen
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent ?? '')
    .filter((line) => !line.startsWith('Account'));

describe('the ⋯ menu', () => {
  test('has its lines in their order, the calls of today with their number', async () => {
    const { user } = await showPane({
      rows: channelRows(),
      prepare: (services) => usePolicy(services, policyBy('email', 'call')),
    });
    const calls = await screen.findByRole('button', { name: /calls? to make/ });
    const number = /\d+/.exec(calls.textContent ?? '')?.[0] ?? '';
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(lines()).toEqual([
      'Functions',
      'Policy',
      'Templates',
      'Message log',
      'Export the log',
      `Call list (${number})`,
      'Set up this workbook',
      'Columns',
      'Check this ledger',
      'Bring in a new export',
      'Help',
    ]);
    expect(screen.getAllByRole('separator')).toHaveLength(2);
    await expectAccessible();
    await user.click(screen.getByRole('menuitem', { name: `Call list (${number})` }));
    await screen.findByRole('heading', { level: 1, name: 'Call list' });
  });

  test('leads to no call list where there is none, nor away from a task', async () => {
    const { user } = await openReview();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(lines().filter((line) => line.startsWith('Call list'))).toEqual([]);
  });

  test('Help stands in front of the work at hand, which comes back', async () => {
    const { user } = await openReview();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Help' }));
    await screen.findByRole('heading', { name: 'Help' });
    screen.getByRole('heading', { name: 'How reminders stay safe' });
    await expectAccessible();
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { name: 'Review' });
  });
});
