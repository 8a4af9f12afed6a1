/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { neverSent, SIGNED } from '../support/signedPolicy';
import type { PaneServices } from './fakes';
import { sampleRows } from './ledger';
import { cleanup, expectAccessible, openReview, rowOf, screen, within, type Shown, type Showing } from './renderPane';

afterEach(cleanup);

const rows = sampleRows().filter(
  (row, i) => i === 0 || ['Hexham Joinery', 'Alder & Sons Ltd'].includes(String(row[1])),
);
const first = (services: PaneServices): void => neverSent(services.memory);

/** The review of a workbook from which nothing was ever sent. */
async function firstReview(showing: Showing = {}): Promise<Shown> {
  const shown = await openReview({ rows, prepare: first, ...showing });
  await screen.findByRole('region', { name: 'Who is asking?' });
  return shown;
}

const field = (name: RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const send = (): HTMLElement => screen.getByRole('button', { name: 'Send 2 e-mails' });
const sendable = (): Promise<void> => waitFor(() => expect(send().getAttribute('aria-disabled')).not.toBe('true'));
const setting = ({ services }: Shown, name: string): unknown =>
  services.memory.sheets.get(POLICY_SHEET)?.find(([of]) => of === name)?.[1];

async function fill({ user }: Shown): Promise<void> {
  await user.type(field(/^Creditor/), 'Hartwell Supplies Ltd');
  await user.type(field(/^Signed by/), 'Ana Ruiz');
}

describe('the first send ever', () => {
  test('waits for the creditor and who signs; the first blank field has the focus', async () => {
    const shown = await firstReview();
    await waitFor(() => expect(document.activeElement).toBe(field(/^Creditor/)));
    expect(send().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Fill in the creditor and who signs first.')).toBeTruthy();
    await shown.user.click(send());
    expect(shown.services.channel.sent).toEqual([]);
    expect(shown.services.memory.sheets.has(POLICY_SHEET)).toBe(false);
    await expectAccessible();
  });

  test('then for the account, or that there is none', async () => {
    const shown = await firstReview();
    await fill(shown);
    expect(await screen.findByText('Give the account for payments, or tick that there is none.')).toBeTruthy();
    await shown.user.click(screen.getByRole('checkbox', { name: 'No bank details' }));
    expect(screen.getByText('The messages do not say where to pay.')).toBeTruthy();
    await sendable();
    expect(screen.getByText('Who is asking is kept in the Collections Policy sheet.')).toBeTruthy();
    await expectAccessible();
  });

  test('shows at once what the messages say with it, shaded', async () => {
    const shown = await firstReview();
    const page = (): string => screen.getByTitle<HTMLIFrameElement>(/^E-mail to/).srcdoc;
    expect(page()).not.toContain('Ana Ruiz');
    await fill(shown);
    await waitFor(() => expect(page()).toMatch(/<mark[^>]*>Ana Ruiz<\/mark>/));
    expect(page()).toMatch(/<mark[^>]*>Hartwell Supplies Ltd<\/mark>/);
    expect(screen.getByText('Shaded: what you typed above.')).toBeTruthy();
  });

  test('sends what was shown, keeps what was typed, and never asks again', async () => {
    const shown = await firstReview();
    await fill(shown);
    await shown.user.type(field(/IBAN/), 'gb82west12345698765432');
    await shown.user.tab();
    expect(field(/IBAN/).value).toBe('GB82 WEST 1234 5698 7654 32');
    expect(screen.getByText('The check digits are right. Country: United Kingdom.')).toBeTruthy();
    await shown.user.type(field(/^Replies to/), 'accounts@hartwell.example');
    await sendable();
    await shown.user.click(send());
    await screen.findByText('2 sent');
    const mails = shown.services.channel.sent.map(({ email }) => email);
    expect(mails).toHaveLength(2);
    for (const { text, replyTo } of mails) {
      expect(text).toContain('Ana Ruiz');
      expect(text).toContain('GB82 WEST 1234 5698 7654 32');
      expect(replyTo).toBe('accounts@hartwell.example');
    }
    expect(setting(shown, 'Creditor')).toBe('Hartwell Supplies Ltd');
    expect(setting(shown, 'IBAN')).toBe('GB82WEST12345698765432');
    expect(setting(shown, 'Currency')).toBe('GBP');
  });

  test.each([
    ['GB82 WEST 1234 5698 7654 33', 'The check digits do not fit. Compare it with your bank statement.'],
    ['GB82 WEST 1234 5698 7654 3', 'An IBAN of this country (United Kingdom) has 22 characters, this one 21.'],
    ['Barclays', 'An IBAN begins with two letters and two digits, such as GB82.'],
  ])('says of %s what is wrong, once it is left, and sends nothing', async (typed, sentence) => {
    const shown = await firstReview();
    await fill(shown);
    await shown.user.type(field(/IBAN/), typed);
    expect(screen.queryByText(sentence)).toBeNull();
    await shown.user.tab();
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(await screen.findByText('Correct what is marked above first.')).toBeTruthy();
    await shown.user.click(send());
    expect(shown.services.channel.sent).toEqual([]);
  });

  test('edits nothing and prints nothing before it is known who asks', async () => {
    const { user } = await firstReview();
    for (const name of ['Edit', 'Print']) {
      await user.click(screen.getByRole('button', { name }));
      expect(await screen.findAllByText('Fill in the creditor and who signs first.')).not.toHaveLength(0);
    }
    expect(screen.queryByRole('button', { name: 'Keep changes' })).toBeNull();
  });

  test('ticks stay with their messages while somebody types', async () => {
    const shown = await firstReview();
    await shown.user.click(within(rowOf('Alder')).getByRole('checkbox'));
    await fill(shown);
    await shown.user.click(screen.getByRole('checkbox', { name: 'No bank details' }));
    const one = await screen.findByRole('button', { name: 'Send 1 e-mail' });
    await waitFor(() => expect(one.getAttribute('aria-disabled')).not.toBe('true'));
    await shown.user.click(one);
    await screen.findByText('1 sent');
    expect(shown.services.channel.sent.map(({ email }) => email.to)).toEqual([['office@hexham.example']]);
  });

  test('a colleague who fills it in meanwhile is told of, and nothing goes out unseen', async () => {
    const shown = await firstReview();
    await fill(shown);
    await shown.user.click(screen.getByRole('checkbox', { name: 'No bank details' }));
    await sendable();
    shown.services.memory.sheets.set(
      POLICY_SHEET,
      writePolicy({ ...DEFAULT_POLICY, ...SIGNED, creditor: 'Hartwell Group plc', withoutAccount: false }),
    );
    await shown.user.click(send());
    expect(await screen.findByText(/changed meanwhile\. Look at the messages again\./)).toBeTruthy();
    expect(shown.services.channel.sent).toEqual([]);
    await waitFor(() => expect(field(/^Creditor/).value).toBe('Hartwell Group plc'));
    await sendable();
    await shown.user.click(send());
    await screen.findByText('2 sent');
    expect(shown.services.channel.sent[0]?.email.text).toContain('Hartwell Group plc');
  });

  test('a ledger that names no currency is asked for it, and its messages name it', async () => {
    const bare = rows.map((row) => row.filter((_, i) => i !== 7));
    const shown = await firstReview({ rows: bare });
    await fill(shown);
    await shown.user.click(screen.getByRole('checkbox', { name: 'No bank details' }));
    expect(await screen.findByText('Name the currency first: some rows have none.')).toBeTruthy();
    await shown.user.type(field(/^Currency/), 'GBP');
    await sendable();
    await shown.user.click(send());
    await screen.findByText('2 sent');
    for (const { email } of shown.services.channel.sent) expect(email.text).toContain('GBP');
  });
});

test('a workbook that knows who is asking is not asked', async () => {
  await openReview({ rows });
  await sendable();
  expect(screen.queryByText('Who is asking?')).toBeNull();
});
