import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import { LANGUAGES } from '../../core/locale/languages';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { recheck } from '../../core/usecases/planning/recheck';
import { WORDINGS } from '../support/words';
import { HOSTS, inMemory, withOwnDays, type Content } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

const COLUMNS = [...HEAD, 'Last level', 'Last reminder', 'Dispute'];
const row = (no: string, due: string, more: readonly Cell[] = [], customer = 'Orchard', amount = 100): Cell[] => [
  ...invoiceRow(no, due, amount, customer),
  ...[0, '', ''].map((blank, i) => more[i] ?? blank),
];
/** A-1 is due for a reminder; A-2 has had all levels, A-3 is not due, A-4 is disputed, B-1 is somebody else's. */
const ROWS = [
  COLUMNS,
  row('A-1', '2026-03-01'),
  row('A-2', '2025-06-01', [7, on('2026-01-10')]),
  row('A-3', '2026-05-01'),
  row('A-4', '2026-02-01', [0, '', 'yes']),
  row('B-1', '2026-05-01', [], 'Bakery'),
];
const ON = { from: '2026-03-02', to: '2026-03-02' };
const OVERDUE = 'Also overdue, for information only (not included above):';
const OPEN = 'Not due yet, for information only (not included above):';

async function mailOf(listed: Policy['listed'], content: Partial<Content> = {}): Promise<string> {
  const book = inMemory({ rows: ROWS, ...content, policy: { ...content.policy, listed } });
  await pressed(book, ON);
  return book.mails().join('\n');
}

/** The invoices below a heading. */
function below(mail: string, heading: string): readonly string[] {
  const [, rest = ''] = mail.split(`${heading}\n`);
  const [part = ''] = rest.split('\n\n');
  return part.split('\n').flatMap((line) => /^([AB]-\d)\s/.exec(line)?.[1] ?? []);
}

describe.each(HOSTS)('invoices for information, %s', (_name, bookOf) => {
  test('stand below the sum, are in none, and are not reminded of by it', async () => {
    const book = bookOf({ rows: ROWS, policy: { listed: 'open' } });
    expect(await pressed(book, ON)).toEqual(['2026-03-02 A-1@2 until 2026-03-12']);
    const [mail = ''] = book.mails();
    expect(below(mail, OVERDUE)).toEqual(['A-2']);
    expect(below(mail, OPEN)).toEqual(['A-3']);
    expect(mail).not.toMatch(/^(A-4|B-1)/m);
    expect(mail).toMatch(/^To pay +100\.00$/m);
    expect(mail.indexOf('To pay')).toBeLessThan(mail.indexOf(OVERDUE));
  });
});

describe('invoices for information', () => {
  test('are nothing unless the policy says so, or the overdue ones alone', async () => {
    expect(DEFAULT_POLICY.listed).toBe('nothing');
    expect(await mailOf('nothing')).not.toContain('for information');
    const mail = await mailOf('overdue');
    expect(below(mail, OVERDUE)).toEqual(['A-2']);
    expect(mail).not.toContain(OPEN);
  });

  test('are those of the same currency, creditor and payer alone, wherever they stand in the ledger', async () => {
    const rows = [
      [...COLUMNS, 'Payer'],
      [...row('A-1', '2026-03-01'), ''],
      [...row('A-2', '2026-05-01', [], 'Branch'), 'Orchard'],
      [...row('A-3', '2026-05-01').map((cell) => (cell === 'EUR' ? 'GBP' : cell)), ''],
      [...row('A-4', '2026-05-01', [], 'Orchard', -5), ''],
      [...row('A-5', '2026-05-01'), ''],
      [...row('A-5', '2026-05-01', [], 'Orchard', 90), ''],
    ];
    const mail = await mailOf('open', { rows });
    expect(below(mail, OPEN)).toEqual(['A-2']);
    expect(mail).toMatch(/^A-2 \(Branch\) /m);
  });

  test('change neither with what of a plan is sent, nor after part of it went out', async () => {
    const rows = [
      COLUMNS,
      row('A-1', '2026-03-01'),
      row('A-2', '2026-05-01'),
      row('A-3', '2026-02-01', [2, on('2026-02-02')]),
    ];
    const policy: Partial<Policy> = { listed: 'open', messagesBy: 'level' };
    const services = await inMemory({ rows, policy }).on(on('2026-03-02'));
    const plan = await dueToday(services);
    const messages = plan?.messages ?? [];
    expect(messages.map(({ lines }) => lines.map(({ invoice }) => invoice))).toEqual([['A-3'], ['A-1']]);
    for (const message of messages) {
      expect(below(message.text, OPEN)).toEqual(['A-2']);
      expect((await recheck(services, 'Ledger', [message])).unchanged).toHaveLength(1);
    }
  });

  test.each(LANGUAGES)('are told in %s, as text and as HTML', async (language) => {
    const labels = WORDINGS.find((one) => one.language === language)?.labels;
    const plan = await dueToday(
      await inMemory({ rows: ROWS, policy: { listed: 'open', language } }).on(on('2026-03-02')),
    );
    const [message] = plan?.messages ?? [];
    for (const title of [labels?.listedOverdue, labels?.listedOpen]) {
      expect(message?.text).toContain(title);
      expect(message?.html).toContain(title);
    }
  });
});
