import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { SIGNED } from '../support/signedPolicy';
import { HOSTS, inMemory, withOwnDays, type Book } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

const LAWFUL = [...HEAD, 'Customer type', 'Country'];
const lawful = (kind: string, country = '', no = 'A-1', customer = 'Orchard'): Cell[] => [
  ...invoiceRow(no, '2026-03-01', 1000, customer),
  kind,
  country,
];
const TEN_PER_CENT = { interest: { kind: 'rate', rate: 0.1 } } as const;
const charging = (fee: Policy['levels'][number]['fee']): Partial<Policy> => ({
  levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, fee, interest: step.fromDay > 0 })),
});

async function charges(book: Book, days: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const day of days) {
    const plan = await dueToday(await book.on(on(day)));
    for (const { customer, interest, fee } of plan?.messages ?? []) found.push(`${day} ${customer} ${interest} ${fee}`);
    await pressed(book, { from: day, to: day });
  }
  return found;
}

describe.each(HOSTS)('a formal demand, %s', (_name, bookOf) => {
  test('does not leave while nobody knows where the creditor gets their post; what is milder does', async () => {
    const nowhere = { details: DEFAULT_POLICY.details };
    const book = bookOf({ rows: [HEAD, invoiceRow('A-1', '2026-03-01')], policy: nowhere });
    expect(await pressed(book, { from: '2026-03-24', to: '2026-04-30' })).toEqual([
      '2026-03-24 A-1@2 until 2026-04-03',
      '2026-04-04 A-1@3 until 2026-04-14',
      '2026-04-15 A-1@4 until 2026-04-22',
    ]);
    const plan = await dueToday(await book.on(on('2026-04-30')));
    expect(plan?.messages).toEqual([]);
    expect(plan?.broken).toMatchObject([{ customer: 'Orchard', level: 5, lacks: 'address' }]);
  });
});

describe('the days that a formal demand gives', () => {
  const until = async (kind: string, country: string, policy: Partial<Policy> = {}): Promise<string | undefined> => {
    const rows = [
      [...LAWFUL, 'Last level', 'Last reminder'],
      [...lawful(kind, country), 4, on('2026-03-20')],
    ];
    const [first] = await pressed(inMemory({ rows, policy }), { from: '2026-04-02', to: '2026-04-02' });
    return first?.slice(-10);
  };

  test('are those of the law of the country, for each kind of customer', async () => {
    expect(await until('Company', 'United Kingdom')).toBe('2026-04-16');
    expect(await until('Sole trader', 'UK')).toBe('2026-05-02');
    expect(await until('Consumer', 'GB')).toBe('2026-05-02');
    expect(await until('Firma', 'España')).toBe('2026-05-02');
    expect(await until('Company', 'DE')).toBe('2026-04-16');
    expect(await until('Whatever', 'GB')).toBe('2026-05-02');
    expect(await until('', '', { country: 'ES' })).toBe('2026-05-02');
  });

  test('are the policy’s where they are more, and where the law is only told', async () => {
    const levels = (payWithin: number): Partial<Policy> => ({
      levels: DEFAULT_POLICY.levels.map((step) => (step.level < 5 ? step : { ...step, payWithin })),
    });
    expect(await until('Consumer', 'GB', levels(40))).toBe('2026-05-12');
    expect(await until('Consumer', 'GB', levels(5))).toBe('2026-05-02');
    expect(await until('Consumer', 'GB', { ...levels(5), law: 'told' })).toBe('2026-04-07');
    // Where no law is on file, the policy says it alone.
    expect(await until('Consumer', 'NZ', levels(5))).toBe('2026-04-07');
  });
});

describe('fees and interest within the law', () => {
  const DAYS = ['2026-03-02', '2026-03-13', '2026-03-24'];

  test('a German consumer: interest from the first reminder, no fee in it, what it cost in the next', async () => {
    const rows = [LAWFUL, lawful('Verbraucher', 'Deutschland')];
    const book = inMemory({ rows, policy: { ...charging(40), ...TEN_PER_CENT } });
    // 11 and 22 days of 1000 at 10 % from 2 March.
    expect(await charges(book, DAYS)).toEqual([
      '2026-03-02 Orchard 0 0',
      '2026-03-13 Orchard 3.01 2.5',
      '2026-03-24 Orchard 6.03 2.5',
    ]);
  });

  test('a German business: both from the due date, the lump sum at most', async () => {
    const rows = [LAWFUL, lawful('GmbH', 'DE')];
    const book = inMemory({ rows, policy: { ...charging(50), ...TEN_PER_CENT } });
    expect(await charges(book, DAYS.slice(0, 2))).toEqual(['2026-03-02 Orchard 0.27 40', '2026-03-13 Orchard 3.29 40']);
  });

  test('a French consumer pays no fee, and interest from the formal demand', async () => {
    const head = [...LAWFUL, 'Last level', 'Last reminder'];
    const rows = [head, [...lawful('particulier', 'France'), 4, on('2026-03-20')]];
    const book = inMemory({ rows, policy: { ...charging(40), ...TEN_PER_CENT } });
    expect(await charges(book, ['2026-04-02', '2026-05-02'])).toEqual([
      '2026-04-02 Orchard 0 0',
      '2026-05-02 Orchard 8.22 0',
    ]);
  });

  test('words that nobody knows are no business: the mildest rules hold', async () => {
    const rows = [LAWFUL, lawful('Gold member', 'DE'), lawful('', 'DE', 'B-1', 'Lindner')];
    const book = inMemory({ rows, policy: { ...charging(40), ...TEN_PER_CENT } });
    expect(await charges(book, DAYS.slice(0, 1))).toEqual(['2026-03-02 Orchard 0 0', '2026-03-02 Lindner 0.27 40']);
  });

  test('where the law is only told, messages go by the policy', async () => {
    const rows = [LAWFUL, lawful('Verbraucher', 'DE')];
    const book = inMemory({ rows, policy: { ...charging(40), ...TEN_PER_CENT, law: 'told' } });
    expect(await charges(book, DAYS.slice(0, 1))).toEqual(['2026-03-02 Orchard 0.27 40']);
  });
});

describe('interest in messages', () => {
  const of = async (policy: Partial<Policy>, day: string): Promise<number | undefined> => {
    const rows = [HEAD, invoiceRow('A-1', '2026-03-01', 1000)];
    const book = inMemory({ rows, policy: { ...SIGNED, ...charging(0), ...TEN_PER_CENT, ...policy } });
    return (await dueToday(await book.on(on(day))))?.messages[0]?.interest;
  };

  test('waits for the days of grace, and then runs from the due date', async () => {
    expect(await of({ interestGrace: 5 }, '2026-03-06')).toBe(0);
    expect(await of({ interestGrace: 5 }, '2026-03-07')).toBe(1.64);
  });

  test('below the least amount is not asked for', async () => {
    const least = { leastInterest: [{ currency: 'EUR', amount: 1.64 }] };
    expect(await of(least, '2026-03-06')).toBe(0);
    expect(await of(least, '2026-03-07')).toBe(1.64);
    expect(await of({ leastInterest: [{ currency: 'GBP', amount: 100 }] }, '2026-03-06')).toBe(1.37);
  });
});

describe('fees', () => {
  const feeOf = async (
    fee: Policy['levels'][number]['fee'],
    policy: Partial<Policy> = {},
  ): Promise<readonly number[]> => {
    const pounds = invoiceRow('C-1', '2026-03-01', 3000, 'Hexham');
    pounds[5] = 'GBP';
    const rows = [HEAD, invoiceRow('A-1', '2026-03-01', 100), invoiceRow('A-2', '2026-03-01', 1000), pounds];
    const book = inMemory({ rows, policy: { ...charging(fee), ...policy } });
    return (await dueToday(await book.on(on('2026-03-02'))))?.messages.map((message) => message.fee) ?? [];
  };

  test('go by currency, as an amount or a share with a least and a most', async () => {
    expect(await feeOf([{ currency: 'EUR', amount: 5 }])).toEqual([5, 0]);
    expect(await feeOf([{ currency: '', share: 0.015, least: 20, most: 40 }])).toEqual([20, 40]);
    expect(
      await feeOf([
        { currency: 'GBP', amount: 7 },
        { currency: '', share: 0.015 },
      ]),
    ).toEqual([16.5, 7]);
  });

  test('are asked for each invoice where the policy says so', async () => {
    expect(await feeOf(5, { feesPer: 'invoice' })).toEqual([10, 5]);
    expect(await feeOf([{ currency: '', share: 0.015, least: 5 }], { feesPer: 'invoice' })).toEqual([20, 45]);
  });
});
