import { describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import type { TextServiceInput } from '../../core/ports/textServices';
import type { ClaimedMessage } from '../../core/usecases/sending/claimRun';
import type { SliceReport } from '../../sheets-addon/protocol/delivery';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { collectionsCall } from '../../sheets-addon/server/collectionsCall';
import type { FakeAnswer } from '../../workbench/fakes/fake';
import { fakeGateway, fakeTwilio, fakeWhatsApp, type Taken } from '../../workbench/fakes/textServices';
import type { FetchRequest, Transport } from '../../workbench/hosts/sheets/urlFetchApp';
import { SIGNED } from '../support/signedPolicy';
import { inAppsScript, memoryBook } from './appsScript';

const KEY = 'sk-secret-0123456789';
const GATEWAY: TextServiceInput = {
  kind: 'gateway',
  url: 'https://gateway.example/messages',
  from: 'Hartwell',
  template: '',
  templateLanguage: '',
  key: KEY,
};
const TWILIO: TextServiceInput = {
  ...GATEWAY,
  kind: 'twilio',
  url: `https://api.twilio.com/2010-04-01/Accounts/AC${'0'.repeat(32)}/Messages.json`,
  from: '+15005550006',
  key: `AC${'0'.repeat(32)}:token-0123`,
};
const CLOUD: TextServiceInput = {
  ...GATEWAY,
  kind: 'whatsappCloud',
  url: 'https://graph.facebook.com/v21.0/1234567890/messages',
};

type Service = (request: Parameters<ReturnType<typeof fakeGateway>>[0]) => FakeAnswer;

/** A spreadsheet whose script reaches one service; `meet` lets something go wrong with a request. */
const TEXT = `${SIGNED.creditor}: GBP 10.00 for A-1 is overdue: =ä€ &+`;

function office(
  service: (taken: Taken[]) => Service,
  meet?: (request: FetchRequest, go: () => FakeAnswer) => FakeAnswer,
) {
  const taken: Taken[] = [];
  const answer = service(taken);
  const requests: FetchRequest[] = [];
  const external: Transport = (request) => {
    requests.push(request);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, v]) => [name.toLowerCase(), v]));
    const go = (): FakeAnswer => answer({ ...request, url: new URL(request.url), headers });
    const { status, headers: sent = {}, body = '' } = meet === undefined ? go() : meet(request, go);
    return { status, headers: sent, body };
  };
  const { book, grid } = memoryBook({ external }, ['Ledger']);
  const open = {
    ...DEFAULT_POLICY,
    ...SIGNED,
    contactFrom: '00:00',
    contactUntil: '23:59',
    workingDays: [0, 1, 2, 3, 4, 5, 6],
  };
  const ask = (method: string, ...args: readonly unknown[]): { value?: unknown; error?: string } =>
    JSON.parse(inAppsScript(book, () => collectionsCall(method, JSON.stringify(args)))) as never;
  const setPolicy = (policy: typeof open): void => {
    const before = grid.sheets().find(({ name }) => name === POLICY_SHEET);
    if (before !== undefined) grid.deleteSheet(before.id);
    const sheet = grid.addSheet(POLICY_SHEET);
    grid.fill(
      sheet,
      writePolicy(policy).map((row) =>
        row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell))),
      ),
    );
  };
  setPolicy(open);
  return { book, ask, taken, requests, setPolicy, open };
}

function claimed(ask: ReturnType<typeof office>['ask'], channel: 'sms' | 'whatsapp', n = 1): ClaimedMessage {
  const record = {
    ...{ key: `k${n}`, whenUtc: '2025-11-21T13:02:11Z', whenLocal: '2025-11-21 14:02', who: 'ana', host: 'test' },
    ...{ customer: `C${n}`, invoices: [{ invoice: `A-${n}`, level: 2, cycle: 1 }], cycle: 1, level: 2, channel },
    ...{
      address: '+447700900123',
      subject: '',
      amount: 1,
      currency: 'EUR',
      template: 't',
      templateVersion: '1',
      state: 'claimed',
    },
    ...{ updatedUtc: '2025-11-21T13:02:11Z', providerId: '', error: '', hash: `h${n}`, nonce: `n${n}` },
  };
  expect(ask('claim', [record]).error).toBeUndefined();
  const message = { id: `m${n}`, key: `k${n}`, channel, to: ['+447700900123'], cc: [], replyTo: '', subject: '' };
  return { nonce: `n${n}`, mark: '', message: { ...message, text: TEXT, html: '' } };
}

function deliver(ask: ReturnType<typeof office>['ask'], item: ClaimedMessage): SliceReport {
  const { value, error } = ask('deliver', [item]);
  expect(error).toBeUndefined();
  return value as SliceReport;
}

describe('the key', () => {
  test('is kept in the user’s properties, and nothing that the pane is told holds it', () => {
    const { ask, book } = office(fakeGateway);
    expect(ask('saveTextService', 'sms', GATEWAY).value).toEqual(['email', 'sms']);
    const told = ask('textServices');
    expect(told.value).toEqual({
      sms: { kind: 'gateway', url: GATEWAY.url, from: 'Hartwell', template: '', templateLanguage: '', keyEnd: '6789' },
    });
    expect(JSON.stringify([told, ask('start'), ask('limits', ['sms'])])).not.toContain(KEY);
    expect([...book.properties.user.values()].join()).toContain(KEY);
    expect([...book.properties.document.values(), ...book.properties.script.values()]).toEqual([]);
  });

  test('stays where it is left blank, and does not follow to another address', () => {
    const { ask, book } = office(fakeGateway);
    ask('saveTextService', 'sms', GATEWAY);
    ask('saveTextService', 'sms', { ...GATEWAY, from: 'Other', key: '' });
    expect(book.properties.user.get('collections.sms')).toContain(KEY);
    const moved = ask('saveTextService', 'sms', { ...GATEWAY, url: 'https://elsewhere.example/messages', key: '' });
    expect(moved.error).toMatch(/type the key once more/);
    expect(book.properties.user.get('collections.sms')).toContain('gateway.example');
  });

  test.each([
    ['http', { ...GATEWAY, url: 'http://gateway.example/messages' }, /bad-url/],
    ['a name before the host', { ...GATEWAY, url: 'https://me@gateway.example/messages' }, /bad-url/],
    ['a line break in the key', { ...GATEWAY, key: 'abcdefgh\r\nX: y' }, /bad-key/],
    ['no key', { ...GATEWAY, key: '' }, /bad-key/],
  ])('%s is refused, and nothing is kept', (_what, input, message) => {
    const { ask, book } = office(fakeGateway);
    const { error } = ask('saveTextService', 'sms', input);
    expect(error).toMatch(message);
    if (input.key.length > 8) expect(error).not.toContain(input.key);
    expect([...book.properties.user.keys()]).toEqual([]);
  });

  test('is gone with its service', () => {
    const { ask, book } = office(fakeGateway);
    ask('saveTextService', 'sms', GATEWAY);
    expect(ask('removeTextService', 'sms').value).toEqual(['email']);
    expect([...book.properties.user.values()]).toEqual([]);
  });
});

describe('sending', () => {
  test.each([
    ['sms', GATEWAY, fakeGateway, `Bearer ${KEY}`],
    ['sms', TWILIO, fakeTwilio, `Basic ${btoa(TWILIO.key)}`],
    ['whatsapp', CLOUD, fakeWhatsApp, `Bearer ${KEY}`],
  ] as const)('%s by %j goes out once, with the key in the one header', (channel, input, service, authorization) => {
    const { ask, taken, requests, setPolicy, open } = office(service);
    setPolicy(open);
    ask('saveTextService', channel, input);
    const { events } = deliver(ask, claimed(ask, channel));
    expect(events.map(({ state, error }) => [state, error])).toEqual([['sent', '']]);
    expect(taken.map(({ text }) => text)).toEqual([TEXT]);
    expect(requests.map(({ headers }) => headers['Authorization'])).toEqual([authorization]);
    expect(requests[0]?.body).not.toContain(KEY);
  });

  test.each([
    ['refuses it', 422, 'failed', 1],
    ['asks to wait', 429, 'failed', 1],
    ['answers nonsense', 502, 'unknown', 2],
  ] as const)('a service that %s', (_what, status, state, tries) => {
    const refuse = (): FakeAnswer => ({ status, body: '{"error":"no"}' });
    const { ask, taken, requests, setPolicy, open } = office(fakeGateway, refuse);
    setPolicy(open);
    ask('saveTextService', 'sms', GATEWAY);
    const [event] = deliver(ask, claimed(ask, 'sms')).events;
    expect([event?.state, taken, requests.length]).toEqual([state, [], tries]);
    expect(event?.error).not.toContain(KEY);
  });

  test('an answer that gets lost: the gateway is asked again with the same key, Twilio never', () => {
    let lost = 1;
    const lose = (_request: FetchRequest, go: () => FakeAnswer): FakeAnswer => {
      const answer = go();
      if (lost-- > 0) throw new Error('broken');
      return answer;
    };
    const first = office(fakeGateway, lose);
    first.setPolicy(first.open);
    first.ask('saveTextService', 'sms', GATEWAY);
    expect(deliver(first.ask, claimed(first.ask, 'sms')).events[0]?.state).toBe('sent');
    expect(first.taken).toHaveLength(1);
    lost = 1;
    const second = office(fakeTwilio, lose);
    second.setPolicy(second.open);
    second.ask('saveTextService', 'sms', TWILIO);
    expect(deliver(second.ask, claimed(second.ask, 'sms')).events[0]?.state).toBe('unknown');
    expect([second.taken.length, second.requests.length]).toEqual([1, 1]);
  });

  test('without the scope nothing goes out, and it is told', () => {
    const { ask, book, setPolicy, open } = office(fakeGateway);
    setPolicy(open);
    ask('saveTextService', 'sms', GATEWAY);
    const item = claimed(ask, 'sms');
    const closed = { ...book };
    Reflect.deleteProperty(closed, 'external');
    const answer = JSON.parse(inAppsScript(closed, () => collectionsCall('deliver', JSON.stringify([[item]])))) as {
      value: SliceReport;
    };
    const [event] = answer.value.events;
    expect([event?.state, event?.error]).toEqual(['failed', expect.stringMatching(/^\[service-not-permitted/)]);
  });

  test('outside contact hours it stays claimed and says why; without its service too', () => {
    const { ask, taken, setPolicy, open } = office(fakeGateway);
    // In three days, whatever the zone: 0 is Monday here and Sunday there.
    setPolicy({ ...open, workingDays: [(new Date().getUTCDay() + 2) % 7] });
    ask('saveTextService', 'sms', GATEWAY);
    const sms = deliver(ask, claimed(ask, 'sms')).events[0];
    const whatsapp = deliver(ask, claimed(ask, 'whatsapp', 2)).events[0];
    expect([sms?.state, sms?.waits]).toEqual(['not started', 'contact hours']);
    expect([whatsapp?.state, whatsapp?.waits]).toEqual(['not started', 'no channel']);
    const records = ask('records').value as { state: string }[];
    expect([records.map(({ state }) => state), taken]).toEqual([['claimed', 'claimed'], []]);
  });
});

test('a recipient who is not the one of the claim gets nothing', () => {
  const { ask, requests } = office(fakeGateway);
  const item = claimed(ask, 'sms');
  for (const change of [{ to: ['+447700900666'] }, { to: ['+447700900123', '+447700900666'] }, { key: 'other' }]) {
    const { error } = ask('deliver', [{ ...item, message: { ...item.message, ...change } }]);
    expect(error).toContain('other-recipients');
  }
  expect(requests).toEqual([]);
});
