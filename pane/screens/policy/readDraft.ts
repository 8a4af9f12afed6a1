import type { ActionStep, Policy, PolicyLevel } from '../../../core/dunning/policy';
import type { InterestRule } from '../../../core/interest/charge';
import { DEFAULT_ACTIONS } from '../../../core/dunning/nextAction';
import { currencyCodeOf } from '../../../core/money/currency';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { isEmailAddress } from '../../../core/addresses/email';
import { countryOf } from '../../../core/dunning/law/countries';
import { readLeast } from '../../../core/workbook/leastAmounts';
import { ibanOf, isBic } from '../../../core/addresses/iban';
import type { Texts } from '../../../core/i18n';
import { bySegment, readWhole, type PolicyDraft, type Typing } from './draft';
import { readLadders } from './readLadders';
import { readLevels, type Reading } from './readLevels';

/** What is wrong, as a sentence, by the field: `gap`, `rate`, `3.fromDay` for a level, or `ladder 2/3.fromDay` beside the usual ladder. */
export type Wrong = Readonly<Record<string, string>>;

export interface ReadDraft {
  /** Undefined while anything is wrong. */
  readonly policy: Policy | undefined;
  readonly wrong: Wrong;
}

/** Reads what was typed. @param base whose stages and, where they stay, actions are kept */
export function readDraft(draft: PolicyDraft, base: Policy, typing: Typing, texts: Texts['policy']): ReadDraft {
  const wrong: Record<string, string> = {};
  const whole = (field: string, text: string, least: number, most: number): number => {
    const value = readWhole(text);
    if (value !== undefined && value >= least && value <= most) return value;
    wrong[field] = texts.wrong.whole(least, most);
    return least;
  };
  const leastTyped = (field: 'leastToChase' | 'leastInterest'): Policy['leastToChase'] => {
    const least = readLeast(draft[field]);
    if (least === undefined) wrong[field] = texts.wrong.least;
    return least ?? [];
  };
  const reading: Reading = { typing, texts, wrong, whole };
  const levels = readLevels(draft.levels, '', reading);
  const policy: Policy = {
    ...base,
    levels,
    ...readLadders(draft, reading),
    ...readSender(draft, texts, wrong),
    capPerRun: whole('capPerRun', draft.capPerRun, 1, 10_000),
    gap: whole('gap', draft.gap, 0, 365),
    leastToChase: leastTyped('leastToChase'),
    messagesBy: draft.messagesBy,
    reopened: draft.reopened,
    feesPer: draft.feesPer,
    unpaidFees: draft.unpaidFees,
    listed: draft.listed,
    ...readHours(draft, texts, wrong),
    calendar: draft.calendar,
    reckoning: draft.reckoning,
    interest: readRule(draft, typing, texts, wrong),
    interestGrace: whole('interestGrace', draft.interestGrace, 0, 365),
    leastInterest: leastTyped('leastInterest'),
    earlier: bySegment((segment) => whole(`earlier.${segment}`, draft.earlier[segment], -30, 30)),
    segmentsFromScores: draft.segmentsFromScores,
    actions: readActions(draft, levels, base),
  };
  return { policy: Object.keys(wrong).length === 0 ? policy : undefined, wrong };
}

type SenderField =
  | 'creditor'
  | 'details'
  | 'country'
  | 'customers'
  | 'law'
  | 'signature'
  | 'replyTo'
  | 'iban'
  | 'bic'
  | 'language'
  | 'currency';

function readSender(
  draft: PolicyDraft,
  texts: Texts['policy'],
  wrong: Record<string, string>,
): Pick<Policy, SenderField> {
  const replyTo = draft.replyTo.trim();
  const country = countryOf(draft.country);
  if (country === undefined) wrong.country = texts.wrong.country;
  if (replyTo !== '' && !isEmailAddress(replyTo)) wrong.replyTo = texts.wrong.email;
  const iban = draft.iban.trim() === '' ? '' : ibanOf(draft.iban.trim());
  if (iban === undefined) wrong.iban = texts.wrong.iban;
  const bic = draft.bic.trim().toUpperCase();
  if (bic !== '' && !isBic(bic)) wrong.bic = texts.wrong.bic;
  const typed = draft.currency.trim();
  const currency = typed === '' ? '' : currencyCodeOf(typed.toUpperCase());
  if (currency === undefined) wrong.currency = texts.wrong.currency;
  return {
    creditor: draft.creditor.trim(),
    details: draft.details,
    country: country ?? '',
    customers: draft.customers,
    law: draft.law,
    signature: draft.signature.trim(),
    replyTo,
    iban: iban ?? '',
    bic,
    language: draft.language,
    currency: currency ?? '',
  };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** `8:00` is `08:00`. */
function timeOf(text: string): string {
  return text.trim().padStart(5, '0');
}

function readHours(
  draft: PolicyDraft,
  texts: Texts['policy'],
  wrong: Record<string, string>,
): Pick<Policy, 'contactFrom' | 'contactUntil' | 'workingDays'> {
  const { workingDays } = draft;
  const [contactFrom, contactUntil] = [timeOf(draft.contactFrom), timeOf(draft.contactUntil)];
  if (!TIME.test(contactFrom)) wrong.contactFrom = texts.wrong.time;
  if (!TIME.test(contactUntil)) wrong.contactUntil = texts.wrong.time;
  else if (contactUntil <= contactFrom) wrong.contactUntil = texts.wrong.timeOrder(contactFrom);
  if (workingDays.length === 0) wrong.workingDays = texts.wrong.oneDay;
  return { contactFrom, contactUntil, workingDays };
}

function readRule(
  draft: PolicyDraft,
  typing: Typing,
  texts: Texts['policy'],
  wrong: Record<string, string>,
): InterestRule {
  if (draft.rule === 'none') return { kind: 'none' };
  if (draft.rule !== 'rate') return { kind: 'statutory', jurisdiction: draft.rule, rates: draft.ownRates };
  const percent = typing.read(draft.rate);
  if (percent === undefined || percent > 100) wrong.rate = texts.wrong.percent(typing.write(8.5));
  return { kind: 'rate', rate: Number(((percent ?? 0) / 100).toFixed(8)) };
}

/** The workbook's own table of next steps, with those of the levels where a person changed them. */
function readActions(draft: PolicyDraft, levels: readonly PolicyLevel[], base: Policy): readonly ActionStep[] {
  const own = new Map<number, ActionStep>();
  draft.levels.forEach(({ actions, usual }, i) => {
    const fromDay = levels[i]?.fromDay ?? 0;
    if (RISK_SEGMENTS.some((segment) => actions[segment] !== usual[segment])) {
      own.set(fromDay, { fromDay, actions: bySegment((segment) => actions[segment].trim()) });
    }
  });
  if (own.size === 0) return base.actions;
  const steps = base.actions.length === 0 ? DEFAULT_ACTIONS : base.actions;
  return [...steps.filter(({ fromDay }) => !own.has(fromDay)), ...own.values()].sort((a, b) => a.fromDay - b.fromDay);
}
