/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { manyRows, sampleRows, SHEET } from './ledger';
import { openReview, rowOf, screen, showPane, within, type Shown } from './renderPane';

const EMAIL = 3;
const AMOUNT = 6;

const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));

function ledgerRow({ services }: Shown, customer: string): (string | number | boolean | object | null)[] {
  const row = services.memory.sheets.get(SHEET)?.find((cells) => cells[1] === customer);
  if (row === undefined) throw new Error(`no row of ${customer}`);
  return row;
}

describe('ticks', () => {
  test('a level that needs approval starts without its tick and says so', async () => {
    await openReview();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Send to Kestrel/ }).checked).toBe(false);
    within(rowOf('Kestrel')).getByText('Needs your tick');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'All 12' }).indeterminate).toBe(true);
  });

  test('all at once, and none: the button follows and says what is missing', async () => {
    const { user } = await openReview();
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'All 12' });
    await user.click(all);
    screen.getByRole('button', { name: 'Send 12 e-mails' });
    await user.click(all);
    const send = screen.getByRole('button', { name: 'Send 0 e-mails' });
    expect(send.getAttribute('aria-disabled')).toBe('true');
    screen.getByText('Tick the e-mails that may go.');
  });

  test('leaving the review and coming back keeps ticks and edits', async () => {
    const { user } = await openReview();
    await user.click(screen.getByRole('checkbox', { name: /^Send to Hexham/ }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    const hexham = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Send to Hexham/ });
    expect(hexham.checked).toBe(false);
  });
});

describe('the customer of a message', () => {
  test('is looked at and left again: ticks, edits, the open message and the focus are as before', async () => {
    const { user } = await openReview();
    const casa = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Send to Casa/ });
    const toggled = !casa().checked;
    await user.click(casa());
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const subject = screen.getByRole('textbox', { name: 'Subject' });
    await user.clear(subject);
    await user.type(subject, 'A friendly word');
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    for (const leave of ['{Escape}', 'button'] as const) {
      await user.click(screen.getByRole('button', { name: 'Open customer' }));
      await screen.findByRole('heading', { name: 'Hexham Joinery' });
      expect(screen.queryByRole('tab')).toBeNull();
      if (leave === 'button') await user.click(screen.getByRole('button', { name: 'Back' }));
      else await user.keyboard(leave);
      await screen.findByRole('heading', { name: 'Review' });
      expect(casa().checked).toBe(toggled);
      within(rowOf('Hexham')).getByText('A friendly word');
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open customer' })));
    }
    await user.keyboard('{Escape}');
    await screen.findByRole('tab', { name: 'Remind', selected: true });
  });

  test('a promise recorded there takes the message out before anything goes', async () => {
    const { user, services } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Open customer' }));
    await user.click(await screen.findByRole('button', { name: 'Record promise' }));
    await screen.findByRole('textbox', { name: 'Said by' });
    await user.click(screen.getByRole('button', { name: 'Record promise' }));
    await screen.findAllByText('Promise pending');
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('button', { name: 'Send 8 e-mails' }));
    await waitFor(() => main().getByText('1 e-mail is no longer due and was taken out: Hexham Joinery.'));
    expect(services.channel.sent).toEqual([]);
  });

  test('a message prints as it will look, and nothing is recorded', async () => {
    const { user, services } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    // The frame is gone once it was printed.
    const frames: HTMLIFrameElement[] = [];
    const note = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement && target.parentElement === document.body) frames.push(target);
    };
    document.addEventListener('load', note, true);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    const frame = await waitFor(() => {
      const [found] = frames;
      if (found === undefined) throw new Error('no print frame');
      return found;
    });
    document.removeEventListener('load', note, true);
    expect(frame.srcdoc).toContain('Tom Bell');
    expect(frame.getAttribute('sandbox')).not.toContain('allow-scripts');
    expect(services.memory.sheets.has('Collections Log')).toBe(false);
  });
});

describe('approval holds for what was shown', () => {
  test('an amount that changed goes back to the review, unticked, and nothing is sent', async () => {
    const shown = await openReview();
    ledgerRow(shown, 'Hexham Joinery')[AMOUNT] = 2000;
    await shown.user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await waitFor(() => main().getByText('1 e-mail changed while you were reading. Look at Hexham Joinery again.'));
    expect(shown.services.channel.sent).toEqual([]);
    within(rowOf('Hexham')).getByText('Changed');
    within(rowOf('Hexham')).getByText('2,000.00');
    expect(screen.getByRole('alert').textContent).toContain('Hexham Joinery');
    await shown.user.click(screen.getByRole('button', { name: 'Send 7 e-mails' }));
    await screen.findByRole('heading', { name: '7 sent' });
    expect(shown.services.channel.sent.map(({ email }) => email.to[0])).not.toContain('office@hexham.example');
  });

  test('an invoice paid meanwhile is taken out and named', async () => {
    const shown = await openReview();
    ledgerRow(shown, 'Hexham Joinery')[AMOUNT] = 0;
    await shown.user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await waitFor(() => main().getByText('1 e-mail is no longer due and was taken out: Hexham Joinery.'));
    expect(shown.services.channel.sent).toEqual([]);
    screen.getByRole('heading', { name: '11 e-mails to 10 customers' });
  });

  test('an edited message is sent as edited, and marked', async () => {
    const { user, services } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const subject = screen.getByRole('textbox', { name: 'Subject' });
    expect(document.activeElement).toBe(subject);
    expect(screen.getByRole('button', { name: 'Send 8 e-mails' }).getAttribute('aria-disabled')).toBe('true');
    screen.getByText('Keep or cancel your changes first.');
    await user.clear(subject);
    await user.type(subject, 'A word about your account');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' Yours, Ana <b>Ruiz</b>');
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    within(rowOf('Hexham')).getByText('Edited');
    expect(document.activeElement?.textContent).toBe('Edit');
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '8 sent' });
    const email = services.channel.sent.find(({ email: { to } }) => to[0] === 'office@hexham.example')?.email;
    expect(email?.subject).toBe('A word about your account');
    expect(email?.text).toContain('Yours, Ana <b>Ruiz</b>');
    expect(email?.html).toContain('Yours, Ana &lt;b&gt;Ruiz&lt;/b&gt;');
  });

  test('an empty subject is not kept; Esc leaves the form and not the review', async () => {
    const { user } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.clear(screen.getByRole('textbox', { name: 'Subject' }));
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    screen.getByText('Type a subject.');
    await user.keyboard('{Escape}');
    screen.getByRole('heading', { name: 'Review' });
    expect(within(rowOf('Hexham')).queryByText('Edited')).toBeNull();
  });

  test('while one message is edited no other opens', async () => {
    const { user } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.click(within(rowOf('Casa')).getByRole('button', { expanded: false }));
    screen.getByRole('textbox', { name: 'Subject' });
    expect(document.querySelector('iframe')).toBeNull();
  });
});

describe('skipped rows', () => {
  test('stand by reason with their counts; those to fix lead to their cell', async () => {
    const { user, services } = await openReview();
    await user.click(screen.getByRole('button', { name: '10 rows skipped, 2 you can fix' }));
    const reasons = within(screen.getAllByRole('list')[1] as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(reasons).toEqual([
      'No reminder due yet2',
      'Paid2',
      'Promise pending2',
      'Credit1',
      'Disputed1',
      'No e-mail address1',
      'Amount cannot be read1',
    ]);
    await user.click(screen.getByRole('button', { name: 'No e-mail address' }));
    const row = sampleRows().findIndex((cells) => cells[1] === 'Sable Studio');
    expect(services.visited).toEqual([`${SHEET}!${row},${EMAIL}`]);
  });

  test('every skipped row can be seen with its cell', async () => {
    const { user, services } = await openReview();
    await user.click(screen.getByRole('button', { name: '10 rows skipped, 2 you can fix' }));
    await user.click(screen.getByRole('button', { name: 'Show the 10 rows' }));
    const row = sampleRows().findIndex((cells) => cells[1] === 'Rowan Print');
    screen.getByText(`I${row + 1}`);
    await user.click(screen.getByRole('button', { name: 'RO-2350, Rowan Print' }));
    expect(services.visited).toEqual([`${SHEET}!${row},8`]);
    await user.click(screen.getByRole('button', { name: 'Hide the rows' }));
    expect(screen.queryByRole('button', { name: 'RO-2350, Rowan Print' })).toBeNull();
  });
});

describe('limits of the account', () => {
  const limited = (remainingToday: number | null, perRun = 100) => ({
    prepare: ({ channel }: { channel: { limits: unknown } }) => {
      channel.limits = () =>
        Promise.resolve({ remainingToday, perRun, recipientsPerMessage: 10, account: 'ana@hartwell.example' });
    },
  });

  test('a smaller quota sends as many as it allows, highest level first, and says what stays', async () => {
    const { user, services } = await openReview(limited(3));
    await screen.findByText('You can send 3 today. The other 5 stay for tomorrow.');
    screen.getByText('From ana@hartwell.example');
    await user.click(screen.getByRole('button', { name: 'Send 3 e-mails' }));
    await screen.findByRole('heading', { name: '3 sent' });
    expect(services.channel.sent.length).toBe(3);
  });

  test('a used up quota sends nothing and says so', async () => {
    await openReview(limited(0));
    await screen.findByText('You can send no more e-mails today. They stay for tomorrow.');
    expect(screen.getByRole('button', { name: 'Send 0 e-mails' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a cap per run leaves the rest for the next run', async () => {
    await openReview(limited(500, 6));
    await screen.findByText('One run takes 6. The other 2 stay for the next run.');
  });

  test('a service that does not tell its quota is not quoted', async () => {
    await openReview(limited(null));
    await screen.findByText('From ana@hartwell.example');
    expect(screen.queryByText(/^You can send/)).toBeNull();
  });
});

describe('a test to oneself', () => {
  test('goes to the user, and nothing is recorded', async () => {
    const { user, services } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Test to me' }));
    await waitFor(() => within(screen.getByRole('contentinfo')).getByText('Test sent to you. Nothing was recorded.'));
    expect(services.channel.sent.map(({ email }) => email.to)).toEqual([['ana.ruiz@hartwell.example']]);
    expect(services.channel.sent[0]?.email.subject).toContain('[Test]');
    expect(await services.outbox.records()).toEqual([]);
  });

  test('that fails is told with its reason', async () => {
    const { user, services } = await openReview();
    services.channel.outcomes.set('ana.ruiz@hartwell.example', [{ state: 'failed', error: 'mailbox full' }]);
    await user.click(screen.getByRole('button', { name: 'Test to me' }));
    await waitFor(() =>
      within(screen.getByRole('contentinfo')).getByText('The test was not sent: mailbox full. Nothing was recorded.'),
    );
  });
});

describe('many messages', () => {
  test('are searched by customer, invoice or address, and hidden ticks are counted', async () => {
    const { user } = await showPane({ rows: manyRows(60) });
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    const search = await screen.findByRole('searchbox', { name: /^Search \d+ e-mails$/ });
    await user.type(search, 'customer 42');
    await waitFor(() => screen.getByRole('checkbox', { name: 'All 1' }));
    expect(screen.getAllByRole('checkbox', { name: /^Send to/ }).length).toBe(1);
    screen.getByText(/ticked e-mails are not shown\.$/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^1 of \d+ e-mails/));
  });

  test('a search without a match says what was looked for', async () => {
    const { user } = await showPane({ rows: manyRows(60) });
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await user.type(await screen.findByRole('searchbox'), 'zzz');
    await screen.findByText('No e-mail has “zzz” in its customer, invoices or addresses.');
  });
});
