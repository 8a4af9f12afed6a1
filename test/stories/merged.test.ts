import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import { LANGUAGES } from '../../core/locale/languages';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { WORDINGS } from '../support/words';
import { HOSTS, inMemory, withOwnDays, type Book, type Content } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

const COLUMNS = [...HEAD, 'Last level', 'Last reminder'];
/** An invoice at a level that went out long ago. */
const at = (no: string, due: string, level: number, amount = 100): Cell[] => [
  ...invoiceRow(no, due, amount),
  level,
  level === 0 ? '' : on('2026-01-10'),
];

/** A-1 is to be handed over, B-2 is at its third level, C-3 is one day late and was never reminded of. */
const THREE: Content = {
  rows: [COLUMNS, at('A-1', '2025-11-01', 6), at('B-2', '2026-02-01', 2, 40), at('C-3', '2026-03-01', 0, 25)],
};
const ON = { from: '2026-03-02', to: '2026-03-02' };

beforeAll(withOwnDays);

/** The table's parts by their headings, '' for the first: the invoices in each. */
function partsOf(mail: string): Record<string, string[]> {
  const parts: Record<string, string[]> = {};
  let heading = '';
  for (const line of mail.split('\n')) {
    if (/^Also overdue[^.]*:$/.test(line)) heading = line.slice(0, -1);
    const invoice = /^([ABC]-\d)\s/.exec(line)?.[1];
    if (invoice !== undefined) (parts[heading] ??= []).push(invoice);
  }
  return parts;
}

describe.each(HOSTS)('one message about invoices of several levels, %s', (_name, bookOf) => {
  test('says of each what is true of it', async () => {
    const book = bookOf(THREE);
    expect(await pressed(book, ON)).toEqual(['2026-03-02 A-1@7 + B-2@3 + C-3@2 until 2026-03-16']);
    const [mail = ''] = book.mails();
    expect(partsOf(mail)).toEqual({
      '': ['A-1'],
      'Also overdue, as we reminded you before': ['B-2'],
      'Also overdue': ['C-3'],
    });
    // What is handed over is the one invoice, and its own sum.
    expect(mail).toContain(
      'Our demands for payment of the invoice below, due on 1 November 2025, have been unsuccessful',
    );
    expect(mail).toContain('Unless EUR\u00a0100.00 reaches us by');
    expect(mail).toContain('Also overdue, please pay as well: 2 invoices, EUR\u00a065.00.');
    expect(mail).toMatch(/^To pay +165\.00$/m);
  });

  test('or a message for each level, where the policy says so', async () => {
    const book = bookOf({ ...THREE, policy: { messagesBy: 'level' } });
    expect(await pressed(book, ON)).toEqual([
      '2026-03-02 A-1@7 until 2026-03-16',
      '2026-03-02 B-2@3 until 2026-03-12',
      '2026-03-02 C-3@2 until 2026-03-12',
    ]);
    for (const mail of book.mails()) expect(mail).not.toContain('Also overdue');
    const { host } = await book.on(on('2026-03-02'));
    const log = (await host.readSheet(LOG_SHEET))?.rows.slice(1) ?? [];
    expect(log.map((row) => row[LOG_HEADERS.indexOf('Claims')])).toEqual(['A-1 [7]', 'B-2 [3]', 'C-3 [2]']);
    // Nothing goes out a second time, by whichever policy.
    expect(await pressed(book, ON)).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const mailOf = async (content: Content): Promise<string> => {
    const book = inMemory({ ...content, policy: { ...content.policy, language } });
    await pressed(book, ON);
    return book.mails().join('\n');
  };
  const wording = WORDINGS.find((one) => one.language === language);
  const labels = wording?.labels;

  test('the table is parted, and the sentence names the others and their sum', async () => {
    const mail = await mailOf(THREE);
    const colon = wording?.colon.trimEnd() ?? '?';
    const [reminded, fresh] = [labels?.alsoReminded, labels?.alsoOverdue].map((title) => `${title}${colon}`) as [
      string,
      string,
    ];
    const lines = mail.split('\n');
    const [a, r, b, f, c] = [/^A-1/, reminded, /^B-2/, fresh, /^C-3/].map((what) =>
      lines.findIndex((line) => (typeof what === 'string' ? line === what : what.test(line))),
    ) as [number, number, number, number, number];
    expect([a, r, b, f, c].every((place) => place >= 0)).toBe(true);
    expect([a, r, b, f, c]).toEqual([a, r, b, f, c].sort((x, y) => x - y));
    expect(mail).toMatch(/ 2 .*(EUR\u00a065[.,]00|65[.,]00\u00a0EUR)/);
  });

  test('nothing of it where all are of one level', async () => {
    const mail = await mailOf({ rows: [COLUMNS, at('A-1', '2026-03-01', 0), at('B-2', '2026-02-28', 0)] });
    expect(mail).toContain('A-1');
    for (const text of [labels?.alsoOverdue ?? '?', labels?.alsoReminded ?? '?']) expect(mail).not.toContain(text);
  });
});

describe('interest', () => {
  const policy: Partial<Policy> = {
    interest: { kind: 'rate', rate: 0.1 },
    levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, fee: step.level === 7 ? 5 : 0 })),
  };

  test('is asked for by each invoice’s own level, and the highest level’s sum has its own alone', async () => {
    const book = inMemory({ ...THREE, policy });
    await pressed(book, ON);
    const [mail = ''] = book.mails();
    // 121 days of 10 % on 100: 3.32. Levels 2 and 3 charge none.
    expect(mail).toContain('Unless EUR\u00a0108.32 reaches us by');
    expect(mail).toContain('The amount includes EUR\u00a03.32 in late interest and EUR\u00a05.00 in reminder costs.');
    expect(mail).toContain('2 invoices, EUR\u00a065.00.');
    expect(mail).toMatch(/^To pay +173\.32$/m);
    expect(mail.match(/^B-2 .*$/gm)?.every((line) => !/\d\.\d\d +40\.00/.test(line))).toBe(true);
  });
});

describe('a credit', () => {
  const withCredit = (amount: number): Content => ({
    rows: [...THREE.rows, [...invoiceRow('CN-9', '2026-02-20', -amount), 0, '']],
  });
  const sent = async (content: Content): Promise<readonly [readonly string[], Book]> => {
    const book = inMemory(content);
    return [await pressed(book, ON), book];
  };

  test('lessens the highest level first', async () => {
    const [lines, book] = await sent(withCredit(30));
    expect(lines).toEqual(['2026-03-02 A-1@7 + B-2@3 + C-3@2 until 2026-03-16']);
    expect(book.mails()[0]).toContain('Unless EUR\u00a070.00 reaches us by');
    expect(book.mails()[0]).toMatch(/^To pay +135\.00$/m);
  });

  test('that covers it leaves nothing to be threatened with', async () => {
    const [lines, book] = await sent(withCredit(110));
    expect(lines).toEqual(['2026-03-02 B-2@3 + C-3@2 until 2026-03-12']);
    const [mail = ''] = book.mails();
    expect(mail).not.toContain('A-1');
    expect(mail).not.toMatch(/hand the claim over/);
    expect(mail).toMatch(/^To pay +55\.00$/m);
  });

  test('that covers everything sends nothing', async () => {
    expect((await sent(withCredit(165)))[0]).toEqual([]);
  });
});
