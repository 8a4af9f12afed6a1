import { isEmailAddress } from '../../../core/addresses/email';
import { ibanGroups, isBic, readIban, type IbanReading } from '../../../core/addresses/iban';
import { lackingIn, type AskedOnce, type Policy } from '../../../core/dunning/policy';
import type { PlannedMessage } from '../../../core/messages/message';
import { currencyCodeOf } from '../../../core/money/currency';

/** On whose behalf messages go out, as it is being typed. */
export interface AskingDraft {
  readonly creditor: string;
  readonly address: string;
  readonly signature: string;
  readonly replyTo: string;
  readonly iban: string;
  readonly bic: string;
  readonly withoutAccount: boolean;
  readonly currency: string;
}

export interface AskingRead {
  /** As it would be kept: what cannot be read stays as it was. */
  readonly policy: Policy;
  /** What still has to be said before anything can go out. */
  readonly lacking: readonly AskedOnce[];
  /** Fields that hold something they cannot. */
  readonly wrong: ReadonlySet<'replyTo' | 'iban' | 'bic' | 'currency'>;
  /** Of what stands in the IBAN's field; undefined where it is blank. */
  readonly iban: IbanReading | undefined;
}

/** The currencies of what is to be sent; '' where the ledger names none. */
export function currenciesOf(messages: readonly Pick<PlannedMessage, 'currency'>[]): readonly string[] {
  return [...new Set(messages.map(({ currency }) => currency))];
}

/** What the policy knows already. The one currency of the ledger is proposed for rows that name none. */
export function askingDraft(policy: Policy, currencies: readonly string[]): AskingDraft {
  const [only, ...others] = currencies.filter((currency) => currency !== '');
  const { creditor, signature, replyTo, iban, bic, withoutAccount } = policy;
  const currency = policy.currency !== '' || others.length > 0 ? policy.currency : (only ?? '');
  return {
    creditor,
    address: policy.details.address,
    signature,
    replyTo,
    iban: ibanGroups(iban),
    bic,
    withoutAccount,
    currency,
  };
}

/** Reads what was typed. @param base of which everything else is kept @param demands whether a formal demand is to be sent */
export function readAsking(
  draft: AskingDraft,
  base: Policy,
  currencies: readonly string[],
  demands = false,
): AskingRead {
  const { withoutAccount } = draft;
  const replyTo = draft.replyTo.trim();
  const bic = draft.bic.trim().toUpperCase();
  const iban = draft.iban.trim() === '' ? undefined : readIban(draft.iban);
  const currency = draft.currency.trim() === '' ? '' : currencyCodeOf(draft.currency.trim().toUpperCase());
  const wrong = new Set<'replyTo' | 'iban' | 'bic' | 'currency'>();
  if (replyTo !== '' && !isEmailAddress(replyTo)) wrong.add('replyTo');
  if (!withoutAccount && iban !== undefined && iban.state !== 'right') wrong.add('iban');
  if (!withoutAccount && bic !== '' && !isBic(bic)) wrong.add('bic');
  if (currency === undefined) wrong.add('currency');
  const account = withoutAccount
    ? { iban: '', bic: '' }
    : { iban: iban?.state === 'right' ? iban.iban : '', bic: wrong.has('bic') ? base.bic : bic };
  const policy: Policy = {
    ...base,
    creditor: draft.creditor.trim(),
    signature: draft.signature.trim(),
    details: { ...base.details, address: draft.address.trim() },
    replyTo: wrong.has('replyTo') ? base.replyTo : replyTo,
    ...account,
    withoutAccount,
    currency: currency ?? base.currency,
  };
  return { policy, lacking: lackingIn(policy, currencies, demands), wrong, iban };
}

/** What of it stands in messages, for their preview to shade. @param currencies as planned before anything was typed */
export function marksOf(policy: Policy, currencies: readonly string[]): readonly string[] {
  const { creditor, signature, replyTo, iban, bic, currency } = policy;
  const texts = [creditor, ...signature.split('\n'), replyTo, ibanGroups(iban), bic];
  const named = currencies.includes('') ? [currency] : [];
  return [...new Set([...texts, ...named].map((text) => text.trim()).filter((text) => text !== ''))];
}
