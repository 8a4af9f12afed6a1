import { dayOfIso, isoOf } from '../../calendar/civil';
import type { Policy } from '../../dunning/policy';
import { composeMessage } from '../../messages/compose';
import type { MessageGroup } from '../../messages/draft';
import type { DueRow } from '../../messages/dueRow';
import { rowCurrency } from '../../ledger/rowCurrency';
import { customerId, labelOf } from '../../debtors/identity';
import { templateBook, type OwnTemplate } from '../../messages/templateBook';
import { loadWordings } from '../../languages/load';
import { LANGUAGES } from '../../locale/languages';
import type { MessageWording } from '../../messages/templates/messageWording';
import type { BrokenMessage, PlannedMessage } from '../../messages/message';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { findLedger, readMemory } from '../workbook/ledgers';
import type { Services } from '../types';
import { withLevelOf } from './templates';

/** Invoices of one customer in one currency, to show a template with. */
export interface TemplateExample {
  readonly rows: readonly LedgerRow[];
  readonly asOf: number;
  /** False where the ledger has none and one is made up. */
  readonly real: boolean;
  /** What comes with the product, in every language. */
  readonly wordings: readonly MessageWording[];
}

const MOST_INVOICES = 5;
const SAMPLE: LedgerRow = {
  row: 0,
  invoice: 'INV-1042',
  customer: 'Example Ltd',
  customerNumber: '',
  dueDate: null,
  openAmount: 1250,
  amount: 1250,
  paidDate: null,
  creditLimit: null,
  currency: '',
  email: 'accounts@example.com',
  cc: '',
  phone: '+14155550100',
  language: '',
  contactName: 'Ms Reed',
  hold: null,
  disputed: false,
  promiseDate: null,
  doNotContact: false,
  lastLevel: 0,
  lastReminder: null,
  paymentLink: '',
  customerType: '',
  country: '',
  ladder: '',
  creditor: '',
  payer: '',
  unreadable: [],
  standing: 'owed',
  reason: null,
  saidBy: 'openAmount',
};

function isOpen(row: LedgerRow): boolean {
  const dated = dayOfIso(row.dueDate ?? '') !== undefined;
  return dated && (row.openAmount ?? 0) > 0 && row.customer !== '';
}

/** Open invoices of the ledger by customer and currency. */
async function openGroups(services: Services, policy: Policy): Promise<LedgerRow[][]> {
  const ledger = await findLedger(services, await readMemory(services.host));
  const groups = new Map<string, LedgerRow[]>();
  for (const row of ledger?.rows ?? []) {
    const currency = rowCurrency(row, policy.currency);
    if (!isOpen(row) || currency === undefined) continue;
    const key = `${customerId(labelOf(row))}\u0001${currency}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/**
 * The customer whose oldest invoice is nearest to the day of a level, with the invoices that have reached that day; a
 * made-up one where nobody has.
 */
export async function templateExample(services: Services, policy: Policy, level: number): Promise<TemplateExample> {
  const asOf = services.clock.today();
  const fromDay = withLevelOf(policy, level).levels.find((step) => step.level === level)?.fromDay ?? 1;
  const lateOf = (row: LedgerRow): number => asOf - (dayOfIso(row.dueDate ?? '') ?? asOf);
  const fits = (row: LedgerRow): boolean => lateOf(row) >= fromDay && (fromDay > 0 || lateOf(row) <= 0);
  const [open, wordings] = await Promise.all([openGroups(services, policy), loadWordings(LANGUAGES)]);
  const groups = open.map((rows) => rows.filter(fits)).filter((rows) => rows.length > 0);
  const distance = (rows: readonly LedgerRow[]): number => Math.max(...rows.map(lateOf)) - fromDay;
  const [nearest] = groups.sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) {
    return { rows: [{ ...SAMPLE, dueDate: isoOf(asOf - fromDay) }], asOf, real: false, wordings };
  }
  const oldestFirst = [...nearest].sort((a, b) => lateOf(b) - lateOf(a));
  return { rows: oldestFirst.slice(0, MOST_INVOICES), asOf, real: true, wordings };
}

/** What the example's customer would get by a template without faults. */
export function exampleMessage(
  example: TemplateExample,
  policy: Policy,
  template: OwnTemplate,
): PlannedMessage | BrokenMessage {
  const { level, channel, language } = template;
  const [first = SAMPLE] = example.rows;
  const currency = rowCurrency(first, policy.currency) ?? '';
  const group: MessageGroup = {
    customer: customerId(labelOf(first)),
    currency,
    language,
    channel,
    invoices: example.rows.map((ledger) => eligible(ledger, level, channel, currency)),
    addresses: '',
    credits: [],
    listed: [],
  };
  const book = templateBook(example.wordings, [template]);
  return composeMessage(group, {
    asOf: example.asOf,
    policy: withLevelOf(policy, level),
    book,
    sheet: '',
    contactColumn: 0,
  });
}

function eligible(ledger: LedgerRow, level: number, channel: DueRow['channel'], currency: string): DueRow {
  const to = channel === 'email' ? ledger.email : channel === 'letter' ? '' : ledger.phone;
  return {
    kind: 'invoice',
    id: '',
    ledger,
    customer: customerId(labelOf(ledger)),
    level,
    cycle: 1,
    channel,
    party: 'business',
    debtor: 'business',
    country: '',
    dueDay: dayOfIso(ledger.dueDate ?? ''),
    currency,
    to: to === '' ? [] : [to],
    cc: [],
  };
}
