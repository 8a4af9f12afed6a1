/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { todayOf } from '../../core/usecases/planning/today';
import { SHEET } from './ledger';
import { expectAccessible, screen, showPane, type Shown } from './renderPane';

/** A run went out, and the pane was closed before the ledger was brought up to date. */
async function afterCrash(): Promise<Shown & { readonly lagging: number }> {
  let lagging = 0;
  const shown = await showPane({
    prepare: async (services) => {
      const { plan } = await todayOf(services);
      const quiet = { progress: () => undefined, paused: () => undefined, stopped: () => false };
      await services.sender.deliver(plan?.messages.slice(0, 2) ?? [], quiet);
      lagging = (await todayOf(services)).lagging;
    },
  });
  return { ...shown, lagging };
}

test('a ledger that lags behind the log is told, and brought up to date with one press', async () => {
  const { user, services, lagging } = await afterCrash();
  expect(lagging).toBeGreaterThan(1);
  await screen.findByText(new RegExp(`^${lagging} rows of your ledger lag behind the log`));
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: `Update ${lagging} rows` }));
  await waitFor(() => expect(screen.queryByText(/lag behind the log/)).toBeNull());
  expect((await todayOf(services)).lagging).toBe(0);
  const head = services.memory.sheets.get(SHEET)?.[0] ?? [];
  expect(head).toContain('Last level');
});

test('not now: nothing is written, and it is not asked again', async () => {
  const { user, services } = await afterCrash();
  await screen.findByText(/lag behind the log/);
  const before = JSON.stringify(services.memory.sheets.get(SHEET));
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByText(/lag behind the log/)).toBeNull();
  expect(JSON.stringify(services.memory.sheets.get(SHEET))).toBe(before);
});
