// Excel hands the empty cells of a range over as 0, null or "", by platform: each has to give the same result.
import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import { isFault, type Cell } from '../../../core/cells/cell';
import { invoke, type Argument } from '../../../core/functions/invoke';
import { registry } from '../../../core/functions/registry';

const EMPTY: readonly Cell[] = [null, '', 0];
const TODAY = dayOfIso('2025-11-21') as number;

function call(name: string, ...args: Argument[]): unknown {
  const definition = registry.find((one) => one.name === name);
  if (definition === undefined) throw new Error(`There is no function ${name}.`);
  return invoke(definition, args, { today: () => TODAY });
}

const isEmpty = (cell: unknown): boolean => cell === null || cell === '';
const withEmpty = (argument: Argument, empty: Cell): Argument => {
  if (Array.isArray(argument))
    return (argument as Cell[][]).map((row) => row.map((cell) => (isEmpty(cell) ? empty : cell)));
  return isEmpty(argument) ? empty : argument;
};

/**
 * Where a figure is read, nothing tells an empty cell that came as 0 from a 0 that was typed. docs/host-differences.md says
 * what to write instead of the empty cell.
 */
const READS_ZERO: readonly string[] = [
  'PLAN_INSTALMENT: A column of debts.',
  'SETTLEMENT_FLOOR: A column of debts, no wait.',
  'DSO: A column of months or customers.',
  'RISK_SEGMENT: A column of scores.',
  'REMINDER_LEVEL: The day after it.',
  'PLAN_LENGTH',
  'SETTLEMENT_FLOOR',
  'COLLECTION_EFFECTIVENESS',
  'RISK_SEGMENT',
];
const emptyFor = (title: string): readonly Cell[] => (READS_ZERO.includes(title) ? [null, ''] : EMPTY);

const examples = registry.flatMap((definition) =>
  definition.examples
    .filter(([args]) => args.some((argument) => JSON.stringify(argument)?.match(/null|""/)))
    .map((example) => [`${definition.name}: ${example[2]}`, definition, example] as const),
);

describe('examples with empty cells', () => {
  test('there are enough of them', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.each(examples)('%s', (title, definition, [args, result]) => {
    const empties = emptyFor(title);
    const got = empties.map((empty) => {
      const given = args.map((argument) => withEmpty(argument as Argument, empty));
      return invoke(definition, given, { today: () => TODAY });
    });
    expect(got).toEqual(empties.map(() => result));
  });
});

describe('each function over a column with an empty row', () => {
  const spreading = registry.flatMap((definition) => {
    const good = definition.examples.find(
      ([args, result]) =>
        !isFault(result) && !Array.isArray(result) && args.every((argument) => !Array.isArray(argument)),
    );
    return good === undefined || definition.parameters[0]?.elementwise !== true
      ? []
      : [[definition.name, definition, good] as const];
  });

  test.each(spreading)('%s', (name, definition, [args]) => {
    const column = (empty: Cell): Argument[] =>
      definition.parameters.map((parameter, i) => {
        const given = args[i] as Cell | undefined;
        return parameter.elementwise === true && given !== undefined ? [[given], [empty], [given]] : given;
      });
    const results = emptyFor(name).map((empty) => invoke(definition, column(empty), { today: () => TODAY }));
    const [asNull] = results as [Cell[][]];
    expect(results).toEqual(results.map(() => asNull));
  });
});

const D = '2025-03-01';

describe.each(EMPTY.map((empty) => [JSON.stringify(empty), empty] as const))(
  'empty cells that come as %s',
  (_t, empty) => {
    test('leave their row blank', () => {
      expect(call('COLLECTION_STAGE', [[D], [empty], [D]], '2025-11-21')).toEqual([['Judicial'], [''], ['Judicial']]);
      expect(call('COLLECTION_STAGE', [[D], [empty]], '2025-11-21', [[5], [empty]])).toEqual([['Judicial'], ['']]);
      expect(call('DAYS_PAST_DUE', [[empty], [D]], '2025-03-11')).toEqual([[''], [10]]);
      expect(call('LATE_INTEREST', [[100], [empty]], [['2025-01-01'], [empty]], 0.1, '2025-01-01')).toEqual([
        [0],
        [''],
      ]);
      expect(call('LATE_INTEREST', empty, empty, 0.1)).toBe('');
      expect(call('EMAIL_LINK', [['a@example.com'], [empty]])).toEqual([['mailto:a@example.com'], ['']]);
    });

    test('are no holidays, edges, payments, rates, options or policy', () => {
      const days = [['2025-03-03'], [empty], [empty]];
      expect(call('BUSINESS_DAYS_PAST_DUE', '2025-02-28', '2025-03-05', days)).toBe(2);
      expect(call('BUSINESS_DAYS_PAST_DUE', '2025-02-28', '2025-03-05', [[empty], [empty]])).toBe(3);
      expect(call('AGEING_BUCKET', D, '2025-04-20', [[30], [60], [empty]])).toBe('31-60');
      expect(call('AGEING_BUCKET', D, '2025-04-20', [[empty]])).toBe('31-60');
      const paid = [
        ['2025-01-11', 50],
        [empty, empty],
      ];
      expect(call('LATE_INTEREST', 100, '2025-01-01', 0.1, '2025-01-21', paid, 'daily_rounding=no')).toBe(
        call('LATE_INTEREST', 100, '2025-01-01', 0.1, '2025-01-21', paid.slice(0, 1)),
      );
      expect(
        call(
          'LATE_INTEREST',
          100,
          '2025-01-01',
          [
            ['2025-01-01', 0.1],
            [empty, empty],
          ],
          '2025-01-21',
          empty,
          empty,
        ),
      ).toBe(call('LATE_INTEREST', 100, '2025-01-01', 0.1, '2025-01-21'));
      expect(
        call('COLLECTION_STAGE', D, '2025-03-11', 5, empty, [
          [0, 'Late'],
          [empty, empty],
        ]),
      ).toBe('Late');
      expect(call('COLLECTION_STAGE', D, '2025-03-11', 5, empty, empty)).toBe(
        call('COLLECTION_STAGE', D, '2025-03-11', 5),
      );
    });

    test('count nothing in a ledger', () => {
      const dues = [[D], [empty], ['2025-05-20'], [empty]];
      const opens = [[10], [empty], [20], [empty]];
      const groups = [['A'], [empty], ['B'], [empty]];
      const codes = [['EUR'], [empty], [empty], [empty]];
      const whole = call(
        'AGEING_SUMMARY',
        dues,
        opens,
        '2025-06-01',
        groups,
        empty,
        'currency=EUR; empty_groups=yes',
        codes,
      );
      expect(whole).toEqual(
        call(
          'AGEING_SUMMARY',
          [[D], ['2025-05-20']],
          [[10], [20]],
          '2025-06-01',
          [['A'], ['B']],
          null,
          'currency=EUR; empty_groups=yes',
          [['EUR'], ['EUR']],
        ),
      );
      expect(call('ALLOCATE_TO_INVOICES', 25, dues, opens)).toEqual([[10], [''], [15], [''], [0]]);
      expect(call('CUSTOMER_STAGE', [['A'], [empty]], groups, dues, opens, '2025-06-01')).toEqual(
        [['Judicial'], ['']].map(([stage]) => [stage === '' ? '' : expect.any(String)]),
      );
      expect(call('FIXED_COMPENSATION', 'UK', [[1000], [empty]])).toEqual([[70], [empty === 0 ? 0 : '']]);
    });

    test('are unpaid invoices, and payments of nobody', () => {
      const dues = [['2025-01-31'], ['2025-02-28'], ['2025-03-31'], ['2025-06-30'], [empty]];
      const paid = [['2025-02-10'], ['2025-04-09'], ['2025-06-09'], [empty], [empty]];
      const amounts = [[1000], [1000], [2000], [500], [empty]];
      expect(call('PAYMENT_RISK', dues, paid, amounts, '2025-07-31')).toBe(60);
      const promised = ['PROMISE_STATUS', '2025-03-01', '2025-03-10', 100] as const;
      const [days, sums, who] = [
        [['2025-03-05'], [empty]],
        [[100], [empty]],
        [['A'], [empty]],
      ];
      expect(call(...promised, days, sums, '2025-03-20', empty, empty, 'A', who)).toBe(
        call(...promised, [['2025-03-05']], [[100]], '2025-03-20', null, null, 'A', [['A']]),
      );
    });

    test('are no time of contact and no word of a choice', () => {
      const log = [
        ['2025-03-01 10:00', 'email', empty],
        [empty, empty, empty],
      ];
      expect(call('CAN_CONTACT', [['email'], [empty]], '2025-03-10 09:30', log)).toEqual([[true], ['']]);
      expect(call('NEXT_ACTION', D, '2025-03-11', empty)).toBe(call('NEXT_ACTION', D, '2025-03-11'));
      expect(call('STATUTORY_INTEREST', 'UK', [[100], [empty]], [[D], [empty]], '2025-03-01')).toEqual([[0], ['']]);
    });
  },
);

test('terms of 0 are asked for in words', () => {
  expect(call('DUE_DATE', D, 0)).toMatchObject({
    message: expect.stringContaining('terms is 0; expected payment terms'),
  });
  expect(call('DUE_DATE', D, 'net 0')).toEqual({ date: dayOfIso(D) });
});

test('figures of 0 that were typed stay figures', () => {
  expect(call('COLLECTION_STAGE', D, '2025-03-11', 0)).toBe('Paid');
  expect(call('LATE_INTEREST', 0, D, 0.1, '2025-03-11')).toBe(0);
  expect(call('LATE_INTEREST', 100, D, 0, '2025-03-11')).toBe(0);
  expect(call('STATUTORY_INTEREST', 'UK', 0, D, '2025-03-11')).toBe(0);
  expect(call('DSO', 0, 100, 30)).toBe(0);
  expect(call('PROVISION', [[0]], [[0.1]])).toEqual(call('PROVISION', 0, 0.1));
  expect(JSON.stringify(call('PROVISION', [[0]], [[0.1]]))).not.toContain('blank');
  expect(call('DSO', 10, 100, 0)).toMatchObject({ message: expect.stringContaining('days is 0') });
  expect(
    call('NEXT_ACTION', D, '2025-03-11', 'Low', null, [
      [-5, 'a', 'a', 'a', 'a'],
      [0, '', '', '', ''],
    ]),
  ).toBe('');
});
