import { describe, expect, test } from '@jest/globals';
import { meaningOf, SERVICES, STATUS_TABLE } from '../../channels/statusTable';
import type { ServiceUnderTest } from '../reliability/faults/services';
import { throughTrouble } from '../reliability/faults/runs';
import { SERVICES_UNDER_TEST } from '../reliability/faults/services';

const STATUSES = [400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 425, 429, 500, 502, 503, 504];

const cells = SERVICES_UNDER_TEST.flatMap((under) =>
  STATUSES.flatMap((status) =>
    (['before', 'after'] as const).map((when): [string, number, string, ServiceUnderTest] => [
      under.name,
      status,
      when,
      under,
    ]),
  ),
);

describe('each service has its own statuses, with their source', () => {
  test.each(SERVICES)('%s', (name) => {
    const { never, later, source } = STATUS_TABLE[name];
    expect(source).not.toBe('');
    // The one rule for what can mean that the first request is still under way, and for what a server says of itself.
    for (const status of [...never, ...later]) expect(status >= 400 && status < 500).toBe(true);
    for (const status of [408, 409, 425, 500, 502, 503, 504])
      expect(meaningOf(STATUS_TABLE[name], status)).toBe('perhaps');
  });
});

describe('a cell of the table: never twice, never lost, never untrue', () => {
  test.each(cells)('%s answers %d %s it took the message', async (_name, status, when, under) => {
    const trouble = { status, body: '', after: when === 'after' };
    expect(await throughTrouble(under, trouble, false)).toMatchObject({ twice: [], lost: [], wrong: [] });
  });
});
