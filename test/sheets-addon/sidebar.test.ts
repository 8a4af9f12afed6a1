import { describe, expect, jest, test } from '@jest/globals';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { ScriptRunner } from '../../sheets-addon/sidebar/googleScript';
import { watchSelection, type PageView } from '../../sheets-addon/sidebar/selectionWatch';
import { showFailure } from '../../sheets-addon/sidebar/showFailure';
import { failureOf as failureTextOf } from '../../sheets-addon/protocol/answer';
import { CollectionError, failureText, wordsOf } from '../../core/failures/text';
import { serverCall, type After } from '../../sheets-addon/sidebar/serverCall';
import { createSheetsHost } from '../../sheets-addon/sidebar/sheetsHost';
import type { Book } from '../../workbench/hosts/sheets/book';
import { scriptRun } from '../../workbench/hosts/sheets/scriptRun';
import { inAppsScript, memoryBook } from './appsScript';
import { failureOf } from '../support/failureOf';

function runnerFor(book: Book): () => ScriptRunner {
  const server = async (_name: string, [method, json]: readonly unknown[]): Promise<unknown> => {
    await Promise.resolve();
    return inAppsScript(book, () => collectionsCall(method, json));
  };
  const runner = scriptRun(['collectionsCall'], server, () => undefined) as ScriptRunner;
  return () => runner;
}

const page = {
  document: { visibilityState: 'visible' as const },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  matchMedia: () => ({ matches: false }),
  open: () => null,
};

describe('the sidebar asks the server', () => {
  test('and gets the port whole', async () => {
    const { book, grid } = memoryBook({}, ['Ledger']);
    grid.fill(grid.activeSheet(), [
      ['Invoice', 'Due'],
      ['A-1', '2025-03-01'],
    ]);
    grid.select([{ sheet: grid.activeSheet(), row: 1, column: 0, height: 1, width: 1 }]);
    const host = createSheetsHost(serverCall(runnerFor(book)), { locale: 'de-DE' }, page);
    expect((await host.readSelection())?.rows).toEqual([{ row: 1, cells: ['A-1', 45717] }]);
    await host.ensureSheet('Log', ['Key', 'State']);
    await host.appendRows('Log', [['k', 'claimed']]);
    const update = {
      sheet: 'Log',
      headerRow: 0,
      keyHeaders: ['Key'],
      changes: [{ key: ['k'], set: { State: 'sent' } }],
    };
    expect(await host.updateByKey(update)).toBe(1);
    expect((await host.readSheet('Log'))?.rows).toEqual([
      ['Key', 'State'],
      ['k', 'sent'],
    ]);
    await host.goTo('Log', 1, 1);
    expect(await host.sheetNames()).toEqual(['Log', 'Ledger']);
    expect(await host.who()).toBe('ana.ruiz@collections.example');
    expect([host.locale(), host.theme()]).toEqual(['de-DE', 'light']);
  });

  test('and a failure comes back with its code', async () => {
    const call = serverCall(runnerFor(memoryBook({}, ['Ledger']).book));
    expect(await failureOf(() => call('goTo', 'Nowhere', 0, 0))).toEqual({ code: 'no-sheet', values: ['Nowhere'] });
  });

  test('and what does not fit never leaves', async () => {
    const call = serverCall(runnerFor(memoryBook({}, ['Ledger']).book));
    await expect(call('goTo', 'Ledger', -1, 0)).rejects.toThrow('goTo[1] is -1; expected a whole number from 0.');
  });

  test('and an answer that does not fit is refused', async () => {
    const runner = scriptRun(
      ['collectionsCall'],
      () => Promise.resolve('{"value":7}'),
      () => undefined,
    ) as ScriptRunner;
    await expect(serverCall(() => runner)('who')).rejects.toThrow("who's answer is 7; expected text.");
  });

  test('and hears when the server cannot be reached', async () => {
    const server = (): Promise<unknown> => Promise.reject(new Error('We are sorry, a server error occurred.'));
    const runner = scriptRun(['collectionsCall'], server, () => undefined) as ScriptRunner;
    await expect(serverCall(() => runner)('who')).rejects.toThrow(/^\[host-unreached\] .*server error/);
  });

  test.each([
    [
      'several-accounts',
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    ],
    [
      'several-accounts',
      'Leider ist beim Lesen aus dem Speicher ein Serverfehler aufgetreten. Fehlercode: PERMISSION_DENIED.',
    ],
    ['permission-missing', 'Authorization is required to perform that action.'],
    ['permission-missing', 'Für diese Aktion ist eine Autorisierung erforderlich.'],
    ['permission-missing', 'Se necesita autorización para realizar esta acción.'],
    ['permission-missing', 'Une autorisation est nécessaire pour effectuer cette action.'],
    ['permission-missing', 'É necessária autorização para executar esta ação.'],
  ])('and is told %s where Google says “%s”', async (code, words) => {
    const runner = scriptRun(
      ['collectionsCall'],
      () => Promise.reject(new Error(words)),
      () => undefined,
    ) as ScriptRunner;
    const said = await serverCall(() => runner)('who').catch(wordsOf);
    expect(said).toContain(`[${code}] `);
    expect(said).toContain(words);
  });

  test('and a permission that was left unticked is told by its address, in any language', () => {
    const words = '権限が足りません: https://www.googleapis.com/auth/spreadsheets.currentonly';
    expect(failureTextOf(new Error(words))).toMatch(/^\[permission-missing\] .*currentonly/);
  });

  test.each([
    [{ user: '' }, ''],
    [{ user: '', effectiveUser: 'ana@collections.example' }, 'ana@collections.example'],
    [{ tellsAddress: false }, ''],
  ])('who is asked where the address is hidden or not permitted: %j', async (settings, who) => {
    const call = serverCall(runnerFor(memoryBook(settings, ['Ledger']).book));
    expect(await call('who')).toBe(who);
    expect(await call('start')).toMatchObject({ locale: 'en-GB' });
  });

  test('and a start that fails is said in the language of the browser', async () => {
    const element = { textContent: '' };
    await showFailure(element, new CollectionError(failureText('several-accounts')), 'de-AT');
    expect(element.textContent).toMatch(/^Google weiß nicht/);
  });
});

describe('a server that calls nobody back', () => {
  /** A sidebar whose server never answers, and how long it waits for it. */
  function deaf() {
    const waits: number[] = [];
    const runner = scriptRun(
      ['collectionsCall'],
      () => new Promise(() => undefined),
      () => undefined,
    ) as ScriptRunner;
    const after: After = (milliseconds, act) => {
      waits.push(milliseconds);
      queueMicrotask(act);
      return () => undefined;
    };
    return { waits, call: serverCall(() => runner, queueMicrotask, after) };
  }

  test('a read is given up after a minute', async () => {
    const { waits, call } = deaf();
    expect(await failureOf(() => call('who'))).toEqual({ code: 'host-unanswered', values: [] });
    expect(waits).toEqual([60_000]);
  });

  test('what writes is given up once Apps Script has ended it for sure', async () => {
    const { waits, call } = deaf();
    expect(await failureOf(() => call('mark', []))).toEqual({ code: 'host-unanswered', values: [] });
    expect(waits).toEqual([390_000]);
  });

  test('an answer ends the wait', async () => {
    const ended = jest.fn();
    const { book } = memoryBook({}, ['Ledger']);
    const call = serverCall(runnerFor(book), queueMicrotask, () => ended);
    await call('who');
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

describe('watching the selection', () => {
  function watched(marks: string[]) {
    jest.useFakeTimers();
    const document: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
    const view = {
      document,
      setTimeout: (callback: () => void, ms: number) => Number(setTimeout(callback, ms)),
      clearTimeout: (timer: number) => clearTimeout(timer),
    } satisfies PageView;
    const mark = jest.fn(() => Promise.resolve(marks.length > 1 ? (marks.shift() ?? '') : (marks[0] ?? '')));
    const changed = jest.fn();
    const stop = watchSelection(view, mark, changed);
    return { view, mark, changed, stop };
  }

  test('tells of a change, and of nothing else', async () => {
    const { changed, stop } = watched(['A1', 'A1', 'B2', 'B2', 'A1']);
    await jest.advanceTimersByTimeAsync(1500);
    expect(changed).toHaveBeenCalledTimes(0);
    await jest.advanceTimersByTimeAsync(1500);
    expect(changed).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(3000);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    jest.useRealTimers();
  });

  test('asks nothing while hidden or stopped', async () => {
    const { view, mark, stop } = watched(['A1']);
    await jest.advanceTimersByTimeAsync(1500);
    const asked = mark.mock.calls.length;
    view.document.visibilityState = 'hidden';
    await jest.advanceTimersByTimeAsync(15_000);
    expect(mark).toHaveBeenCalledTimes(asked);
    view.document.visibilityState = 'visible';
    await jest.advanceTimersByTimeAsync(1500);
    expect(mark).toHaveBeenCalledTimes(asked + 1);
    stop();
    await jest.advanceTimersByTimeAsync(15_000);
    expect(mark).toHaveBeenCalledTimes(asked + 1);
    jest.useRealTimers();
  });

  test('lives through a failed look', async () => {
    jest.useFakeTimers();
    let asked = 0;
    const mark = (): Promise<string> => {
      asked += 1;
      return asked === 2 ? Promise.reject(new Error('offline')) : Promise.resolve(`A${Math.min(asked, 3)}`);
    };
    const changed = jest.fn();
    const view = { ...page, setTimeout: (f: () => void, ms: number) => Number(setTimeout(f, ms)) };
    watchSelection(view, mark, changed);
    await jest.advanceTimersByTimeAsync(3000);
    expect(changed).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});
