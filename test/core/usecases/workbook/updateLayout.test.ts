import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import {
  DECIDING_HEADERS,
  FIRST_LOG_HEADERS,
  LATER_HEADERS,
  LOG_HEADERS,
  LOG_SHEET,
  type LogRecord,
} from '../../../../core/log/record';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import type { Services } from '../../../../core/usecases/types';
import { olderLayout, undoLayout, updateLayout } from '../../../../core/usecases/workbook/updateLayout';
import { layoutOf, sinceOf } from '../../../../core/workbook/layoutVersion';
import { POLICY_SHEET } from '../../../../core/workbook/policyTables';
import { workbookOf } from '../../../../workbench/server/xlsx';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, servicesOn } from '../../../fakes/services';
import { at, Mortal, type Point } from '../../../reliability/crash/mortal';
import { localServices, mortalHost } from '../../../reliability/crash/memoryWorld';
import { HOSTS, withOwnDays } from '../../../stories/books';

// A workbook as the version before wrote it, message by message, with a colleague's own column beside the log.
const FILES = join(__dirname, '../../../workbooks');
const RECORDS = JSON.parse(readFileSync(join(FILES, 'layout-1.records.json'), 'utf8')) as readonly LogRecord[];
const DAY = '2025-11-22';
/** All that the version before knew: what came later is added with the next message, at the end. */
const HEAD = LOG_HEADERS.filter((header) => header !== 'Fees');
let sheets: Record<string, Cell[][]> = {};

async function fileRows(): Promise<Record<string, Cell[][]>> {
  const { sheets: all } = await workbookOf(readFileSync(join(FILES, 'layout-1.xlsx')));
  const rowsOf = (cells: (typeof all)[number]['cells']): Cell[][] => {
    const rows: Cell[][] = [];
    for (const { row, column, content } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push('');
      line[column] = content.startsWith("'")
        ? content.slice(1)
        : /^-?[\d.]+$/.test(content)
          ? Number(content)
          : content;
    }
    return rows;
  };
  return Object.fromEntries(all.map(({ name, cells }) => [name, rowsOf(cells)]));
}

beforeAll(async () => {
  sheets = await fileRows();
});

const clock = (): FakeClock => new FakeClock(`${DAY}T09:00:00Z`);
const book = (): MemoryHost => new MemoryHost(sheets);
const trimmed = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  rows.map((row) =>
    row.slice(
      0,
      row.reduce<number>((end, cell, i) => (cell === '' ? end : i + 1), 0),
    ),
  );
const logOf = (host: MemoryHost): Cell[][] => trimmed(host.sheets.get(LOG_SHEET) ?? []);
const policyOf = (host: MemoryHost) => ({
  sheet: POLICY_SHEET,
  top: 0,
  left: 0,
  rows: host.sheets.get(POLICY_SHEET) ?? [],
});
const headOf = (rows: readonly (readonly Cell[])[]): readonly Cell[] => rows[0] ?? [];

/** What a version that knows the first layout alone reads; null where it refuses the log. */
function asBefore(rows: readonly (readonly Cell[])[]): readonly string[] | null {
  const head = headOf(rows).map(String);
  const needed = FIRST_LOG_HEADERS.filter((header) => !(LATER_HEADERS as readonly string[]).includes(header));
  if (needed.some((header) => !head.includes(header))) return null;
  return rows
    .slice(1)
    .map((row) => ['Nonce', 'State', 'Invoices'].map((name) => String(row[head.indexOf(name)])).join(' '));
}

const planOf = async (services: Services): Promise<readonly string[]> =>
  ((await dueToday(services))?.messages ?? []).map(({ customer, level, key }) => `${customer} ${level} ${key}`);

/** Sends what an earlier run left waiting, after something that may happen between start and end. */
async function sendWaiting(
  { outbox }: Services,
  meanwhile = async (): Promise<unknown> => Promise.resolve(),
): Promise<void> {
  const [waiting] = (await outbox.records()).filter(({ state }) => state === 'claimed');
  if (waiting === undefined) throw new Error('nothing waits');
  const { key, nonce, error } = waiting;
  expect(await outbox.start({ key, nonce, mark: error })).toBeNull();
  await meanwhile();
  const updatedUtc = `${DAY}T09:00:01Z`;
  await outbox.mark([{ key, nonce, from: 'sending', state: 'sent', updatedUtc, providerId: 'p', error: '' }]);
}

describe('a workbook of the first layout', () => {
  test('is read as it was written, and goes on without being brought up to date', async () => {
    const host = book();
    const services = servicesOn(host, clock());
    expect(await services.outbox.records()).toEqual(RECORDS);
    expect(await olderLayout(services)).toEqual({ found: 1, known: 2, isUnfinished: false });
    await sendWaiting(services);
    expect(headOf(logOf(host))).toEqual(headOf(sheets[LOG_SHEET] ?? []));
    expect(layoutOf(policyOf(host))).toBe(1);
    expect((await services.outbox.records()).map(({ state }) => state)).toEqual(
      RECORDS.map(({ state }) => (state === 'claimed' ? 'sent' : state)),
    );
  });

  test('gets the order in which people read, and says the same', async () => {
    const host = book();
    const services = servicesOn(host, clock());
    const plan = await planOf(services);
    await updateLayout(services);
    const [head = [], ...rows] = logOf(host);
    expect(head.slice(0, HEAD.length)).toEqual(HEAD);
    expect(head.slice(HEAD.length)).toEqual(['Checked by']);
    expect(rows.map((row) => row[head.indexOf('State')])).toEqual(
      'Sent Sent Sent Sent Sent Sent,Taken back,Sent Sent Sent,Not sent,Perhaps sent,Waiting'
        .split(',')
        .flatMap((part) => (/^(Sent ?)+$/.test(part) ? part.split(' ') : [part])),
    );
    expect(rows[0]?.[head.indexOf('Invoices')]).toBe('OH-2207, OH; 7 [2], OH-2231');
    expect(rows.flatMap((row) => row[head.indexOf('Checked by')] ?? [])).toEqual(['Tom, by phone']);
    expect(rows.find((row) => row[head.indexOf('State')] === 'Not sent')?.[head.indexOf('Note')]).not.toMatch(/\[/);
    expect(await services.outbox.records()).toEqual(RECORDS);
    expect(await planOf(services)).toEqual(plan);
    expect([layoutOf(policyOf(host)), sinceOf(policyOf(host))]).toEqual([2, DAY]);
    expect(await olderLayout(services)).toBeNull();
  });

  test('reads the same after every single change; a version before reads it as it was, or refuses it', async () => {
    const host = book();
    const before = asBefore(sheets[LOG_SHEET] ?? []);
    expect(before).toHaveLength(RECORDS.length);
    const services = servicesOn(host, clock());
    const seen: string[] = [];
    const look = async (what: string): Promise<void> => {
      seen.push(what);
      expect(await servicesOn(host, clock()).outbox.records()).toEqual(RECORDS);
      expect([before, null]).toContainEqual(asBefore(host.sheets.get(LOG_SHEET) ?? []));
      // Whatever comes first to the log, those before only read by then.
      if (what !== POLICY_SHEET) expect(layoutOf(policyOf(host))).toBe(2);
    };
    const { changeSheet, moveColumns } = MemoryHost.prototype;
    host.changeSheet = async (change) => {
      const done = await changeSheet.call(host, change);
      await look(change.sheet);
      return done;
    };
    host.moveColumns = async (...args) => {
      const done = await moveColumns.apply(host, args);
      await look('moves');
      return done;
    };
    await updateLayout(services);
    expect(seen).toEqual([POLICY_SHEET, LOG_SHEET, LOG_SHEET, 'moves', POLICY_SHEET]);
  });

  test.each(['State', 'Channel', 'Level', 'Invoices', 'When local', 'Address', 'Currency'])(
    'of which a crash left %s alone with its former name',
    async (kept) => {
      const rows = structuredClone(sheets[LOG_SHEET] ?? []);
      const names = new Map(DECIDING_HEADERS.map((header, i) => [FIRST_LOG_HEADERS[i] ?? '', header]));
      rows[0] = headOf(rows).map((cell) => (cell === kept ? cell : (names.get(String(cell)) ?? cell)));
      const services = servicesOn(new MemoryHost({ ...sheets, [LOG_SHEET]: rows }), clock());
      expect(await services.outbox.records()).toEqual(RECORDS);
      await updateLayout(services);
      expect(await services.outbox.records()).toEqual(RECORDS);
    },
  );

  test('in which people have columns of such names keeps theirs', async () => {
    const rows = structuredClone(sheets[LOG_SHEET] ?? []);
    rows[0]?.push('Note', 'To', 'When');
    rows[1] = [...(rows[1] ?? []), '', 'my note', 'somebody', 'some day'];
    const host = new MemoryHost({ ...sheets, [LOG_SHEET]: rows });
    const services = servicesOn(host, clock());
    expect(await services.outbox.records()).toEqual(RECORDS);
    const done = await updateLayout(services);
    const [head = [], first = []] = logOf(host);
    expect(['Note 2', 'To 2', 'When 2'].map((name) => first[head.indexOf(name)])).toEqual([
      'my note',
      'somebody',
      'some day',
    ]);
    expect(await services.outbox.records()).toEqual(RECORDS);
    await undoLayout(services, done);
    expect(logOf(host)).toEqual(trimmed(rows));
  });

  test('is put back as it was', async () => {
    const host = book();
    const services = servicesOn(host, clock());
    await undoLayout(services, await updateLayout(services));
    expect(logOf(host)).toEqual(trimmed(sheets[LOG_SHEET] ?? []));
    expect(trimmed(policyOf(host).rows)).toEqual(trimmed(sheets[POLICY_SHEET] ?? []));
  });

  test('is put back with what went out since', async () => {
    const host = book();
    const services = servicesOn(host, clock());
    const done = await updateLayout(services);
    await sendWaiting(services);
    const after = await services.outbox.records();
    expect(after).not.toEqual(RECORDS);
    await undoLayout(services, done);
    expect(await services.outbox.records()).toEqual(after);
    expect(asBefore(host.sheets.get(LOG_SHEET) ?? [])).toHaveLength(after.length);
  });

  test('stays as it is while somebody sends, or where a sheet is protected', async () => {
    const host = book();
    const minutes = new FakeClock('2025-11-21T09:15:00Z');
    await expect(updateLayout(servicesOn(host, minutes))).rejects.toThrow(/run-under-way/);
    for (const sheet of [LOG_SHEET, POLICY_SHEET]) {
      host.protectedSheets.add(sheet);
      await expect(updateLayout(servicesOn(host, clock()))).rejects.toThrow(/protected/);
      host.protectedSheets.delete(sheet);
    }
    expect([...host.sheets]).toEqual([...book().sheets]);
  });

  test('that a colleague brings up to date during a run loses no mark', async () => {
    const host = book();
    const mine = servicesOn(host, clock());
    // It has seen the columns of before; the one who brings them up to date has a clock that is ahead.
    await sendWaiting(mine, () => updateLayout(servicesOn(host, new FakeClock(`${DAY}T09:30:00Z`))));
    const [head = [], ...rows] = logOf(host);
    expect(rows.at(-1)?.[head.indexOf('State')]).toBe('Sent');
    expect((await mine.outbox.records()).at(-1)?.state).toBe('sent');
  });
});

describe('brought up to date and killed at any step', () => {
  const points = async (): Promise<Point[]> => {
    const clean = new Mortal();
    await updateLayout(localServices(mortalHost(book(), clean), { email: new FakeChannel() }, clock(), 'c '));
    return Array.from({ length: clean.steps }, (_, i) => i + 1).flatMap((step) => [
      { step, when: 'before' as const },
      { step, when: 'after' as const },
    ]);
  };

  test('reads as ever, sends nothing anew, and is gone on with', async () => {
    const whole = book();
    await updateLayout(servicesOn(whole, clock()));
    const plan = await planOf(servicesOn(book(), clock()));
    const all = await points();
    expect(all.length).toBeGreaterThan(20);
    let unfinished = 0;
    for (const point of all) {
      const host = book();
      const mortal = new Mortal(at(point));
      const services = localServices(mortalHost(host, mortal), { email: new FakeChannel() }, clock(), 'd ');
      await Promise.race([updateLayout(services), mortal.death]);
      const next = servicesOn(host, clock(), 'e');
      expect(await next.outbox.records()).toEqual(RECORDS);
      expect(await planOf(next)).toEqual(plan);
      const left = await olderLayout(next);
      if (left?.isUnfinished === true) unfinished += 1;
      if (left !== null) await updateLayout(next);
      expect([...host.sheets].map(([name, rows]) => [name, trimmed(rows)])).toEqual(
        [...whole.sheets].map(([name, rows]) => [name, trimmed(rows)]),
      );
    }
    expect(unfinished).toBeGreaterThan(5);
  });
});

describe.each(HOSTS)('%s', (_name, bookOf) => {
  beforeAll(withOwnDays);

  test('brings it up to date and puts it back', async () => {
    const log = sheets[LOG_SHEET] ?? [];
    const opened = bookOf({ rows: sheets['Receivables'] ?? [], sheets: { [LOG_SHEET]: log } });
    const services = await opened.on(dayOfIso(DAY) ?? NaN);
    const rowsNow = async (): Promise<Cell[][]> => trimmed((await services.host.readSheet(LOG_SHEET))?.rows ?? []);
    const before = await rowsNow();
    expect(await services.outbox.records()).toEqual(RECORDS);
    const done = await updateLayout(services);
    expect(headOf(await rowsNow())).toEqual([...HEAD, 'Checked by']);
    expect(await services.outbox.records()).toEqual(RECORDS);
    expect(await olderLayout(services)).toBeNull();
    await undoLayout(services, done);
    expect(await rowsNow()).toEqual(before);
    expect(await services.outbox.records()).toEqual(RECORDS);
  });
});
