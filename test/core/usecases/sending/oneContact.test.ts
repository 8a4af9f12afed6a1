import { describe, expect, test } from '@jest/globals';
import { callList } from '../../../../core/usecases/planning/callList';
import { handOff } from '../../../../core/usecases/sending/handOff';
import { recheck } from '../../../../core/usecases/planning/recheck';
import { fewRows, planned, planOf, serial } from '../../reminders/fewRows';
import { ignore } from '../../../fakes/services';

const TWO_CURRENCIES = [
  { Invoice: 'A', Currency: 'USD' },
  { Invoice: 'B', Currency: 'EUR' },
];

describe('messages of one list and day', () => {
  test('are one contact, though they are handed over one after the other', async () => {
    const { services } = fewRows(TWO_CURRENCIES);
    const [first, second] = (await planOf(services)).messages;
    if (first === undefined || second === undefined) throw new Error('There are not two messages.');
    const { state, nonce } = await handOff(services, first, 'Excel', () => undefined, true);
    expect(state).toBe('handed off');
    const earlier = new Set([nonce]);
    expect((await recheck(services, 'Ledger', [second], { earlier })).unchanged).toEqual([second]);
    // What has gone out has gone out, and another list waits for the gap.
    expect((await recheck(services, 'Ledger', [second])).unchanged).toEqual([]);
    services.clock.utc = '2025-11-22T13:00:00Z';
    expect((await recheck(services, 'Ledger', [second], { earlier })).unchanged).toEqual([]);
  });

  test('one that failed may be tried again on that day; after it, the gap counts from what went out', async () => {
    const { services } = fewRows(TWO_CURRENCIES);
    services.channel.outcomes.set('ap@acme.example', [
      { state: 'sent', providerId: '1' },
      { state: 'failed', error: 'no' },
    ]);
    const { results } = await services.sender.deliver((await planOf(services)).messages, ignore);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'failed']);
    expect((await planned(services)).sent).toHaveLength(1);
    services.clock.utc = '2025-11-24T09:00:00Z';
    expect((await planned(services)).skipped).toContainEqual(expect.stringContaining('too soon'));
    services.clock.utc = '2025-11-26T09:00:00Z';
    expect((await planned(services)).sent).not.toEqual([]);
  });
});

test('a call list is of the sheet that it was asked for', async () => {
  const shop = [
    ['Invoice', 'Customer', 'Phone', 'Due date', 'Open amount', 'Currency'],
    ['S-1', 'Shop', '+441632960001', serial('2025-11-01'), 50, 'GBP'],
  ];
  const { services } = fewRows([{ Invoice: 'A', Phone: '+441632960009' }], { Shop: shop });
  const list = await callList(services, 'Shop');
  expect(list?.plan.messages.map(({ customer, channel }) => [customer, channel])).toEqual([['Shop', 'call']]);
  expect(await callList(services, 'Gone')).toBeNull();
});
