import { currencyNamed } from '../money/symbol';
import { withoutBetween } from '../cells/between';
import { FIELDS } from './fields';
import { spokenIn } from './concepts';
import { plainText, remembering } from './plainText';
import { entriesOf, VOCABULARIES } from './vocabulary';
import { EVIDENCE_ROLES, type Concept, type Role } from './vocabulary/language';

/** What a header could be, and how surely: 100 where it is a known header, less where its words only add up to one. */
export interface RoleClaim {
  readonly role: Role;
  readonly score: number;
}

/** A known header's first place in a list is worth this; each later one a little less. */
const KNOWN = 100;
const BY_WORDS = 62;
const UNKNOWN_WORD = 9;
const NEEDLESS_WORD = 3;

type Rule = readonly [role: Role, needs: string, bars: string];

/** Headers by what they speak of: all of `needs`, none of `bars`. */
const RULES: readonly Rule[] = [
  ['email', 'email', 'copy status'],
  ['cc', 'email copy', ''],
  ['phone', 'phone', ''],
  ['localCurrency', 'currency local', 'amount rate balance open'],
  ['currency', 'currency', 'amount local rate balance open total due paid item'],
  ['lastReminder', 'reminder date', 'due expected'],
  ['lastReminder', 'reminder on', 'due expected'],
  ['lastReminder', 'reminder last', 'level'],
  ['lastLevel', 'reminder level', 'date'],
  ['hold', 'block', 'date amount on'],
  ['hold', 'reminder block', 'date amount'],
  ['dispute', 'dispute', 'date amount'],
  ['status', 'status', 'reminder tax order item customer'],
  ['lastPayment', 'last paid', 'amount terms'],
  ['paidDate', 'paid date', 'due expected last terms amount part'],
  ['paidDate', 'paid on', 'due expected last terms amount part'],
  ['clearingDate', 'clearing date', 'due'],
  ['clearing', 'clearing', 'date amount'],
  ['voidDate', 'void date', ''],
  ['voidDate', 'void on', ''],
  ['writtenOffDate', 'uncollectible date', ''],
  ['writtenOffDate', 'uncollectible on', ''],
  ['partDate', 'part due', ''],
  ['partDate', 'part date', 'paid'],
  ['expectedDate', 'expected date', ''],
  ['dueDate', 'due date', 'amount expected part reminder discount order supplier days terms'],
  ['dueDate', 'due on', 'amount expected part reminder discount days'],
  [
    'dueDate',
    'due',
    'amount balance open expected part reminder days discount interest fee tax rate paid total item status number level',
  ],
  ['invoiceDate', 'invoice date', 'paid due order expected reminder last posting item tax'],
  ['invoiceDate', 'document date', 'paid due order expected reminder last posting item tax'],
  ['invoiceDate', 'invoice on', 'paid due order expected reminder amount'],
  ['postingDate', 'posting date', 'paid due order expected reminder'],
  ['postingDate', 'posting on', 'paid due order expected reminder amount'],
  ['runningBalance', 'balance running', ''],
  ['localAmount', 'open local', 'tax date currency'],
  ['localAmount', 'amount local', 'tax date currency'],
  ['localAmount', 'balance local', 'tax date'],
  ['localAmount', 'due local amount', 'tax date'],
  [
    'openAmount',
    'open amount',
    'tax net previous part days discount interest fee item date paid limit supplier order quantity number level local status rate running',
  ],
  [
    'openAmount',
    'open',
    'tax net previous part days discount interest fee item date paid limit supplier order quantity number level local status rate running on id type customer document name',
  ],
  [
    'openAmount',
    'balance',
    'tax net previous part days discount interest fee item date paid limit supplier order quantity local status rate running debit credit',
  ],
  [
    'openAmount',
    'due amount',
    'tax net previous part days discount interest fee item date paid limit supplier order local rate running on',
  ],
  [
    'openAmount',
    'due total',
    'tax net previous part days discount interest fee item date paid limit supplier order local rate running on',
  ],
  ['openAmount', 'instalment amount', 'tax net paid interest fee discount date number'],
  ['writtenOff', 'uncollectible amount', 'date'],
  ['adjusted', 'adjusted amount', 'date tax'],
  ['credited', 'credit invoice amount', 'debit date limit'],
  ['lineAmount', 'item amount', 'tax price quantity discount'],
  ['lineAmount', 'item total', 'tax price quantity discount'],
  ['paid', 'paid amount', 'tax date due open last terms expected part discount interest fee'],
  ['paid', 'paid total', 'tax date due open last terms expected part discount interest fee'],
  [
    'paid',
    'paid',
    'tax date due open last terms on expected part status id number type discount interest fee rate reminder block customer email level phone dispute reference name instalment',
  ],
  [
    'amount',
    'invoice amount',
    'tax net discount item price fee interest open due paid limit date credit rate quantity days local previous balance expected',
  ],
  [
    'amount',
    'total amount',
    'tax net discount item price fee interest open due paid limit date credit rate quantity days local previous balance expected',
  ],
  [
    'amount',
    'gross amount',
    'tax net discount item price fee interest open due paid limit date credit rate quantity days local previous balance expected',
  ],
  [
    'amount',
    'gross',
    'tax net discount item price fee interest open due paid limit date credit rate quantity days local previous balance expected',
  ],
  [
    'amount',
    'total',
    'tax net discount item price fee interest open due paid limit date credit rate quantity days local previous balance expected group reminder',
  ],
  [
    'amount',
    'document amount',
    'tax net discount item price fee interest open due paid limit date credit rate quantity days local previous balance expected',
  ],
  [
    'amount',
    'amount',
    'tax net discount item price fee interest open due paid limit date credit debit rate quantity days local previous balance expected posting uncollectible adjusted block',
  ],
  ['side', 'debit credit', 'amount balance'],
  ['debit', 'debit', 'credit number date tax'],
  ['credit', 'credit', 'debit number date tax limit invoice customer terms rate'],
  ['special', 'special', ''],
  ['contra', 'contra', 'name'],
  ['series', 'series', ''],
  ['documentType', 'type document', 'customer tax item paid'],
  ['documentType', 'type invoice', 'customer tax item paid'],
  ['documentType', 'type posting', 'customer tax item paid'],
  ['documentType', 'type', 'customer tax item paid address rate group contact phone account supplier fee'],
  ['customerType', 'customer type', ''],
  [
    'invoice',
    'invoice number',
    'date amount order external customer account tax status item contact last due paid open level phone series address supplier days',
  ],
  [
    'invoice',
    'invoice reference',
    'date amount order external customer account tax status item contact last due paid open level',
  ],
  [
    'invoice',
    'invoice id',
    'date amount order external customer account tax status item contact last due paid open level currency',
  ],
  [
    'invoice',
    'document number',
    'date amount order external customer account tax status item contact last due paid open level phone clearing posting supplier',
  ],
  [
    'invoice',
    'document reference',
    'date amount order external customer account tax status item contact last due paid open level clearing',
  ],
  [
    'invoice',
    'document id',
    'date amount order external customer account tax status item contact last due paid open level currency clearing',
  ],
  ['invoice', 'reference number', 'date amount order external customer account tax status item contact last due paid'],
  [
    'invoice',
    'document',
    'date amount order external customer account tax status item contact last due paid open level type currency on clearing name id expected posting total balance previous remark group',
  ],
  [
    'invoice',
    'invoice',
    'date amount order external customer account tax status item contact last due paid open level type currency on name email phone address remark gross net balance credit reminder group total dispute block',
  ],
  ['customer', 'customer name', 'number id email address group type tax item contact date'],
  ['customer', 'account name', 'number id email address group type tax item contact date contra'],
  [
    'customer',
    'customer',
    'number id email address group type tax item date account on currency phone reference balance amount limit order terms status due invoice contact remark days external rate language',
  ],
  ['customerNumber', 'customer number', 'date amount phone tax order invoice document reference'],
  ['customerNumber', 'customer id', 'date amount phone tax order invoice document'],
  ['customerNumber', 'customer account', 'date amount phone tax'],
  ['customerNumber', 'account number', 'date amount phone tax contra supplier'],
  ['contactName', 'contact name', 'email phone number'],
  ['contactName', 'contact', 'email phone number account group id'],
  ['instalmentNumber', 'instalment number', 'amount date'],
  ['remark', 'remark', 'date amount'],
];

/** `% paid`, `Collected (%)`: a share, and no amount; `incl. 20 % VAT` names a rate. */
const SHARE =
  /(?:^|[^\d\s])\s*%|(?:^| )(?:pct|percent|percentage|prozent|anteil|pourcentage|porcentaje|percentagem|percentuale)(?: |$)/i;
const OF_MONEY: ReadonlySet<Role> = new Set<Role>([
  'openAmount',
  'amount',
  'paid',
  'credited',
  'adjusted',
  'writtenOff',
  'lineAmount',
]);

const BUCKET =
  /^(?:[<>]=? ?)?\d{1,3} ?(?:[-–—to+]+) ?(?:\d{1,3}|above|over|days?|tage?|plus)?\b.*$|^[<>]=? ?\d{1,3}\b|^\d ?months?$|^over \d+|^\d+ ?\+|^\d{1,3}-above/i;

/** Whether a text names a bucket of ages, such as `1 - 30` or `> 45 days`, and nothing else. */
export function isBucketLabel(text: string): boolean {
  return BUCKET.test(text.trim());
}

const SETS = RULES.map(([role, needs, bars]) => ({
  role,
  needs: needs.split(' ') as Concept[],
  bars: new Set(bars.split(' ') as Concept[]),
}));

let known: ReadonlyMap<string, readonly RoleClaim[]> | undefined;

function knownHeaders(): ReadonlyMap<string, readonly RoleClaim[]> {
  if (known !== undefined) return known;
  const book = new Map<string, RoleClaim[]>();
  for (const { headers } of VOCABULARIES) {
    for (const role of [...FIELDS, ...EVIDENCE_ROLES]) {
      entriesOf(headers[role]).forEach((header, rank) => {
        const claims = book.get(header) ?? [];
        if (!claims.some((claim) => claim.role === role)) claims.push({ role, score: KNOWN - Math.min(rank, 30) });
        book.set(header, claims);
      });
    }
  }
  return (known = book);
}

/** A currency named in a header, such as `Amount (EUR)` or `Valor (R$)`. */
export function headerCurrency(header: string): string | undefined {
  for (const part of header.split(/[\s()[\]/,:]+/)) {
    if (/^[A-Z]{3}$/.test(part) || /[^\w\s.#%&*+-]/.test(part)) {
      const code = part === '' ? undefined : currencyNamed(part);
      if (code !== undefined && code !== '') return code;
    }
  }
  return undefined;
}

/** Without what stands in brackets and without a currency. */
function withoutUnit(header: string): string {
  const bare = withoutBetween(header, { '(': ')', '[': ']' }, ' ');
  return bare
    .split(/\s+/)
    .filter((part) => part === part.toLowerCase() || headerCurrency(part) === undefined)
    .join(' ');
}

/** Without the day for which a report was made, as in `Not due on 30/09/2026` and `Saldo al 30.09.2026`. */
function withoutDay(header: string): string {
  const bare = header.replace(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/, '').trimEnd();
  return bare === header ? header : bare.replace(/ (?:on|at|as of|am|per|zum|au|al|em|op|den|til|dne|na dzien)$/i, '');
}

function claimsByWords(plain: string): RoleClaim[] {
  const { concepts, unknown } = spokenIn(plain);
  const found = new Map<Role, number>();
  for (const { role, needs, bars } of SETS) {
    if (!needs.every((need) => concepts.has(need)) || [...concepts].some((concept) => bars.has(concept))) continue;
    const score = BY_WORDS - unknown * UNKNOWN_WORD - (concepts.size - needs.length) * NEEDLESS_WORD + needs.length * 2;
    if (score > (found.get(role) ?? 0)) found.set(role, score);
  }
  return [...found].map(([role, score]) => ({ role, score }));
}

function claimsOfHeader(header: string): readonly RoleClaim[] {
  const text = header.trim();
  if (text === '' || text.length > 80) return [];
  if (BUCKET.test(text)) return [{ role: 'bucket', score: KNOWN }];
  const claims = new Map<Role, number>();
  const claim = (found: readonly RoleClaim[], less: number): void => {
    for (const { role, score } of found) claims.set(role, Math.max(claims.get(role) ?? 0, score - less));
  };
  const plain = plainText(text);
  const bare = plainText(withoutUnit(text));
  claim(knownHeaders().get(plain) ?? [], 0);
  if (bare !== plain && bare !== '') claim(knownHeaders().get(bare) ?? [], 2);
  const undated = plainText(withoutDay(text));
  if (undated !== plain && undated !== '') claim(knownHeaders().get(undated) ?? [], 2);
  claim(claimsByWords(bare === '' ? plain : bare), 0);
  const isShare = SHARE.test(text);
  return [...claims]
    .map(([role, score]) => ({ role, score }))
    .filter(({ role, score }) => score >= 30 && !(isShare && OF_MONEY.has(role)));
}

/** What a header could be, by its text alone. */
export const claimsOf = remembering(claimsOfHeader);
