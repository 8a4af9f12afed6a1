import { describe, expect, test } from '@jest/globals';
import { LATER_HEADERS, LOG_HEADERS, LOG_SHEET } from '../../../core/log/record';
import { readLog, writeRecord } from '../../../core/log/rows';
import { lastTerms, termChanges } from '../../../core/log/lastTerms';
import { logRecord } from '../../support/logRecords';

const OURS = { replyTo: 'ar@hartwell.example', payee: 'Hartwell, DE89370400440532013000' };
const NOBODY = { replyTo: '', payee: '' };

const blockOf = (headers: readonly string[], ...rows: (string | number | boolean)[][]) => ({
  sheet: LOG_SHEET,
  top: 0,
  left: 0,
  rows: [[...headers], ...rows],
});

describe('the log keeps where answers and the money go', () => {
  test.each([OURS, NOBODY, { ...OURS, replyTo: '' }])('%j is read as it was written', (terms) => {
    const record = logRecord({ terms });
    expect(readLog(blockOf(LOG_HEADERS, writeRecord(record) as string[]))).toEqual([record]);
  });

  test('a log of an earlier version is read: where they went is not known', () => {
    const earlier = LOG_HEADERS.filter((header) => !LATER_HEADERS.includes(header));
    const cells = writeRecord(logRecord()).filter((_, i) =>
      earlier.some((header) => header === LOG_HEADERS[i]),
    ) as string[];
    expect(readLog(blockOf(earlier, cells))).toEqual([logRecord()]);
  });
});

describe('the last run', () => {
  const at = (day: string, terms = OURS, part = {}) =>
    logRecord({ whenUtc: `${day}T12:00:00Z`, whenLocal: `${day} 13:00`, terms, ...part });

  test('is the newest by its time, wherever its rows stand', () => {
    const log = [at('2025-11-20'), at('2025-11-03', NOBODY)];
    expect(lastTerms(log)).toEqual({ ...OURS, day: '2025-11-20' });
  });

  test.each(['sent', 'handed off', 'unknown', 'sending'] as const)('counts a message that is %s', (state) => {
    expect(lastTerms([at('2025-11-20', OURS, { state })])?.day).toBe('2025-11-20');
  });

  test.each(['claimed', 'failed'] as const)('leaves out one that is %s: it went nowhere', (state) => {
    expect(lastTerms([at('2025-11-03'), at('2025-11-20', NOBODY, { state })])?.day).toBe('2025-11-03');
  });

  test('says nothing where the log does not', () => {
    expect(lastTerms([logRecord()])).toBeUndefined();
    expect(termChanges([OURS], undefined)).toEqual([]);
  });
});

describe('what is another than in the last run', () => {
  test('nothing', () => {
    expect(termChanges([OURS, OURS], OURS)).toEqual([]);
  });

  test('is told each once, also where there was none before and where there is none now', () => {
    const now = { replyTo: '', payee: 'Evil, GB82WEST12345698765432' };
    expect(termChanges([now, now], { ...OURS, payee: '' })).toEqual([
      { what: 'replyTo', before: OURS.replyTo, now: '' },
      { what: 'payee', before: '', now: now.payee },
    ]);
  });
});
