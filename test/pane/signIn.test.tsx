/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import type { SignIn, SignInOutcome } from '../../core/ports/sender';
import { expectAccessible, openReview, screen, showPane, type Shown } from './renderPane';
import { SHEET } from './ledger';
// Read beforehand: the first screen on demand would else take longer than a screen is waited for.
import '../../pane/screens/sendingScreens';

/** A sign-in whose windows end so, in order; once signed in it stays. */
function signInOf(outcomes: SignInOutcome[]) {
  let signedIn = false;
  const asks = jest.fn(async (): Promise<SignInOutcome> => {
    const outcome = outcomes.shift() ?? 'failed';
    signedIn ||= outcome === 'signed in';
    return Promise.resolve(outcome);
  });
  const signIn: SignIn = { ready: async () => Promise.resolve(signedIn), ask: asks };
  return { signIn, asks };
}

async function reviewed(outcomes: SignInOutcome[], selected?: number[]): Promise<Shown & { asks: jest.Mock }> {
  const { signIn, asks } = signInOf(outcomes);
  const shown = await openReview({
    ...(selected === undefined ? {} : { selected }),
    prepare: (services) => void Object.assign(services.sender, { signIn }),
  });
  return Object.assign(shown, { asks });
}

const states = async ({ services }: Shown) => (await services.outbox.records()).map(({ state }) => state);
const press = async ({ user }: Shown, name: string | RegExp) => user.click(screen.getByRole('button', { name }));

describe('sign in to send', () => {
  test('is asked for by Send only, keeps the e-mails, and then sends what was approved', async () => {
    const shown = await reviewed(['signed in']);
    const { services, asks } = shown;
    const send = screen.getByRole('button', { name: /^Send \d+ e-mails$/ });
    const count = Number(/\d+/.exec(send.textContent)?.[0]);
    await shown.user.click(send);
    await screen.findByRole('heading', { name: 'Sign in to send' });
    screen.getByText(`E-mails go out from your own mailbox. Your ${count} e-mails are kept as you left them.`);
    expect(asks).not.toHaveBeenCalled();
    expect(await states(shown)).toEqual([]);
    await expectAccessible();
    await press(shown, 'Sign in');
    await screen.findByRole('heading', { name: `${count} sent` });
    expect(services.channel.sent).toHaveLength(count);
    expect(asks).toHaveBeenCalledTimes(1);
  });

  test.each<[SignInOutcome, RegExp]>([
    ['closed', /closed before it was finished/],
    ['offline', /no connection to Microsoft 365/],
    ['late', /not finished in time/],
    ['unsupported', /Use your mail app instead/],
    ['failed', /did not succeed/],
  ])('%s: nothing is claimed, the reason is told, back leads to the same review', async (outcome, sentence) => {
    const shown = await reviewed([outcome]);
    await press(shown, /^Send \d+ e-mails$/);
    await screen.findByRole('heading', { name: 'Sign in to send' });
    await press(shown, 'Sign in');
    await waitFor(() => expect(screen.getAllByText(sentence).length).toBeGreaterThan(0));
    expect(await states(shown)).toEqual([]);
    await press(shown, 'Back');
    await screen.findByRole('heading', { name: 'Review' });
    screen.getByRole('button', { name: /^Send \d+ e-mails$/ });
  });

  test('an invoice paid meanwhile goes back to the review, and nothing goes out', async () => {
    const shown = await reviewed(['signed in']);
    const { services } = shown;
    await press(shown, /^Send \d+ e-mails$/);
    await screen.findByRole('heading', { name: 'Sign in to send' });
    const rows = services.memory.sheets.get(SHEET) ?? [];
    const open = rows[0]?.indexOf('Open amount') ?? -1;
    for (const row of rows.slice(1)) (row as unknown[])[open] = 0;
    await press(shown, 'Sign in');
    await screen.findByRole('heading', { name: 'Review' });
    expect(services.channel.sent).toEqual([]);
    expect(await states(shown)).toEqual([]);
  });

  test('the mail app takes the e-mails over one by one, claimed as each is opened', async () => {
    const shown = await reviewed([]);
    const { services, user } = shown;
    await press(shown, /^Send \d+ e-mails$/);
    await screen.findByRole('heading', { name: 'Sign in to send' });
    await press(shown, 'Use my mail app');
    await screen.findByRole('heading', { name: /^0 of \d+ done$/ });
    expect(await states(shown)).toEqual([]);
    await expectAccessible();
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => saved.push('file') && 'blob:file', revokeObjectURL: () => undefined });
    await user.click(screen.getByRole('button', { name: /^(Open mail app|Save e-mail)$/ }));
    await screen.findByRole('heading', { name: /^1 of \d+ done$/ });
    expect(await states(shown)).toEqual(['unknown']);
    await user.click(await screen.findByRole('button', { name: 'Yes' }));
    await screen.findByRole('button', { name: 'Finish' });
    expect(await states(shown)).toEqual(['handed off']);
    expect(services.opened.length + saved.length).toBe(1);
    for (const link of services.opened) expect(link).toMatch(/^mailto:[^?]+\?subject=/);
    expect(services.channel.sent).toEqual([]);
  });
});

test('the menu tells the account that e-mails go out from, once it is known', async () => {
  const shown = await showPane();
  await press(shown, 'More');
  await shown.user.click(await screen.findByRole('menuitem', { name: /^Account: / }));
  await waitFor(() => expect(screen.getAllByText(/^E-mails go out from .+@.+\.$/).length).toBeGreaterThan(0));
});
