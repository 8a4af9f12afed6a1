/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MenuButton, type MenuLine } from '../../pane/components/MoreMenu';
import { channelRows, ROW_OF } from './channelLedger';
import { LateHost } from './lateHost';
import { SHEET } from './ledger';
import { act, openReview, screen, showPane, type Showing, type Shown } from './renderPane';

interface Late extends Shown {
  readonly late: LateHost;
}

async function showLate(showing: Showing = {}, show = showPane): Promise<Late> {
  let late: LateHost | undefined;
  const shown = await show({
    ...showing,
    prepare: async (services) => {
      await showing.prepare?.(services);
      late = new LateHost(services);
    },
  });
  if (late === undefined) throw new Error('The pane was shown without its services.');
  return { ...shown, late };
}

/** A new selection whose reading has begun, and is not answered. */
async function selectLate({ services, late }: Late, rows: number[]): Promise<void> {
  late.hold();
  services.select(SHEET, rows);
  await waitFor(() => expect(late.waiting).toBeGreaterThan(0));
}

async function openMenu({ user }: Shown): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'More' }));
  return screen.getByRole('menu');
}

/** The menu that was opened is still the one in the page, and the focus is still in it. */
function expectStillOpen(menu: HTMLElement): void {
  expect(menu.isConnected).toBe(true);
  expect(menu.contains(document.activeElement)).toBe(true);
}

const answered = (late: LateHost): Promise<void> => act(async () => late.answer());
const failed = (late: LateHost): Promise<void> => act(async () => late.fail());

describe('the ⋯ menu stays open under the mouse when a late answer arrives', () => {
  test('on the first screen, whatever was selected meanwhile', async () => {
    const shown = await showLate();
    await selectLate(shown, [0]);
    const menu = await openMenu(shown);
    await answered(shown.late);
    await screen.findByText(/^Nothing selected: the whole of /);
    expectStillOpen(menu);
    await selectLate(shown, [1, 2]);
    await answered(shown.late);
    await screen.findByRole('heading', { name: /^2 invoices/ });
    expectStillOpen(menu);
    await shown.user.click(screen.getByRole('menuitem', { name: 'Policy' }));
    await screen.findByRole('heading', { level: 1, name: 'Policy' });
  });

  test('when the host fails', async () => {
    const shown = await showLate();
    await selectLate(shown, [1]);
    const menu = await openMenu(shown);
    await failed(shown.late);
    await screen.findByRole('button', { name: 'Try again' });
    expectStillOpen(menu);
  });

  test('while the first screen is still being read', async () => {
    let late: LateHost | undefined;
    const reading = showPane({
      prepare: (services) => {
        late = new LateHost(services);
        late.hold();
      },
    });
    const button = await screen.findByRole('button', { name: 'More' });
    await act(async () => button.click());
    const menu = screen.getByRole('menu');
    await act(async () => late?.answer());
    await reading;
    expectStillOpen(menu);
  });

  test('on a customer, while another is selected', async () => {
    const shown = await showLate({ rows: channelRows(), selected: [...ROW_OF.tern] });
    await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
    await screen.findByRole('heading', { level: 1, name: 'Tern Logistics' });
    await selectLate(shown, [...ROW_OF.orchard]);
    const menu = await openMenu(shown);
    await answered(shown.late);
    await screen.findByRole('heading', { level: 1, name: 'Orchard Hotels plc' });
    expectStillOpen(menu);
  });

  test.each(['Policy', 'Templates', 'Columns'])('on %s, while its sheet is being read', async (name) => {
    const shown = await showLate();
    shown.late.hold();
    await openMenu(shown);
    await shown.user.click(screen.getByRole('menuitem', { name }));
    await screen.findByRole('heading', { level: 1, name });
    await waitFor(() => expect(shown.late.waiting).toBeGreaterThan(0));
    const menu = await openMenu(shown);
    await answered(shown.late);
    await waitFor(() => expect(document.querySelector('main [aria-busy]')).toBeNull());
    expectStillOpen(menu);
  });

  test('and the line that has the focus stays the same one when others come or change', async () => {
    const line = (key: string, text: string): MenuLine => ({ key, text, onPress: () => undefined });
    const menu = (...calls: readonly MenuLine[]): ReactElement => (
      <MenuButton name="More" groups={[[line('policy', 'Policy')], calls, [line('help', 'Help')]]} />
    );
    const { rerender } = render(menu());
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    const help = screen.getByRole('menuitem', { name: 'Help' });
    help.focus();
    rerender(menu(line('calls', 'Call list (3)')));
    const calls = screen.getByRole('menuitem', { name: 'Call list (3)' });
    expect(document.activeElement).toBe(help);
    calls.focus();
    rerender(menu(line('calls', 'Call list (4)')));
    expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Call list (4)' }));
  });
});

describe('what is being typed stays when a late answer arrives', () => {
  async function showTern(): Promise<Late> {
    const shown = await showLate({ rows: channelRows(), selected: [...ROW_OF.tern] });
    await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
    await screen.findByRole('heading', { level: 1, name: 'Tern Logistics' });
    return shown;
  }

  test('a note, which is about the customer it was begun for; then the selection is followed', async () => {
    const shown = await showTern();
    await selectLate(shown, [...ROW_OF.orchard]);
    await shown.user.click(screen.getByRole('button', { name: 'Add a note' }));
    const field = screen.getByRole('textbox', { name: 'Note' });
    await shown.user.type(field, 'Called');
    await answered(shown.late);
    await shown.user.type(field, ' back');
    expect(field.isConnected).toBe(true);
    expect((field as HTMLTextAreaElement).value).toBe('Called back');
    screen.getByRole('heading', { level: 1, name: 'Tern Logistics' });
    await shown.user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('heading', { level: 1, name: 'Orchard Hotels plc' });
  });

  test('a selection made while a note is being typed waits, too', async () => {
    const shown = await showTern();
    await shown.user.click(screen.getByRole('button', { name: 'Add a note' }));
    const field = screen.getByRole('textbox', { name: 'Note' });
    await shown.user.type(field, 'Called');
    await selectLate(shown, [...ROW_OF.orchard]);
    await answered(shown.late);
    expect(document.activeElement).toBe(field);
    await shown.user.click(screen.getByRole('button', { name: 'Save note' }));
    await screen.findByRole('heading', { level: 1, name: 'Orchard Hotels plc' });
    const rows = shown.services.memory.sheets.get('Collections Contacts') ?? [];
    expect(rows.slice(1).map((row) => [row.includes('Tern Logistics'), row.includes('Called')])).toEqual([
      [true, true],
    ]);
  });

  test('an open dropdown', async () => {
    const shown = await showTern();
    await shown.user.click(screen.getByRole('button', { name: /risk/i }));
    const field = screen.getByRole('combobox');
    await selectLate(shown, [...ROW_OF.orchard]);
    await answered(shown.late);
    expect(document.activeElement).toBe(field);
  });

  test('the search for a customer', async () => {
    const shown = await showLate({ rows: channelRows(), selected: [0] });
    await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
    const field = await screen.findByRole('searchbox');
    await shown.user.type(field, 'Fj');
    await selectLate(shown, [...ROW_OF.orchard]);
    await answered(shown.late);
    await shown.user.type(field, 'ord');
    expect((field as HTMLInputElement).value).toBe('Fjord');
    await shown.user.click(screen.getByRole('button', { name: 'Fjord Interiors AS' }));
    await screen.findByRole('heading', { level: 1, name: 'Fjord Interiors AS' });
  });

  test('a search that is cleared gives way to the selection', async () => {
    const shown = await showLate({ rows: channelRows(), selected: [0] });
    await shown.user.click(screen.getByRole('tab', { name: 'Customer' }));
    const field = await screen.findByRole('searchbox');
    await shown.user.type(field, 'Fj');
    await selectLate(shown, [...ROW_OF.orchard]);
    await answered(shown.late);
    await shown.user.clear(field);
    await screen.findByRole('heading', { level: 1, name: 'Orchard Hotels plc' });
  });
});

test('a fold that was opened stays open when the run it belongs to answers late', async () => {
  const shown = await showLate({}, openReview);
  await shown.user.click(screen.getByRole('button', { name: /^\d+ rows skipped/ }));
  const fold = screen.getByRole('button', { name: /^\d+ rows skipped/ });
  shown.late.hold();
  await shown.user.click(screen.getByRole('button', { name: 'Test to me' }));
  await answered(shown.late);
  await screen.findAllByText(/^Test sent to you/);
  expect(fold.isConnected).toBe(true);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
});
