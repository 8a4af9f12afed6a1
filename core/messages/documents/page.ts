import { HEAD_STYLE, headHtml, windowOf } from '../letters/letterHead';
import { headOf } from '../letters/letterSender';
import { bankLine, particularsOf } from '../particulars';
import { hasOwnField, ownField } from '../../cells/ownField';
import { isoOf, type Day } from '../../calendar/civil';
import { minorDigits } from '../../money/currency';
import type { InterestRule } from '../../interest/charge';
import { lawCited, LAWS, lawOf } from '../../interest/law/laws';
import { sourcesOf, type OwnRates } from '../../interest/law/ownRates';
import { rateNotice } from '../../interest/rateNotice';
import type { Policy } from '../../dunning/policy';
import { invoiceOf, moneyIn, writer, type Written } from '../invoiceTable';
import { withNamesIn } from '../policyNames';
import { inLine } from '../templateFields';
import { escapeHtml, renderTemplate } from '../template';
import { INVOICE_TABLE } from '../templates/messageWording';
import type { Account, AccountLine, CurrencyAccount } from './statementOfAccount';
import type { DocumentKind } from './kinds';
import { instalmentsOf, waivedBy, type DocumentTerms } from './documentTerms';
import type { DocumentText, DocumentWording } from './documentText';

/** All that a document is written from. */
export interface DocumentInput {
  readonly kind: DocumentKind;
  readonly text: DocumentText;
  readonly wording: DocumentWording;
  readonly policy: Policy;
  readonly account: Account;
  readonly name: string;
  readonly customerNumber: string;
  readonly contactName: string;
  /** Where it goes, line by line; empty where nobody knows. */
  readonly postal: readonly string[];
  readonly asOf: Day;
  /** YYYY-MM-DD. */
  readonly objectBy: string;
  readonly terms: DocumentTerms;
}

export interface WrittenDocument {
  readonly subject: string;
  readonly html: string;
}

const STYLE =
  'body{font-family:"Segoe UI",Arial,sans-serif;font-size:14px;line-height:20px;color:#242424}' +
  'h1{font-size:18px;line-height:24px}h2{font-size:15px;margin:20px 0 4px}' +
  'table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:0 0 12px}' +
  'th,td{padding:4px 6px;border-bottom:1px solid #e0e0e0;text-align:right;vertical-align:top;white-space:nowrap}' +
  'th:first-child,td:first-child{text-align:left;white-space:normal;overflow-wrap:anywhere;min-width:7em;padding-left:0}' +
  '.words :is(th,td){text-align:left;white-space:normal}tfoot td{border-bottom:none}.sum td{font-weight:600;border-top:1px solid #242424}' +
  '.small{font-size:12px;line-height:16px}p.small{break-before:avoid}tr{break-inside:avoid}thead{display:table-header-group}';

function table(heads: readonly string[], rows: readonly (readonly string[])[], className: string, foot = ''): string {
  const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table class="${className}"><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${body}</tbody>${foot}</table>`;
}

class Writer {
  private readonly labels;
  private readonly dates: Written;
  constructor(private readonly input: DocumentInput) {
    this.labels = input.wording.labels;
    this.dates = writer(input.wording.locale, minorDigits(undefined));
  }

  date(iso: string): string {
    return iso === '' ? '' : this.dates.date(iso);
  }

  private row(
    { due, amount, paid, open, daysLate, disputed, ...named }: AccountLine,
    written: Written,
    withAmounts: boolean,
  ): string[] {
    const { labels } = this;
    const invoice = invoiceOf(named);
    const name = open < 0 ? `${labels.credit} ${invoice}`.trim() : invoice;
    return [
      disputed ? `${name} (${labels.disputed})` : name,
      this.date(due),
      ...(withAmounts
        ? [amount === undefined ? '' : written.money(amount), paid === undefined ? '' : written.money(paid)]
        : []),
      written.money(open),
      open < 0 || daysLate <= 0 ? '' : String(daysLate),
    ];
  }

  private sums(
    { invoices, credits, interest, fees, total }: CurrencyAccount,
    written: Written,
    before: number,
  ): string {
    const { labels } = this;
    const parts: (readonly [string, number])[] = [
      ...(credits !== 0 || interest !== 0 || fees !== 0 ? [[labels.invoices, invoices] as const] : []),
      ...(credits !== 0 ? [[labels.credits, credits] as const] : []),
      ...(interest !== 0 ? [[labels.interest, interest] as const] : []),
      ...(fees !== 0 ? [[labels.fees, fees] as const] : []),
      [labels.total, total],
    ];
    const rows = parts.map(([label, amount], i) => {
      const last = i === parts.length - 1 ? ' class="sum"' : '';
      return `<tr${last}><td colspan="${before}">${escapeHtml(label)}</td><td>${escapeHtml(written.money(amount))}</td><td></td></tr>`;
    });
    return `<tfoot>${rows.join('')}</tfoot>`;
  }

  private reckoning(account: CurrencyAccount, written: Written): string {
    const { labels } = this;
    const percent = new Intl.NumberFormat(this.input.wording.locale, { style: 'percent', maximumFractionDigits: 4 });
    const rows = account.lines.flatMap(({ stretches, ...line }) =>
      stretches.map(({ from, to, days, rate, interest }) => [
        invoiceOf(line),
        this.date(isoOf(from)),
        this.date(isoOf(to)),
        String(days),
        percent.format(rate),
        written.money(interest),
      ]),
    );
    if (rows.length === 0) return '';
    const heads = [labels.invoice, labels.from, labels.to, labels.days, labels.rate, labels.interest];
    const source = [labels.onOpenAmounts, this.source(account)].map(escapeHtml).join('<br>');
    return `<h2>${escapeHtml(labels.reckoning)}</h2>${table(heads, rows, 'small')}<p class="small">${source}</p>`;
  }

  /** What the rate rests on. */
  private source({ lines }: CurrencyAccount): string {
    const { interest } = this.input.policy;
    if (interest.kind !== 'statutory') return this.labels.agreedRate;
    const law = lawOf(hasOwnField(LAWS, interest.jurisdiction) ? interest.jurisdiction : 'EU');
    const { name, source, checked } = law.reference;
    const parties = new Set(lines.flatMap(({ party, stretches }) => (stretches.length > 0 ? [party] : [])));
    const cited = [...new Set([...parties].map((party) => lawCited(law, party)))].join('; ');
    const isFlat = [...parties].every(
      (party) => 'flat' in ((party === 'consumer' ? law.consumer : undefined) ?? law.business),
    );
    if (isFlat) return `${cited} (${this.labels.checked(this.date(law.checked))})`;
    const official = `${cited}; ${name}: ${source} (${this.labels.checked(this.date(checked))})`;
    return [official, ...this.ownRates(interest.rates), ...this.end(interest)].join('; ');
  }

  /** Whose rates they are where they are not the official ones. */
  private ownRates(rates: OwnRates | undefined): readonly string[] {
    return rates === undefined ? [] : [this.labels.ownRates(this.date(isoOf(rates[0].from)), sourcesOf(rates))];
  }

  /** Told while the official rates end soon. */
  private end(rule: InterestRule): readonly string[] {
    const notice = rateNotice(rule, this.input.asOf);
    return notice === undefined ? [] : [this.labels.ratesKnownTo(this.date(isoOf(notice.until)))];
  }

  private currency(account: CurrencyAccount): string {
    const { labels } = this;
    const written = writer(this.input.wording.locale, account.digits);
    // A ledger that keeps only what is open has nothing to show in these columns.
    const withAmounts = account.lines.some(({ amount }) => amount !== undefined);
    const amounts = withAmounts ? [labels.amount, labels.paid] : [];
    const heads = [labels.invoice, labels.due, ...amounts, labels.open, labels.daysLate];
    const rows = account.lines.map((line) => this.row(line, written, withAmounts));
    const title = account.currency === '' ? labels.account : `${labels.account}, ${account.currency}`;
    const invoices = table(heads, rows, '', this.sums(account, written, heads.length - 2));
    return `<h2>${escapeHtml(title)}</h2>${invoices}${this.reckoning(account, written)}`;
  }

  private sent(): string {
    const { labels } = this;
    const { account, policy, wording } = this.input;
    if (this.input.kind !== 'verification' || account.sent.length === 0) return '';
    const { levels } = withNamesIn(policy, wording.language);
    const rows = account.sent.map(({ whenLocal, level, channel, invoices }) => [
      this.date(whenLocal.slice(0, 10)),
      `${levels.find((step) => step.level === level)?.name ?? String(level)}, ${ownField(labels.channels, channel) ?? channel}`,
      [...new Set(invoices.map(invoiceOf))].join(', '),
    ]);
    return `<h2>${escapeHtml(labels.sentBefore)}</h2>${table([labels.date, labels.message, labels.invoice], rows, 'words')}`;
  }

  tables(): string {
    return this.input.account.currencies.map((account) => this.currency(account)).join('') + this.sent();
  }
}

/** What a document says of its terms; '' for what it has none of. */
function termFields(
  { account, wording, terms, asOf }: DocumentInput,
  date: (iso: string) => string,
): Readonly<Record<'plan' | 'settlement' | 'waived' | 'objection' | 'finding', string>> {
  const money = (amount: number, currency: string, digits: number): string =>
    moneyIn(wording, currency, writer(wording.locale, digits).money(amount));
  const [first] = account.currencies;
  const waived = waivedBy(account, terms);
  const settles = first !== undefined && waived !== undefined;
  return {
    plan: instalmentsOf(account, terms, asOf)
      .map(({ due, amount, currency, digits }) => `${date(due)}${wording.colon}${money(amount, currency, digits)}`)
      .join('\n'),
    settlement: settles ? money(terms.settlement, first.currency, first.digits) : '',
    waived: settles ? money(waived, first.currency, first.digits) : '',
    objection: inLine(terms.objection),
    finding: inLine(terms.finding),
  };
}

function fieldsOf(input: DocumentInput, date: (iso: string) => string): Record<string, string | boolean> {
  const { policy, account, kind, wording } = input;
  const contact_name = inLine(input.contactName);
  const salutation = contact_name === '' ? wording.labels.dearAll : wording.labels.dear;
  return {
    salutation: renderTemplate(salutation, { contact_name }, 'none'),
    contact_name,
    customer: inLine(input.name),
    creditor: policy.creditor,
    signature: [policy.signature, ...particularsOf(policy), bankLine(policy)].join('\n').trim(),
    as_of: date(isoOf(input.asOf)),
    object_by: date(input.objectBy),
    object_to: policy.replyTo,
    ...termFields(input, date),
    interest: account.currencies.some(({ interest }) => interest !== 0),
    sent: kind === 'verification' && account.sent.length > 0,
    invoice_table: INVOICE_TABLE,
  };
}

/** The document as a page to print: every text is escaped here, once. @throws MissingFieldError, TemplateError of its text */
export function writeDocument(input: DocumentInput): WrittenDocument {
  const { policy, wording, text, name, customerNumber, postal } = input;
  const pen = new Writer(input);
  const fields = fieldsOf(input, (iso) => pen.date(iso));
  const subject = inLine(renderTemplate(text.subject, fields, 'none'));
  const number = customerNumber === '' ? '' : `${wording.labels.customerNumber}${wording.colon}${customerNumber}`;
  const head = headHtml(
    headOf(policy, {
      to: [name, input.contactName, ...postal].map(inLine),
      noAddress: postal.length === 0 ? wording.labels.noAddress : '',
      date: [number, pen.date(isoOf(input.asOf))].filter((part) => part !== '').join(' \u00b7 '),
      subject,
      window: windowOf(wording.locale),
    }),
    'h1',
  );
  const blocks = renderTemplate(text.body, fields, 'none')
    .split(/\n{2,}/)
    .map((block) => {
      if (block.trim() === INVOICE_TABLE) return pen.tables();
      return `<p>${escapeHtml(block.trim()).replace(/\n/g, '<br>')}</p>`;
    });
  const html =
    `<!doctype html><html lang="${escapeHtml(wording.language)}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(subject)}</title><style>${STYLE}${HEAD_STYLE}</style></head><body>${head}${blocks.join('\n')}</body></html>`;
  return { subject, html };
}
