import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import PostalMime, { type Email as Parsed } from 'postal-mime';
import { smtpRelay } from '../../channels/smtpRelay';
import type { Wire } from '../../channels/http';
import type { Cell } from '../../core/cells/cell';
import type { Channel, Parcel, SendOutcome } from '../../core/ports/channel';
import type { Host } from '../../core/ports/host';
import { headerText } from '../../core/addresses/email';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import type { PlannedMessage } from '../../core/messages/message';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import { createExcelHost } from '../../excel-addin/host/excelHost';
import { sheetsServer } from '../../sheets-addon/server/sheetsServer';
import { Outbox } from '../../workbench/server/outbox';
import { Relay } from '../../workbench/server/relay';
import { parcelOf } from '../../workbench/server/relayRequest';
import { FakeClock } from '../fakes/services';
import { MemoryHost } from '../fakes/memoryHost';
import { inAppsScript, memoryBook } from '../sheets-addon/appsScript';
import { briefly, excelInNode } from '../workbench/excelInNode';
import { localServices } from './crash/memoryWorld';
import { signGrid } from '../support/signedPolicy';
import { overviewOf, quiet } from './crash/journey';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a formula', '=HYPERLINK("http://x","y")'],
  ['a sum', '+1+1'],
  ['a mention', '@SUM(A1)'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['closing tags', '</td></table><script>alert(1)</script>'],
  ['a smuggled header', 'a@b.c\r\nBcc: x@y.z'],
  ['a field', '{{secret}}'],
  ['an unescaped field', '{{{customer}}} {{&customer}} {{>partial}} {{=<% %>=}}'],
  ['the table', '{{invoice_table}}'],
  ['the table on a line of its own', 'Ann\n{{invoice_table}}\nBob'],
  ['an override of direction', 'abc\u202Efdp.exe'],
  ['emoji', '👩‍💻🧾 Ünïcödé e\u0301'],
  ['half an emoji', 'x\ud83dy\udc00z'],
  ['an apostrophe in front', "'quoted"],
  ['two apostrophes', "''x"],
  ['leading zeros', '00123'],
  ['a date', '1-2'],
  ['a number with an exponent', '1e5'],
  ['a truth', 'TRUE'],
  ['an error', '#N/A'],
  ['the mark of a numbered customer', 'Name · #9'],
  ['brackets and semicolons', 'A [2]; B [3]; %5b'],
  ['a control character', 'a\u0000b\u0007c'],
];
const LONG = `${'x'.repeat(15_990)} <b>${'y'.repeat(16_000)}`;

const TODAY = new FakeClock().today();
const HEADERS = ['Invoice', 'Customer', 'Contact', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'];
const LEDGER = 'Ledger';

function ledger(invoice: string, name: string, contact: string, email = 'ap@customer.example'): Cell[][] {
  // Paid ones beside it: a column of nothing but odd names is asked about.
  const paid = ['Acme Ltd', 'Birch Trading'].map((customer, i): Cell[] => {
    return [`P-${i}`, customer, 'Ann', `ap${i}@paid.example`, TODAY - 9, 0, 'EUR', ''];
  });
  return [HEADERS, [invoice, name, contact, email, TODAY - 9, 100, 'EUR', ''], ...paid];
}

/** A template that puts every name where it can do most harm: alone on lines, in the subject, beside the table. */
const OWN_TEMPLATE: Cell[][] = [
  [...TEMPLATE_HEADERS],
  [
    2,
    'email',
    'en',
    '{{customer}} {{first_invoice}}',
    '{{customer}}\n\n{{contact_name}}\n\n{{invoice_table}}\n\n{{first_invoice}}\n\n{{signature}}',
    '1',
  ],
];

/** What the text of a cell looks like in a sentence, however its blanks and direction marks are written. */
const shown = (text: string): string =>
  text
    .replace(/[\u2060\u202c\u2069\u0000-\u0008\u000e-\u001f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

async function planned(rows: Cell[][], template = true): Promise<readonly PlannedMessage[]> {
  const host = new MemoryHost({ [LEDGER]: rows, ...(template ? { [TEMPLATES_SHEET]: OWN_TEMPLATE } : {}) });
  const nobody: Channel = { name: '', limits: () => never(), send: () => never() };
  const plan = await dueToday(localServices(host, { email: nobody }, new FakeClock(), 'n'));
  return plan?.messages ?? [];
}
function never(): never {
  throw new Error('Nothing is sent while planning.');
}

function checkHtml(html: string, text: string): void {
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('script, img, a, iframe, [onerror], [href], [src]').length).toBe(0);
  expect(document.querySelectorAll('table').length).toBe(1);
  expect(shown(document.body.textContent ?? '')).toContain(shown(text));
  expect(shown(document.querySelector('tbody td')?.textContent ?? '')).toBe(shown(text));
}

describe('names as they stand in messages', () => {
  test.each(HOSTILE)('%s', async (_what, text) => {
    const [message] = await planned(ledger(text, text, text));
    const { subject, text: plain, html, to, cc } = message as PlannedMessage;
    expect([to, cc]).toEqual([['ap@customer.example'], []]);
    expect(subject).toBe(headerText(subject));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(shown(subject)).toContain(shown(text.replace(/[\u0000-\u001f]+/g, ' ')));
    expect(shown(plain)).toContain(shown(text));
    checkHtml(html, text);
    const built = (await planned(ledger(text, text, text), false))[0] as PlannedMessage;
    checkHtml(built.html, text);
  });

  test('32,000 characters', async () => {
    const [message] = await planned(ledger('A-1', LONG, LONG));
    const { document } = new JSDOM(message?.html ?? '').window;
    expect(document.body.textContent).toContain(LONG);
    expect(document.querySelectorAll('b').length).toBe(0);
    expect(message?.text).toContain(LONG);
  });

  test.each([
    ['a smuggled header', 'a@b.example\r\nBcc: x@y.example'],
    ['a second line', 'a@b.example\nx@y.example'],
    ['markup', '<img src=x onerror=alert(1)>@b.example'],
    ['a display name', 'Ann <a@b.example>'],
    ['a field', '{{secret}}'],
    ['a formula', '=HYPERLINK("http://x","y")'],
    ['half an emoji', '\ud83d'],
    ['a zero byte', 'a@b.example\u0000x@y.example'],
  ])('an address that is none, %s, is skipped and told', async (_what, address) => {
    const host = new MemoryHost({ [LEDGER]: ledger('A-1', 'Customer', 'Ann', address) });
    const nobody: Channel = { name: '', limits: () => never(), send: () => never() };
    const plan = await dueToday(localServices(host, { email: nobody }, new FakeClock(), 'n'));
    const reasons = plan?.skipped.filter(({ reason }) => reason !== 'paid').map(({ reason }) => reason);
    expect([plan?.messages.length, reasons]).toEqual([0, ['bad address']]);
  });
});

const typed = (cell: Cell): string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell));

interface Workbook {
  readonly host: Host;
  /** Whether a cell of a sheet holds a formula. */
  readonly formulas: () => boolean;
}

function excelBook(sheets: Readonly<Record<string, Cell[][]>>): Workbook {
  const { grid, run } = excelInNode(Object.keys(sheets));
  for (const { id, name } of grid.sheets())
    grid.fill(
      id,
      (sheets[name] ?? []).map((row) => row.map(typed)),
    );
  signGrid(grid);
  grid.select([{ sheet: grid.activeSheet(), row: 0, column: 0, height: 2, width: HEADERS.length }]);
  const host = createExcelHost({
    run,
    sleep: briefly,
    who: () => Promise.resolve("=cmd|' /C calc'!A0"),
    locale: () => 'en-GB',
    theme: () => 'light',
    onSelectionChanged: () => () => undefined,
  });
  return { host, formulas: () => hasFormula(grid) };
}

type AnyGrid = ReturnType<typeof excelInNode>['grid'];
function hasFormula(grid: AnyGrid): boolean {
  return grid.sheets().some(({ id }) => {
    const area = grid.usedArea(id);
    if (area === null) return false;
    const cells = Array.from({ length: area.height * area.width }, (_x, i) =>
      grid.cell(id, area.row + Math.floor(i / area.width), area.column + (i % area.width)),
    );
    return cells.some(({ formula }) => formula !== undefined);
  });
}

/** The server's own half of the host, each call an execution of its own. */
function sheetsBook(sheets: Readonly<Record<string, Cell[][]>>): Workbook {
  const { book, grid } = memoryBook({ user: '=x@collections.example' }, Object.keys(sheets));
  for (const { id, name } of grid.sheets())
    grid.fill(
      id,
      (sheets[name] ?? []).map((row) => row.map(typed)),
    );
  signGrid(grid);
  grid.select([{ sheet: grid.activeSheet(), row: 0, column: 0, height: 2, width: HEADERS.length }]);
  const host = new Proxy<Host>(sheetsServer, {
    get: (server, name: keyof Host) => {
      const method = server[name] as (...args: readonly unknown[]) => unknown;
      return (...args: readonly unknown[]) => inAppsScript(book, () => Reflect.apply(method, server, args));
    },
  });
  return { host, formulas: () => hasFormula(grid) };
}

/** Keeps what it is given. */
function keeper(): { channel: Channel; parcels: Parcel[] } {
  const parcels: Parcel[] = [];
  const send = (parcel: Parcel): SendOutcome => {
    parcels.push(parcel);
    return { state: 'sent', providerId: '=1+1' };
  };
  const limits = () => ({ remainingToday: null, perRun: 100, recipientsPerMessage: 50, account: '' });
  return { channel: { name: 'keeper', limits, send }, parcels };
}

describe.each([
  ['Excel', excelBook],
  ['Sheets', sheetsBook],
] as const)('the log and the ledger in %s', (name, make) => {
  // Files of neither spreadsheet can hold a control character. Sheets tells the text #N/A and the error by nothing apart.
  const kept = HOSTILE.filter(([what]) => what !== 'a control character' && (name === 'Excel' || what !== 'an error'));
  test.each([...kept, ['32,000 characters', LONG] as const])('%s comes back as it was', async (what, text) => {
    const invoice = what === '32,000 characters' ? 'A-1' : text;
    const { host, formulas } = make({ [LEDGER]: ledger(invoice, text, text), [TEMPLATES_SHEET]: OWN_TEMPLATE });
    const { channel } = keeper();
    const services = localServices(host, { email: channel }, new FakeClock(), '=n');
    const { plan, mapping } = await overviewOf(services);
    const [message] = plan.messages;
    const { results } = await services.sender.deliver(plan.messages, quiet);
    expect(results.map(({ state, error }) => [state, error])).toEqual([['sent', '']]);
    const [record] = await services.outbox.records();
    expect(record).toMatchObject({
      customer: message?.customer,
      invoices: [{ invoice, level: 2 }],
      address: 'ap@customer.example',
      subject: message?.subject,
      state: 'sent',
      providerId: '=1+1',
      who: await host.who(),
      key: message?.key,
      hash: message?.hash,
    });
    expect(await updateLedger(services, mapping, plan.messages)).toBe(1);
    const cells = (await host.readSheet(LEDGER))?.rows[1];
    expect([cells?.[0], cells?.[1], cells?.[7]]).toEqual([invoice, text, 2]);
    expect((await overviewOf(services)).plan.messages).toEqual([]);
    expect(formulas()).toBe(false);
  });
});

test('in Sheets a customer named like an error is taken for one, and the row is skipped and told', async () => {
  const { host } = sheetsBook({ [LEDGER]: ledger('A-1', '#N/A', 'Ann') });
  const { plan } = await overviewOf(localServices(host, { email: keeper().channel }, new FakeClock(), 'n'));
  expect([plan.messages.length, plan.skipped.map(({ reason }) => reason)]).toEqual([0, ['no customer']]);
});

describe('the raw e-mail', () => {
  const outbox = new Outbox();
  let relay: Relay;
  beforeAll(async () => {
    relay = new Relay(await outbox.listen(), 'ana@hartwell.example');
  });
  afterAll(async () => {
    relay.close();
    await outbox.close();
  });

  const wire: Wire = {
    fetch: async (_url, { body = '' }) => {
      const text = JSON.stringify(await relay.send(parcelOf(body)));
      return { status: 200, headers: { get: () => null }, text: async () => Promise.resolve(text) };
    },
    after: () => () => undefined,
    now: () => 0,
  };
  const channel = smtpRelay({ url: 'https://localhost/relay/send', token: 't', account: 'ana@hartwell.example' }, wire);

  async function mailed(rows: Cell[][]): Promise<{ mail: Parsed; to: readonly string[]; message: PlannedMessage }> {
    outbox.clear();
    const host = new MemoryHost({ [LEDGER]: rows, [TEMPLATES_SHEET]: OWN_TEMPLATE });
    host.selected = { sheet: LEDGER, rows: [1] };
    const services = localServices(host, { email: channel }, new FakeClock(), 'n');
    const { plan } = await overviewOf(services);
    const { results } = await services.sender.deliver(plan.messages, quiet);
    expect(results.map(({ state, error }) => [state, error])).toEqual([['sent', '']]);
    const [kept, ...others] = outbox.mails();
    expect(others).toEqual([]);
    return {
      mail: await PostalMime.parse(kept?.raw ?? ''),
      to: kept?.to ?? [],
      message: plan.messages[0] as PlannedMessage,
    };
  }

  test.each(HOSTILE)('%s adds neither a header nor a recipient', async (_what, text) => {
    const { mail, to, message } = await mailed(ledger(text, text, text));
    expect(to).toEqual(['ap@customer.example']);
    expect(mail.to?.map(({ address }) => address)).toEqual(['ap@customer.example']);
    expect([mail.cc ?? [], mail.bcc ?? []]).toEqual([[], []]);
    expect(mail.from?.address).toBe('ana@hartwell.example');
    expect(mail.headers.map(({ key }) => key).sort()).toEqual(
      ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-collections-key'].sort(),
    );
    expect(mail.headers.find(({ key }) => key === 'x-collections-key')?.value).toBe(message.key);
    expect(shown(mail.subject ?? '')).toBe(shown(message.subject));
    expect(shown(mail.text ?? '')).toContain(shown(text));
    checkHtml(String(mail.html), text);
    expect(mail.attachments).toEqual([]);
  });
});
