/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import type { SendOutcome } from '../../core/ports/channel';
import { expectAccessible, openReview, rowOf, screen, showPane, within } from './renderPane';

describe('no screen breaks a rule of accessibility', () => {
  test('remind, and with its menu open', async () => {
    const { user } = await showPane();
    await screen.findByText('Due today in the whole ledger');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await expectAccessible();
  });

  test('nothing selected', async () => {
    await showPane({ selected: [0] });
    await expectAccessible();
  });

  test('review: folded out, previewed, and edited', async () => {
    const { user } = await openReview();
    await user.click(screen.getByRole('button', { name: /rows skipped/ }));
    await user.click(screen.getByRole('button', { name: 'Show the 10 rows' }));
    await user.click(within(rowOf('Orchard')).getByRole('button', { expanded: false }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await expectAccessible();
  });

  test('sending and result', async () => {
    let release: () => void = () => undefined;
    const { user } = await openReview({
      prepare: ({ channel }) => {
        const send = channel.send.bind(channel);
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        channel.send = async (parcel): Promise<SendOutcome> => {
          await held;
          return send(parcel);
        };
        channel.outcomes.set('ap@delta.example', [{ state: 'unknown', error: 'The connection was reset' }]);
        channel.outcomes.set('office@hexham.example', [{ state: 'failed', error: 'refused' }]);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Send 8 e-mails' }));
    await waitFor(() => expect(rowOf('Novák').textContent).toContain('Sending'));
    await expectAccessible();
    release();
    await screen.findByRole('heading', { name: '6 sent, 2 need you' });
    await expectAccessible();
  });

  test('the selection is said once it has rested', async () => {
    const { services } = await showPane();
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Selected in Receivables: 27 invoices, 17 customers'),
    );
    services.select('Receivables', [1, 2]);
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Selected in Receivables: 2 invoices, 1 customer'),
    );
  });
});
