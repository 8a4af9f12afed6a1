/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { channelRows, policyBy, usePolicy } from './channelLedger';
import type { PaneServices } from './fakes';
import { SHEET } from './ledger';
import { expectAccessible, openReview, screen, showPane, type Shown } from './renderPane';

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
      'Formulas: freeze or repair',
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

describe('formulas', () => {
  const open = async (prepare: (services: PaneServices) => void): Promise<Shown> => {
    const shown = await showPane({ prepare });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Formulas: freeze or repair' }));
    return shown;
  };

  test('are repaired on a sheet or in the workbook, and undone as one; protected sheets are told', async () => {
    const { user, services } = await open(({ memory }) => {
      memory.sheets.set('Other', [['x']]);
      memory.sheets.set('Locked', [['x']]);
      memory.protectedSheets.add('Locked');
      memory.formulas.set(`${SHEET}!K2`, '=_xldudf_NS_DAYS_PAST_DUE(F2)');
      memory.formulas.set('Other!A1', '=_xldudf_DAYS_PAST_DUE(F2)');
      memory.formulas.set('Locked!A1', '=_xldudf_DAYS_PAST_DUE(F2)');
    });
    await screen.findByRole('button', { name: 'Repair 1 formula' });
    await user.click(screen.getByRole('radio', { name: 'The whole workbook' }));
    screen.getByText('Locked is protected: it stays as it is.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Repair 2 formulas' }));
    expect(await screen.findAllByText('2 formulas repaired.')).not.toHaveLength(0);
    expect(services.memory.formulas.get('Other!A1')).toBe('=DAYS_PAST_DUE(F2)');
    expect(services.memory.formulas.get('Locked!A1')).toBe('=_xldudf_DAYS_PAST_DUE(F2)');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findAllByText('Everything is as it was.')).not.toHaveLength(0);
    expect(services.memory.formulas.get('Other!A1')).toBe('=_xldudf_DAYS_PAST_DUE(F2)');
    await screen.findByRole('button', { name: 'Repair 1 formula' });
  });

  test('become what they show; where none is ours, there is nothing to do', async () => {
    const { user, services } = await open(({ memory }) => {
      (memory.sheets.get(SHEET)?.[1] ?? [])[10] = 40;
      memory.formulas.set(`${SHEET}!K2`, '=DAYS_PAST_DUE(F2)');
    });
    await user.click(await screen.findByRole('button', { name: 'Freeze 1 formula' }));
    expect(await screen.findAllByText('1 formula is a value now.')).not.toHaveLength(0);
    expect(services.memory.formulas.size).toBe(0);
    expect(services.memory.sheets.get(SHEET)?.[1]?.[10]).toBe(40);
    await screen.findByText('No formula here asks the functions of this add-in.');
  });
});
