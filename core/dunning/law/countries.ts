import { ownField } from '../../cells/ownField';
import { austria } from './austria';
import {
  DEBTOR_KINDS,
  noFee,
  type DebtorKind,
  type DunningLaw,
  type FeeGround,
  type FeeLaw,
  type InterestStart,
  type KindLaw,
  type KnownKind,
} from './dunningLaw';
import { france } from './france';
import { germany } from './germany';
import { brazil, chile, colombia } from './latinAmerica';
import { portugal } from './portugal';
import { spain } from './spain';
import { unitedKingdom } from './unitedKingdom';
import { unitedStates } from './unitedStates';
import { withoutStacks } from '../../cells/marks';

/** The laws on offer, by country (ISO 3166-1). A new one is a file beside these and a line here. */
export const DUNNING_LAWS: Readonly<Record<string, DunningLaw>> = {
  DE: germany,
  AT: austria,
  FR: france,
  GB: unitedKingdom,
  US: unitedStates,
  ES: spain,
  PT: portugal,
  BR: brazil,
  CO: colombia,
  CL: chile,
};

/** The law of a country (ISO 3166-1); undefined where none is on file. */
export function lawOfCountry(country: string): DunningLaw | undefined {
  return ownField(DUNNING_LAWS, country);
}

const ELSEWHERE: KindLaw = {
  fee: { ground: 'agreed', fromReminder: 1, perInvoice: false, source: 'the law of this country is not on file' },
  interestFrom: 'due date',
  demandDays: 0,
  source: 'custom',
};

/** Where nobody knows better: businesses owe what was agreed, consumers no fee. */
const OTHERS: Readonly<Record<KnownKind, KindLaw>> = {
  business: ELSEWHERE,
  'sole trader': ELSEWHERE,
  consumer: { ...ELSEWHERE, fee: noFee('the law of this country is not on file: consumers are asked for none') },
};

const KNOWN = DEBTOR_KINDS.filter((kind): kind is KnownKind => kind !== 'unknown');
const LATER: readonly InterestStart[] = ['due date', 'first reminder', 'formal demand'];

/** What holds for each of several: no fee where one has none, the latest start, the most days. @param laws not empty */
export function mildest(laws: readonly KindLaw[]): KindLaw {
  return laws.reduce((a, b) => {
    const fee = milder(a.fee, b.fee);
    const interestFrom = LATER[Math.max(LATER.indexOf(a.interestFrom), LATER.indexOf(b.interestFrom))] ?? 'due date';
    const longer = b.demandDays > a.demandDays ? b : a;
    return { fee, interestFrom, demandDays: longer.demandDays, source: longer.source };
  });
}

/** From the mildest: costs that were really spent are less than any sum that is due without them. */
const GROUNDS: readonly FeeGround[] = ['none', 'costs', 'lump sum', 'agreed'];

function milder(a: FeeLaw, b: FeeLaw): FeeLaw {
  const further = GROUNDS.indexOf(b.ground) - GROUNDS.indexOf(a.ground);
  return further < 0 || (further === 0 && mostOf(b) < mostOf(a)) ? b : a;
}

/** How much a fee can be: limited, or any. */
function mostOf({ most, mostShare }: FeeLaw): number {
  return most === undefined && mostShare === undefined ? Infinity : (most?.bands[0]?.amount ?? 1);
}

/**
 * What the law says about reminding a customer.
 * @param country ISO 3166-1; '' or one without a file: cautious usage @param kind unknown: the mildest of all kinds
 */
export function kindLaw(country: string, kind: DebtorKind): KindLaw {
  const kinds = lawOfCountry(country)?.kinds ?? OTHERS;
  return kind === 'unknown' ? mildest(KNOWN.map((known) => kinds[known])) : kinds[kind];
}

/** Names of countries as ledgers write them, without accents and in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  DE: 'germany, deutschland, allemagne, alemania, alemanha, germania, duitsland, deu, d',
  AT: 'austria, osterreich, autriche, oostenrijk, aut, a',
  FR: 'france, frankreich, francia, franca, frankrijk, fra, f',
  GB: 'united kingdom, great britain, england, scotland, wales, northern ireland, uk, gbr, vereinigtes konigreich, grossbritannien, royaume uni, reino unido, regno unito',
  US: 'united states, united states of america, usa, vereinigte staaten, etats unis, estados unidos, eua, eeuu, ee uu, stati uniti',
  ES: 'spain, spanien, espagne, espana, espanha, spagna, spanje, esp, e',
  PT: 'portugal, prt, p',
  BR: 'brazil, brasilien, bresil, brasil, brasile, bra',
  CO: 'colombia, kolumbien, colombie, col',
  CL: 'chile, chl',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const)),
);

/** The code of a country as a ledger or a person writes it; '' for a blank; undefined for what is no country known here. */
export function countryOf(text: string): string | undefined {
  const plain = withoutStacks(text)
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (plain === '') return text.trim() === '' ? '' : undefined;
  return BY_NAME.get(plain) ?? (/^[a-z]{2}$/.test(plain) ? plain.toUpperCase() : undefined);
}
