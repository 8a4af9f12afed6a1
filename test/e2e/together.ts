import { deepStrictEqual } from 'node:assert/strict';
import { askServer, type OpenedPage } from './browser';

interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
}

/** A row of the log by its headers. */
export type LogRow = Readonly<Record<string, string | number | boolean>>;

/** The log as one window shows it. */
async function logOf({ page }: OpenedPage): Promise<readonly LogRow[]> {
  const [headers = [], ...rows] = await page.evaluate(() => {
    const grid = window.workbench?.view.grid;
    const sheet = grid?.sheets().find(({ name }) => name === 'Collections Log')?.id;
    const used = grid && sheet !== undefined ? grid.usedArea(sheet) : null;
    if (!grid || sheet === undefined || !used) return [];
    return Array.from({ length: used.height }, (_, r) =>
      Array.from({ length: used.width }, (__, c) => grid.cell(sheet, used.row + r, used.column + c).value),
    );
  });
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? ''])));
}

type Order = readonly [opened: OpenedPage, first: number, last: number];

/** Both select rows, open the review, and press Send in the same moment; waits until both runs have ended. */
export async function sendBoth(...orders: readonly Order[]): Promise<void> {
  const ready = orders.map(async ([opened, first, last]) => {
    await opened.selectRows(first, last);
    await opened.page.getByRole('toolbar').getByRole('button', { name: 'Send reminders' }).click();
    const pane = await opened.pane();
    const button = pane.getByRole('button', { name: /^Send \d+ e-mails?$/ });
    await button.waitFor();
    return { pane, button };
  });
  const panes = await Promise.all(ready);
  await Promise.all(panes.map(({ button }) => button.click()));
  // The result has the way to the log, whatever came of the run.
  await Promise.all(panes.map(({ pane }) => pane.getByText('Open the message log').first().waitFor()));
}

const ENDED: readonly unknown[] = ['sent', 'failed'];

/**
 * Waits until both windows show the same log, in which nothing waits.
 * @returns the rows that were sent: each invoice at its level once, one mail each; what one lost to the other went out there
 */
export async function sentOnce(one: OpenedPage, other: OpenedPage): Promise<readonly LogRow[]> {
  let [mine, theirs] = [await logOf(one), await logOf(other)];
  const isSame = (): boolean =>
    JSON.stringify(mine) === JSON.stringify(theirs) && mine.every((row) => ENDED.includes(row['State code']));
  for (let tries = 0; tries < 60 && !isSame(); tries++) {
    await one.page.waitForTimeout(500);
    [mine, theirs] = [await logOf(one), await logOf(other)];
  }
  deepStrictEqual(theirs, mine);
  const sent = mine.filter((row) => row['State code'] === 'sent');
  const claimsOf = (rows: readonly LogRow[]): string[] => rows.flatMap((row) => String(row['Claims']).split(', '));
  const claims = claimsOf(sent);
  deepStrictEqual([...new Set(claims)], claims);
  const lost = claimsOf(mine.filter((row) => row['State code'] !== 'sent')).filter((claim) => !claims.includes(claim));
  deepStrictEqual(lost, []);
  const { mails } = await askServer<{ mails: Mail[] }>(one.page, 'outbox');
  const name = (to: unknown, subject: unknown): string => `${String(to)} ${String(subject)}`;
  deepStrictEqual(
    mails.map(({ to, subject }) => name(to[0], subject)).sort(),
    sent.map((row) => name(row['To'], row['Subject'])).sort(),
  );
  return sent;
}

/** Leaves the result of a run, selects rows, and waits until the pane says that nothing of them is left to send. */
export async function nothingLeft(opened: OpenedPage, first: number, last: number): Promise<void> {
  await leaveResult(opened);
  await opened.selectRows(first, last);
  await (await opened.pane()).getByText(/^0 e-mails ready/).waitFor();
}

/** Goes back from a run's result to the first screen. */
async function leaveResult(opened: OpenedPage): Promise<void> {
  const pane = await opened.pane();
  await pane.getByRole('button', { name: /^(Done|Not now)$/ }).click();
}
