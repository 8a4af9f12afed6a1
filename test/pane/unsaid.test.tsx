/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent } from '@testing-library/react';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import { expectAccessible, openReview, rowOf, screen, showPane, within } from './renderPane';

const MISSING = /the customer could not tell who is asking/;

describe('a message that would not say who is asking', () => {
  test('cannot be kept by the editor, which says what is missing; with it, it can', async () => {
    const { user } = await openReview();
    await user.click(within(rowOf('Hexham')).getByRole('button', { expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const body = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Text/ });
    const planned = body.value;
    fireEvent.change(body, { target: { value: 'Pay, or else.' } });
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    await screen.findByText(MISSING);
    await expectAccessible();
    fireEvent.change(body, { target: { value: `${planned}\n\nThank you for your call.` } });
    expect(screen.queryByText(MISSING)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    expect(screen.queryByRole('button', { name: 'Keep changes' })).toBeNull();
  });

  test('is told by the template check, and the text can be looked at and saved', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Templates' }));
    const body = await screen.findByRole('textbox', { name: 'Text' });
    expect(screen.queryByText(/not say who is asking/)).toBeNull();
    fireEvent.change(body, { target: { value: 'Please pay {{to_pay}}.' } });
    await screen.findByText(/Messages that do not say who is asking are not sent/);
    expect(screen.getByRole('button', { name: 'Save text' }).getAttribute('aria-disabled')).not.toBe('true');
    fireEvent.change(body, { target: { value: 'Please pay {{to_pay}}.\n{{signature}}' } });
    expect(screen.queryByText(/not say who is asking/)).toBeNull();
  });

  test('stands in the review with what its template lacks, and is not among those to send', async () => {
    await openReview({
      prepare: ({ memory }) => {
        memory.sheets.set(TEMPLATES_SHEET, [[...TEMPLATE_HEADERS], [2, 'email', 'en', 'Pay', 'Pay {{to_pay}}.', '1']]);
      },
    });
    expect((await screen.findAllByText(MISSING)).length).toBeGreaterThan(0);
    await expectAccessible();
  });
});
