import { actionKind } from '../actions';
import type { Policy, PolicyLevel } from '../policy';
import { isFormal, reminderOf } from '../sharpness';
import { feeIn } from '../fee';
import { kindLaw, lawOfCountry } from './countries';
import { DEBTOR_KINDS, type DebtorKind } from './dunningLaw';
import { lawfulFee } from './fees';

/** Something that a policy does and a law does not allow. */
export interface Breach {
  /** Its name; '' for the usual one. */
  readonly ladder: string;
  readonly what: 'fee' | 'demand days' | 'bureau' | 'interest start';
  /** 0 where it is about no level. */
  readonly level: number;
  readonly country: string;
  readonly kind: DebtorKind;
  /** What the law allows at most, or wants at least: an amount, or whole days; 0 for nothing at all. */
  readonly limit: number;
  /** Of the limit, where it is an amount. */
  readonly currency: string;
  readonly source: string;
}

/** An amount at which shares and limits show. */
const SAMPLE = 1000;
const KINDS: readonly DebtorKind[] = DEBTOR_KINDS.filter((kind) => kind !== 'unknown');

/**
 * Where a policy breaks the law of its country, as it stands in the sheet, with the source: by each of its ladders, one
 * that rules give to customers of other countries by their law. Where the policy follows the law, messages stay within it
 * all the same: what is told here is what they leave out.
 */
export function breachesOf(policy: Policy): readonly Breach[] {
  const ladders = [{ name: '', levels: policy.levels }, ...policy.ladders];
  return [
    ...ladders.flatMap(({ name, levels }) =>
      countriesOf(policy, name).flatMap((country) => ofLadder({ ...policy, levels, country }, name)),
    ),
    ...ofBureau(policy),
  ];
}

/** Whose customers follow a ladder: of other countries where rules say so, and of the policy's own unless it has such rules alone. */
function countriesOf({ country, ladderRules }: Policy, ladder: string): readonly string[] {
  const rules = ladder === '' ? [] : ladderRules.filter((rule) => rule.ladder === ladder);
  const named = rules.flatMap(({ trait, value }) => (trait === 'country' ? [value] : []));
  const own = named.length === 0 || named.length < rules.length ? [country] : [];
  return [...new Set([...own, ...named])];
}

function ofLadder(policy: Policy, ladder: string): readonly Breach[] {
  if (lawOfCountry(policy.country) === undefined) return [];
  const levels = policy.levels.flatMap((step) => KINDS.flatMap((kind) => ofLevel(policy, step, kind)));
  return [...levels, ...ofInterest(policy)].map((breach) => ({ ...breach, ladder }));
}

type Found = Omit<Breach, 'ladder'>;

function ofLevel({ country, levels, currency: own }: Policy, step: PolicyLevel, kind: DebtorKind): readonly Found[] {
  const law = kindLaw(country, kind);
  const found: Found[] = [];
  const about = { level: step.level, country, kind };
  const currency = law.fee.most?.currency ?? own;
  const fee = feeIn(step.fee, currency, SAMPLE);
  const asked = { fee, currency, amounts: [SAMPLE], reminder: reminderOf(levels, step.level) };
  const limit = lawfulFee(law, asked);
  if (fee > limit) found.push({ ...about, what: 'fee', limit, currency, source: law.fee.source });
  if (isFormal(levels, step.level) && step.payWithin < law.demandDays)
    found.push({ ...about, what: 'demand days', limit: law.demandDays, currency: '', source: law.source });
  return found;
}

function ofInterest({ country, interest, law, levels }: Policy): readonly Found[] {
  if (law === 'followed' || interest.kind === 'none') return [];
  return KINDS.flatMap((kind) => {
    const { interestFrom, source } = kindLaw(country, kind);
    const first = levels.find((step) => step.interest);
    if (interestFrom === 'due date' || first === undefined) return [];
    return [{ what: 'interest start', level: first.level, country, kind, limit: 0, currency: '', source } as const];
  });
}

function ofBureau({ country, actions }: Policy): readonly Breach[] {
  const reports = actions.some(({ actions: by }) =>
    Object.values(by).some((action) => actionKind(action) === 'bureau'),
  );
  const source = lawOfCountry(country)?.bureau;
  if (!reports || source === undefined) return [];
  return [{ ladder: '', what: 'bureau', level: 0, country, kind: 'unknown', limit: 0, currency: '', source }];
}
