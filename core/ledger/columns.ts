import { headerMarkOf, type HeaderMark } from './headerMarks';
import { namesStaff } from './staff';
import { claimsOf, type RoleClaim } from './roleRules';
import { plainText } from './plainText';
import { MOST_DISTINCT, type Profile } from './profile';
import type { Role } from './vocabulary/language';

/** The columns of a ledger by the part they play, zero-based within the grid. */
export interface Columns {
  readonly of: Readonly<Partial<Record<Role, number>>>;
  /** Every column that claims to be what is still owed, the surest first. */
  readonly openClaims: readonly number[];
  readonly statuses: readonly number[];
  readonly remarks: readonly number[];
  readonly holds: readonly number[];
  /** Further columns of what was paid: `Payment 1`, `Payment 2`. */
  readonly morePaid: readonly number[];
  /** Columns whose headers say what a yes in them means. */
  readonly marks: readonly HeaderMark[];
  /** Ages of an ageing report. */
  readonly buckets: readonly number[];
}

/** What a person chose: a column of the grid, or null for none. */
export type ChosenRoles = Readonly<Partial<Record<Role, number | null>>>;

const DATES: ReadonlySet<Role> = new Set<Role>([
  'clearingDate',
  'dueDate',
  'expectedDate',
  'invoiceDate',
  'lastPayment',
  'lastReminder',
  'paidDate',
  'partDate',
  'postingDate',
  'promiseDate',
  'voidDate',
  'writtenOffDate',
]);
const AMOUNTS: ReadonlySet<Role> = new Set<Role>([
  'adjusted',
  'amount',
  'bucket',
  'collectable',
  'credit',
  'creditLimit',
  'credited',
  'debit',
  'lineAmount',
  'localAmount',
  'openAmount',
  'paid',
  'runningBalance',
  'writtenOff',
]);

const most = (part: number, whole: number, share = 0.6): boolean => part >= whole * share;

/** How well a column's cells go with a role: 0 not at all, 1 well, in between where it is blank. */
function fit(role: Role, p: Profile): number {
  if (p.filled === 0) return role === 'invoice' || role === 'customer' ? 0.2 : 0.5;
  if (DATES.has(role)) {
    const days = Math.max(p.dated, p.serials) + p.dateTexts;
    return most(days, p.filled, 0.4) ? 1 : 0;
  }
  if (AMOUNTS.has(role)) {
    if (p.dated > 0 && most(p.dated, p.filled)) return 0;
    if ((role === 'paid' || role === 'openAmount') && areMarks(role, p)) return 0;
    return most(p.numbers + p.amountTexts, p.filled) ? 1 : 0;
  }
  switch (role) {
    case 'email':
      return p.emails > 0 && most(p.emails, p.filled, 0.3) ? 1 : 0;
    case 'cc':
      return p.emails > 0 ? 1 : 0;
    case 'currency':
    case 'localCurrency':
      return most(p.currencies, p.filled, 0.5) ? 1 : 0;
    case 'side':
      return most(p.sides, p.filled, 0.8) ? 1 : 0;
    case 'paidFlag':
    case 'openFlag':
      return most(p.flags, p.filled, 0.7) ? 1 : 0;
    case 'customer':
    case 'contactName':
      return most(p.letters, p.filled, 0.4) ? 1 : 0;
    case 'status':
      return p.dateTexts + p.serials > p.filled * 0.5 || p.emails > 0 ? 0 : 1;
    case 'documentType':
      return p.distinct <= 25 && p.dateTexts === 0 ? 1 : 0.3;
    case 'invoice':
      // A few kinds of documents under `Document` are no numbers.
      if (isKinds(p)) return 0.1;
      return most(p.dated, p.filled, 0.5) || p.emails > 0 || (most(p.flags, p.filled, 0.95) && p.distinct <= 2) ? 0 : 1;
    case 'remark':
      // A column of numbers that says `nota` holds what others call an invoice, where no other column does.
      return isNumbers(p) ? 0.1 : 1;
    case 'postalAddress':
    case 'street':
    case 'city':
      return p.emails === 0 && p.texts > 0 && !most(p.dated + p.dateTexts, p.filled) ? 1 : 0;
    case 'postcode':
      return most(p.dated + p.dateTexts, p.filled) || p.emails > 0 ? 0 : 1;
    case 'phone':
      return p.emails > 0 ? 0 : 1;
    case 'hold':
      return 1;
    case 'dispute':
    case 'doNotContact':
      return most(p.dated + p.dateTexts, p.filled) ? 0 : 1;
    default:
      return 1;
  }
}

/** Whether figures are no amounts: 1 and 0 tick what is paid or open, and of what was paid shares up to 1 tell how much. */
function areMarks(role: 'paid' | 'openAmount', { filled, flags, ones, numbers, upToOne, distinct }: Profile): boolean {
  if (ones > 0 && flags === filled) return true;
  return role === 'paid' && upToOne === numbers && numbers === filled && distinct > 1;
}

/** Whether the cells name kinds of documents, a few of them again and again. */
function isKinds({ filled, texts, documents, distinct }: Profile): boolean {
  return (
    texts === filled && filled >= LEAST_NUMBERED && distinct < filled && distinct <= 12 && most(documents, filled, 0.5)
  );
}

/** Whether each cell holds a number of its own, as documents have. */
function isNumbers({ filled, codes, distinct, dateTexts }: Profile): boolean {
  return (
    filled >= LEAST_NUMBERED && dateTexts === 0 && codes === filled && distinct >= Math.min(filled, MOST_DISTINCT) * 0.9
  );
}
const LEAST_NUMBERED = 3;

interface Pair extends RoleClaim {
  readonly column: number;
}

/** Without a header that tells, the cells do: addresses, currency codes and status words speak for themselves. */
function claimsOfCells(p: Profile): RoleClaim[] {
  const claims: RoleClaim[] = [];
  if (p.filled === 0) return claims;
  if (most(p.emails, p.filled, 0.5)) claims.push({ role: 'email', score: 55 });
  if (most(p.currencies, p.filled, 0.9) && p.distinct <= 10) claims.push({ role: 'currency', score: 40 });
  if (
    most(p.statusWords, p.filled, 0.6) &&
    p.distinct >= 2 &&
    p.distinct <= 20 &&
    p.texts === p.filled &&
    p.flags === 0
  )
    claims.push({ role: 'status', score: 35 });
  if (isKinds(p)) claims.push({ role: 'documentType', score: 36 });
  return claims;
}

/** A column without a header that holds a text of its own in nearly every row numbers them, where no other column does. */
function claimsOfNameless(
  header: string,
  { filled, texts, amountTexts, distinct, dateTexts, emails }: Profile,
): RoleClaim[] {
  if (!NO_HEADER.has(plainText(header)) || filled < LEAST_NUMBERED || dateTexts > 0 || emails > 0) return [];
  const isOwn = texts === filled && amountTexts < filled * 0.5 && distinct >= Math.min(filled, MOST_DISTINCT) * 0.9;
  return isOwn ? [{ role: 'invoice', score: 20 }] : [];
}
/** None, or what a pivot table puts there by itself. */
const NO_HEADER: ReadonlySet<string> = new Set([
  '',
  'row labels',
  'zeilenbeschriftungen',
  'etiquettes de lignes',
  'etiquetas de fila',
  'rotulos de linha',
  'etichette di riga',
  'rijlabels',
]);

/** Headers of these may stand several times; each is read. */
const SEVERAL = ['status', 'remark', 'bucket', 'hold'] as const;
type Several = (typeof SEVERAL)[number];
const isSeveral = (role: Role): role is Several => (SEVERAL as readonly Role[]).includes(role);

/**
 * Parts that a header gives even where the cells do not go with it, once nothing else has them: what stands there is told as
 * unreadable, row by row, rather than passed over.
 */
const BY_HEADER_ALONE: ReadonlySet<Role> = new Set<Role>([
  'invoice',
  'customer',
  'dueDate',
  'currency',
  'email',
  'lastReminder',
  'promiseDate',
]);
const LAST_RESORT = 0.01;
/** By these a customer is reached: never by what belongs to one's own people, unless a person says so. */
const REACHES: ReadonlySet<Role> = new Set<Role>(['email', 'cc', 'phone', 'contactName']);

function pairsOf(headers: readonly string[], profiles: readonly Profile[]): Pair[] {
  const pairs: Pair[] = [];
  const isBlank = profiles.every(({ filled }) => filled === 0);
  profiles.forEach((profile, column) => {
    const byHeader = claimsOf(headers[column] ?? '');
    const isStaff = namesStaff(headers[column] ?? '');
    for (const claim of [...byHeader, ...claimsOfCells(profile), ...claimsOfNameless(headers[column] ?? '', profile)]) {
      const { role, score } = claim;
      if (isStaff && REACHES.has(role)) continue;
      const last = BY_HEADER_ALONE.has(role) && byHeader.includes(claim) ? LAST_RESORT : 0;
      const fitting = isBlank ? 1 : fit(role, profile) || last;
      if (fitting > 0) pairs.push({ role, column, score: score * fitting * ofPayer(role, byHeader) });
    }
  });
  return pairs.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** A header that says who pays means the customer, as long as no other column does. */
function ofPayer(role: Role, claims: readonly RoleClaim[]): number {
  const isEither = claims.some((one) => one.role === 'payer') && claims.some((one) => one.role === 'customer');
  if (!isEither) return 1;
  return role === 'payer' ? 0.1 : 0.99;
}

/** Gives each column its part: what a person chose holds, then the surest claims first. */
export function assignColumns(
  headers: readonly string[],
  profiles: readonly Profile[],
  chosen: ChosenRoles = {},
): Columns {
  let of: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const several = { status: [] as number[], remark: [] as number[], hold: [] as number[], bucket: [] as number[] };
  for (const [role, column] of Object.entries(chosen) as [Role, number | null][]) {
    if (column === null) continue;
    of[role] = column;
    taken.add(column);
    if (isSeveral(role)) several[role].push(column);
  }
  const pairs = pairsOf(headers, profiles);
  for (const { role, column } of pairs) {
    if (taken.has(column) || chosen[role] === null) continue;
    if (of[role] !== undefined && !isSeveral(role)) continue;
    taken.add(column);
    of[role] ??= column;
    if (isSeveral(role)) several[role].push(column);
  }
  // Where nothing else names the customer, the contact does.
  const isLedger = of.dueDate !== undefined || of.openAmount !== undefined;
  if (
    isLedger &&
    of.customer === undefined &&
    of.customerNumber === undefined &&
    chosen.customer === undefined &&
    chosen.contactName === undefined
  ) {
    const { contactName, ...others } = of;
    if (contactName !== undefined) of = { ...others, customer: contactName };
  }
  const rows = profiles.reduce((most, { filled }) => Math.max(most, filled), 0);
  const part = new Map((Object.entries(of) as [Role, number][]).map(([role, column]) => [column, role]));
  const openClaims = pairs
    .filter(
      ({ role, column }) => role === 'openAmount' && ['openAmount', 'amount', undefined].includes(part.get(column)),
    )
    .map(({ column }) => column);
  return {
    of: withMarks(of, several.status, headers, profiles, taken),
    openClaims,
    statuses: several.status,
    remarks: several.remark,
    holds: several.hold,
    buckets: several.bucket,
    morePaid: pairs.flatMap(({ role, column, score }) =>
      role === 'paid' && score >= 50 && !taken.has(column) ? [column] : [],
    ),
    marks: profiles.flatMap((profile, column) =>
      taken.has(column) ? [] : (headerMarkOf(headers[column] ?? '', column, profile, rows) ?? []),
    ),
  };
}

/**
 * A column that calls itself paid, and holds neither amounts nor dates nor yes and no, says in words what was paid: its
 * words are asked about rather than passed over.
 */
function withMarks(
  of: Columns['of'],
  statuses: number[],
  headers: readonly string[],
  profiles: readonly Profile[],
  taken: ReadonlySet<number>,
): Columns['of'] {
  profiles.forEach((profile, column) => {
    if (taken.has(column) || profile.filled === 0) return;
    const [claim] = [...claimsOf(headers[column] ?? '')].sort((a, b) => b.score - a.score);
    if (claim !== undefined && MARKS.has(claim.role) && fit(claim.role, profile) === 0) statuses.push(column);
  });
  return of.status === undefined && statuses[0] !== undefined ? { ...of, status: statuses[0] } : of;
}

const MARKS: ReadonlySet<Role> = new Set<Role>([
  'paid',
  'paidDate',
  'paidFlag',
  'openFlag',
  'voidDate',
  'writtenOffDate',
  'clearing',
]);
