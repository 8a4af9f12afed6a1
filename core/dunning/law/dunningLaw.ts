/** Who owes, as the law of dunning tells people apart. `unknown`: nobody said; the mildest of all rules holds. */
export const DEBTOR_KINDS = ['business', 'sole trader', 'consumer', 'unknown'] as const;
export type DebtorKind = (typeof DEBTOR_KINDS)[number];
export type KnownKind = Exclude<DebtorKind, 'unknown'>;

/**
 * What a fee may be. none: none at all. costs: what a reminder really cost. lump sum: the one that the statute names.
 * agreed: what was agreed beforehand.
 */
export type FeeGround = 'none' | 'costs' | 'lump sum' | 'agreed';

/** The most for debts below an amount; the last band, without one, is for all others. */
export interface FeeBand {
  readonly below?: number;
  readonly amount: number;
}

export interface FeeLaw {
  readonly ground: FeeGround;
  /** The first reminder after the due date that may carry one, from 1. */
  readonly fromReminder: number;
  /** The most, in major units of `currency`, of an invoice where `perInvoice`, else of a message: the first band that fits. */
  readonly most?: { readonly currency: string; readonly bands: readonly FeeBand[] };
  /** The most, as a share of what the message asks for. */
  readonly mostShare?: number;
  readonly perInvoice: boolean;
  /** What it is called, by language (ISO 639-1); left out where the law has no name for it. */
  readonly name?: Readonly<Record<string, string>>;
  readonly source: string;
}

/** From when interest runs: the day after the due date, after the first reminder that followed it, or after a formal demand. */
export type InterestStart = 'due date' | 'first reminder' | 'formal demand';

/** What the law says about reminding one kind of customer. */
export interface KindLaw {
  readonly fee: FeeLaw;
  readonly interestFrom: InterestStart;
  /** Whole days that a formal demand gives at least. */
  readonly demandDays: number;
  /** Where the days and the start of interest are read. */
  readonly source: string;
}

/** What has to be said, or must not be, in a sentence of English for docs and the Policy screen. */
export interface Statement {
  readonly about: string;
  readonly kinds: readonly DebtorKind[];
  readonly source: string;
}

/** The law of dunning of a country. */
export interface DunningLaw {
  /** In English. */
  readonly country: string;
  readonly kinds: Readonly<Record<KnownKind, KindLaw>>;
  readonly must: readonly Statement[];
  readonly mustNot: readonly Statement[];
  /** Why a report to a credit bureau is not a step like others; left out where nothing is on file. */
  readonly bureau?: string;
  /** A message of level 5 and up prints who writes in full: legal form, address, register and tax numbers. */
  readonly particulars: boolean;
  /** YYYY-MM-DD of the last reading. */
  readonly checked: string;
  /** Where it was read. */
  readonly readIn: readonly string[];
  /** What a lawyer of the country should confirm; empty for nothing. */
  readonly confirm: readonly string[];
}

const NO_FEE = { ground: 'none', fromReminder: 1, perInvoice: false } as const;

/** No fee. @param source why */
export function noFee(source: string): FeeLaw {
  return { ...NO_FEE, source };
}

/** The lump sum of 40 euros an invoice between businesses of the European Union. */
export function fortyEuros(source: string, name?: Readonly<Record<string, string>>): FeeLaw {
  const most = { currency: 'EUR', bands: [{ amount: 40 }] };
  return { ground: 'lump sum', fromReminder: 1, most, perInvoice: true, ...(name && { name }), source };
}

/** Formal demands give two weeks where no law says more. */
export const USUAL_DEMAND_DAYS = 14;
