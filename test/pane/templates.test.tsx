/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, waitFor } from '@testing-library/react';
import type { Cell } from '../../core/cells/cell';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import { expectAccessible, screen, showPane, tabTo, within, type Showing, type Shown } from './renderPane';

const OWN: Cell[] = [2, 'email', 'en', 'Own subject', 'Own text {{to_pay}}', '3'];

function withOwn(...rows: Cell[][]): Showing {
  return {
    prepare: ({ memory }) => {
      memory.sheets.set(TEMPLATES_SHEET, [[...TEMPLATE_HEADERS], ...rows]);
    },
  };
}

async function openTemplates(showing: Showing = {}): Promise<Shown> {
  const shown = await showPane(showing);
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('menuitem', { name: 'Templates' }));
  await screen.findByRole('textbox', { name: 'Text' });
  return shown;
}

const body = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Text' });
const subject = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Subject' });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save text' });
const isOff = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true';
const choose = (user: Shown['user'], list: string, value: string): Promise<void> =>
  user.selectOptions(screen.getByRole('combobox', { name: list }), value);
/** One change of the whole text: typing letter by letter takes long, and braces have a meaning for the keyboard. */
const write = (element: HTMLElement, value: string): boolean => fireEvent.change(element, { target: { value } });
const rowsOf = ({ services }: Shown): Cell[][] | undefined => services.memory.sheets.get(TEMPLATES_SHEET);
const page = async (): Promise<string> =>
  (await screen.findByTitle(/^E-mail to/)).getAttribute('srcdoc')?.replace(/\s+/g, ' ') ?? '';

describe('choosing a text', () => {
  test('begins with the first level after the due date, in the language of the policy', async () => {
    await openTemplates();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' }).value).toBe('2');
    expect(screen.getByText('The built-in text')).toBeTruthy();
    expect(body().value).toContain('{{invoice_table}}');
    expect(isOff(save())).toBe(true);
  });

  test('another level, channel or language shows its own text', async () => {
    const { user } = await openTemplates();
    await choose(user, 'Language', 'de');
    expect(body().value).toMatch(/Rechnung/);
    await choose(user, 'Channel', 'sms');
    expect(screen.queryByRole('textbox', { name: 'Subject' })).toBeNull();
    expect(await screen.findByText(/^Goes out as \d SMS\.$/)).toBeTruthy();
    await choose(user, 'Channel', 'letter');
    await waitFor(() => expect(body().value).toMatch(/bei der Zahlung[\s\S]*Mit freundlichen Grüßen/));
  });

  test('the policy leads to the texts of a level, and back again', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Policy' }));
    await user.click(await screen.findByRole('button', { name: /5 Formal demand/ }));
    await user.click(screen.getByRole('button', { name: 'Edit the texts of this level' }));
    await screen.findByRole('textbox', { name: 'Text' });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' }).value).toBe('5');
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { level: 1, name: 'Policy' });
  });
});

describe('the preview', () => {
  test('shows a real customer of the ledger in a frame without rights, and follows the text', async () => {
    await openTemplates();
    expect(await screen.findByText('As Delta Fixings Ltd would get it today.')).toBeTruthy();
    expect(await page()).toContain('1,285.00');
    expect(screen.getByTitle(/^E-mail to/).getAttribute('sandbox')).toBe('');
    write(body(), 'You owe {{to_pay}} <b>now</b>');
    await waitFor(async () => expect(await page()).toContain('You owe GBP 1,285.00 &lt;b&gt;now&lt;/b&gt;'));
  });

  test('says so where the customer is made up, and which field is missing', async () => {
    const { user } = await openTemplates({ selected: [1] });
    await choose(user, 'Level', '1');
    expect(await screen.findByText(/made-up customer/)).toBeTruthy();
    await choose(user, 'Level', '2');
    write(body(), 'Dear {{contact_name}}, pay {{to_pay}}');
    expect(await screen.findByText('This cannot be shown: {{contact_name}}')).toBeTruthy();
    expect(screen.getByText(/whose row has no contact name will not get this/)).toBeTruthy();
    expect(isOff(save())).toBe(false);
  });
});

describe('fields', () => {
  test('are explained, and put in at the cursor of the text that had it', async () => {
    const { user } = await openTemplates(withOwn(OWN));
    await user.click(screen.getByRole('button', { name: 'Fields' }));
    expect(screen.getByText('the day payment is asked for')).toBeTruthy();
    await user.click(subject());
    subject().setSelectionRange(4, 4);
    await user.click(screen.getByRole('button', { name: /^\{\{creditor\}\}/ }));
    expect(subject().value).toBe('Own {{creditor}}subject');
    expect(document.activeElement).toBe(subject());
    expect(subject().selectionStart).toBe(16);
    await user.click(body());
    body().setSelectionRange(0, 3);
    await user.click(screen.getByRole('button', { name: /^\{\{many\}\}/ }));
    expect(body().value).toBe('{{#many}}Own{{/many}} text {{to_pay}}');
  });

  test('the table of invoices gets a line of its own, and only where there is one', async () => {
    const { user } = await openTemplates(withOwn(OWN));
    await user.click(screen.getByRole('button', { name: 'Fields' }));
    await user.click(body());
    body().setSelectionRange(8, 8);
    await user.click(screen.getByRole('button', { name: /^\{\{invoice_table\}\}/ }));
    expect(body().value).toBe('Own text\n{{invoice_table}}\n {{to_pay}}');
    expect(isOff(save())).toBe(false);
    await choose(user, 'Channel', 'sms');
    await user.click(screen.getByRole('button', { name: 'Fields' }));
    expect(screen.queryByRole('button', { name: /^\{\{invoice_table\}\}/ })).toBeNull();
  });

  test.each([
    ['{{secret}}', 'There is no field {{secret}}. Choose one from the list of fields.'],
    ['See {{invoice_table}}', '{{invoice_table}} must stand alone on its line.'],
    ['', 'Type a text.'],
    ['{{#one}}x', '{{#one}} cannot stand here: only {{field}} and {{#field}}…{{/field}} can.'],
  ])('%p is refused at its field', async (text, told) => {
    await openTemplates(withOwn(OWN));
    write(body(), text);
    expect(screen.getByText(told)).toBeTruthy();
    expect(body().getAttribute('aria-invalid')).toBe('true');
    expect(isOff(save())).toBe(true);
    expect(screen.getByText('Correct what is marked first.')).toBeTruthy();
  });
});

describe('saving', () => {
  test('writes the sheet, and the version goes up: by keyboard alone', async () => {
    const shown = await openTemplates(withOwn(OWN));
    const { user } = shown;
    expect(screen.getByText('Your own text, version 3')).toBeTruthy();
    await tabTo(user, 'Back to the built-in text');
    await user.tab();
    expect(document.activeElement).toBe(subject());
    await user.keyboard('{Control>}a{/Control}Please pay');
    await tabTo(user, 'Save text');
    await user.keyboard('{Enter}');
    await screen.findByText('Text saved as version 4.');
    expect(rowsOf(shown)?.[1]).toEqual([2, 'email', 'en', 'Please pay', 'Own text {{to_pay}}', '4']);
    expect(screen.getByText('Your own text, version 4')).toBeTruthy();
  });

  test('back to the built-in text, and undone', async () => {
    const shown = await openTemplates(withOwn(OWN));
    const { user } = shown;
    await user.click(screen.getByRole('button', { name: 'Back to the built-in text' }));
    await screen.findByText('The built-in text goes out again.');
    expect(rowsOf(shown)).toEqual([[...TEMPLATE_HEADERS]]);
    expect(body().value).toContain('{{invoice_table}}');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Text saved as version/);
    expect(subject().value).toBe('Own subject');
  });

  test('a colleague’s change is shown and not overwritten unasked', async () => {
    const shown = await openTemplates(withOwn(OWN));
    const { user, services } = shown;
    write(subject(), 'Mine');
    services.memory.sheets.set(TEMPLATES_SHEET, [
      [...TEMPLATE_HEADERS],
      [2, 'email', 'en', 'Theirs', 'Their text', '4'],
    ]);
    await user.click(save());
    const warning = (await screen.findAllByRole('alert')).find((alert) => alert.textContent?.includes('Theirs'));
    expect(warning?.textContent).toContain('This text changed in the sheet meanwhile. Yours is kept.');
    expect(rowsOf(shown)?.[1]?.[3]).toBe('Theirs');
    await expectAccessible();
    await user.click(within(warning as HTMLElement).getByRole('button', { name: 'Keep mine' }));
    await user.click(save());
    await screen.findByText('Text saved as version 5.');
    expect(rowsOf(shown)?.[1]).toEqual([2, 'email', 'en', 'Mine', 'Own text {{to_pay}}', '5']);
  });

  test('what is typed in one text is kept while another is shown, and when the screen is left', async () => {
    const { user } = await openTemplates(withOwn(OWN));
    write(subject(), 'Half done');
    await choose(user, 'Level', '3');
    expect(screen.getByText('1 other text is changed and not saved.')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Templates' }));
    await screen.findByRole('textbox', { name: 'Text' });
    expect(subject().value).toBe('Half done');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(subject().value).toBe('Own subject');
  });

  test('a damaged sheet is named by its cell', async () => {
    const shown = await showPane(withOwn([2, 'pigeon', 'en', 's', 'b', '1']));
    await shown.user.click(await screen.findByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Templates' }));
    expect(await screen.findByRole('button', { name: 'Go to cell B2' })).toBeTruthy();
    expect(screen.getByText(/pigeon/)).toBeTruthy();
  });
});

test('no state of the screen breaks a rule of accessibility', async () => {
  const { user } = await openTemplates(withOwn(OWN));
  await user.click(screen.getByRole('button', { name: 'Fields' }));
  write(body(), '{{secret}}');
  await expectAccessible();
  await choose(user, 'Channel', 'sms');
  await screen.findByText(/^Goes out as/);
  await expectAccessible();
});

describe('read only', () => {
  test('where the sheet is protected: each text can be looked at, none changed, and why is said', async () => {
    const shown = await showPane({
      prepare: ({ memory }) => {
        memory.sheets.set(TEMPLATES_SHEET, [[...TEMPLATE_HEADERS], OWN]);
        memory.protectedSheets.add(TEMPLATES_SHEET);
      },
    });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Templates' }));
    await screen.findByText('You can read these texts but not change them.');
    screen.getByText('The workbook or its sheet Collections Templates is protected.');
    screen.getByText('Own text {{to_pay}}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Save|Discard|built-in|Fields/ })).toBeNull();
    await choose(shown.user, 'Level', '3');
    screen.getByText('The built-in text');
    expect(await page()).toContain('<');
    await expectAccessible();
  });
});
