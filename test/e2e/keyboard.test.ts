import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, outboxOf } from './flow';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;

const FIRST = 13;
const LAST = 18;
const MOST_STOPS = 60;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
  await opened.selectRows(FIRST, LAST);
  await pane.getByText(/^6 invoices, \d customers$/).waitFor();
});
afterAll(async () => {
  await workbench.stop();
});

const press = (key: string): Promise<void> => opened.page.keyboard.press(key);

interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly expanded: string | null;
  readonly ringed: boolean;
}

/** What has the focus in the pane, by the name that a screen reader would say. */
function focused(): Promise<Focused> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute('aria-label');
    const name = label ?? (element instanceof HTMLElement ? element.innerText : '');
    const tag = element?.tagName.toLowerCase() ?? '';
    const ringed = element?.matches(':focus-visible') ?? false;
    return { tag, name: name.trim(), expanded: element?.getAttribute('aria-expanded') ?? null, ringed };
  });
}

/** Tab after Tab until the focus is on what is looked for; a reader without a mouse has no other way. */
async function tabTo(name: RegExp, tag?: string): Promise<Focused> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await press('Tab');
    const found = await focused();
    if (name.test(found.name) && (tag === undefined || found.tag === tag)) return found;
    seen.push(`${found.tag} ${found.name.split('\n')[0] ?? ''}`);
  }
  throw new Error(`Tab never reached ${String(name)}; it went over ${seen.join(' · ')}.`);
}

/** Waits until the focus is on what is named. */
async function landsOn(name: RegExp): Promise<Focused> {
  const named = { source: name.source, flags: name.flags };
  await pane
    .waitForFunction(({ source, flags }) => {
      const element = document.activeElement;
      const text = element instanceof HTMLElement ? element.innerText : '';
      return new RegExp(source, flags).test((element?.getAttribute('aria-label') ?? text).trim());
    }, named)
    .catch(async () => {
      throw new Error(`The focus is on ${JSON.stringify(await focused())}; expected ${String(name)}.`);
    });
  return focused();
}

test('arrow keys move along the tabs, and each shows its place', async () => {
  await pane.locator('body').press('Tab');
  await pane.getByRole('tab', { name: 'Remind' }).focus();
  await press('ArrowRight');
  expect((await landsOn(/^Customer$/)).tag).toBe('button');
  await press('ArrowLeft');
  await landsOn(/^Remind$/);
  await pane.getByText(/^6 invoices, \d customers$/).waitFor();
});

test('the menu opens, moves and closes by keys, and gives the focus back', async () => {
  await tabTo(/^More$/, 'button');
  await press('Enter');
  await landsOn(/^Functions$/);
  await press('ArrowDown');
  await landsOn(/^Policy$/);
  await press('Escape');
  expect(await landsOn(/^More$/)).toMatchObject({ expanded: 'false', ringed: true });
});

test('Send reminders opens the review at its heading, and Esc returns to the button', async () => {
  await tabTo(/^Send reminders$/);
  await press('Enter');
  expect((await landsOn(/^Review$/)).tag).toBe('h1');
  await press('Escape');
  expect((await landsOn(/^Send reminders$/)).tag).toBe('button');
  expect(await outboxOf(opened)).toHaveLength(0);
});

test('a message opens by Enter and shows what the customer will see; the back arrow leads back', async () => {
  await press('Space');
  await landsOn(/^Review$/);
  await tabTo(/^Send to /, 'input');
  await press('Tab');
  expect((await focused()).expanded).toBe('false');
  await press('Enter');
  await pane.getByText('Subject', { exact: true }).first().waitFor();
  expect(await focused()).toMatchObject({ expanded: 'true', ringed: true });
  await tabTo(/^Edit$/);
  for (let back = 0; back < MOST_STOPS && (await focused()).name !== 'Back'; back++) await press('Shift+Tab');
  await press('Enter');
  await landsOn(/^Send reminders$/);
});

let toSend = 0;

test('Space unticks a message, and the button counts down', async () => {
  await press('Enter');
  await landsOn(/^Review$/);
  const button = pane.getByRole('button', { name: /^Send \d+ e-mails?$/ });
  const before = Number(/\d+/.exec(await button.innerText())?.[0]);
  let ticked = await tabTo(/^Send to /, 'input');
  while (!(await pane.evaluate(() => (document.activeElement as HTMLInputElement).checked))) {
    ticked = await tabTo(/^Send to /, 'input');
  }
  expect(ticked.tag).toBe('input');
  await press('Space');
  toSend = before - 1;
  expect(toSend).toBeGreaterThan(1);
  await pane.getByRole('button', { name: new RegExp(`^Send ${toSend} e-mails$`) }).waitFor();
});

test('the approve button is reached and pressed, and the result takes the focus with its big line', async () => {
  await tabTo(new RegExp(`^Send ${toSend} e-mails$`));
  await press('Enter');
  await landsOn(new RegExp(`^${toSend} sent$`));
  expect(await outboxOf(opened)).toHaveLength(toSend);
});

test('the ledger is brought up to date, and Done leads home', async () => {
  await tabTo(/^Update \d+ rows?$/);
  await press('Enter');
  await pane
    .getByText(/rows? (is|are) up to date\.$/)
    .first()
    .waitFor();
  expect((await columnOf(opened, 'Receivables', 'Last level')).filter((value) => value !== '').length).toBeGreaterThan(
    0,
  );
  await tabTo(/^Done$/);
  await press('Enter');
  await pane.getByRole('tab', { name: 'Remind' }).waitFor();
  expect(await pane.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(opened.troubles).toEqual([]);
  expect(opened.outside).toEqual([]);
});
