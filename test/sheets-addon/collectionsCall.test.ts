import { describe, expect, test } from '@jest/globals';
import { readFailure } from '../../core/failures/text';
import { methods } from '../../sheets-addon/protocol/methods';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import { onInstall, onOpen, showPane } from '../../sheets-addon/server/menu';
import { inAppsScript, memoryBook } from './appsScript';

function ask(
  method: unknown,
  json: unknown,
  prepare: (made: ReturnType<typeof memoryBook>) => void = () => undefined,
): unknown {
  const made = memoryBook({}, ['Ledger']);
  prepare(made);
  return JSON.parse(inAppsScript(made.book, () => collectionsCall(method, json)));
}

/** The coded failure that a request ends with. */
const failed = (...asked: Parameters<typeof ask>) => readFailure((ask(...asked) as { error: string }).error);

describe('answers', () => {
  test('hold the value', () => {
    expect(ask('sheetNames', '[]')).toEqual({ value: ['Ledger'] });
    expect(ask('readSheet', '["Nowhere"]')).toEqual({ value: null });
    expect(ask('ensureSheet', '["Log",["Key"]]')).toEqual({ value: null });
    expect(ask('start', '[]')).toMatchObject({ value: { locale: 'en-GB', timeZone: 'Europe/Berlin' } });
  });

  test('hold dates as serials', () => {
    const fill = ({ grid }: ReturnType<typeof memoryBook>): void => grid.fill(grid.activeSheet(), [['2025-03-01']]);
    expect(ask('readSheet', '["Ledger"]', fill)).toMatchObject({ value: { rows: [[45717]] } });
  });
});

describe('requests that are not as agreed are refused', () => {
  test.each([
    ['an unknown method', 'dropTable', '[]', 'There is no method dropTable.'],
    ['a method of every object', 'constructor', '[]', 'There is no method constructor.'],
    ['no method', undefined, '[]', 'There is no method undefined.'],
    ['arguments that are no text', 'readSheet', ['Ledger'], 'readSheet takes its arguments as JSON text.'],
    ['too few arguments', 'readSheet', '[]', 'readSheet is a list of 0; expected a list of 1.'],
    ['too many arguments', 'who', '[1]', 'who is a list of 1; expected a list of 0.'],
    ['a wrong kind', 'readSheet', '[7]', 'readSheet[0] is 7; expected text.'],
    ['a row below 0', 'goTo', '["Ledger",-1,0]', 'goTo[1] is -1; expected a whole number from 0.'],
    ['a broken cell', 'appendRows', '["Ledger",[[{"a":1}]]]', 'appendRows[1][0][0] is an object; expected a cell'],
    [
      'a field too many',
      'updateByKey',
      '[{"sheet":"a","headerRow":0,"keyHeaders":[],"changes":[],"x":1}]',
      'updateByKey[0].x is 1; expected only the fields sheet, headerRow, keyHeaders, changes.',
    ],
  ])('%s', (_what, method, json, message) => {
    const failure = failed(method, json);
    expect(failure?.code).toBe('halves-differ');
    expect(failure?.said).toContain(message);
  });

  test('broken JSON', () => {
    expect(failed('readSheet', '["Ledger"')?.code).toBe('halves-differ');
  });
});

test('failures cross with their code', () => {
  expect(failed('appendRows', '["Nowhere",[["x"]]]')).toEqual({ code: 'no-sheet', values: ['Nowhere'], said: '' });
  const locked = ({ book }: ReturnType<typeof memoryBook>): void => {
    book.lock.holder = {};
  };
  expect(failed('appendRows', '["Ledger",[["x"]]]', locked)?.code).toBe('busy');
});

describe('a formula', () => {
  test('gets nothing through the door, neither the owner’s settings nor a cell', () => {
    const { book, grid } = memoryBook({}, ['Ledger']);
    grid.fill(grid.activeSheet(), [['secret']]);
    book.properties.user.set('collections.sms', '{"url":"https://gateway.example/m","key":"secret-key"}');
    for (const method of Object.keys(methods)) {
      const answer = inAppsScript(book, () => collectionsCall(method, '[]'), 'formula');
      expect([method, answer]).toEqual([method, expect.stringMatching(/^\{"error":"\[host-failed\].*getUi/)]);
      expect(answer).not.toContain('secret');
    }
  });

  test('opens no menu and no pane', () => {
    const { book } = memoryBook({}, ['Ledger']);
    for (const entry of [onOpen, onInstall, showPane])
      expect(() => inAppsScript(book, entry, 'formula')).toThrow(/getUi/);
  });
});

test('what Google itself says crosses behind a code', () => {
  const broken = ({ grid }: ReturnType<typeof memoryBook>): void => {
    grid.write = () => {
      throw new Error('Service Spreadsheets timed out while accessing document.');
    };
  };
  expect(failed('appendRows', '["Ledger",[["x"]]]', broken)).toEqual({
    code: 'host-failed',
    values: [],
    said: 'Service Spreadsheets timed out while accessing document.',
  });
});
