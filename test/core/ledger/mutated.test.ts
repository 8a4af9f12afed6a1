import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { gridFrom, reading } from '../../support/ledgers';

/** So many ledgers are drawn; LEDGER_MUTANTS=10000 for the long run. */
const RUNS = Number(process.env.LEDGER_MUTANTS ?? 200);

const NEVER = ['settled', 'void', 'draft', 'written off'] as const;
type Kind = 'owed' | 'credit' | 'disputed' | (typeof NEVER)[number];

interface Locale {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly status: Readonly<Record<Kind, readonly string[]>>;
  readonly date: (day: number, month: number) => string;
  readonly amount: (value: number) => string;
  readonly total: readonly string[];
}

const two = (n: number): string => String(n).padStart(2, '0');
const grouped = (value: number, group: string, decimal: string): string => {
  const [whole = '', cents = ''] = Math.abs(value).toFixed(2).split('.');
  const parts = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${value < 0 ? '-' : ''}${parts}${decimal}${cents}`;
};

const EN: Locale = {
  headers: {
    invoice: ['Invoice No', 'Invoice Number', 'Inv No.', 'Doc No', 'Bill number'],
    customer: ['Customer', 'Customer Name', 'Client', 'Bill to', 'Debtor name'],
    issued: ['Invoice Date', 'Date', 'Date issued', 'Issue date'],
    due: ['Due Date', 'Date Due', 'Due on', 'Payment due', 'Maturity'],
    total: ['Total', 'Invoice Amount', 'Gross amount', 'Original Amount'],
    paid: ['Paid', 'Amount Paid', 'Payments', 'Paid to Date'],
    open: ['Outstanding', 'Balance Due', 'Amount Due', 'Open amount', 'Remaining'],
    status: ['Status', 'Invoice Status', 'Payment status', 'State'],
    email: ['Email', 'E-mail address', 'Contact e-mail', 'Xyz'],
    currency: ['Currency', 'Ccy', 'Currency code'],
  },
  status: {
    owed: ['Open', 'Overdue', 'Sent', 'Unpaid', 'Not paid'],
    credit: ['Open', 'Unapplied'],
    disputed: ['Disputed', 'In dispute'],
    settled: ['Paid', 'Settled', 'Closed', 'Paid in full'],
    void: ['Void', 'Cancelled', 'Voided'],
    draft: ['Draft', 'Not sent'],
    'written off': ['Written off', 'Bad debt', 'Uncollectible'],
  },
  date: (day, month) => `${two(day)}/${two(month)}/2026`,
  amount: (value) => grouped(value, ',', '.'),
  total: ['Total', 'Grand Total', 'TOTAL:', 'Subtotal'],
};

const DE: Locale = {
  headers: {
    invoice: ['Rechnungsnummer', 'Beleg-Nr.', 'Rechnung Nr.', 'Rg.-Nr.'],
    customer: ['Kunde', 'Kundenname', 'Debitor', 'Firma'],
    issued: ['Rechnungsdatum', 'Belegdatum', 'Datum'],
    due: ['Fälligkeit', 'fällig am', 'Fälligkeitsdatum', 'zahlbar bis'],
    total: ['Rechnungsbetrag', 'Bruttobetrag', 'Betrag brutto'],
    paid: ['bezahlt', 'Bezahlter Betrag', 'Zahlungen'],
    open: ['Offen', 'Offener Betrag', 'Restbetrag', 'noch offen'],
    status: ['Status', 'Zahlungsstatus', 'Zustand'],
    email: ['E-Mail', 'Mailadresse', 'Adresse'],
    currency: ['Währung', 'WKZ'],
  },
  status: {
    owed: ['offen', 'überfällig', 'versendet', 'unbezahlt'],
    credit: ['offen'],
    disputed: ['strittig', 'in Klärung'],
    settled: ['bezahlt', 'erledigt', 'ausgeglichen'],
    void: ['storniert', 'Storno'],
    draft: ['Entwurf'],
    'written off': ['ausgebucht', 'uneinbringlich'],
  },
  date: (day, month) => `${two(day)}.${two(month)}.2026`,
  amount: (value) => grouped(value, '.', ','),
  total: ['Summe', 'Gesamtsumme', 'Zwischensumme', 'Gesamt'],
};

const FR: Locale = {
  headers: {
    invoice: ['Facture', 'Numéro de facture', 'N° pièce', 'Réf. facture'],
    customer: ['Client', 'Nom du client', 'Raison sociale'],
    issued: ['Date facture', "Date d'émission", 'Date'],
    due: ['Échéance', "Date d'échéance"],
    total: ['Montant TTC', 'Total TTC', 'Montant facture'],
    paid: ['Réglé', 'Montant payé', 'Déjà réglé'],
    open: ['Restant dû', 'Reste à payer', 'Solde dû'],
    status: ['Statut', 'État'],
    email: ['E-mail', 'Courriel'],
    currency: ['Devise'],
  },
  status: {
    owed: ['En retard', 'Envoyée', 'À encaisser', 'Impayée'],
    credit: ['À rembourser'],
    disputed: ['En litige'],
    settled: ['Payée', 'Soldée', 'Réglée'],
    void: ['Annulée'],
    draft: ['Brouillon'],
    'written off': ['Irrécouvrable'],
  },
  date: (day, month) => `${two(day)}/${two(month)}/2026`,
  amount: (value) => grouped(value, '\u202f', ','),
  total: ['Total', 'Total général', 'Sous-total'],
};

interface Drawn {
  readonly kind: Kind;
  readonly cents: number;
  readonly part: number;
  readonly day: number;
  readonly month: number;
  readonly customer: number;
  readonly word: number;
  readonly dust: boolean;
}

const drawn = fc.record<Drawn>({
  kind: fc.constantFrom<Kind>('owed', 'owed', 'owed', 'credit', 'disputed', ...NEVER),
  cents: fc.integer({ min: 1, max: 99_999_999 }),
  part: fc.integer({ min: 0, max: 99 }),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 5 }),
  customer: fc.integer({ min: 0, max: 4 }),
  word: fc.nat(20),
  dust: fc.boolean(),
});

const NAMES = ['Acme Ltd', 'Total Gas Co', 'Müller & Söhne', 'Summerfeld', 'Open Door GmbH'];
const COLUMNS = [
  'invoice',
  'customer',
  'issued',
  'due',
  'total',
  'paid',
  'open',
  'status',
  'email',
  'currency',
] as const;
type Column = (typeof COLUMNS)[number];

interface Shape {
  readonly locale: Locale;
  readonly order: readonly Column[];
  readonly names: readonly number[];
  /** What says which rows are paid; the others are left out of the ledger. */
  readonly evidence: 'open and status' | 'open' | 'status' | 'paid';
  readonly asText: boolean;
  readonly totals: readonly number[];
  readonly blanks: readonly (readonly [row: number, column: number])[];
  readonly blankRows: readonly number[];
  readonly title: boolean;
  readonly repeatHeader: boolean;
}

const shape = fc.record<Shape>({
  locale: fc.constantFrom(EN, DE, FR),
  order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
  names: fc.array(fc.nat(9), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
  evidence: fc.constantFrom('open and status', 'open', 'status', 'paid'),
  asText: fc.boolean(),
  totals: fc.array(fc.nat(30), { maxLength: 3 }),
  blanks: fc.array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 3 }),
  blankRows: fc.array(fc.nat(30), { maxLength: 2 }),
  title: fc.boolean(),
  repeatHeader: fc.boolean(),
});

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

function amounts({ kind, cents, part, dust }: Drawn): { total: number; paid: number; open: number } {
  const total = (kind === 'credit' ? -cents : cents) / 100;
  if (kind === 'settled') return { total, paid: total, open: dust ? 100.1 - 100 - 0.1 : 0 };
  const paid = kind === 'owed' && cents > 200 ? Math.floor((cents * part) / 100) / 100 : 0;
  return { total, paid, open: Math.round((total - paid) * 100) / 100 };
}

/** Which standings an evidence can tell at all; drawn rows of others become owed. */
function told(kind: Kind, evidence: Shape['evidence']): Kind {
  if (evidence === 'open and status' || evidence === 'status') return kind;
  return kind === 'settled' || kind === 'credit' ? kind : 'owed';
}

const FIRST_DAY = 46_022; // 1 January 2026

interface Made {
  readonly rows: Cell[][];
  /** What each row below the headers is, by its place in the grid; null for what was injected. */
  readonly kinds: ReadonlyMap<number, Kind | null>;
}

function made(drawnRows: readonly Drawn[], s: Shape): Made {
  const { locale, order, evidence } = s;
  const without = new Set<Column>(
    evidence === 'open'
      ? ['status', 'paid']
      : evidence === 'status'
        ? ['open', 'paid']
        : evidence === 'paid'
          ? ['open', 'status']
          : [],
  );
  const columns = order.filter((column) => !without.has(column));
  const headers = columns.map((column) => pick(locale.headers[column]!, s.names[COLUMNS.indexOf(column)] ?? 0));
  const rows: Cell[][] = s.title ? [['Report of receivables'], []] : [];
  rows.push(headers);
  const kinds = new Map<number, Kind | null>();
  const money = (value: number): Cell => (s.asText ? locale.amount(value) : value);
  const day = (d: number, m: number, plus: number): Cell => {
    const month = m + plus;
    return s.asText ? locale.date(d, month) : FIRST_DAY + Math.round(30.4 * (month - 1)) + d;
  };
  let sum = 0;
  const inject = (row: Cell[], kind: Kind | null): void => {
    kinds.set(rows.length, kind);
    rows.push(row);
  };
  drawnRows.forEach((d, i) => {
    const kind = told(d.kind, evidence);
    // A ledger of totals tells no part payments.
    const row = { ...d, kind, part: evidence === 'status' ? 0 : d.part };
    const { total, paid, open } = amounts(row);
    const cells: Record<Column, Cell> = {
      invoice: `R-${1000 + i}`,
      customer: pick(NAMES, d.customer),
      issued: day(d.day, d.month, 0),
      due: day(d.day, d.month, 1),
      total: money(total),
      paid: money(paid),
      open: money(open),
      status: pick(locale.status[kind], d.word),
      email: `ap${d.customer}@example.test`,
      currency: 'EUR',
    };
    const filled = columns.map((column) => cells[column]);
    const blanked = s.blanks.filter(([at]) => at === i).map(([, column]) => column % columns.length);
    for (const column of blanked) filled[column] = null;
    // Where the only cell that says so was taken out, nobody could know.
    const lostWord = blanked.some((column) => columns[column] === 'status') && evidence === 'open and status';
    const lostPayment = blanked.some((column) => columns[column] === 'paid') && evidence === 'paid';
    const lost = kind === 'settled' ? lostPayment : lostWord && kind !== 'credit';
    inject(filled, lost ? 'owed' : kind);
    sum += evidence === 'open' || evidence === 'open and status' ? open : total;
    if (s.totals.includes(i)) {
      const label = pick(locale.total, d.word);
      inject(
        columns.map((column) =>
          column === 'customer'
            ? label
            : column === 'open' || (column === 'total' && !columns.includes('open'))
              ? money(Math.round(sum * 100) / 100)
              : null,
        ),
        null,
      );
    }
    if (s.blankRows.includes(i)) rows.push(columns.map(() => ''));
    if (s.repeatHeader && i === 4) inject([...headers], null);
  });
  return { rows, kinds };
}

describe('ledgers shuffled, renamed, translated, with totals, dust and blanks in them', () => {
  it('never chases what is not owed, and never drops a row', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 4, maxLength: 25 }), shape, (drawnRows, s) => {
        const { rows, kinds } = made(drawnRows, s);
        const read = reading(gridFrom(rows));
        const listed = read.rows.map(({ row }) => row);
        const filled = [...kinds.keys()].filter((row) => rows[row]!.some((cell) => cell !== null && cell !== ''));
        expect(listed).toEqual(filled);
        for (const { row, judgement, hold, dueDay, open } of read.rows) {
          const kind = kinds.get(row);
          const mayBeSent = judgement.standing === 'owed' && hold === null && dueDay !== undefined;
          if (mayBeSent) expect([row, kind]).toEqual([row, 'owed']);
          if (judgement.standing === 'owed') expect(open).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads what is owed right where nothing was blanked', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 6, maxLength: 25 }), shape, (drawnRows, s) => {
        const { rows, kinds } = made(drawnRows, { ...s, blanks: [] });
        const read = reading(gridFrom(rows));
        const first = [...kinds.keys()][0] ?? 0;
        let injected = 0;
        const place = new Map<number, number>();
        for (const [row, kind] of kinds) {
          if (kind === null) injected += 1;
          else place.set(row, place.size);
        }
        expect(first + injected).toBeGreaterThan(0);
        for (const { row, judgement, open } of read.rows) {
          if (judgement.standing !== 'owed') continue;
          const d = drawnRows[place.get(row) ?? -1];
          if (d === undefined) throw new Error(`row ${row} is no invoice`);
          const kind = told(d.kind, s.evidence);
          const right = amounts({ ...d, kind, part: s.evidence === 'status' ? 0 : d.part }).open;
          expect([row, open]).toEqual([row, right]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
