/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { LOG_SHEET } from '../../core/log/record';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import { channelRows, policyBy, ROW_OF, usePolicy } from './channelLedger';
import { expectAccessible, printedPages, screen, showPane, type Shown } from './renderPane';

beforeEach(() => {
  printedPages.length = 0;
});

async function openLetter(name: string): Promise<Shown> {
  const shown = await showPane({
    rows: channelRows(),
    selected: [...ROW_OF.orchard],
    prepare: (services) => usePolicy(services, policyBy('email')),
  });
  await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
  await shown.user.click(await screen.findByRole('button', { name }));
  await screen.findByTitle('Letter to Orchard Hotels plc');
  return shown;
}

const pageShown = (): string => screen.getByTitle<HTMLIFrameElement>('Letter to Orchard Hotels plc').srcdoc;

describe('the breakdown of the claim', () => {
  test('is shown in a sandbox, printed as shown, and noted without a claim', async () => {
    const { user, services } = await openLetter('Print a breakdown of the claim');
    expect(screen.getByTitle('Letter to Orchard Hotels plc').getAttribute('sandbox')).toBe('');
    expect(pageShown()).toContain('Breakdown of our claim as of 21 November 2025');
    expect(pageShown()).toContain('by 21 December 2025');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await screen.findByRole('heading', { level: 2, name: 'Time line' });
    expect(printedPages.length).toBe(1);
    expect(printedPages[0]).toContain('OH-2251');
    const [, row] = services.memory.sheets.get(CONTACTS_SHEET) ?? [];
    expect(row?.slice(1, 4)).toEqual(['Orchard Hotels plc', 'note', 'OH-2207; OH-2251']);
    expect(row?.[9]).toBe('Breakdown of the claim printed, as of 21 Nov 2025: GBP\u00a05,840.00');
    expect(services.memory.sheets.has(LOG_SHEET)).toBe(false);
  });

  test('is not printed where it does not say who writes', async () => {
    const { user } = await showPane({
      rows: channelRows(),
      selected: [...ROW_OF.orchard],
      prepare: (services) => {
        usePolicy(services, policyBy('email'));
        const text = 'Pay to another account.\n\n{{invoice_table}}';
        services.memory.sheets.set(TEMPLATES_SHEET, [
          [...TEMPLATE_HEADERS],
          ['statement', 'letter', 'en', 'You owe', text, '1'],
        ]);
      },
    });
    await user.click(screen.getByRole('tab', { name: 'Customer' }));
    await user.click(await screen.findByRole('button', { name: 'Print a statement' }));
    await screen.findByText(/^Does not say “/);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(printedPages).toEqual([]);
  });

  test('names the day that was chosen, and is not printed with one that is past', async () => {
    const { user } = await openLetter('Print a breakdown of the claim');
    const day = screen.getByLabelText('Objections until');
    await user.clear(day);
    await user.type(day, '2025-11-01');
    await screen.findByText('Choose a day after today.');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(printedPages).toEqual([]);
    await user.clear(day);
    await user.type(day, '2026-01-15');
    await waitFor(() => expect(pageShown()).toContain('by 15 January 2026'));
  });

  test('is written in the language chosen, and its text can be put into the sheet once', async () => {
    const { user, services } = await openLetter('Print a breakdown of the claim');
    await user.selectOptions(screen.getByLabelText('Language of the letter'), 'es');
    await waitFor(() => expect(pageShown()).toContain('Justificación de la deuda'));
    const edit = (): HTMLElement => screen.getByRole('button', { name: 'Edit the text in the sheet' });
    await user.click(edit());
    await screen.findByText('The text is your own, from the templates sheet.');
    await user.click(edit());
    const rows = services.memory.sheets.get(TEMPLATES_SHEET) ?? [];
    expect(rows.length).toBe(2);
    expect(rows[1]?.slice(0, 3)).toEqual(['verification', 'letter', 'es']);
  });
});

test('the statement of account shows what is not due yet too', async () => {
  await openLetter('Print a statement');
  expect(pageShown()).toContain('OH-2300');
});

describe('letters that rest on terms', () => {
  const print = (): HTMLElement => screen.getByRole('button', { name: 'Print' });

  test('a plan offer is printed with its instalments, and not without', async () => {
    const { user } = await openLetter('Print a plan offer');
    await waitFor(() => expect(pageShown()).toContain('5 December 2025: GBP'));
    const count = screen.getByLabelText('Instalments');
    await user.clear(count);
    await screen.findByText(/^The letter needs its terms first/);
    await user.click(print());
    expect(printedPages).toEqual([]);
    await user.type(count, '2');
    await waitFor(() => expect(pageShown()).toContain('5 January 2026: GBP\u00a02,920.00'));
    await expectAccessible();
    await user.click(print());
    await screen.findByRole('heading', { level: 2, name: 'Time line' });
    expect(printedPages.length).toBe(1);
  });

  test('a settlement names the sum and what is waived', async () => {
    const { user } = await openLetter('Print a settlement offer');
    await user.type(screen.getByLabelText('Sum in full settlement, GBP'), '5,000');
    await waitFor(() => expect(pageShown()).toContain('waive the remaining GBP\u00a0840.00'));
  });

  test('an answer to a dispute says what was objected and found', async () => {
    const { user } = await openLetter('Print an answer to a dispute');
    await user.type(screen.getByLabelText('What the customer objects to'), 'Short delivery');
    await user.click(print());
    expect(printedPages).toEqual([]);
    await user.type(screen.getByLabelText('What was found'), 'Complete');
    await waitFor(() => expect(pageShown()).toContain('We have looked into it:<br>Complete'));
  });
});

describe('one print for several customers', () => {
  test('has a page for each, tells who is left out and why, and notes each', async () => {
    const { user, services } = await openLetter('Print a statement');
    await user.click(screen.getByRole('button', { name: 'For several customers' }));
    await user.click(await screen.findByRole('checkbox', { name: 'All customers' }));
    await expectAccessible();
    const all = screen.getAllByRole('checkbox').length - 1;
    await user.click(screen.getByRole('button', { name: `Print ${all} documents` }));
    await waitFor(() => expect(printedPages.length).toBe(1));
    const pages = printedPages[0]?.split('<section').length ?? 0;
    await screen.findAllByText(`${pages - 1} documents handed to the printer.`);
    expect(printedPages[0]).toContain('break-before:page');
    const left = screen.queryAllByRole('listitem').length;
    expect(pages - 1 + left).toBe(all);
    const notes = (services.memory.sheets.get(CONTACTS_SHEET) ?? []).slice(1);
    expect(notes.filter((row) => row[2] === 'note').length).toBe(pages - 1);
  });

  test('prints nothing where nobody is chosen', async () => {
    const { user } = await openLetter('Print a statement');
    await user.click(screen.getByRole('button', { name: 'For several customers' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Orchard Hotels plc' }));
    expect(screen.getByRole('button', { name: 'Print 0 documents' }).getAttribute('aria-disabled') ?? 'true').toBe(
      'true',
    );
    expect(printedPages).toEqual([]);
  });
});
