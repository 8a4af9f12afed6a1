/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { configure, fireEvent, waitFor } from '@testing-library/react';
import type { Cell } from '../../core/cells/cell';
import { SHEET } from './ledger';
import { expectAccessible, screen, showPane, tabTo, within, type Shown, type Showing } from './renderPane';
import { registry } from '../../core/functions/registry';
import { wordingFor } from '../support/words';

/** Column M, right of the ledger. */
const FREE = 12;

type At = readonly [row: number, column: number];

/** Opens the function browser with a cell at hand; row 1 is Orchard Hotels, 70 days late with 3,200 open. */
async function openFunctions(at: At = [1, FREE], showing: Showing = {}): Promise<Shown> {
  const shown = await showPane({
    selected: [at[0]],
    ...showing,
    prepare: async (services) => {
      services.memory.active = { sheet: SHEET, row: at[0], column: at[1] };
      await showing.prepare?.(services);
    },
  });
  const { texts } = wordingFor(shown.services.host.locale());
  const menus = await screen.findAllByRole('button', { name: texts.common.more });
  await shown.user.click(menus[menus.length - 1] as HTMLElement);
  await shown.user.click(screen.getByRole('menuitem', { name: texts.functions.title }));
  await screen.findByRole('searchbox');
  return shown;
}

async function openFunction({ user }: Shown, name: string): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name: new RegExp(`^${name}\\b`) });
  await user.click(button);
  const item = button.closest('li');
  if (item === null) throw new Error(`${name} stands in no list`);
  return item;
}

/** Cells ask much of userEvent; the whole text is put in at once. */
function fill(item: HTMLElement, field: RegExp, text: string): void {
  fireEvent.change(within(item).getByRole('textbox', { name: field }), { target: { value: text } });
}

// Fields settle before they are worked out, and the machine may be busy.
configure({ asyncUtilTimeout: 30_000 });

const primary = (name: string): Promise<HTMLElement> =>
  waitFor(() => {
    const button = screen.getByRole('button', { name });
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
    return button;
  });

function formulaAt(shown: Shown, cell: string): string | undefined {
  return shown.services.memory.formulas.get(`${SHEET}!${cell}`);
}

describe('the function browser', () => {
  test('by keyboard alone: found, filled from the columns, tried and inserted', async () => {
    const shown = await showPane({
      selected: [1],
      prepare: ({ memory }) => {
        memory.active = { sheet: SHEET, row: 1, column: FREE };
      },
    });
    const { user } = shown;
    await tabTo(user, 'More');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Functions');
    await user.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Functions' });
    expect(document.activeElement).toBe(heading);

    await tabTo(user, `Search ${registry.length} functions`);
    await user.keyboard('collection stage');
    expect(screen.getByText(new RegExp(`^\\d+ of ${registry.length} functions$`))).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^COLLECTION_STAGE/);
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');

    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^due_date/ })).value).toBe('F2');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^as_of, today if left out/ }).value).toBe('');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^open_amount/ }).value).toBe('G2');
    await waitFor(() => expect(screen.getByText('=COLLECTION_STAGE(F2,,G2,I2)')).toBeTruthy());
    expect(await screen.findByText('Extrajudicial')).toBeTruthy();

    await primary('Insert into M2');
    await tabTo(user, 'Insert into M2');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(within(screen.getByRole('main')).getByText('Inserted into M2.')).toBeTruthy());
    expect(formulaAt(shown, 'M2')).toBe('=COLLECTION_STAGE(F2,,G2,I2)');
    await primary('Replace M2');
    expect(screen.getByText('M2 is not empty.')).toBeTruthy();

    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Send reminders' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('More'));
  });

  test('a misspelled word is answered with what may have been meant', async () => {
    const { user } = await openFunctions();
    await user.type(screen.getByRole('searchbox'), 'stagge');
    expect(screen.getByText(/^No function for “stagge”\. Did you mean/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('No function for “stagge”. Did you mean stage?'),
    );
    await user.click(screen.getByRole('button', { name: 'stage' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('stage');
    expect(await screen.findByRole('button', { name: /^COLLECTION_STAGE/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^CUSTOMER_STAGE/ })).toBeTruthy();
  });

  test('functions are found by category and by argument', async () => {
    const { user } = await openFunctions();
    await user.type(screen.getByRole('searchbox'), 'portfolio');
    expect(screen.getByRole('button', { name: /^DSO_COUNTBACK/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^LATE_INTEREST/ })).toBeNull();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'grace');
    expect(screen.getByRole('button', { name: /^DAYS_PAST_DUE/ })).toBeTruthy();
  });

  test('arrow keys move between functions, one stop for Tab', async () => {
    const { user } = await openFunctions();
    await tabTo(user, /^COLLECTION_STAGE/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^DAYS_PAST_DUE/);
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toMatch(/^LIMITATION_STATEMENT/);
    await user.tab();
    expect(document.activeElement?.closest('ul')).toBeNull();
  });

  test('the signature has the required arguments in bold, the rest on demand', async () => {
    const shown = await openFunctions();
    const item = await openFunction(shown, 'DAYS_PAST_DUE');
    const signature = within(item).getByRole('group', { name: 'How it is written' });
    expect(signature.textContent).toBe('DAYS_PAST_DUE(due_date, [as_of], [grace_days], [holidays])');
    expect([...signature.querySelectorAll('b')].map((bold) => bold.textContent)).toEqual(['due_date']);
    expect(within(item).queryByRole('textbox', { name: /^holidays/ })).toBeNull();
    await shown.user.click(within(item).getByRole('button', { name: '1 more argument' }));
    expect(within(item).getByRole('textbox', { name: /^holidays/ })).toBeTruthy();
  });

  test('several selected rows spill, and what stands in the way is named', async () => {
    const shown = await openFunctions([2, FREE], { selected: [2, 3, 4, 5] });
    await openFunction(shown, 'DAYS_PAST_DUE');
    await screen.findByText('=DAYS_PAST_DUE(F3:F6)');
    await primary('Insert into M3');
    expect(screen.getByText('Needs M3:M6 free.')).toBeTruthy();
    (shown.services.memory.sheets.get(SHEET)?.[4] as Cell[])[FREE] = 'x';
    shown.services.select(SHEET, [2, 3, 4, 5]);
    expect(await screen.findByText('M5 is not empty.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Insert into M3' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a table spills over rows and columns, from whole columns of the ledger', async () => {
    const shown = await openFunctions([1, FREE + 2]);
    await openFunction(shown, 'AGEING_SUMMARY');
    expect(await screen.findByText(/^=AGEING_SUMMARY\(\$F\$2:\$F\$\d+,\$G\$2:\$G\$\d+\)$/)).toBeTruthy();
    // One open amount of the ledger reads "n/a": the function says so, and nothing is made up.
    expect(await screen.findByText(/open_amounts.*"n\/a"/)).toBeTruthy();
  });

  test('a cell that the arguments take in cannot hold the result', async () => {
    const shown = await openFunctions([1, 5]);
    await openFunction(shown, 'DAYS_PAST_DUE');
    expect(await screen.findByText(/^The arguments take in F2/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Replace F2' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('what is missing is named, and a wrong value is explained by the function', async () => {
    const shown = await openFunctions();
    const item = await openFunction(shown, 'DSO');
    expect(await screen.findByText('Fill in receivables, credit_sales and days first.')).toBeTruthy();
    fill(item, /^receivables/, '1200');
    fill(item, /^credit_sales/, '3600');
    fill(item, /^days/, 'soon');
    expect(await screen.findByText(/days is "soon"; expected a number above 0/)).toBeTruthy();
    fill(item, /^days/, '90');
    expect(await screen.findByText('30')).toBeTruthy();
  });

  test.each([
    ['de-DE', 'Die Tage, die eine Rechnung überfällig ist; 0, solange sie es nicht ist.', /^Der Stichtag\./],
    ['es-ES', 'Los días de retraso de una factura; 0 mientras no lo tenga.', /^La fecha de referencia\./],
    ['fr-FR', 'Les jours de retard d’une facture ; 0 tant qu’elle n’en a pas.', /^La date de référence\./],
    ['pt-PT', 'Os dias de atraso de uma fatura; 0 enquanto não os tem.', /^A data de referência\./],
  ])('in %s the functions and their arguments are told in that language', async (locale, summary, asOf) => {
    const shown = await openFunctions([1, FREE], { locale });
    const item = await openFunction(shown, 'DAYS_PAST_DUE');
    // Read out in the pane's language.
    for (const sentence of [within(item).getByText(summary), within(item).getByText(asOf)]) {
      expect(sentence.closest('[lang]')?.getAttribute('lang')).toBe(locale.slice(0, 2));
    }
    expect(screen.queryByText('The days that an invoice is late, 0 while it is not.')).toBeNull();
  });

  test.each([
    ['verzugszinsen', 'LATE_INTEREST'],
    ['Zinsen', 'LATE_INTEREST'],
    ['skonto', 'EARLY_DISCOUNT'],
    ['verjährt', 'LIMITATION_DATE'],
    ['late interest', 'LATE_INTEREST'],
    ['grace', 'DAYS_PAST_DUE'],
  ])('in German “%s” finds %s: functions are searched in both languages', async (typed, name) => {
    const { user } = await openFunctions([1, FREE], { locale: 'de-DE' });
    await screen.findByRole('button', { name: /^COLLECTION_STAGE/ });
    await user.type(screen.getByRole('searchbox'), typed);
    expect(screen.getByRole('button', { name: new RegExp(`^${name}\\b`) })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^WHATSAPP_LINK/ })).toBeNull();
  });

  test('in German, semicolons part arguments and commas part decimals; the formula goes in as in English', async () => {
    const shown = await openFunctions([1, FREE], { locale: 'de-DE' });
    const item = await openFunction(shown, 'LATE_INTEREST');
    await shown.user.click(within(item).getByRole('button', { name: '3 weitere Argumente' }));
    fill(item, /^annual_rate/, '0,08');
    fill(item, /^as_of/, '2025-11-21');
    expect(await screen.findByText('=LATE_INTEREST(G2;F2;0,08;"2025-11-21")')).toBeTruthy();
    expect(await screen.findByText('49,1')).toBeTruthy();
    await shown.user.click(await primary('In M2 einfügen'));
    await waitFor(() => expect(formulaAt(shown, 'M2')).toBe('=LATE_INTEREST(G2,F2,0.08,"2025-11-21")'));
  });

  test('once opened, the arguments stay where they are, whatever cell the formula is to go into', async () => {
    const shown = await openFunctions([1, FREE]);
    await openFunction(shown, 'PAYMENT_PLAN');
    const principal = await screen.findByRole<HTMLInputElement>('textbox', { name: /^principal/ });
    await waitFor(() => expect(principal.value).toBe('G2'));
    shown.services.memory.active = { sheet: SHEET, row: 8, column: FREE };
    shown.services.select(SHEET, [8]);
    await screen.findByRole('button', { name: 'Insert into M9' });
    expect(principal.value).toBe('G2');
    // Another function begins where the user is by then.
    await openFunction(shown, 'DAYS_PAST_DUE');
    await screen.findByText('=DAYS_PAST_DUE(F9)');
  });

  test.each([
    ['en-GB', '15/12/2026', '2026-12-15'],
    ['en-US', '12/15/2026', '2026-12-15'],
    ['de-DE', '15.12.2026', '2026-12-15'],
    ['en-GB', '2026-12-15', '2026-12-15'],
    ['en-GB', '30/02/2026', '30/02/2026'],
  ])('in %s the day %s goes into the formula as %s', async (locale, typed, written) => {
    const shown = await openFunctions([1, FREE], { locale });
    const item = await openFunction(shown, 'DAYS_PAST_DUE');
    fill(item, /^as_of/, typed);
    const part = locale === 'de-DE' ? ';' : ',';
    expect(await screen.findByText(`=DAYS_PAST_DUE(F2${part}"${written}")`)).toBeTruthy();
  });

  test('a cell that changed since it was looked at is not written to', async () => {
    const shown = await openFunctions();
    await openFunction(shown, 'DAYS_PAST_DUE');
    const button = await primary('Insert into M2');
    (shown.services.memory.sheets.get(SHEET)?.[1] as Cell[])[FREE] = 'a note';
    await shown.user.click(button);
    await waitFor(() => expect(within(screen.getByRole('main')).getByText(/^The cell changed meanwhile/)).toBeTruthy());
    expect(formulaAt(shown, 'M2')).toBeUndefined();
    await primary('Replace M2');
  });

  test('no rule of accessibility is broken: list, open function, nothing found', async () => {
    const shown = await openFunctions([1, FREE + 2]);
    await expectAccessible();
    await openFunction(shown, 'AGEING_SUMMARY');
    await screen.findByText(/"n\/a"/);
    await expectAccessible();
    await shown.user.type(screen.getByRole('searchbox'), 'zzzz');
    await expectAccessible();
  });

  test('nothing on a sheet is selected: there is nowhere to insert', async () => {
    await openFunctions([1, FREE], {
      prepare: ({ memory }) => {
        memory.active = null;
      },
    });
    expect(await screen.findByText('Select a cell to insert it into.')).toBeTruthy();
  });
});
