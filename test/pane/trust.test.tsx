/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { ignore } from '../fakes/services';
import type { PaneServices } from './fakes';
import { SHEET } from './ledger';
import { expectAccessible, openReview, rowOf, screen, showPane, within } from './renderPane';

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  creditor: 'Hartwell',
  signature: 'Ana Ruiz',
  withoutAccount: true,
  replyTo: 'ar@hartwell.example',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  details: { ...DEFAULT_POLICY.details, address: '1 Mill Lane, Leeds' },
};
const EVIL = { replyTo: 'ar@evil.example', iban: 'GB82WEST12345698765432' };

const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));

function setPolicy({ memory }: PaneServices, change: Partial<Policy> = {}): void {
  memory.sheets.set(
    POLICY_SHEET,
    writePolicy({ ...POLICY, ...change }).map((row) => [...row]),
  );
}

/** Of three messages the first goes out, the others are left waiting. */
async function stopAfterOne(services: PaneServices): Promise<void> {
  const plan = await dueToday(services);
  let sent = 0;
  await services.sender.deliver((plan?.messages ?? []).slice(0, 3), { ...ignore, stopped: () => sent++ > 0 });
}

describe('the preview', () => {
  test('shows where answers and the money go', async () => {
    const { user } = await openReview({ prepare: setPolicy });
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    expect(main().getByText('Replies to').nextElementSibling?.textContent).toBe('ar@hartwell.example');
    expect(main().getByText('Payment to').nextElementSibling?.textContent).toBe(
      'Hartwell, DE89370400440532013000, COBADEFFXXX',
    );
  });

  test.each([
    ['Reply-To', { replyTo: EVIL.replyTo }],
    ['account', { iban: EVIL.iban }],
    ['bank', { bic: '' }],
    ['creditor', { creditor: 'Hartwell Ltd' }],
  ])('another %s after it was shown: nothing goes out, all come back unticked', async (_, change) => {
    const { user, services } = await openReview({ prepare: setPolicy });
    setPolicy(services, change);
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await main().findByText(/8 e-mails changed while you were reading/);
    expect(services.channel.sent).toEqual([]);
    expect(main().queryAllByRole('checkbox', { name: /^Send to/, checked: true })).toEqual([]);
  });
});

describe('other than in the last run', () => {
  const afterARun = async (services: PaneServices, change: Partial<Policy>): Promise<void> => {
    setPolicy(services);
    const plan = await dueToday(services);
    const { results } = await services.sender.deliver((plan?.messages ?? []).slice(0, 1), ignore);
    expect(results.map(({ state }) => state)).toEqual(['sent']);
    setPolicy(services, change);
  };

  test('Reply-To and account are told before anything is sent, also to a screen reader', async () => {
    await openReview({ prepare: (services) => afterARun(services, EVIL) });
    main().getByText('Not as in the run of 21 Nov 2025. Make sure that it is right before you send.');
    main().getByText('Replies to: now ar@evil.example, then ar@hartwell.example');
    main().getByText(
      'Payment to: now Hartwell, GB82WEST12345698765432, COBADEFFXXX, then Hartwell, DE89370400440532013000, COBADEFFXXX',
    );
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('now ar@evil.example'));
    await expectAccessible();
  });

  test('one that is gone is told', async () => {
    await openReview({ prepare: (services) => afterARun(services, { replyTo: '' }) });
    main().getByText('Replies to: now not given, then ar@hartwell.example');
    expect(main().queryByText(/^Payment to: now/)).toBeNull();
  });

  test('the same as then is not told', async () => {
    await openReview({ prepare: (services) => afterARun(services, {}) });
    expect(main().queryByText(/^Not as in the run/)).toBeNull();
  });
});

describe('before going on', () => {
  test('the recipients, the amounts, and where answers and the money go are shown', async () => {
    await showPane({
      prepare: async (services) => {
        setPolicy(services);
        await stopAfterOne(services);
      },
    });
    await main().findByRole('button', { name: 'Go on with 2' });
    main().getByText('Replies to: ar@hartwell.example');
    main().getByText('Payment to: Hartwell, DE89370400440532013000, COBADEFFXXX');
    const waiting = within(main().getByRole('list', { name: 'What is waiting' })).getAllByRole('listitem');
    expect(waiting.length).toBe(2);
    for (const { textContent } of waiting) expect(textContent).toMatch(/^.+ · \S+@\S+ · [A-Z]{3}\s[\d,.]+\D+/);
    await expectAccessible();
  });

  test('what each message says can be read, and who else began the run is told', async () => {
    const { user } = await showPane({
      prepare: async (services) => {
        setPolicy(services);
        await stopAfterOne(services);
        services.memory.user = 'someone.else@hartwell.example';
        services.clock.utc = '2025-11-21T13:32:11Z';
      },
    });
    await main().findByText(/ana\.ruiz@hartwell\.example began it: read what it says before you go on/);
    const [first] = within(main().getByRole('list', { name: 'What is waiting' })).getAllByRole('button');
    await user.click(first as HTMLElement);
    const frame = await main().findByTitle(/^E-mail to /);
    expect(frame.getAttribute('srcdoc')).toContain('DE89 3704 0044 0532 0130 00');
    await expectAccessible();
  });

  test('another account since is told, and going on sends nothing: all come up for review again', async () => {
    const { user, services } = await showPane({
      prepare: async (prepared) => {
        setPolicy(prepared);
        await stopAfterOne(prepared);
        setPolicy(prepared, EVIL);
      },
    });
    await main().findByText('Replies to: now ar@evil.example, then ar@hartwell.example');
    await user.click(main().getByRole('button', { name: 'Go on with 2' }));
    await screen.findByText(/2 .*changed/i);
    expect(services.channel.sent.length).toBe(1);
    const log = await services.outbox.records();
    expect(log.map(({ state }) => state)).toEqual(['sent', 'failed', 'failed']);
    const due = new Set((await dueToday(services))?.messages.map(({ key }) => key));
    expect(log.slice(1).every(({ key }) => due.has(key))).toBe(true);
  });
});

describe('what changes while it is shown', () => {
  test.each([
    ['another account', { iban: EVIL.iban }],
    ['another Reply-To', { replyTo: EVIL.replyTo }],
  ])('%s: going on is not done but shown anew', async (_, change) => {
    const { user, services } = await showPane({
      prepare: async (prepared) => {
        setPolicy(prepared);
        await stopAfterOne(prepared);
      },
    });
    await main().findByRole('button', { name: 'Go on with 2' });
    setPolicy(services, change);
    await user.click(main().getByRole('button', { name: 'Go on with 2' }));
    await main().findByText(/^What waits, or where answers and the money go, has changed meanwhile/);
    await main().findByText(/: now .*evil|: now .*GB82/);
    expect(services.channel.sent.length).toBe(1);
    expect((await services.outbox.records()).map(({ state }) => state)).toEqual(['sent', 'claimed', 'claimed']);
  });
});

describe('a screen that breaks', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockReturnValue(undefined));
  afterEach(() => void jest.restoreAllMocks());

  /** From `fail` to `mend`, whatever asks how messages are carried breaks. */
  function breaking({ sender }: PaneServices): { fail: () => void; mend: () => void } {
    const carries = sender.carries.bind(sender);
    let broken = false;
    sender.carries = () => {
      if (broken) throw new TypeError('x is not a function');
      return carries();
    };
    return { fail: () => void (broken = true), mend: () => void (broken = false) };
  }

  test('is told by its name, with the way back; the rest of the pane goes on', async () => {
    const { user, services } = await openReview();
    const fault = breaking(services);
    fault.fail();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await screen.findByRole('heading', { name: 'This screen could not be shown: Review' });
    main().getByText(/^Nothing that was sent or recorded is lost/);
    await expectAccessible();
    fault.mend();
    await user.click(screen.getByRole('contentinfo').querySelector('button') as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Send reminders' }));
    await screen.findByRole('heading', { name: 'Review' });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '8 sent' });
  });

  test('where the first screen breaks, it is begun anew', async () => {
    const { user, services } = await showPane();
    const fault = breaking(services);
    fault.fail();
    services.select(SHEET, [1, 2, 3]);
    await screen.findByRole('heading', { name: 'This screen could not be shown: Remind' });
    fault.mend();
    await user.click(screen.getByRole('contentinfo').querySelector('button') as HTMLElement);
    await screen.findByRole('button', { name: 'Send reminders' });
  });
});
