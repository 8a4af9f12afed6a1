import { writeFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { askServer, signWorkbook, type OpenedPage } from './browser';

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

/** What the local outbox holds, oldest first. */
export async function outboxOf(opened: OpenedPage): Promise<readonly Mail[]> {
  return (await askServer<{ mails: Mail[] }>(opened.page, 'outbox')).mails;
}

/** All values of a sheet, headers first; empty where there is no such sheet. */
export function rowsOf(opened: OpenedPage, name: string): Promise<(string | number | boolean)[][]> {
  return opened.page.evaluate((wanted) => {
    const grid = window.workbench?.view.grid;
    const sheet = grid?.sheets().find((one) => one.name === wanted)?.id;
    const used = grid && sheet !== undefined ? grid.usedArea(sheet) : null;
    if (!grid || sheet === undefined || !used) return [];
    return Array.from({ length: used.height }, (_, r) =>
      Array.from({ length: used.width }, (__, c) => grid.cell(sheet, used.row + r, used.column + c).value),
    );
  }, name);
}

/** One column of a sheet by its header, without the header. */
export async function columnOf(
  opened: OpenedPage,
  sheet: string,
  header: string,
): Promise<(string | number | boolean)[]> {
  const [headers = [], ...rows] = await rowsOf(opened, sheet);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`Sheet ${sheet} has no column ${header}.`);
  return rows.map((row) => row[at] ?? '');
}

/** Opens a file as a user does, and gives the pane once the add-in has started anew. */
export async function openFile(opened: OpenedPage, path: string): Promise<Frame> {
  await opened.page.setInputFiles('#file', path);
  await opened.page.waitForFunction(() => window.workbench === undefined);
  await opened.page.waitForFunction(() => window.workbench !== undefined);
  await signWorkbook(opened.page);
  await opened.settled();
  return opened.pane();
}

type Cell = string | number;

const quoted = (cell: Cell): string => `"${String(cell).replaceAll('"', '""')}"`;

/** Writes rows as a CSV file that the workbench opens. */
export function writeCsv(path: string, rows: readonly (readonly Cell[])[]): void {
  writeFileSync(path, rows.map((row) => row.map(quoted).join(';')).join('\r\n') + '\r\n');
}

/** Presses Send reminders on the ribbon and waits for what it opens. */
export async function openReview(opened: OpenedPage, pane: Frame): Promise<void> {
  await opened.page.getByRole('toolbar').getByRole('button', { name: 'Send reminders' }).click();
  await pane.getByRole('heading', { name: 'Review' }).waitFor();
}
