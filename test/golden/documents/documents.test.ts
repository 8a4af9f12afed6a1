import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { LANGUAGES } from '../../../core/locale/languages';
import { dayOfIso } from '../../../core/calendar/civil';
import { DEFAULT_POLICY, type Policy } from '../../../core/dunning/policy';
import { contactsOf } from '../../../core/contacts/contactFacts';
import { accountOf, type Account, type CurrencyAccount } from '../../../core/messages/documents/statementOfAccount';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../core/messages/documents/kinds';
import {
  accountFor,
  instalmentsOf,
  isComplete,
  waivedBy,
  type DocumentTerms,
} from '../../../core/messages/documents/documentTerms';
import { writeDocument } from '../../../core/messages/documents/page';
import { documentRow, ownDocument } from '../../../core/messages/documents/rows';
import type { DocumentText } from '../../../core/messages/documents/documentText';
import type { LogRecord } from '../../../core/log/record';
import { readTemplates, TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../../core/messages/templateRows';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { ledgerRow } from '../../support/ledgerRows';
import { documentWordingIn } from '../../support/words';

/**
 * Letters as a customer reads them, one file for each kind and language. After a change of wording, write them anew and
 * read the difference: UPDATE_GOLDEN=1 npx jest test/golden/documents
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const ASOF = dayOfIso('2025-11-21') ?? 0;
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  creditor: 'Hartwell Supplies Ltd',
  signature: 'Ana Ruiz\nHartwell Supplies Ltd',
  replyTo: 'claims@hartwell.example',
  iban: 'GB82WEST12345698765432',
  bic: 'WESTGB2L',
  details: { ...DEFAULT_POLICY.details, address: '3 Dock Street\nHull\nHU1 1AA' },
  interest: { kind: 'statutory', jurisdiction: 'UK' },
};
const owed = (
  invoice: string,
  dueDate: string,
  amount: number,
  open: number,
  part: Partial<LedgerRow> = {},
): LedgerRow =>
  ledgerRow({ customer: 'Orchard Hotels plc', invoice, dueDate, amount, openAmount: open, currency: 'GBP', ...part });
const ROWS: readonly LedgerRow[] = [
  owed('OH-2207', '2025-09-12', 3200, 3200, { contactName: 'Ms Reed', customerNumber: '' }),
  owed('OH-2251', '2025-06-18', 3640.5, 2640.5, { disputed: true }),
  owed('OH-2300', '2025-11-30', 4000, 4000),
  owed('OH-1901', '2025-05-05', 1000, 0),
  owed('CN-17', '2025-10-02', -150, -150),
  owed('OH-2260', '2025-10-01', 99, 99, { currency: 'EUR' }),
];
const RECORD: LogRecord = {
  key: 'k',
  cycle: 1,
  whenUtc: '2025-09-20T09:00:00Z',
  whenLocal: '2025-09-20 10:00',
  who: 'ana',
  host: 'test',
  customer: 'Orchard Hotels plc',
  invoices: [{ invoice: 'OH-2251', level: 2, cycle: 1 }],
  level: 2,
  channel: 'email',
  address: 'ap@orchard.example',
  subject: '',
  amount: 0,
  currency: 'GBP',
  template: '',
  templateVersion: '',
  state: 'sent',
  updatedUtc: '',
  providerId: '',
  error: '',
  hash: '',
  nonce: 'n',
};
const SENT: readonly LogRecord[] = [
  { ...RECORD, whenLocal: '2025-10-20 10:00', level: 5, channel: 'letter', state: 'handed off' },
  RECORD,
  { ...RECORD, whenLocal: '2025-09-25 10:00', state: 'failed' },
  { ...RECORD, invoices: [{ invoice: 'OH-1901', level: 2, cycle: 1 }] },
];

interface Case {
  readonly kind: DocumentKind;
  readonly language?: string;
  readonly rows?: readonly LedgerRow[];
  readonly policy?: Policy;
  readonly text?: DocumentText;
  readonly terms?: Partial<DocumentTerms>;
  readonly records?: readonly LogRecord[];
}

const TERMS: DocumentTerms = {
  instalments: 3,
  firstDay: '2025-12-05',
  settlement: 4500,
  objection: 'The last delivery was short.',
  finding: 'Two boxes were missing; the credit note CN-17 makes up for them.',
};

function page({ kind, language = 'en', rows = ROWS, policy = POLICY, text, terms = {}, records = SENT }: Case): string {
  const wording = documentWordingIn(language);
  const customer = 'orchard hotels plc';
  const whole = accountOf({ kind, customer, rows, records, contacts: contactsOf([]), policy, asOf: ASOF });
  const account = accountFor(kind, whole);
  return writeDocument({
    kind,
    text: text ?? wording.texts[kind],
    wording,
    policy,
    account,
    name: rows[0]?.customer ?? '',
    customerNumber: '1042',
    contactName: rows[0]?.contactName ?? '',
    postal: ['12 Mill Lane', 'Leeds', 'LS1 4AP'],
    asOf: ASOF,
    objectBy: '2025-12-21',
    terms: { ...TERMS, ...terms },
  }).html;
}

const FILES = LANGUAGES.flatMap((language) =>
  DOCUMENT_KINDS.map((kind) => [`${language}-${kind.replace(' ', '-')}.html`, { kind, language }] as const),
);
const dom = (html: string): Document => new JSDOM(html).window.document;
const money = (text: string | null | undefined): number =>
  Math.round(Number((text ?? '').replace('\u2212', '-').replace(/[^0-9.-]/g, '')) * 100);

describe('letters as a customer reads them', () => {
  test.each(FILES)('%s', (file, one) => {
    const path = join(__dirname, file);
    const html = `${page(one)}\n`;
    if (UPDATE) writeFileSync(path, html);
    expect(html).toBe(readFileSync(path, 'utf8'));
  });

  test('no file is left that no case writes', () => {
    const kept = readdirSync(__dirname).filter((name) => name.endsWith('.html'));
    expect(kept.sort()).toEqual(FILES.map(([file]) => file).sort());
  });

  test.each(FILES)('%s threatens nobody and leaves no field open', (_, one) => {
    const text = dom(page(one)).body.textContent ?? '';
    expect(text).not.toMatch(/court|lawsuit|sue\b|bailiff|tribunal|juzgado|embargo|demanda\b|!|\{\{/i);
    expect(text).not.toMatch(/undefined|NaN/);
  });
});

describe('what a letter says', () => {
  test('amount less paid is open, and the lines add up to the totals', () => {
    const tables = [...dom(page({ kind: 'verification' })).querySelectorAll('table')];
    const invoices = tables[0];
    const rows = [...(invoices?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(rows.map(([name]) => name)).toEqual(['OH-2251 (disputed)', 'OH-2207', 'Credit CN-17']);
    for (const [, , amount, paid, open] of rows.slice(0, 2)) expect(money(amount) - money(paid)).toBe(money(open));
    const sums = [...(invoices?.querySelectorAll('tfoot tr') ?? [])].map((row) => money(row.children[1]?.textContent));
    const opens = rows.map(([, , , , open]) => money(open));
    expect(sums[0]).toBe((opens[0] ?? 0) + (opens[1] ?? 0));
    expect(sums[1]).toBe(opens[2]);
    expect(sums.slice(0, 3).reduce((all, one) => all + one, 0)).toBe(sums[3]);
    const interest = [...(tables[1]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      money(row.lastElementChild?.textContent),
    );
    expect(interest.reduce((all, one) => all + one, 0)).toBe(sums[2]);
  });

  test('a claim leaves out what is not due; a statement shows it', () => {
    expect(page({ kind: 'verification' })).not.toContain('OH-2300');
    expect(page({ kind: 'statement' })).toContain('OH-2300');
  });

  test('only what certainly went out about these invoices is told, the oldest first', () => {
    const tables = [...dom(page({ kind: 'verification' })).querySelectorAll('table.words tbody tr')];
    expect(tables.map((row) => row.textContent)).toEqual([
      '20 September 2025Friendly reminder, e-mailOH-2251',
      '20 October 2025Formal demand, letterOH-2251',
    ]);
  });

  test('rows that cannot be stated truly are left out and named', () => {
    const rows = [
      ...ROWS,
      owed('X-1', '2025-09-01', 5, 5),
      owed('X-1', '2025-09-01', 6, 6),
      owed('Y', '', 5, 5, { dueDate: null }),
    ];
    const account = accountOf({
      kind: 'verification',
      customer: 'orchard hotels plc',
      rows,
      records: [],
      contacts: contactsOf([]),
      policy: POLICY,
      asOf: ASOF,
    });
    expect(account.leftOut).toEqual(['X-1', 'Y']);
    expect(page({ kind: 'verification', rows })).not.toContain('X-1');
  });

  test('interest runs on what the line shows, and a part of a cent is nothing owed', () => {
    const account = accountOf({
      kind: 'statement',
      customer: 'orchard hotels plc',
      rows: [owed('A', '2023-11-22', 1, 0.0149), owed('B', '2023-11-22', 1, 0.004)],
      records: [],
      contacts: contactsOf([]),
      policy: { ...POLICY, interest: { kind: 'rate', rate: 1 } },
      asOf: dayOfIso('2025-11-21') ?? 0,
    });
    const [inEuros] = account.currencies;
    expect(inEuros?.lines.map(({ invoice, open }) => [invoice, open])).toEqual([['A', 0.01]]);
    expect([inEuros?.interest, inEuros?.total]).toEqual([0.02, 0.03]);
  });

  test('without amounts and interest there are no empty sums', () => {
    const rows = [owed('A', '2025-10-01', 0, 70, { amount: null })];
    const html = page({ kind: 'verification', rows, policy: { ...POLICY, interest: { kind: 'none' } } });
    expect(dom(html).querySelectorAll('tfoot tr').length).toBe(1);
    expect(html).not.toContain('How the interest');
  });

  test('text from cells is text: no markup, no field, no table mark', () => {
    const evil = '<img src=x onerror=alert(1)>{{invoice_table}}{{signature}}';
    const rows = [owed(evil, '2025-10-01', 70, 70, { customer: `${evil}\n\n{{invoice_table}}`, contactName: evil })];
    const { body } = dom(page({ kind: 'verification', rows, policy: { ...POLICY, creditor: evil, signature: evil } }));
    expect(body.querySelectorAll('img, script, [onerror]').length).toBe(0);
    expect(body.querySelectorAll('h1').length).toBe(1);
    expect(body.querySelectorAll('table').length).toBe(3 - 1);
  });
});

describe('fees of earlier reminders', () => {
  const asked = (nonce: string, fee: number, part: Partial<LogRecord> = {}): LogRecord => ({
    ...RECORD,
    nonce,
    key: nonce,
    currency: 'GBP',
    invoices: [{ invoice: 'OH-2207', level: 2, cycle: 1, fee }],
    ...part,
  });
  const RECORDS = [
    asked('a', 10.5),
    asked('b', 4, { invoices: [{ invoice: 'OH-2251', level: 3, cycle: 1, fee: 4 }], level: 3 }),
    asked('failed', 100, { state: 'failed' }),
    asked('other currency', 100, { currency: 'EUR' }),
    asked('paid since', 100, { invoices: [{ invoice: 'OH-1901', level: 2, cycle: 1, fee: 100 }] }),
    asked('before it was paid once', 100, { invoices: [{ invoice: 'OH-2251', level: 2, cycle: 0, fee: 100 }] }),
  ];
  const accountWith = (part: Partial<Policy>, kind: DocumentKind = 'statement', rows = ROWS): Account =>
    accountOf({
      kind,
      customer: 'orchard hotels plc',
      rows,
      records: RECORDS,
      contacts: contactsOf([]),
      policy: { ...POLICY, law: 'told', ...part },
      asOf: ASOF,
    });
  const pounds = (account: Account): Account['currencies'][number] | undefined =>
    account.currencies.find(({ currency }) => currency === 'GBP');

  test('carried on, they stand in the account, as messages ask for them; dropped, they do not', () => {
    const carried = pounds(accountWith({ unpaidFees: 'carried on' }));
    const dropped = pounds(accountWith({ unpaidFees: 'dropped' }));
    expect([carried?.fees, dropped?.fees]).toEqual([14.5, 0]);
    expect(Math.round(((carried?.total ?? 0) - (dropped?.total ?? 0)) * 100)).toBe(1450);
    expect(accountWith({ unpaidFees: 'carried on' }).currencies.find(({ currency }) => currency === 'EUR')?.fees).toBe(
      0,
    );
  });

  test('a claim asks only for those of what it lists', () => {
    const later = ROWS.map((row) => (row.invoice === 'OH-2251' ? { ...row, dueDate: '2026-01-01' } : row));
    expect(pounds(accountWith({ unpaidFees: 'carried on' }, 'verification', later))?.fees).toBe(10.5);
  });

  test('the law of the debtor’s country holds for them where it is followed', () => {
    const part = { unpaidFees: 'carried on', law: 'followed', country: 'FR' } as const;
    expect(pounds(accountWith({ ...part, customers: 'consumer' }))?.fees).toBe(0);
  });

  test('they are a line of their own above the total', () => {
    const rows = [
      ...dom(
        page({
          kind: 'statement',
          policy: { ...POLICY, law: 'told', unpaidFees: 'carried on' },
          records: RECORDS,
        }),
      ).querySelectorAll('tfoot tr'),
    ];
    const at = rows.findIndex(({ textContent }) => textContent?.startsWith('Costs of earlier reminders'));
    expect(rows[at]?.textContent).toBe('Costs of earlier reminders14.50');
    expect(rows[at + 1]?.textContent).toMatch(/^Total/);
  });
});

describe('the terms of a letter', () => {
  const account = accountOf({
    kind: 'plan offer',
    customer: 'orchard hotels plc',
    rows: ROWS,
    records: [],
    contacts: contactsOf([]),
    policy: POLICY,
    asOf: ASOF,
  });
  const [pounds, euros] = account.currencies;

  test('a plan pays each currency’s claim to the cent, month by month', () => {
    const parts = instalmentsOf(account, TERMS, ASOF);
    expect(parts.map(({ currency, due }) => `${currency} ${due}`)).toEqual([
      ...['GBP 2025-12-05', 'GBP 2026-01-05', 'GBP 2026-02-05'],
      ...['EUR 2025-12-05', 'EUR 2026-01-05', 'EUR 2026-02-05'],
    ]);
    const paid = (code: string): number =>
      parts.filter(({ currency }) => currency === code).reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
    expect([paid('GBP'), paid('EUR')]).toEqual([pounds, euros].map((one) => Math.round((one?.total ?? 0) * 100)));
    for (const { amount } of parts) expect(page({ kind: 'plan offer' })).toContain(amount.toLocaleString('en-GB'));
  });

  test.each([
    ['no whole number', { instalments: 2.5 }],
    ['one instalment', { instalments: 1 }],
    ['none', { instalments: 0 }],
    ['more than anybody pays', { instalments: 100_000 }],
    ['so many that one would pay nothing', { instalments: 360 }],
    ['a first day that is today', { firstDay: '2025-11-21' }],
    ['a first day that is none', { firstDay: '' }],
  ])('no plan with %s', (_, terms) => {
    const cents: typeof account = { ...account, currencies: [{ ...(pounds as CurrencyAccount), total: 0.05 }] };
    const of = 'instalments' in terms && terms.instalments === 360 ? cents : account;
    expect(isComplete('plan offer', of, { ...TERMS, ...terms }, ASOF)).toBe(false);
  });

  test('a settlement is for less than the claim, in its first currency alone', () => {
    const total = pounds?.total ?? 0;
    expect(waivedBy(account, { ...TERMS, settlement: 4500 })).toBe(Math.round((total - 4500) * 100) / 100);
    for (const settlement of [0, -1, total, total + 1, NaN]) {
      expect(isComplete('settlement offer', account, { ...TERMS, settlement }, ASOF)).toBe(false);
    }
    const html = page({ kind: 'settlement offer' });
    expect(html).toContain('GBP\u00a04,500.00');
    expect(html).not.toContain('OH-2260');
  });

  test('an answer needs what was objected and what was found; both are text', () => {
    expect(isComplete('dispute answer', account, { ...TERMS, finding: ' ' }, ASOF)).toBe(false);
    expect(isComplete('dispute answer', account, TERMS, ASOF)).toBe(true);
    const evil = '<img src=x onerror=alert(1)>{{invoice_table}}';
    const { body } = dom(page({ kind: 'dispute answer', terms: { objection: evil, finding: evil } }));
    expect(body.querySelectorAll('img').length).toBe(0);
    expect(body.querySelectorAll('table').length).toBe(
      dom(page({ kind: 'plan offer' })).querySelectorAll('table').length,
    );
  });
});

describe('a text of the workbook’s own', () => {
  const sheet = (rows: readonly (readonly (string | number)[])[]) => ({
    sheet: TEMPLATES_SHEET,
    top: 0,
    left: 0,
    rows: [TEMPLATE_HEADERS, ...rows],
  });
  const own = documentRow('verification', 'es', {
    subject: 'Mi carta',
    body: 'Hola\n\n{{invoice_table}}\n\n{{as_of}}',
  });

  test('is found by its kind and language, and is no template of a level', () => {
    const block = sheet([own as string[]]);
    expect(ownDocument(block, 'verification', 'es')?.subject).toBe('Mi carta');
    expect(ownDocument(block, 'verification', 'en')).toBeUndefined();
    expect(ownDocument(block, 'statement', 'es')).toBeUndefined();
    expect(readTemplates(block)).toEqual([]);
  });

  test.each([
    ['an unknown field', '{{invoice_table}}\n{{to_pay}}', 'E2'],
    ['no table', 'Hola', 'E2'],
    ['an unescaped field', '{{invoice_table}}\n{{{as_of}}}', 'E2'],
  ])('with %s the cell is named', (_, body, cell) => {
    const block = sheet([['Verification', 'letter', 'en', 'S', body, '1']]);
    expect(() => ownDocument(block, 'verification', 'en')).toThrow(cell);
  });
});
