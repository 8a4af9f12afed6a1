import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { readWhole } from '../../../core/ledger/ledger';
import type { ReadRow } from '../../../core/ledger/readRow';

const TODAY = dayOfIso('2026-06-30') ?? 0;
const day = (iso: string): number => dayOfIso(iso) ?? 0;
const HEAD = ['Invoice', 'Customer', 'Due Date', 'Balance', 'Currency', 'Email'];

/** A plain ledger of six rows with one more column, of which the third row says something. @returns that row, and the others */
function read(
  header: string,
  value: Cell,
  other: Cell = '',
): { readonly row: ReadRow; readonly others: readonly ReadRow[] } {
  const rows = Array.from({ length: 6 }, (_, i): Cell[] => [
    ...[`INV-${i + 1}`, `Cust${i + 1} Ltd`, day(`2026-05-1${i + 1}`), 101 + i, 'GBP', `a${i}@c${i}.example`],
    i === 2 ? value : other,
  ]);
  const { reading } = readWhole({ sheet: 'S', top: 0, left: 0, rows: [[...HEAD, header], ...rows] }, { today: TODAY });
  const all = reading?.rows ?? [];
  return { row: all[2] as ReadRow, others: all.filter((_, i) => i !== 2) };
}

const isChased = ({ judgement, hold }: ReadRow): boolean => judgement.standing === 'owed' && hold === null;

describe('a column whose header says what a yes in it means', () => {
  const FLAGS: readonly (readonly [string, Cell, Cell])[] = [
    ...[
      'Cancelled',
      'Void',
      'Voided',
      'Is Void',
      'Deleted',
      'Reversed',
      'Draft',
      'Is Draft',
      'Written Off',
      'Bad Debt',
    ].map((header): [string, Cell, Cell] => [header, 'Yes', 'No']),
    ...['Legal', 'With Solicitor', 'Sent to Collections', 'Factored', 'Insolvent', 'Payment Plan', 'Snoozed'].map(
      (header): [string, Cell, Cell] => [header, 'Yes', 'No'],
    ),
    ...['Cancelled', 'Is Void', 'Draft', 'Disputed', 'On Hold'].map((header): [string, Cell, Cell] => [
      header,
      true,
      false,
    ]),
    ...['Storniert', 'Entwurf', 'Ausgebucht', 'Strittig', 'Inkasso', 'Rechtsanwalt'].map(
      (header): [string, Cell, Cell] => [header, 'ja', 'nein'],
    ),
    ...['Annulée', 'Brouillon', 'Irrécouvrable', 'Contentieux', 'Litige'].map((header): [string, Cell, Cell] => [
      header,
      'Oui',
      'Non',
    ]),
    ...['Anulada', 'Incobrable'].map((header): [string, Cell, Cell] => [header, 'Sí', 'No']),
    ['Annullata', 'Sì', 'No'],
    ['Geannuleerd', 'ja', 'nee'],
    ['Cancelada', 'Sim', 'Não'],
    ['Makulerad', 'Ja', 'Nej'],
    ['Anulowana', 'tak', 'nie'],
    ['Posted', 'No', 'Yes'],
    ['Approved', 'No', 'Yes'],
    ['Deleted at', day('2026-05-20'), ''],
    ['Dispute opened', day('2026-05-20'), ''],
    ['Dispute reason', 'Short delivery', ''],
    ['Replaced by', 'INV-9', ''],
    ['Collection agency', 'Atradius', ''],
  ];
  test.each(FLAGS)('%s: %s is not chased, %s is', (header, value, other) => {
    const { row, others } = read(header, value, other);
    expect(isChased(row)).toBe(false);
    expect(others.every(isChased)).toBe(true);
  });

  test.each<[string, Cell]>([
    ['Legal', 'No'],
    ['Overdue', 'Yes'],
    ['Credited', 0],
    ['Written Off', 0],
    ['Pending', 12.5],
    ['Region', 'North'],
  ])('%s: %s says nothing against it', (header, value) => {
    expect(isChased(read(header, value, value).row)).toBe(true);
  });

  test('that it has not gone out is asked, and an answer holds', () => {
    expect(read('Posted', 'No', 'Yes').row.judgement).toMatchObject({ standing: 'unclear', reason: 'status word' });
  });
});

describe('holds that end', () => {
  test.each<[string, Cell, boolean]>([
    ['Mahnsperre', 20261231, true],
    ['Mahnsperre', '31.12.2026', true],
    ['Mahnsperre bis', day('2026-12-31'), true],
    ['Hold until', day('2026-06-30'), true],
    ['Hold until', day('2026-06-29'), false],
    // A day below a plain word may be the one on which it began.
    ['Mahnsperre', '31.05.2026', true],
    ['Blocked', day('2026-01-15'), true],
    ['Mahnsperre bis', '31.05.2026', false],
    ['Hasta', day('2026-05-31'), false],
    ['On hold', 'ask Jane', true],
    ['Expected payment date', day('2026-07-20'), true],
    ['Expected payment date', day('2026-06-20'), false],
  ])('%s %s holds: %s', (header, value, holds) => {
    expect(isChased(read(header, value).row)).toBe(!holds);
  });
});

describe('remarks', () => {
  test.each([
    ...['cheque in post', 'chq in post', 'agreed to pay Friday', 'payment expected 5 July', 'BACS due Thursday'],
    ...['bank transfer made', 'remittance received', 'do not contact until Sept', 'hold off', 'with solicitors'],
    ...['sold to factor', 'agreed extension to 31 July', "don't send", 'querying 2 of the hours', 'query raised'],
    ...['returned goods', 'refuses to pay', 'awaiting credit note', 'test invoice', 'not sent to customer yet'],
    ...['uncollectable', 'DISPUTED', 'Scheck unterwegs', 'Gutschrift folgt', 'doppelt gestellt'],
    ...['virement annoncé pour le 05/07', 'avoir à faire', 'transferencia enviada', 'falta abono'],
    ...['bonifico in arrivo', 'creditnota volgt', 'paga até sexta'],
  ])('%s', (remark) => {
    expect(isChased(read('Notes', remark).row)).toBe(false);
  });

  test.each(['PO 4711', 'Delivered to site B', 'VIP', 'Rechnung per Post', 'Ref. Müller'])(
    '%s says nothing',
    (remark) => {
      expect(isChased(read('Notes', remark).row)).toBe(true);
    },
  );

  describe('a part that was paid is no payment of all', () => {
    const paid = (remark: string): { readonly standing: string | undefined; readonly doubts: readonly string[] } => {
      const rows: Cell[][] = [
        ['Invoice', 'Customer', 'Due', 'Amount', 'Notes'],
        ['1', 'Abel', day('2026-05-01'), 900, remark],
        ['2', 'Baker', day('2026-05-01'), 900, ''],
      ];
      const { reading } = readWhole({ sheet: 'S', top: 0, left: 0, rows }, { today: TODAY });
      return {
        standing: reading?.rows[0]?.judgement.standing,
        doubts: reading?.doubts.map(({ code }) => code) ?? [],
      };
    };
    test.each([
      'pd 500 on 3/4',
      'pd 500.50',
      'pd 20',
      'paid 1/3 500,-',
      'bezahlt 450 € am 3. April',
      'payé 300 le 2 mai',
    ])('%s is asked about', (remark) => {
      const { standing, doubts } = paid(remark);
      expect(standing).toBe('unclear');
      expect(doubts).toContain('part-paid');
    });
    test.each([
      'pd 3/4',
      'paid 3 April',
      'paid April 3',
      'paid 3rd',
      'pd 900',
      'bezahlt am 15.03.',
      'payé le 2 mai',
      'pagado 12.03.2026',
    ])('%s is a day, or all of it', (remark) => {
      expect(paid(remark).standing).toBe('settled');
    });
  });
});

describe('documents', () => {
  const typed = (types: readonly string[], amounts: readonly number[]): string[] => {
    const rows = types.map((type, i): Cell[] => [
      `N-${i}`,
      `Cust ${i}`,
      day('2026-05-01'),
      amounts[i] ?? 0,
      'EUR',
      type,
    ]);
    const head = ['Invoice', 'Customer', 'Due', 'Balance', 'Currency', 'Document Type'];
    const { reading } = readWhole({ sheet: 'S', top: 0, left: 0, rows: [head, ...rows] }, { today: TODAY });
    return reading?.rows.map(({ judgement }) => judgement.standing) ?? [];
  };

  test.each([
    'Proforma',
    'Quote',
    'Sales Order',
    'Vendor bill',
    'Angebot',
    'Lieferschein',
    'Devis',
    'Albarán',
    'Preventivo',
  ])('%s is no invoice, though a credit note beside it is negative', (type) => {
    expect(typed(['Invoice', 'Credit Note', type, 'Invoices'], [100, -20, 50, 60])).toEqual([
      ...['owed', 'credit', 'not an invoice', 'owed'],
    ]);
  });

  test('a kind that nobody knows waits, signed or not', () => {
    expect(typed(['Invoice', 'Credit Note', 'Gizmo'], [100, -20, 50])[2]).toBe('unclear');
    expect(typed(['Invoice', 'Invoice', 'Gizmo'], [100, 20, 50])[2]).toBe('unclear');
  });
});

describe('what is taken off a total', () => {
  const open = (head: readonly string[], figures: readonly number[]): number | null | undefined => {
    const rows = [
      ['1', 'Abel', day('2026-05-01'), ...figures],
      ['2', 'Baker', day('2026-05-01'), 80, ...figures.slice(1).map(() => 0)],
    ];
    const { reading } = readWhole(
      { sheet: 'S', top: 0, left: 0, rows: [['Invoice', 'Customer', 'Due', ...head], ...rows] },
      { today: TODAY },
    );
    return reading?.rows[0]?.open;
  };
  test.each<[string, readonly string[], readonly number[], number]>([
    ['payments and credits', ['Invoice Total', 'Payments', 'Credits Applied'], [1000, 100, 200], 700],
    ['credits alone', ['Invoice Total', 'Credits Applied'], [50, 50], 0],
    ['two payments', ['Total', 'Payment 1', 'Payment 2'], [50, 25, 25], 0],
    ['written off', ['Total', 'Paid', 'Write off amount'], [50, 20, 30], 0],
    ['taken off below nothing', ['Total', 'Paid', 'Credits Applied'], [50, 20, -10], 20],
    ['adjusted', ['Total', 'Paid', 'Adjusted amount'], [50, 20, 5], 25],
  ])('%s', (_what, head, figures, left) => {
    expect(open(head, figures)).toBe(left);
  });
});

test('an adjustment below nothing goes either way, so that the row waits', () => {
  const rows: Cell[][] = [
    ['Invoice', 'Customer', 'Due', 'Total', 'Paid', 'Adjusted amount'],
    ['1', 'Abel', day('2026-05-01'), 50, 20, -5],
    ['2', 'Baker', day('2026-05-01'), 80, 0, 0],
  ];
  const { reading } = readWhole({ sheet: 'S', top: 0, left: 0, rows }, { today: TODAY });
  expect(reading?.rows.map(({ judgement }) => judgement.standing)).toEqual(['unclear', 'owed']);
});

test('orders alone are asked about; beside invoices they are none', () => {
  const read = (types: readonly string[]) => {
    const rows: Cell[][] = types.map((type, i) => [`N-${i}`, `Cust ${i}`, day('2026-05-01'), 100, 'EUR', type]);
    const head = ['Invoice', 'Customer', 'Due', 'Balance', 'Currency', 'Document Type'];
    return readWhole({ sheet: 'S', top: 0, left: 0, rows: [head, ...rows] }, { today: TODAY }).reading;
  };
  const alone = read(['Sales Order', 'Sales Order']);
  expect(alone?.rows.map(({ judgement }) => judgement.standing)).toEqual(['unclear', 'unclear']);
  expect(alone?.doubts.map(({ code }) => code)).toContain('status-word');
  expect(read(['Invoice', 'Sales Order'])?.rows[1]?.judgement.standing).toBe('not an invoice');
});

test('an agency or a lawyer named on every row is in charge of the customer, not of a debt', () => {
  expect(isChased(read('Agency', 'Mindshare', 'Mindshare').row)).toBe(true);
  expect(isChased(read('Agency', 'Atradius').row)).toBe(false);
});

test('a contact is the customer where nobody else is', () => {
  const rows: Cell[][] = [
    ['Reference', 'Contact', 'Due On', 'Due Value'],
    ['041', 'Abel Ltd', day('2026-05-01'), 1200],
    ['042', 'Baker Ltd', day('2026-05-01'), 100],
  ];
  const { reading } = readWhole({ sheet: 'S', top: 0, left: 0, rows }, { today: TODAY });
  expect(reading?.rows.map(({ customer }) => customer)).toEqual(['Abel Ltd', 'Baker Ltd']);
});

test('green rows and figures that are struck through are asked about, or void, beside a balance too', () => {
  const rows: Cell[][] = [
    [...HEAD],
    ...[1, 2, 3, 4].map((i) => [`${i}`, `Cust ${i}`, day('2026-05-01'), 100, 'GBP', `a@c${i}.example`]),
  ];
  const looks = [[], HEAD.map(() => ({ fill: '92D050' })), [{}, {}, {}, { strike: true }], [], []];
  const block = { sheet: 'S', top: 0, left: 0, rows, looks };
  const { reading } = readWhole(block, { today: TODAY });
  expect(reading?.rows.map(({ judgement }) => judgement.standing)).toEqual(['unclear', 'void', 'owed', 'owed']);
});

test('dates parted by full stops begin with the day', () => {
  const rows: Cell[][] = [
    ['Rechnung', 'Kunde', 'Fällig', 'Offen'],
    ['1', 'Abel', '01.05.2026', 100],
    ['2', 'Baker', '02.06.2026', 100],
  ];
  const { reading } = readWhole({ sheet: 'S', top: 0, left: 0, rows }, { today: TODAY });
  expect(reading?.rows.map(({ dueDay }) => dueDay)).toEqual([day('2026-05-01'), day('2026-06-02')]);
});

describe('figures that are thousands', () => {
  const rows: Cell[][] = [
    ['Invoice', 'Customer', 'Due', 'Open (USD k)', 'Currency'],
    ['1', 'Abel', day('2026-05-01'), 125.5, 'USD'],
    ['2', 'Baker', day('2026-05-01'), 40, 'USD'],
  ];
  const titled: Cell[][] = [
    ['Offene Posten, Beträge in TEUR'],
    ...rows.map((row) => row.map((cell) => (cell === 'Open (USD k)' ? 'Offen' : cell))),
  ];
  test.each([
    ['a header says so', rows],
    ['the title says so', titled],
  ])('%s: nobody is asked for them, until a person says that they are in full', (_what, cells) => {
    const block = { sheet: 'S', top: 0, left: 0, rows: cells };
    const { reading } = readWhole(block, { today: TODAY });
    expect(reading?.rows.map(({ judgement }) => judgement.standing)).toEqual(['unclear', 'unclear']);
    const doubt = reading?.doubts.find(({ code }) => code === 'structure');
    expect(doubt?.answers).toEqual(['yes', 'no']);
    const { column = null, word = null } = doubt ?? {};
    const answers = [{ code: 'structure' as const, column, word, answer: 'yes' }];
    const told = readWhole(block, { today: TODAY, told: { answers, currency: '' } });
    expect(told.rows.map(({ openAmount }) => openAmount)).toEqual([125.5, 40]);
  });
});
