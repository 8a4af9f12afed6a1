import { HIDDEN } from '../addresses/email';
import { withoutStacks } from '../cells/marks';
import type { CalendarName } from '../calendar/holidays';
import type { InterestRule } from '../interest/charge';
import type { RiskSegment } from '../portfolio/paymentRisk';
import type { Fee, FeesPer, UnpaidFees } from './fee';
import { USUAL_DEMAND_DAYS, type DebtorKind } from './law/dunningLaw';
import { DEFAULT_GAP, DEFAULT_LEVELS, type LevelStep } from './level';
import type { ActionStep } from './nextAction';
import { DEFAULT_STAGES, type StageStep } from './stage';

/**
 * The channels, in the order in which they are named to the user, each with what it is: mail has a subject and goes to
 * e-mail addresses, a text is short and goes to one phone, calls are made and letters posted by a person.
 */
const KINDS = {
  email: 'mail',
  whatsapp: 'text',
  sms: 'text',
  call: 'call',
  letter: 'letter',
} as const;
export type ReminderChannel = keyof typeof KINDS;
export const REMINDER_CHANNELS = Object.keys(KINDS) as readonly ReminderChannel[];

type OfKind<K> = { [C in ReminderChannel]: (typeof KINDS)[C] extends K ? C : never }[ReminderChannel];

/** Channels of short messages to a phone. */
export type TextChannel = OfKind<'text'>;
export const isTextChannel = (channel: ReminderChannel): channel is TextChannel => KINDS[channel] === 'text';
export const TEXT_CHANNELS = REMINDER_CHANNELS.filter(isTextChannel);

/** Channels whose messages a service can carry. */
export type SendingChannel = OfKind<'mail' | 'text'>;
export const SENDING_CHANNELS = REMINDER_CHANNELS.filter(
  (channel): channel is SendingChannel => KINDS[channel] === 'mail' || KINDS[channel] === 'text',
);

/** What a customer gets on one day in one currency: one message about everything, or one for each level. */
export const MESSAGES_BY = ['customer', 'level'] as const;
export type MessagesBy = (typeof MESSAGES_BY)[number];

/** Where the ladder of an invoice stands that was paid and is open again, as after a payment that bounced. */
export const REOPENED = ['goes on', 'begins anew'] as const;
export type Reopened = (typeof REOPENED)[number];

/** An amount of a currency (ISO 4217), in major units; '' for every currency that is not named beside it. */
export interface LeastAmount {
  readonly currency: string;
  readonly amount: number;
}

/** The least amount of a currency; 0 where none is set. */
export function leastIn(least: readonly LeastAmount[], currency: string): number {
  return (least.find((own) => own.currency === currency) ?? least.find((own) => own.currency === ''))?.amount ?? 0;
}

/** One level of the dunning policy. */
export interface PolicyLevel extends LevelStep {
  readonly name: string;
  /** Tried in this order: the first for which the customer has an address is taken. */
  readonly channels: readonly ReminderChannel[];
  /** Whole days the customer is given from the day of sending. */
  readonly payWithin: number;
  /** Major units of the message's currency, or by currency; 0 for none. */
  readonly fee: Fee;
  /** Late interest to date is shown and asked for. */
  readonly interest: boolean;
  /** The message starts unticked and wants a person's tick. */
  readonly needsApproval: boolean;
  /** Instalments of the payment plan that is offered; 0 for none. */
  readonly planOffer: number;
}

export type { ActionStep };

/** Whether messages stay within the law of dunning that is on file, or the Policy screen only tells where they do not. */
export const LAW_USES = ['followed', 'told'] as const;
export type LawUse = (typeof LAW_USES)[number];

/** Who writes, as letters and formal demands print it; '' for what is not said. */
export interface CreditorDetails {
  /** Such as Ltd or GmbH, where the name does not say it. */
  readonly legalForm: string;
  /** The postal address, on one or several lines. */
  readonly address: string;
  /** The register with its number. */
  readonly registerNumber: string;
  /** Of tax or value added tax. */
  readonly taxNumber: string;
  /** What stands at the head of letters. */
  readonly letterhead: string;
  /** A small picture there, as a data address of PNG or JPEG; '' for none. */
  readonly image: string;
}

/** A ladder beside the usual one. */
export interface NamedLadder {
  readonly name: string;
  readonly levels: readonly PolicyLevel[];
}

/** By what a rule picks a ladder. */
export const LADDER_TRAITS = ['country', 'customer type', 'risk'] as const;
export type LadderTrait = (typeof LADDER_TRAITS)[number];

/** Customers with this trait follow this ladder; of several rules the first that fits holds. */
export interface LadderRule {
  readonly trait: LadderTrait;
  /** A country (ISO 3166-1), a kind of customer, or a risk segment. */
  readonly value: string;
  readonly ladder: string;
}

/** Another creditor whose invoices stand in the same ledger. */
export interface NamedCreditor {
  readonly name: string;
  /** '' for the usual one. */
  readonly signature: string;
  readonly replyTo: string;
  readonly iban: string;
  readonly bic: string;
  readonly details: CreditorDetails;
}

/** Invoices that a message lists for information, beside those that it asks for: the other overdue ones, or all that are open. */
export const LISTED = ['nothing', 'overdue', 'open'] as const;
export type Listed = (typeof LISTED)[number];

export interface Policy {
  readonly levels: readonly PolicyLevel[];
  /** Ladders beside it, by name. */
  readonly ladders: readonly NamedLadder[];
  readonly ladderRules: readonly LadderRule[];
  readonly stages: readonly StageStep[];
  /** Empty where the defaults of NEXT_ACTION hold. */
  readonly actions: readonly ActionStep[];
  /** Least whole days between two reminders to one customer by one channel. */
  readonly gap: number;
  readonly messagesBy: MessagesBy;
  readonly reopened: Reopened;
  /** A message that would ask for less waits until there is more. */
  readonly leastToChase: readonly LeastAmount[];
  /** Most messages in one run. */
  readonly capPerRun: number;
  /** Language of messages to customers whose row names none (ISO 639-1). */
  readonly language: string;
  /** Currency of rows that name none (ISO 4217); '' leaves them without one. */
  readonly currency: string;
  /** Whose money it is; part of every claim, may be blank. */
  readonly creditor: string;
  readonly details: CreditorDetails;
  /** Others whose invoices the ledger names by a column. */
  readonly creditors: readonly NamedCreditor[];
  /** Where the creditor is, and debtors whose row says nothing else (ISO 3166-1); '' where nobody said. */
  readonly country: string;
  /** What customers are whose row says nothing. */
  readonly customers: DebtorKind;
  readonly law: LawUse;
  readonly feesPer: FeesPer;
  readonly unpaidFees: UnpaidFees;
  readonly listed: Listed;
  /** Stands under every message. */
  readonly signature: string;
  readonly replyTo: string;
  /** The creditor's account for bank transfers; '' shows none. */
  readonly iban: string;
  /** Somebody said that messages name no account; without it and without an IBAN, nobody was asked yet. */
  readonly withoutAccount: boolean;
  readonly bic: string;
  /** Messages that ask for interest show how it was reckoned. */
  readonly reckoning: boolean;
  /** Calls, SMS and WhatsApp go out from this time … */
  readonly contactFrom: string;
  /** … to before this one, HH:MM on the user's clock, and on working days only. E-mails and letters may go out at any time. */
  readonly contactUntil: string;
  /** 0 Monday to 6 Sunday. */
  readonly workingDays: readonly number[];
  readonly calendar: CalendarName;
  readonly interest: InterestRule;
  /** Whole days after the due date in which a payment costs no interest; later it runs from the due date. */
  readonly interestGrace: number;
  /** Less interest than this is not asked for, invoice by invoice. */
  readonly leastInterest: readonly LeastAmount[];
  /** Whole days by which levels after the due date start earlier for a segment; negative for later. */
  readonly earlier: Readonly<Record<RiskSegment, number>>;
  /** Where nobody set a customer's segment, that of the payment-risk score counts. */
  readonly segmentsFromScores: boolean;
}

/** Whether a name names anybody: a letter or a figure is seen of it, also where it is written without marks. */
export function isSeen(name: string): boolean {
  const letters = [...withoutStacks(name).normalize('NFKD')];
  return letters.some((letter) => /[\p{L}\p{N}]/u.test(letter) && !HIDDEN.test(letter));
}

/** Whether messages say whose money it is, and who writes. */
export function signs({ creditor, signature }: Pick<Policy, 'creditor' | 'signature'>): boolean {
  return isSeen(creditor) && isSeen(signature);
}

/**
 * Whether it is known who is asking, but not where they get their post: then no formal demand leaves. Under a policy that
 * does not say who is asking, nothing leaves at all.
 */
export function lacksAddress(policy: Pick<Policy, 'creditor' | 'signature' | 'details'>): boolean {
  return signs(policy) && !isSeen(policy.details.address);
}

/** What a person has to say once, before the first message goes out. */
export type AskedOnce = 'creditor' | 'signature' | 'address' | 'account' | 'currency';

/**
 * What the policy lacks of it. A blank reply address is an answer: replies go to whoever sends.
 * @param currencies of what is to be sent; '' among them wants the policy's
 * @param demands whether a formal demand is among it, which wants a postal address
 */
export function lackingIn(policy: Policy, currencies: readonly string[], demands = false): readonly AskedOnce[] {
  const lacks: readonly (readonly [AskedOnce, boolean])[] = [
    ['creditor', policy.creditor.trim() === ''],
    ['signature', policy.signature.trim() === ''],
    ['address', demands && !isSeen(policy.details.address)],
    ['account', policy.iban === '' && !policy.withoutAccount],
    ['currency', policy.currency === '' && currencies.includes('')],
  ];
  return lacks.flatMap(([what, is]) => (is ? [what] : []));
}

type LevelDefaults = Omit<PolicyLevel, 'fromDay' | 'level'>;
const PLAIN: Omit<LevelDefaults, 'name'> = {
  channels: ['email', 'call'],
  payWithin: 10,
  fee: 0,
  interest: false,
  needsApproval: false,
  planOffer: 0,
};
const LEVELS: readonly LevelDefaults[] = [
  { ...PLAIN, name: 'Before due', channels: ['email'], payWithin: 14 },
  { ...PLAIN, name: 'Friendly reminder' },
  { ...PLAIN, name: 'Firm reminder' },
  { ...PLAIN, name: 'Final reminder', payWithin: 7, interest: true, planOffer: 3 },
  {
    ...PLAIN,
    name: 'Formal demand',
    channels: ['letter', 'email'],
    payWithin: USUAL_DEMAND_DAYS,
    interest: true,
    planOffer: 3,
    needsApproval: true,
  },
  {
    ...PLAIN,
    name: 'Final demand',
    channels: ['letter', 'email'],
    payWithin: USUAL_DEMAND_DAYS,
    interest: true,
    needsApproval: true,
  },
  {
    ...PLAIN,
    name: 'Notice before referral',
    channels: ['letter', 'email'],
    payWithin: USUAL_DEMAND_DAYS,
    interest: true,
    needsApproval: true,
  },
];

/** What a fresh workbook gets. Interest is shown only once an interest rule is chosen. */
export const DEFAULT_POLICY: Policy = {
  levels: DEFAULT_LEVELS.map((step, i) => ({ ...step, ...(LEVELS[i] ?? { ...PLAIN, name: `Level ${step.level}` }) })),
  ladders: [],
  ladderRules: [],
  creditors: [],
  stages: DEFAULT_STAGES,
  actions: [],
  gap: DEFAULT_GAP,
  messagesBy: 'customer',
  reopened: 'goes on',
  leastToChase: [],
  capPerRun: 500,
  language: 'en',
  currency: '',
  creditor: '',
  details: { legalForm: '', address: '', registerNumber: '', taxNumber: '', letterhead: '', image: '' },
  country: '',
  customers: 'business',
  law: 'followed',
  feesPer: 'message',
  unpaidFees: 'dropped',
  listed: 'nothing',
  signature: '',
  replyTo: '',
  iban: '',
  withoutAccount: false,
  bic: '',
  reckoning: true,
  contactFrom: '08:00',
  contactUntil: '18:00',
  workingDays: [0, 1, 2, 3, 4],
  calendar: 'weekends',
  interest: { kind: 'none' },
  interestGrace: 0,
  leastInterest: [],
  earlier: { Low: 0, Medium: 0, High: 3, New: 2 },
  segmentsFromScores: false,
};

/** The ladder of a segment: levels after the due date start earlier or later, never before the day after it, and stay in order. */
export function ladderOf(policy: Policy, segment: RiskSegment | undefined): readonly PolicyLevel[] {
  const shift = segment === undefined ? 0 : policy.earlier[segment];
  if (shift === 0) return policy.levels;
  let least = 1;
  return policy.levels.map((level) => {
    if (level.fromDay <= 0) return level;
    const fromDay = Math.max(least, level.fromDay - shift);
    least = fromDay + 1;
    return { ...level, fromDay };
  });
}

/**
 * Whole days by which a segment brought a level forward, where the level is due for that alone; 0 where it would be due
 * without, or where the segment starts later.
 * @param daysPastDue signed
 */
export function daysBroughtForward(
  policy: Policy,
  segment: RiskSegment | undefined,
  level: number,
  daysPastDue: number,
): number {
  const usual = policy.levels.find((step) => step.level === level);
  const own = ladderOf(policy, segment).find((step) => step.level === level);
  if (usual === undefined || own === undefined || daysPastDue >= usual.fromDay) return 0;
  return Math.max(0, usual.fromDay - own.fromDay);
}
