import type { OwnRates } from '../../../core/interest/law/ownRates';
import type { CalendarName } from '../../../core/calendar/holidays';
import { DEFAULT_ACTIONS, nextAction } from '../../../core/dunning/nextAction';
import { enteredText } from '../../../core/cells/cell';
import type { FeesPer, UnpaidFees } from '../../../core/dunning/fee';
import type { DebtorKind } from '../../../core/dunning/law/dunningLaw';
import type {
  CreditorDetails,
  LadderRule,
  LawUse,
  Listed,
  MessagesBy,
  Policy,
  PolicyLevel,
  ReminderChannel,
  Reopened,
} from '../../../core/dunning/policy';
import { writeFee } from '../../../core/workbook/feeText';
import { leastText } from '../../../core/workbook/leastAmounts';
import { RISK_SEGMENTS, type RiskSegment } from '../../../core/portfolio/paymentRisk';

/** A level as it is being typed: numbers are texts until they can be read. */
export interface LevelDraft {
  /** Its number in the log and the templates, which it keeps when others come or go. */
  readonly level: number;
  readonly name: string;
  readonly fromDay: string;
  readonly payWithin: string;
  readonly channels: readonly ReminderChannel[];
  readonly fee: string;
  readonly planOffer: string;
  readonly interest: boolean;
  readonly needsApproval: boolean;
  /** What to do next, by risk. */
  readonly actions: Readonly<Record<RiskSegment, string>>;
  /** The same as the policy has it, to know what was changed. */
  readonly usual: Readonly<Record<RiskSegment, string>>;
}

/** A ladder beside the usual one as it is being typed. */
export interface LadderDraft {
  /** Tells it from the others while its name is being typed. */
  readonly id: number;
  readonly name: string;
  readonly levels: readonly LevelDraft[];
}

/** Who follows a ladder beside the usual one. */
export interface RuleDraft extends Pick<LadderRule, 'trait' | 'value'> {
  readonly id: number;
  /** The id of the ladder. */
  readonly ladder: number;
}

/** A policy as it is being typed. */
export interface PolicyDraft {
  /** Of the usual ladder. */
  readonly levels: readonly LevelDraft[];
  readonly ladders: readonly LadderDraft[];
  /** In their order: the first one that fits holds. */
  readonly rules: readonly RuleDraft[];
  readonly creditor: string;
  readonly details: CreditorDetails;
  readonly country: string;
  readonly customers: DebtorKind;
  readonly law: LawUse;
  readonly signature: string;
  readonly replyTo: string;
  readonly iban: string;
  readonly bic: string;
  readonly language: string;
  readonly currency: string;
  readonly capPerRun: string;
  readonly gap: string;
  readonly leastToChase: string;
  readonly messagesBy: MessagesBy;
  readonly reopened: Reopened;
  readonly feesPer: FeesPer;
  readonly unpaidFees: UnpaidFees;
  readonly listed: Listed;
  readonly contactFrom: string;
  readonly contactUntil: string;
  readonly workingDays: readonly number[];
  readonly calendar: CalendarName;
  /** `none`, `rate`, or a jurisdiction. */
  readonly rule: string;
  /** Those of the sheet of rates, which is not edited here. */
  readonly ownRates: OwnRates | undefined;
  /** Messages show how interest was worked out. */
  readonly reckoning: boolean;
  /** Percent a year. */
  readonly rate: string;
  readonly interestGrace: string;
  readonly leastInterest: string;
  readonly earlier: Readonly<Record<RiskSegment, string>>;
  readonly segmentsFromScores: boolean;
}

/** How numbers are typed: in the host's locale. */
export interface Typing {
  write(value: number): string;
  /** Up to six decimals; undefined for what is no number of 0 or more. */
  read(text: string): number | undefined;
}

export function bySegment<T>(of: (segment: RiskSegment) => T): Record<RiskSegment, T> {
  const [low, medium, high, fresh] = RISK_SEGMENTS;
  return { [low]: of(low), [medium]: of(medium), [high]: of(high), [fresh]: of(fresh) };
}

/** What is to be done from a level's day on: by the workbook's own table, or by the one that comes with the product. */
function actionsAt(policy: Policy, fromDay: number): Record<RiskSegment, string> {
  const steps = policy.actions.length === 0 ? DEFAULT_ACTIONS : policy.actions;
  return bySegment((segment) => nextAction(fromDay, segment, steps));
}

export function levelDraft(policy: Policy, level: PolicyLevel, typing: Typing): LevelDraft {
  const usual = actionsAt(policy, level.fromDay);
  return {
    level: level.level,
    name: level.name,
    fromDay: signedText(level.fromDay),
    payWithin: String(level.payWithin),
    channels: level.channels,
    fee: typeof level.fee === 'number' ? typing.write(level.fee) : enteredText(writeFee(level.fee)),
    planOffer: String(level.planOffer),
    interest: level.interest,
    needsApproval: level.needsApproval,
    actions: usual,
    usual,
  };
}

export function draftOf(policy: Policy, typing: Typing): PolicyDraft {
  const { interest } = policy;
  return {
    levels: policy.levels.map((level) => levelDraft(policy, level, typing)),
    ladders: policy.ladders.map(({ name, levels }, id) => ({
      id,
      name,
      levels: levels.map((level) => levelDraft(policy, level, typing)),
    })),
    rules: policy.ladderRules.map(({ trait, value, ladder }, id) => ({
      id,
      trait,
      value,
      ladder: policy.ladders.findIndex(({ name }) => name === ladder),
    })),
    creditor: policy.creditor,
    details: policy.details,
    country: policy.country,
    customers: policy.customers,
    law: policy.law,
    signature: policy.signature,
    replyTo: policy.replyTo,
    iban: policy.iban,
    bic: policy.bic,
    language: policy.language,
    currency: policy.currency,
    capPerRun: String(policy.capPerRun),
    gap: String(policy.gap),
    leastToChase: leastText(policy.leastToChase),
    messagesBy: policy.messagesBy,
    reopened: policy.reopened,
    feesPer: policy.feesPer,
    unpaidFees: policy.unpaidFees,
    listed: policy.listed,
    contactFrom: policy.contactFrom,
    contactUntil: policy.contactUntil,
    workingDays: policy.workingDays,
    calendar: policy.calendar,
    rule: interest.kind === 'statutory' ? interest.jurisdiction : interest.kind,
    ownRates: interest.kind === 'statutory' ? interest.rates : undefined,
    rate: interest.kind === 'rate' ? typing.write(percentOf(interest.rate)) : '',
    interestGrace: String(policy.interestGrace),
    leastInterest: leastText(policy.leastInterest),
    reckoning: policy.reckoning,
    earlier: bySegment((segment) => signedText(policy.earlier[segment])),
    segmentsFromScores: policy.segmentsFromScores,
  };
}

/** A yearly fraction as percent, without the noise of binary fractions. */
function percentOf(rate: number): number {
  return Number((rate * 100).toFixed(6));
}

/** A whole number as it stands in a field: with a true minus sign. */
export function signedText(value: number): string {
  return value < 0 ? `\u2212${-value}` : String(value);
}

/** A whole number, with either minus sign; undefined for anything else. */
export function readWhole(text: string): number | undefined {
  const plain = text.trim().replace(/^[\u2212\u2013]/, '-');
  return /^[-+]?\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}
