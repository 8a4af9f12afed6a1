import { describe, expect, test } from '@jest/globals';
import { STATUS_TABLE } from '../../channels/statusTable';
import { twilio } from '../../channels/twilio';
import type { Trouble } from '../../workbench/fakes/fake';
import { fakeTwilio } from '../../workbench/fakes/textServices';
import { TWILIO_URL } from '../channels/rigs/gateways';
import { throughTrouble } from './faults/runs';
import { byGateway, SERVICES_UNDER_TEST, type ServiceUnderTest } from './faults/services';

const STATUSES = [
  200, 201, 202, 204, 206, 301, 302, 307, 400, 401, 402, 403, 404, 405, 408, 409, 410, 411, 412, 413, 415, 418, 421,
  422, 423, 425, 428, 429, 431, 451, 500, 501, 502, 503, 504, 507, 511, 520, 524,
];
const HTML = '<!doctype html><title>Proxy</title><h1>Try again</h1>';
/** Both hold for whatever comes after acceptance. */
const BODIES = ['', HTML] as const;
const BREAKS: readonly Trouble[] = ['refused', 'lost', 'cut', 'hangs'];
/** A pause within, and one beyond what a run waits. */
const WAITS: readonly (Record<string, string> | undefined)[] = [
  undefined,
  { 'retry-after': '2' },
  { 'retry-after': '100000000000000000000' },
];

interface Cell {
  readonly what: string;
  readonly trouble: Trouble;
}

function cellsOf({ rules, own }: ServiceUnderTest): Cell[] {
  const { never, later } = STATUS_TABLE[rules];
  const documented = new Set<number>([...never, ...later]);
  const cells = STATUSES.flatMap((status) => {
    const waits = status === 429 || status === 503 ? WAITS : [undefined];
    return waits.flatMap((headers) => {
      const answer = { status, ...(headers === undefined ? {} : { headers }) };
      const said = status < 400 ? [] : [own(status)];
      // Graph's acceptance is a 202 without a body: nobody could tell another's from it.
      const bodies = rules === 'graph' && status === 202 ? [HTML] : [...BODIES, ...said];
      const before = bodies.map((body) => ({ what: `${status} before`, trouble: { ...answer, body } }));
      // A service that took a message and says in its own words that it took none tells an untruth nobody could see.
      const able = documented.has(status) ? BODIES : [...BODIES, ...said];
      const after = able.map((body) => ({ what: `${status} after`, trouble: { ...answer, body, after: true } }));
      return [...before, ...after];
    });
  });
  return [...cells, ...BREAKS.map((trouble) => ({ what: String(trouble), trouble }))];
}

let runs = 0;

describe.each(SERVICES_UNDER_TEST.map((under) => [under.name, under] as const))('%s', (_name, under) => {
  test('nothing goes out twice, nothing is lost, and what the log says is true', async () => {
    const faults: string[] = [];
    for (const { what, trouble } of cellsOf(under)) {
      for (const lasting of [false, true]) {
        const { twice, lost, wrong, states } = await throughTrouble(under, trouble, lasting);
        runs += 1;
        const said = [...twice.map((name) => `${name} twice`), ...lost.map((name) => `${name} lost`), ...wrong];
        if (said.length > 0)
          faults.push(`${what}${lasting ? ', lasting' : ''}: ${said.join('; ')} (${states.join(', ')})`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('a refusal in the service’s own words is certain: nobody has to decide', async () => {
    for (const status of STATUS_TABLE[under.rules].never) {
      const { states } = await throughTrouble(under, { status, body: under.own(status) }, true);
      expect([status, states]).toEqual([status, ['Alder failed', 'Birch failed']]);
    }
  });
});

test('a channel that takes a bare 503 for a refusal is found out', async () => {
  const careless = {
    ...twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }),
    rules: { never: [], later: [503], source: '' },
    reasonOf: () => ({ text: '' }),
  };
  const make = byGateway(careless, 'sms', fakeTwilio);
  const [under] = SERVICES_UNDER_TEST.filter(({ name }) => name === 'Twilio').map((one) => ({ ...one, make }));
  const { twice, wrong } = await throughTrouble(under!, { status: 503, after: true }, false);
  expect([twice, wrong]).toEqual([['Alder'], ['Alder is sent, and went out 2 times']]);
});

test('the matrix has its size', () => {
  process.stdout.write(`fault matrix: ${runs} runs\n`);
  expect(runs).toBeGreaterThanOrEqual(2_400);
});
