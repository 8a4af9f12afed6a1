import { shownNumber } from '../ledger/instalmentNames';
import { dayOfIso } from '../calendar/civil';
import { dayWriter } from '../calendar/dayWriter';
import { qrTable } from './epcQr';
import { escapeHtml, LONGEST_MESSAGE, MessageTooLongError } from './template';
import { HEAD_STYLE, headHtml, headText } from './letters/letterHead';
import type { InvoiceTable, MessageLine, TablePart } from './message';
import { INVOICE_TABLE, type MessageWording } from './templates/messageWording';

export interface Written {
  /** An amount without its currency. */
  readonly money: (amount: number) => string;
  /** A date YYYY-MM-DD in the message's language. */
  readonly date: (iso: string) => string;
}

/** Amounts and dates as the message's language writes them; digits come from ISO 4217, not from the engine. */
export function writer(locale: string, digits: number): Written {
  const figures = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Sums of money are grouped from the first thousand on, whatever a language does to other numbers.
    useGrouping: true,
  });
  const days = dayWriter(locale);
  const dates = new Map<string, string>();
  return {
    // A hyphen is no minus, and a line may break behind it.
    money: (amount) => figures.format(amount).replace('-', '\u2212'),
    date(iso) {
      let text = dates.get(iso);
      if (text === undefined) dates.set(iso, (text = days(dayOfIso(iso) ?? 0)));
      return text;
    },
  };
}

/** An amount in a sentence, with its code where the language has it, and never parted from it. */
export function moneyIn({ code }: Pick<MessageWording, 'code'>, currency: string, amount: string): string {
  if (currency === '') return amount;
  return code === 'before' ? `${currency}\u00a0${amount}` : `${amount}\u00a0${currency}`;
}

/** An invoice as a message names it: with whose it is, where somebody else pays it. */
export function invoiceOf({ invoice, customer }: Pick<MessageLine, 'invoice' | 'customer'>): string {
  const number = shownNumber(invoice);
  return customer === undefined ? number : `${number} (${customer})`.trim();
}

/** The lines of a message by what is said of them. */
export interface TableLines {
  readonly main: readonly MessageLine[];
  readonly reminded: readonly MessageLine[];
  readonly fresh: readonly MessageLine[];
  readonly credits: readonly MessageLine[];
  /** For information. */
  readonly listed: { readonly overdue: readonly MessageLine[]; readonly open: readonly MessageLine[] };
}

export function invoiceTable(
  { main, reminded, fresh, credits, listed }: TableLines,
  sums: {
    readonly amount: number;
    readonly interest: number;
    readonly fee: number;
    /** What of the fee is the message's own, and what earlier messages asked for. */
    readonly ownFee: number;
    readonly earlierFees: number;
    readonly toPay: number;
  },
  currency: string,
  wording: MessageWording,
  written: Written,
): InvoiceTable {
  const { labels } = wording;
  const withInterest = sums.interest !== 0;
  const row = (line: MessageLine): readonly string[] => [
    line.amount < 0 ? `${labels.credit} ${invoiceOf(line)}`.trim() : invoiceOf(line),
    line.dueDate === '' ? '' : written.date(line.dueDate),
    line.amount < 0 || line.daysLate <= 0 ? '' : String(line.daysLate),
    ...(withInterest ? [line.interest === 0 ? '' : written.money(line.interest)] : []),
    written.money(line.amount),
  ];
  const parts: [string, string][] = [];
  if (sums.interest !== 0 || sums.fee !== 0) parts.push([labels.invoices, written.money(sums.amount)]);
  if (sums.interest !== 0) parts.push([labels.interest, written.money(sums.interest)]);
  if (sums.ownFee !== 0) parts.push([labels.fee, written.money(sums.ownFee)]);
  if (sums.earlierFees !== 0) parts.push([labels.earlierFees, written.money(sums.earlierFees)]);
  parts.push([labels.toPay, written.money(sums.toPay)]);
  return {
    heads: [
      labels.invoice,
      labels.due,
      labels.daysLate,
      ...(withInterest ? [labels.interest] : []),
      currency === '' ? labels.amount : currency,
    ],
    rows: [...main.map(row), ...credits.map(row)],
    sums: parts,
    colon: wording.colon,
    ...filled(
      (further) => ({ further }),
      [
        { title: labels.alsoReminded, rows: reminded.map(row) },
        { title: labels.alsoOverdue, rows: fresh.map(row) },
      ],
    ),
    ...filled(
      (apart) => ({ apart }),
      [
        { title: labels.listedOverdue, rows: listed.overdue.map(row) },
        { title: labels.listedOpen, rows: listed.open.map(row) },
      ],
    ),
  };
}

/** Parts that have rows, if there are any. */
function filled<T extends object>(as: (parts: readonly TablePart[]) => T, parts: readonly TablePart[]): Partial<T> {
  const own = parts.filter(({ rows }) => rows.length > 0);
  return own.length === 0 ? {} : as(own);
}

function textTable({ heads, rows, sums, colon, further = [], apart = [] }: InvoiceTable): string {
  const all = [heads, ...rows, ...[...further, ...apart].flatMap((part) => part.rows)];
  const widths = heads.map((_, i) => Math.min(40, Math.max(...all.map((row) => (row[i] ?? '').length))));
  const amounts = Math.max(widths.pop() ?? 0, ...sums.map(([, amount]) => amount.length));
  widths.push(amounts);
  // A sum's label may reach under all columns but the last.
  const before = (): number => widths.reduce((sum, width) => sum + width + 2, -2 - amounts);
  const lacking = Math.max(...sums.map(([label]) => label.length + 2)) - before();
  if (lacking > 0) widths[0] = (widths[0] ?? 0) + lacking;
  const foot = sums.map(([label, amount]) => label.padEnd(before()) + amount.padStart(amounts));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const parts = further.flatMap((part) => [rule, `${part.title}${colon.trimEnd()}`, ...part.rows.map(line)]);
  const below = apart.flatMap((part) => ['', `${part.title}${colon.trimEnd()}`, ...part.rows.map(line)]);
  return [line(heads), rule, ...rows.map(line), ...parts, rule, ...foot, ...below].join('\n');
}

function textAnnexes({ reckoning, transfer, colon }: InvoiceTable): string {
  const parts: string[] = [];
  if (reckoning !== undefined) {
    parts.push(
      [
        `${reckoning.title}${colon.trimEnd()}`,
        ...[reckoning.heads, ...reckoning.rows].map((row) => row.join('  ')),
      ].join('\n'),
    );
  }
  if (transfer !== undefined) {
    parts.push(
      [
        `${transfer.title}${colon.trimEnd()}`,
        ...transfer.lines.map(([label, value]) => `${label}${colon}${value}`),
      ].join('\n'),
    );
  }
  return parts.map((part) => `\n\n${part}`).join('');
}

// Dates may wrap on a narrow phone, amounts never.
const CELL = 'padding:4px 6px 4px 0;border-bottom:1px solid #e0e0e0;';
const RIGHT = 'padding:4px 0 4px 6px;text-align:right;border-bottom:1px solid #e0e0e0;';
const AMOUNT = `${RIGHT}white-space:nowrap;`;

function styleOf(column: number, columns: number): string {
  if (column === 0) return `${CELL}text-align:left;`;
  return column === columns - 1 ? AMOUNT : RIGHT;
}

const TABLE =
  '<table role="table" style="border-collapse:collapse;width:100%;max-width:560px;font-variant-numeric:tabular-nums">';

function htmlTable({ heads, rows, sums, further = [], apart = [] }: InvoiceTable): string {
  const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
    row.map((cell, i) => `<${tag} style="${styleOf(i, row.length)}">${escapeHtml(cell)}</${tag}>`).join('');
  const foot = sums.map(([label, amount], i) => {
    const weight = i === sums.length - 1 ? 'font-weight:600;' : '';
    return `<tr><td colspan="${heads.length - 1}" style="${CELL}${weight}">${escapeHtml(label)}</td><td style="${AMOUNT}${weight}">${escapeHtml(amount)}</td></tr>`;
  });
  const bodyOf = (own: InvoiceTable['rows'], title = ''): string =>
    `<tbody>${title}${own.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody>`;
  const titleOf = ({ title }: TablePart): string =>
    `<tr><th scope="rowgroup" colspan="${heads.length}" style="${CELL}text-align:left;padding-top:12px;">${escapeHtml(title)}</th></tr>`;
  return (
    TABLE +
    `<thead><tr>${cells(heads, 'th')}</tr></thead>${bodyOf(rows)}` +
    further.map((part) => bodyOf(part.rows, titleOf(part))).join('') +
    `<tfoot>${foot.join('')}</tfoot></table>` +
    apart
      .map(
        (part) => `${TABLE}<thead>${titleOf(part)}<tr>${cells(heads, 'th')}</tr></thead>${bodyOf(part.rows)}</table>`,
      )
      .join('')
  );
}

function htmlAnnexes({ reckoning, transfer, colon }: InvoiceTable): string {
  let html = '';
  if (reckoning !== undefined) {
    const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
      row.map((cell, i) => `<${tag} style="${styleOf(i, row.length)}">${escapeHtml(cell)}</${tag}>`).join('');
    html +=
      `<p style="margin-bottom:4px">${escapeHtml(reckoning.title)}</p>` +
      '<table role="table" style="border-collapse:collapse;width:100%;max-width:560px;font-size:12px">' +
      `<thead><tr>${cells(reckoning.heads, 'th')}</tr></thead>` +
      `<tbody>${reckoning.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`;
  }
  if (transfer !== undefined) {
    const lines = transfer.lines.map(([label, value]) => `${escapeHtml(label)}${colon}${escapeHtml(value)}`);
    html += `<p>${escapeHtml(transfer.title)}<br>${lines.join('<br>')}</p>`;
    if (transfer.code !== undefined) html += `<div>${qrTable(transfer.code.payload, transfer.code.label)}</div>`;
  }
  return html;
}

/** So long may a message be as HTML: a table of a thousand invoices takes a sixth of it. */
const LONGEST_HTML = 2_000_000;

/** Counts what is written before it is put together, so that what would be too long is never made. */
class Room {
  constructor(private left: number) {}

  /** @throws MessageTooLongError */
  taking(text: string): string {
    this.left -= text.length + 1;
    if (this.left < 0) throw new MessageTooLongError();
    return text;
  }
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** A body whose only line {{invoice_table}} stands for the table, as plain text. */
export function textOf(body: string, table: InvoiceTable): string {
  const inText = once(() => `${textTable(table)}${textAnnexes(table)}`);
  const room = new Room(LONGEST_MESSAGE);
  const head = table.head === undefined ? '' : `${room.taking(headText(table.head))}\n\n`;
  const text = body
    .split('\n')
    .map((line) => room.taking(line.trim() === INVOICE_TABLE ? inText() : line))
    .join('\n');
  return head + text;
}

/** The same body as HTML: every text is escaped here, once. A blank line ends a paragraph, and so does the table. */
export function htmlOf(body: string, table: InvoiceTable, language: string): string {
  const inHtml = once(() => `${htmlTable(table)}${htmlAnnexes(table)}`);
  const room = new Room(LONGEST_HTML);
  const blocks: string[] = table.head === undefined ? [] : [room.taking(headHtml(table.head))];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push(room.taking(`<p>${paragraph.map(escapeHtml).join('<br>')}</p>`));
    paragraph = [];
  };
  for (const line of body.split('\n')) {
    const isTable = line.trim() === INVOICE_TABLE;
    const isBlank = line.trim() === '';
    if (isTable || isBlank) endParagraph();
    if (isTable) blocks.push(room.taking(inHtml()));
    else if (!isBlank) paragraph.push(line);
  }
  endParagraph();
  return (
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">${table.head === undefined ? '' : `<style>${HEAD_STYLE}</style>`}</head>` +
    '<body style="font-family:\'Segoe UI\',Arial,sans-serif;font-size:14px;line-height:20px;color:#242424">' +
    `${blocks.join('\n')}</body></html>`
  );
}
