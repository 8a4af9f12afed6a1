import { beforeAll, expect } from '@jest/globals';
import { act, cleanup, configure, render, screen, within, type RenderResult } from '@testing-library/react';
import { MessageChannel } from 'node:worker_threads';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { quickStyles } from '../support/quickStyles';
import { wordingFor } from '../support/words';
import { Pane } from '../../pane/Pane';
import { loadTheme } from '../../pane/themes/loadTheme';
import { reviewRequests, type ReviewRequests } from '../../pane/requests';
import { paneServices, type PaneServices, type Setting } from './fakes';
import { sampleRows, SHEET } from './ledger';
import type { Cell } from '../../core/cells/cell';

// What browsers have and jsdom under Jest has not.
if (!('structuredClone' in globalThis)) {
  Object.assign(globalThis, { structuredClone: <T,>(value: T): T => JSON.parse(JSON.stringify(value)) as T });
}
// Work that takes long rests between messages; here a machine may be slow enough for it.
if (!('MessageChannel' in globalThis)) Object.assign(globalThis, { MessageChannel });
// A missing element is named; the whole page beside it helps nobody. Nothing here is hidden by styles, and looking for
// it at every query takes most of the time. A screen's own file is compiled when it is first shown.
configure({
  defaultHidden: true,
  asyncUtilTimeout: 30_000,
  getElementError: (message) => new Error(message ?? 'not found'),
});

quickStyles(window);

// As in a browser, answers come when they come; tests wait for what they bring. Nothing is flushed by hand, save by `act`.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** Titles of the frames that were printed. jsdom has no printer, so one is put into each frame: it is done at once. */
const printed: string[] = [];
/** The pages of those frames. */
export const printedPages: string[] = [];
document.addEventListener(
  'load',
  ({ target }) => {
    const view = target instanceof HTMLIFrameElement ? target.contentWindow : null;
    // A test may bring a window of its own.
    if (view === null || view.window !== view) return;
    const print = (): void => {
      const { title, srcdoc } = target as HTMLIFrameElement;
      printed.push(title);
      printedPages.push(srcdoc);
      view.dispatchEvent(new Event('afterprint'));
    };
    Object.assign(view, { focus: () => undefined, print });
  },
  true,
);

export interface Shown extends RenderResult {
  readonly services: PaneServices;
  readonly user: UserEvent;
  readonly requests: ReviewRequests;
}

export interface Showing extends Setting {
  readonly rows?: readonly (readonly Cell[])[];
  /** Rows that are selected; all by default. */
  readonly selected?: number[];
  /** Called before the pane is shown. */
  readonly prepare?: (services: PaneServices) => void | Promise<void>;
}

/** Shows the pane on a ledger in memory and waits until it has read it. */
export async function showPane({ rows = sampleRows(), selected, prepare, ...setting }: Showing = {}): Promise<Shown> {
  const services = paneServices({ [SHEET]: rows }, setting);
  services.memory.selected = { sheet: SHEET, rows: selected ?? rows.map((_, i) => i) };
  await prepare?.(services);
  const requests = reviewRequests();
  const result = render(
    <Pane
      services={services}
      requests={requests}
      wording={wordingFor(services.host.locale())}
      theme={await loadTheme(services.host.theme())}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...result, services, user: userEvent.setup({ document }), requests };
}

/** Opens the review of the selection. */
export async function openReview(showing: Showing = {}): Promise<Shown> {
  const shown = await showPane(showing);
  await shown.user.click(screen.getByRole('button', { name: 'Send reminders' }));
  await screen.findByRole('heading', { name: 'Review' });
  return shown;
}

/** A list item by the customer it shows. */
export function rowOf(customer: string): HTMLElement {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent.startsWith(customer));
  if (found === undefined) throw new Error(`no row begins with ${customer}`);
  return found;
}

export async function expectAccessible(): Promise<void> {
  // jsdom draws nothing, so colours are measured in the browser; sandboxed frames cannot be looked into.
  const { violations } = await axe.run(document.body, {
    iframes: false,
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Presses Tab until an element with this name has the focus. */
export async function tabTo(user: UserEvent, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== document.body) {
      const own = focused.getAttribute('aria-label') ?? focused.textContent;
      if (typeof name === 'string' ? own === name : name.test(own)) return;
    }
    await user.tab();
  }
  throw new Error(`80 presses of Tab did not reach ${String(name)}`);
}

export { act, cleanup, screen, within };
