import { matchKey } from '../cells/key';
import type { LadderTrait, Policy, PolicyLevel } from './policy';

/** What holds for a row where it is not the usual policy. */
export interface OwnPolicy {
  /** Names the ladder and the creditor. */
  readonly key: string;
  /** As in the log. */
  readonly creditor: string;
  readonly policy: Policy;
}

/** A ladder by its name; the usual one where the name is blank; undefined where there is none of that name. */
function ladderNamed({ levels, ladders }: Policy, name: string): readonly PolicyLevel[] | undefined {
  const key = matchKey(name);
  return key === '' ? levels : ladders.find((own) => matchKey(own.name) === key)?.levels;
}

/** The ladder that the rules give a customer; '' for the usual one. */
export function ladderByRules({ ladderRules }: Policy, traits: Readonly<Record<LadderTrait, string>>): string {
  return ladderRules.find(({ trait, value }) => value !== '' && traits[trait] === value)?.ladder ?? '';
}

/** The name of a creditor beside the policy's own; '' for the policy's own. */
export function otherCreditor({ creditor }: Policy, name: string): string {
  const key = matchKey(name);
  return key === '' || key === matchKey(creditor) ? '' : name.replace(/\s+/g, ' ').trim();
}

/** Names of the creditors beside the policy's own. */
export function creditorsIn({ creditors }: Pick<Policy, 'creditors'>): readonly string[] {
  return creditors.map(({ name }) => name);
}

/**
 * The policy with another ladder or another creditor, who has never the account or the address of somebody else.
 * @returns undefined where there is no such ladder or creditor
 */
export function policyWith(policy: Policy, ladder: string, creditor: string): Policy | undefined {
  const levels = ladderNamed(policy, ladder);
  if (levels === undefined) return undefined;
  if (creditor === '') return { ...policy, levels };
  const known = policy.creditors.find(({ name }) => matchKey(name) === matchKey(creditor));
  if (known === undefined) return undefined;
  const { name, signature, iban, bic, replyTo, details } = known;
  return {
    ...policy,
    levels,
    creditor: name,
    signature: signature === '' ? policy.signature : signature,
    replyTo: replyTo === '' ? policy.replyTo : replyTo,
    iban,
    bic,
    withoutAccount: iban === '',
    details,
  };
}

type Asking = Pick<Policy, 'creditor' | 'signature'> & Partial<Pick<Policy, 'creditors'>>;

/** Everybody on whose behalf messages go out. */
export function askersOf({
  creditor,
  signature,
  creditors = [],
}: Asking): readonly Pick<Policy, 'creditor' | 'signature'>[] {
  const others = creditors.map((own) => ({
    creditor: own.name,
    signature: own.signature === '' ? signature : own.signature,
  }));
  return [{ creditor, signature }, ...others];
}
