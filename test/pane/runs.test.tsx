/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import type { SendOutcome } from '../../core/ports/channel';
import { CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { look } from '../../core/usecases/planning/overview';
import type { PaneServices } from './fakes';
import { manyRows, sampleRows, SHEET } from './ledger';
import { openReview, rowOf, screen, showPane, within } from './renderPane';

const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));

/** Holds every message back until it is let go. */
function gate({ channel }: PaneServices): { release: () => void; open: () => void } {
  const send = channel.send.bind(channel);
  let waiting: (() => void)[] = [];
  let isOpen = false;
  channel.send = async (parcel): Promise<SendOutcome> => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
    return send(parcel);
  };
  return {
    release: () => waiting.shift()?.(),
    open: () => {
      isOpen = true;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}

const stateOf = (customer: string): string | null => rowOf(customer).textContent;

describe('sending', () => {
  test('shows each message as it goes, and Esc does nothing', async () => {
    let held: ReturnType<typeof gate> | undefined;
    const { user } = await openReview({
      prepare: (services) => {
        held = gate(services);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '0 of 8 done' });
    await waitFor(() => expect(stateOf('Novák')).toContain('Sending'));
    expect(stateOf('Hexham')).toContain('Waiting');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.keyboard('{Escape}');
    held?.release();
    await screen.findByRole('heading', { name: '1 of 8 done' });
    expect(stateOf('Novák')).toContain('Sent 13:02');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    held?.open();
    await screen.findByRole('heading', { name: '8 sent' });
  });

  test('a log that the first run made is laid out for reading once the run has ended', async () => {
    let held: ReturnType<typeof gate> | undefined;
    const { user, services } = await openReview({
      prepare: (prepared) => {
        held = gate(prepared);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await waitFor(() => expect(stateOf('Novák')).toContain('Sending'));
    const { arrangements, colours, sheets } = services.memory;
    expect(sheets.has(LOG_SHEET)).toBe(true);
    expect(arrangements.has(LOG_SHEET)).toBe(false);
    held?.open();
    await screen.findByRole('heading', { name: '8 sent' });
    expect(arrangements.get(LOG_SHEET)?.widths).toHaveLength(LOG_HEADERS.length);
    expect([...colours.keys()].map(({ sheet }) => sheet)).toContain(LOG_SHEET);
  });

  test('a log that stood before a run keeps its looks', async () => {
    const { user, services } = await openReview({
      prepare: ({ memory }) => void memory.sheets.set(LOG_SHEET, [[...LOG_HEADERS]]),
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '8 sent' });
    expect(services.memory.arrangements.has(LOG_SHEET)).toBe(false);
    expect(services.memory.colours.size).toBe(0);
  });

  test('a spreadsheet that refuses the looks of a new log changes nothing about what was sent', async () => {
    const { user } = await openReview({
      prepare: ({ memory }) => {
        memory.arrange = () => Promise.reject(new Error('no'));
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '8 sent' });
  });

  test('stops after the message that is going out; the rest can be gone on with', async () => {
    let held: ReturnType<typeof gate> | undefined;
    const { user, services } = await openReview({
      prepare: (prepared) => {
        held = gate(prepared);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await waitFor(() => expect(stateOf('Novák')).toContain('Sending'));
    await user.click(screen.getByRole('button', { name: 'Stop after this e-mail' }));
    screen.getByRole('button', { name: 'Stopping after Novák Stavby s.r.o.' });
    held?.open();
    await screen.findByRole('heading', { name: '1 sent, 7 not started' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('1 sent, 7 not started'));
    main().getByText('7 e-mails are waiting. You can go on with them from Remind.');

    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await screen.findByText('The run of 13:02 stopped.');
    expect(main().getByText(/1 e-mail was sent, 7 are waiting\. Nobody gets one twice\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go on with 7' }));
    await screen.findByRole('heading', { name: '7 sent' });
    expect(services.channel.sent.length).toBe(8);
    expect(new Set(services.channel.sent.map(({ key }) => key)).size).toBe(8);
    await user.click(screen.getByRole('button', { name: /^Update/ }));
    await waitFor(() => main().getByText(/rows are up to date\.$/));
  });

  test('waiting messages can be dropped, and their rows come up again', async () => {
    const { user } = await showPane({
      prepare: async (services) => {
        const seen = await look(services);
        if (seen.state !== 'ready') throw new Error(seen.state);
        let calls = 0;
        await services.sender.deliver(seen.plan.messages.slice(0, 3), {
          progress: () => undefined,
          paused: () => undefined,
          stopped: () => calls++ > 0,
        });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Drop them' }));
    await waitFor(() => main().getByText('2 e-mails dropped. Their invoices can be reminded again.'));
    await waitFor(() => expect(screen.queryByText('The run of 13:02 stopped.')).toBeNull());
    await screen.findByText('11 e-mails ready. You review them first.');
  });

  test('a screen reader hears every fifth message', async () => {
    let held: ReturnType<typeof gate> | undefined;
    const { user } = await openReview({
      prepare: (services) => {
        held = gate(services);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    for (let done = 1; done <= 6; done++) {
      await screen.findByRole('heading', { name: `${done - 1} of 8 done` });
      await waitFor(() => expect(screen.getByRole('main').textContent).toContain('Sending'));
      held?.release();
      await screen.findByRole('heading', { name: `${done} of 8 done` });
      const said = done < 5 ? /^Selected in|^$/ : /^5 of 8 done/;
      await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(said));
    }
    held?.open();
    await screen.findByRole('heading', { name: '8 sent' });
  });
});

describe('the result', () => {
  const trouble = {
    prepare: ({ channel }: PaneServices) => {
      channel.outcomes.set('fakturace@novakstavby.example', [
        { state: 'failed', error: 'The mail server refused fakturace@novakstavby.example' },
      ]);
      channel.outcomes.set('ap@delta.example', [{ state: 'unknown', error: 'The connection was reset' }]);
    },
  };

  test('a channel that can tell is asked again: nothing found tells what is known, found is recorded', async () => {
    const answers: SendOutcome[] = [
      { state: 'unknown', error: 'Your Sent Items has no copy of it' },
      { state: 'sent', providerId: 'found' },
    ];
    const asked: string[] = [];
    const { user, services } = await openReview({
      prepare: (prepared: PaneServices) => {
        trouble.prepare(prepared);
        prepared.sender.lookAgain = async (key) => {
          asked.push(key);
          return Promise.resolve(answers.shift() as SendOutcome);
        };
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '6 sent, 2 need you' });
    const card = screen.getByRole('region', { name: 'Perhaps sent' });
    await waitFor(() => within(card).getByText(/in your sent e-mails/));
    const again = within(card).getByRole('button', { name: 'Look again' });
    await user.click(again);
    await screen.findAllByText(/Your Sent Items has no copy of it/);
    expect((await services.outbox.records()).filter(({ state }) => state === 'unknown').length).toBe(1);
    await user.click(again);
    await waitFor(async () => {
      expect((await services.outbox.records()).filter(({ state }) => state === 'unknown')).toEqual([]);
    });
    const [key] = asked;
    expect(asked).toEqual([key, key]);
    const settled = (await services.outbox.records()).find((record) => record.key === key);
    expect(settled?.state).toBe('sent');
  });

  test('puts first what needs a person; a decision is written to the log', async () => {
    const { user, services } = await openReview(trouble);
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '6 sent, 2 need you' });
    const card = screen.getByRole('region', { name: 'Perhaps sent' });
    within(card).getByText(/What is known: The connection was reset\./);
    await waitFor(() => within(card).getByText(/in your sent e-mails/));
    await user.click(within(card).getByRole('button', { name: 'It was sent' }));
    await screen.findByRole('heading', { name: '7 sent, 1 needs you' });
    expect(document.activeElement?.textContent).toBe('7 sent, 1 needs you');
    const delta = (await services.outbox.records()).find(({ customer }) => customer === 'Delta Fixings Ltd');
    expect(delta).toMatchObject({ state: 'sent' });
  });

  test('what was not sent leads to its cell, and back to the review once corrected', async () => {
    const { user, services } = await openReview(trouble);
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '6 sent, 2 need you' });
    const card = screen.getByRole('region', { name: 'Not sent' });
    within(card).getByText(/^The mail server refused fakturace@novakstavby\.example\./);
    await user.click(within(card).getByRole('button', { name: 'Go to cell D9' }));
    expect(services.visited).toEqual([`${SHEET}!8,3`]);
    const row = services.memory.sheets.get(SHEET)?.[8];
    if (row === undefined) throw new Error('no row');
    row[3] = 'office@novakstavby.example';
    await user.click(within(card).getByRole('button', { name: 'Send again' }));
    await screen.findByRole('heading', { name: 'Review' });
    within(rowOf('Novák')).getByText('Changed');
    await user.click(screen.getByRole('checkbox', { name: /^Send to Novák/ }));
    await user.click(screen.getByRole('button', { name: 'Send 1 e-mail' }));
    await screen.findByRole('heading', { name: '1 sent' });
    expect(services.channel.sent[services.channel.sent.length - 1]?.email.to).toEqual(['office@novakstavby.example']);
  });

  test('many failures with one cause are one card with a count', async () => {
    const { user } = await openReview({
      prepare: ({ channel }) => {
        channel.send = () => Promise.resolve({ state: 'failed', error: 'no connection' });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '0 sent, 8 need you' });
    const card = screen.getByRole('region', { name: 'Not sent, 8 e-mails' });
    expect(within(card).getAllByRole('listitem').length).toBe(8);
    within(card).getByRole('button', { name: 'Send 8 again' });
  });

  test('a log that cannot be written stops the run, and the reason is told', async () => {
    const { user, services } = await openReview();
    services.memory.appendRows = () => Promise.reject(new Error('The sheet is protected'));
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '0 sent, 8 not started' });
    main().getByText(/^The run broke off: The sheet is protected\./);
    expect(services.channel.sent).toEqual([]);
  });

  test('messages that a colleague is sending are taken out and the colleague named', async () => {
    const { user, services } = await openReview();
    const seen = await look(services);
    if (seen.state !== 'ready') throw new Error(seen.state);
    const sender = services.sender;
    const deliver = sender.deliver.bind(sender);
    sender.deliver = async (messages, control) => {
      const report = await deliver(messages.slice(1), control);
      const [first] = messages;
      if (first === undefined) return report;
      const event = { id: first.id, nonce: 'x', state: 'refused', error: 'Tom Hale', at: '13:02' } as const;
      control.progress(event);
      const refusal = { key: first.key, nonce: 'x', invoice: 'A', level: 1, by: 'Tom Hale', state: 'claimed' };
      return { results: [event, ...report.results], refused: [refusal] };
    };
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '7 sent' });
    main().getByText('Tom Hale is sending 1 of these now. It was taken out here.');
    // What he has not got is led to the review.
    await user.click(await screen.findByRole('button', { name: /^Review the other/ }));
    await screen.findByRole('button', { name: 'Send 1 e-mail' });
  });

  describe('invoices paid since their last reminder', () => {
    /** Orchard's first invoice was reminded six days ago, and is paid by now. */
    const paid = async (services: PaneServices): Promise<void> => {
      const row = services.memory.sheets.get(SHEET)?.[1];
      if (row === undefined) throw new Error('no row');
      services.clock.utc = '2025-11-15T09:00:00Z';
      services.memory.selected = { sheet: SHEET, rows: [0, 1] };
      const seen = await look(services);
      if (seen.state !== 'ready') throw new Error(seen.state);
      const quiet = { progress: () => undefined, paused: () => undefined, stopped: () => false };
      await services.sender.deliver(seen.plan.messages, quiet);
      services.clock.utc = '2025-11-21T13:02:11Z';
      services.memory.selected = { sheet: SHEET, rows: sampleRows().map((_, i) => i) };
      row[6] = 0;
      services.channel.sent.length = 0;
    };
    const contacts = ({ memory }: PaneServices): unknown[] =>
      (memory.sheets.get(CONTACTS_SHEET) ?? []).slice(1).map((row) => row.slice(1, 5));

    test('are noted once a run has ended, never before', async () => {
      const { user, services } = await openReview({ prepare: paid });
      expect(contacts(services)).toEqual([]);
      await user.click(screen.getByRole('button', { name: /^Send \d+ e-mails/ }));
      await screen.findByRole('heading', { name: /^\d+ sent$/ });
      const noted = [['Orchard Hotels plc', 'settled', expect.any(String), '2025-11-21']];
      await waitFor(() => expect(contacts(services)).toEqual(noted));
      await user.click(screen.getByRole('button', { name: /^Update/ }));
      await waitFor(() => main().getByText(/rows are up to date\.$/));
      expect(contacts(services)).toEqual(noted);
    });

    test('that cannot be noted spoil nothing, and the reason is told', async () => {
      const { user } = await openReview({
        prepare: async (services) => {
          await paid(services);
          const append = services.memory.appendRows.bind(services.memory);
          services.memory.appendRows = (sheet, rows) =>
            sheet === CONTACTS_SHEET ? Promise.reject(new Error('The sheet is protected.')) : append(sheet, rows);
        },
      });
      await user.click(screen.getByRole('button', { name: /^Send \d+ e-mails/ }));
      await screen.findByRole('heading', { name: /^\d+ sent$/ });
      await screen.findByText(/could not be noted: .*The sheet is protected\./);
    });
  });

  test('the log can be opened', async () => {
    const { user, services } = await openReview();
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await screen.findByRole('heading', { name: '8 sent' });
    await user.click(screen.getByRole('button', { name: 'Open the message log' }));
    await waitFor(() => expect(services.visited).toEqual(['Collections Log!0,0']));
  });
});

describe('what earlier runs left uncertain', () => {
  test('waits on the first screen until a person decides', async () => {
    const { user, services } = await showPane({
      prepare: async (prepared) => {
        prepared.channel.outcomes.set('ap@delta.example', [{ state: 'unknown', error: 'The connection was reset' }]);
        const seen = await look(prepared);
        if (seen.state !== 'ready') throw new Error(seen.state);
        const delta = seen.plan.messages.filter(({ customer }) => customer === 'Delta Fixings Ltd');
        await prepared.sender.deliver(delta, {
          progress: () => undefined,
          paused: () => undefined,
          stopped: () => false,
        });
      },
    });
    await user.click(await screen.findByRole('button', { name: /1 e-mail was perhaps sent/ }));
    const card = await screen.findByRole('region', { name: 'Perhaps sent' });
    await user.click(within(card).getByRole('button', { name: 'It was not sent' }));
    await screen.findByRole('heading', { name: 'Nothing waits for your decision.' });
    expect((await services.outbox.records()).map(({ state }) => state)).toEqual(['failed']);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByText('1 e-mail was perhaps sent')).toBeNull());
  });
});

describe('many messages', () => {
  test('all have their row, and each its own tick', async () => {
    const { user } = await showPane({ rows: manyRows(300) });
    await user.click(screen.getByRole('button', { name: 'Send reminders' }));
    await screen.findByRole('heading', { name: 'Review' });
    const all = (): HTMLElement[] => screen.getAllByRole('checkbox', { name: /^Send to/ });
    await waitFor(() => expect(all().length).toBeGreaterThan(200));
    const boxes = all();
    const ticks = (): number => boxes.filter((box) => (box as HTMLInputElement).checked).length;
    const before = ticks();
    const ticked = boxes.find((box) => (box as HTMLInputElement).checked);
    if (ticked === undefined) throw new Error('no message is ticked');
    await user.click(ticked);
    expect(ticks()).toBe(before - 1);
  });
});
