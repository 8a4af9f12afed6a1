import { dayOfIso, isoOf, type Day } from '../../calendar/civil';
import type { Contacts } from '../../contacts/contactFacts';
import type { LedgerRow } from '../../ledger/ledgerRow';
import type { PostalCells } from '../../ledger/postalCells';
import { accountOf, type Account } from '../../messages/documents/statementOfAccount';
import { writeDocument, type WrittenDocument } from '../../messages/documents/page';
import { accountFor, isComplete, type DocumentTerms } from '../../messages/documents/documentTerms';
import { documentRow, ownDocument } from '../../messages/documents/rows';
import { withoutBetween } from '../../cells/between';
import type { DocumentKind } from '../../messages/documents/kinds';
import { postalLines } from '../../messages/letters/postalLines';
import { postalAddresses } from '../../contacts/postalAddresses';
import { unsaidIn } from '../../messages/unsaid';
import { namesNobody } from '../../ledger/customerNumber';
import { labelOf } from '../../debtors/identity';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../messages/templateRows';
import { loadDocumentWording } from '../../languages/load';
import { tongueOf } from '../../locale/regions';
import { invoicesSelected } from './customerView';
import { messagesAbout, rowsOf, tellable } from './customerRows';
import { findLedger } from '../workbook/ledgers';
import { plainFact, recordFact } from './recordFact';
import { payingMemory, readRules } from '../workbook/rules';
import type { Services } from '../types';

/** A document ready to print. */
export interface PreparedDocument extends WrittenDocument {
  readonly kind: DocumentKind;
  readonly account: Account;
  readonly language: string;
  /** False where the policy does not say whose money it is. */
  readonly hasCreditor: boolean;
  /** What a letter has to say and this one does not: the creditor's name or the signature; left out where all is said. */
  readonly unsaid?: string;
  /** Whether its terms are all there: a letter without them is not printed. */
  readonly complete: boolean;
  /** Whether its text is the workbook's own. */
  readonly own: boolean;
}

/** Objections are asked for within this many days, unless a person says otherwise. */
const OBJECTION_DAYS = 30;
const FIRST_DAYS = 14;

/**
 * Writes a document about a customer's account as of today. Changes nothing.
 * @param language ISO 639-1; '' for the customer's own, else that of the policy
 * @param objectBy YYYY-MM-DD
 * @returns null where the ledger has no such customer
 * @throws DamagedSheetError, FormulaError where interest cannot be worked out, CollectionError where it cannot be told
 * whose rows they are
 */
export async function prepareDocument(
  services: Services,
  wanted: {
    readonly customer: string;
    readonly kind: DocumentKind;
    readonly language: string;
    readonly objectBy: string;
    /** Left out, the usual ones. */
    readonly terms?: DocumentTerms;
  },
): Promise<PreparedDocument | null> {
  const { kind, objectBy, terms = usualTerms(services) } = wanted;
  const [rules, records, templates] = await Promise.all([
    readRules(services.host),
    services.outbox.records(),
    services.host.readSheet(TEMPLATES_SHEET),
  ]);
  const { policy, contacts } = rules;
  const asOf = services.clock.today();
  const ledger = await findLedger(services, payingMemory(rules, asOf));
  const found = rowsOf(ledger?.rows ?? [], wanted.customer);
  const rows = tellable(found, await invoicesSelected(services, wanted.customer));
  const [first] = rows;
  if (first === undefined) return null;
  const customer = labelOf(first);
  const theirs = rows.map(({ language }) => tongueOf(language)).find((language) => language !== undefined);
  const wording = await loadDocumentWording(wanted.language, theirs ?? '', policy.language);
  const own = templates === null ? undefined : ownDocument(templates, kind, wording.language);
  const mine = messagesAbout(records, rows);
  const account = accountFor(kind, accountOf({ kind, customer, rows, records: mine, contacts, policy, asOf }));
  const { customer: name } = first;
  const customerNumber = namesNobody(first.customerNumber) ? '' : first.customerNumber;
  const contactName = rows.find((row) => row.contactName !== '')?.contactName ?? '';
  const text = own ?? wording.texts[kind];
  const page = writeDocument({
    kind,
    text,
    wording,
    policy,
    account,
    name,
    customerNumber,
    contactName,
    postal: postalLines(postalIn(rows, contacts, asOf), { name, country: first.country }, policy),
    asOf,
    objectBy,
    terms,
  });
  const unsaid = unsaidIn('letter', wordsIn(page.html), policy);
  return {
    ...page,
    ...(unsaid === undefined ? {} : { unsaid }),
    kind,
    account,
    language: wording.language,
    hasCreditor: policy.creditor !== '',
    complete: isComplete(kind, account, terms, asOf),
    own: own !== undefined,
  };
}

/** Where the customer of rows gets post: as one of them says, or a person noted. */
function postalIn(rows: readonly LedgerRow[], contacts: Contacts, asOf: Day): PostalCells | undefined {
  const postalOf = postalAddresses(rows, { contacts, asOf });
  return rows.map(postalOf).find((cells) => cells !== undefined);
}

/** A page's words, without what only lays it out. */
function wordsIn(html: string): string {
  const body = html.slice(html.indexOf('</style>') + 1);
  return withoutBetween(body, { '<': '>' }, ' ').replace(/&(?:amp|lt|gt|quot|#39);/g, ' ');
}

/** The terms a document begins with: three instalments, the first in two weeks. */
export function usualTerms({ clock }: Services): DocumentTerms {
  return { instalments: 3, firstDay: isoOf(clock.today() + FIRST_DAYS), settlement: 0, objection: '', finding: '' };
}

/** The day objections are asked for by at first. */
export function usualObjectionDay({ clock }: Services): string {
  return isoOf(clock.today() + OBJECTION_DAYS);
}

/** Whether objections may be asked for by a day: one that there is, and after today. */
export function isObjectionDay({ clock }: Services, iso: string): boolean {
  return (dayOfIso(iso) ?? 0) > clock.today();
}

/** Notes in the contacts sheet that a document was printed. It is no reminder: nothing is claimed. @param note in words */
export async function recordPrinted(
  services: Services,
  customer: string,
  document: PreparedDocument,
  note: string,
): Promise<void> {
  const invoices = document.account.currencies.flatMap(({ lines }) => lines.map(({ invoice }) => invoice));
  const fact = plainFact(services, customer, 'note', []);
  await recordFact(services, { ...fact, invoices: invoices.filter((invoice) => invoice !== ''), note });
}

/** Puts the built-in text of a document into the templates sheet, to be changed there; shows the sheet. */
export async function editDocumentText(services: Services, kind: DocumentKind, language: string): Promise<void> {
  const { host } = services;
  await host.ensureSheet(TEMPLATES_SHEET, TEMPLATE_HEADERS);
  const block = await host.readSheet(TEMPLATES_SHEET);
  if (block === null || ownDocument(block, kind, language) === undefined) {
    const wording = await loadDocumentWording(language);
    await host.appendRows(TEMPLATES_SHEET, [documentRow(kind, wording.language, wording.texts[kind])]);
  }
  const now = await host.readSheet(TEMPLATES_SHEET);
  await host.goTo(TEMPLATES_SHEET, Math.max(0, (now?.top ?? 0) + (now?.rows.length ?? 1) - 1), now?.left ?? 0);
}
