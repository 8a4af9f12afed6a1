import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import type { LedgerAnswer } from '../../../core/ledger/doubts';
import { readWhole } from '../../../core/ledger/ledger';

const TODAY = dayOfIso('2026-06-30') ?? 0;
const day = (iso: string): number => dayOfIso(iso) ?? 0;
const MAY = day('2026-05-01');

function read(rows: readonly (readonly Cell[])[], answers: readonly LedgerAnswer[] = []) {
  const block = { sheet: 'S', top: 0, left: 0, rows };
  const { reading, mapping } = readWhole(block, { today: TODAY, told: { answers, currency: 'GBP' } });
  if (reading === undefined) throw new Error('No row looks like headers.');
  return { ...reading, mapping };
}

describe('addresses of one’s own people are not the customers’', () => {
  const HEAD = ['Invoice', 'Customer', 'Due', 'Balance'];
  const emails = (more: readonly string[], ...values: readonly string[]): readonly string[] =>
    read([
      [...HEAD, ...more],
      ['1', 'Abel', MAY, 100, ...values],
      ['2', 'Baker', MAY, 200, ...values],
    ]).rows.map(({ email }) => email);
  test.each([
    ...['Owner', 'Sales rep', 'Account Manager Email', 'Created by', 'Assigned to', 'Credit controller'],
    ...['Sachbearbeiter', 'Vertrieb E-Mail', 'Vendedor', 'Comercial', 'Gestionnaire', 'Suivi par', 'Responsável'],
    ...['Venditore', 'Verkoper', 'Handläggare', 'Handlowiec', 'Obchodník'],
  ])('%s', (header) => {
    expect(emails([header], 'jo@us.example')).toEqual(['', '']);
  });
  test('a customer’s own beside them is taken', () => {
    expect(emails(['Sales rep', 'Contact email'], 'jo@us.example', 'pay@abel.example')).toEqual([
      ...['pay@abel.example', 'pay@abel.example'],
    ]);
  });
  test('they are taken where a person says so', () => {
    const rows = [
      [...HEAD, 'Owner'],
      ['1', 'Abel', MAY, 100, 'ann@abel.example'],
    ];
    const [row] = read(rows, [{ code: 'email', column: null, word: null, answer: 'Owner' }]).rows;
    expect(row?.email).toBe('ann@abel.example');
  });
});

describe('two tables side by side', () => {
  const ROWS: Cell[][] = [
    ['Invoice', 'Customer', 'Due', 'Balance', '', 'Invoice', 'Customer', 'Due', 'Balance'],
    ['1', 'Abel', MAY, 100, '', '11', 'Zed', MAY, 50],
    ['2', 'Baker', MAY, 200, '', '12', 'Yak', MAY, 60],
    ['', '', '', '', '', '13', 'Xan', MAY, 70],
  ];
  test('wait until a person says which is the ledger, and every row is listed', () => {
    const { rows, doubts } = read(ROWS);
    expect(rows.map(({ judgement }) => judgement.standing)).toEqual(['unclear', 'unclear', 'not an invoice']);
    expect(doubts.find(({ code }) => code === 'structure')).toMatchObject({
      word: 'tables side by side',
      answers: ['left', 'right'],
      preselected: null,
    });
  });
  test.each([
    [
      'left',
      [
        ['1', 'Abel', 100],
        ['2', 'Baker', 200],
        ['', '', null],
      ],
    ],
    [
      'right',
      [
        ['11', 'Zed', 50],
        ['12', 'Yak', 60],
        ['13', 'Xan', 70],
      ],
    ],
  ])('%s: no row mixes the two', (answer, expected) => {
    const said = { code: 'structure' as const, column: null, word: 'tables side by side', answer };
    const { rows } = read(ROWS, [said]);
    expect(rows.map(({ invoice, customer, open }) => [invoice, customer, open])).toEqual(expected);
  });
  test('an empty column alone parts nothing', () => {
    const rows = ROWS.slice(0, 3).map((row) => row.slice(0, 5));
    const { doubts, rows: read1 } = read(rows.map((row, i) => [...row, i === 0 ? 'Notes' : '']));
    expect(doubts.filter(({ code }) => code === 'structure')).toEqual([]);
    expect(read1.map(({ judgement }) => judgement.standing)).toEqual(['owed', 'owed']);
  });
});

test('a number before the name in every heading is the customer’s number', () => {
  const rows: Cell[][] = [
    ['Factura', 'Vencimiento', 'Pendiente'],
    ['CTE001|Abel SL', '', ''],
    ['F1', MAY, 100],
    ['CTE002|Baker SL', '', ''],
    ['F2', MAY, 200],
  ];
  const names = read(rows).rows.filter(({ invoice }) => invoice !== '');
  expect(names.map(({ customer, customerNumber }) => [customer, customerNumber])).toEqual([
    ['Abel SL', 'CTE001'],
    ['Baker SL', 'CTE002'],
  ]);
  const one = rows.map((row) => row.map((cell) => (cell === 'CTE002|Baker SL' ? 'Baker SL' : cell)));
  expect(read(one).rows[1]?.customer).toBe('CTE001|Abel SL');
});

describe('due dates by terms beside the invoice’s own date', () => {
  const due = (header: string, terms: readonly Cell[]) =>
    read([
      ['Invoice', 'Customer', 'Invoice date', header, 'Balance'],
      ...terms.map((cell, i): Cell[] => [`${i}`, `Cust ${i}`, day('2026-04-01'), cell, 100]),
    ]).rows.map(({ dueDay }) => dueDay);
  test.each<[string, readonly Cell[], readonly (string | undefined)[]]>([
    ['Terms', [30, 'Net 14', 'Due on receipt'], ['2026-05-01', '2026-04-15', '2026-04-01']],
    ['Zahlungsziel', ['14 Tage netto', '30 Tage'], ['2026-04-15', '2026-05-01']],
    ['Due in', [30, 14], ['2026-05-01', '2026-04-15']],
    ['Payment terms', ['net 30', ''], ['2026-05-01', undefined]],
    ['Payment method', ['Direct debit', 'BACS'], [undefined, undefined]],
  ])('%s', (header, terms, days) => {
    expect(due(header, terms)).toEqual(days.map((iso) => (iso === undefined ? undefined : day(iso))));
  });
  test('a column of due dates is what counts', () => {
    const [row] = read([
      ['Invoice', 'Customer', 'Invoice date', 'Terms', 'Due date', 'Balance'],
      ['1', 'Abel', day('2026-04-01'), 30, day('2026-04-10'), 100],
    ]).rows;
    expect(row?.dueDay).toBe(day('2026-04-10'));
  });
});

test('an owner is the customer where nobody else is', () => {
  const rows: Cell[][] = [
    ['Unit', 'Owner', 'Owner email', 'Due', 'Amount due'],
    ['1A', 'Ann Low', 'ann@low.example', MAY, 100],
    ['1B', 'Bob May', 'bob@may.example', MAY, 120],
  ];
  expect(read(rows).rows.map(({ customer, email }) => [customer, email])).toEqual([
    ['Ann Low', 'ann@low.example'],
    ['Bob May', 'bob@may.example'],
  ]);
});

describe('figures that are no amounts', () => {
  const HEAD = ['Invoice', 'Customer', 'Due', 'Amount'];
  const standings = (header: string, values: readonly Cell[]): readonly string[] =>
    read([
      [...HEAD, header],
      ...values.map((value, i): Cell[] => [`${i}`, `Cust ${i}`, MAY, 100 * (i + 1), value]),
    ]).rows.map(({ judgement }) => judgement.standing);

  test.each(['Paid', 'Settled', 'Bezahlt', 'Pagado', 'Payé', 'Pago'])('1 and 0 below %s are yes and no', (header) => {
    expect(standings(header, [1, 0, 1])).toEqual(['settled', 'owed', 'settled']);
  });

  test.each<[string, readonly Cell[]]>([
    ['Paid', [1, 0.5, 0]],
    ['% collected', [1, 0.5, 0]],
    ['Paid %', [100, 50, 0]],
    ['Percent paid', [100, 50, 0]],
    ['% pagado', [100, 50, 0]],
    ['Outstanding %', [0, 50, 100]],
    ['Instalments paid', [3, 2, 0]],
    ['Outstanding', [0, 1, 1]],
  ])('%s %j: no amount follows from them', (header, values) => {
    expect(standings(header, values)).not.toContain('owed');
  });

  test('small payments are payments', () => {
    expect(standings('Paid', [20, 0, 300])).toEqual(['owed', 'owed', 'settled']);
  });
});

describe('a column that calls itself open', () => {
  const HEAD = ['Invoice', 'Customer', 'Due', 'Amount'];
  test.each(['Balance', 'Customer balance', 'Account balance', 'Total due', 'Saldo', 'Solde'])(
    '%s with what each customer owes in all is asked about, before anybody is asked for it twice',
    (header) => {
      const { rows, doubts } = read([
        [...HEAD, header],
        ['1', 'Abel', MAY, 100, 300],
        ['2', 'Abel', MAY, 200, 300],
        ['3', 'Cole', MAY, 300, 300],
        ['4', 'Dunn', MAY, 50, 170],
        ['5', 'Dunn', MAY, 120, 170],
      ]);
      expect(rows.map(({ judgement }) => judgement.standing)).toEqual([
        ...['unclear', 'unclear', 'owed', 'unclear', 'unclear'],
      ]);
      expect(doubts.find(({ code }) => code === 'open-column')?.answers).toEqual(
        expect.arrayContaining([header, 'Amount']),
      );
    },
  );

  test('with the same rent on every row is what is open of each', () => {
    const rent: Cell[][] = [1, 2, 3].map((i) => [`${i}`, 'Abel', MAY + 31 * i, 900, 900]);
    expect(read([[...HEAD, 'Balance'], ...rent]).rows.map(({ judgement }) => judgement.standing)).toEqual([
      ...['owed', 'owed', 'owed'],
    ]);
  });

  test('that never is all of the total may be days or a count: it is asked about', () => {
    const rows: Cell[][] = [1, 12, 30].map((left, i) => [`${i}`, `Cust ${i}`, MAY, 100 * (i + 1), left]);
    expect(read([[...HEAD, 'Remaining'], ...rows]).rows.map(({ judgement }) => judgement.reason)).toEqual([
      ...['open column', 'open column', 'open column'],
    ]);
  });
});
