import { hasOwnField } from '../cells/ownField';
import type { Law } from '../interest/law/law';
import { LAWS, lawOf } from '../interest/law/laws';
import type { Draft } from './draft';
import type { MessageWording } from './templates/messageWording';

/** Whether the fee is the lump sum that the law of the policy's interest gives businesses from businesses. */
function isCompensation({ context, consumers, currency, fee }: Draft): boolean {
  const { interest } = context.policy;
  if (interest.kind !== 'statutory' || consumers.size > 0 || !hasOwnField(LAWS, interest.jurisdiction)) return false;
  const law: Law = lawOf(interest.jurisdiction);
  return law.currency === currency && law.compensation?.bands.some(({ amount }) => amount === fee) === true;
}

/**
 * What the message calls its fee: as the law of dunning names it; else by the lump sum that the law of its interest gives,
 * where it is that; else plainly.
 */
export function feeLabel(draft: Draft): string {
  const { labels } = draft.booked.wording;
  if (draft.feeName !== undefined) return draft.feeName;
  return draft.fee !== 0 && isCompensation(draft) ? labels.compensation : labels.fee;
}

/** A label within a sentence; German nouns keep their capital. */
export function inSentence(label: string, { language, locale }: Pick<MessageWording, 'language' | 'locale'>): string {
  return language === 'de' ? label : label.slice(0, 1).toLocaleLowerCase(locale) + label.slice(1);
}

/** The same within a sentence. */
export function feeInSentence(draft: Draft): string {
  return inSentence(feeLabel(draft), draft.booked.wording);
}
