import type { CalendarName } from '../../../calendar/holidays';
import type { FeesPer, UnpaidFees } from '../../../dunning/fee';
import type { DebtorKind } from '../../../dunning/law/dunningLaw';
import type { LadderTrait, LawUse, Listed, MessagesBy, Reopened } from '../../../dunning/policy';
import type { RiskSegment } from '../../../portfolio/paymentRisk';
import type { Counted } from '../counted';

/** Texts of the screen that shows and changes the dunning policy. */
export interface PolicyTexts {
  readonly title: string;
  /** Before and after the days between two reminders, which lead to their field. */
  readonly introBefore: string;
  readonly everyDays: Counted;
  readonly introAfter: string;
  readonly ladder: LadderTexts;
  readonly ladders: LaddersTexts;
  readonly level: LevelTexts;
  readonly sender: SenderTexts;
  readonly law: LawTexts;
  readonly pace: PaceTexts;
  readonly fees: FeesTexts;
  readonly interest: InterestTexts;
  readonly risk: RiskTexts;
  readonly wrong: WrongTexts;
  readonly footer: PolicyFooterTexts;
  readonly compare: CompareTexts;
  readonly readOnly: string;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
}

export interface LadderTexts {
  readonly name: string;
  readonly upToDue: string;
  readonly range: (from: number, to: number) => string;
  readonly from: Counted;
  readonly upTo: Counted;
  readonly day: Counted;
  readonly interest: string;
  readonly approval: string;
  readonly fee: string;
  readonly plan: string;
  readonly wrong: string;
  readonly add: string;
  readonly addNumber: Counted;
  readonly added: Counted;
  readonly removed: Counted;
  readonly undo: string;
  readonly newName: Counted;
}

/** Of ladders beside the usual one, and who follows them. `who` is a country, a kind of customer or a risk. */
export interface LaddersTexts {
  readonly ladder: string;
  readonly usual: string;
  /** Stands for a name while there is none. */
  readonly unnamed: string;
  readonly add: string;
  readonly newName: string;
  /** @param ladder whose levels a new one begins with */
  readonly copied: (ladder: string) => string;
  readonly addIt: string;
  readonly added: (ladder: string) => string;
  readonly name: string;
  readonly nameHint: string;
  /** Something is wrong in ladders that are not shown. */
  readonly correct: (ladders: string) => string;
  readonly remove: string;
  /** @param rules so many went with it */
  readonly removed: (ladder: string, rules: number) => string;
  readonly followers: string;
  /** Rows and contacts that name it come before all rules. */
  readonly named: (ladder: string) => string;
  readonly nobody: string;
  readonly firstHolds: string;
  readonly follows: (who: string, ladder: string) => string;
  readonly traits: Readonly<Record<LadderTrait, string>>;
  readonly by: string;
  readonly is: string;
  readonly addRule: string;
  readonly ruleAdded: (who: string, ladder: string) => string;
  readonly ruleRemoved: (who: string) => string;
  readonly removeRule: (who: string) => string;
  readonly earlier: (who: string) => string;
  readonly later: (who: string) => string;
  readonly moved: (who: string, place: number) => string;
  readonly already: (who: string, ladder: string) => string;
  /** Texts of one's own are kept by the level's number alone. */
  readonly textsByNumber: string;
}

export interface LevelTexts {
  readonly name: string;
  readonly fromDay: string;
  readonly payWithin: string;
  readonly days: string;
  readonly between: (least: number, most: number, after: number, before: number) => string;
  readonly orLater: (least: number, after: number) => string;
  readonly orEarlier: (most: number, before: number) => string;
  readonly anyDay: string;
  readonly channels: string;
  readonly earlier: (channel: string) => string;
  readonly later: (channel: string) => string;
  readonly template: string;
  readonly editTexts: string;
  readonly feeAndAction: string;
  readonly feeAndPlan: string;
  readonly fee: string;
  readonly feeHint: Readonly<Record<FeesPer, string>>;
  readonly planOffer: string;
  readonly planHint: string;
  readonly action: (segment: string) => string;
  readonly addInterest: string;
  readonly noInterestRule: string;
  readonly needsApproval: string;
  readonly remove: string;
}

export interface SenderTexts {
  readonly title: string;
  readonly creditor: string;
  readonly creditorHint: string;
  readonly signature: string;
  readonly replyTo: string;
  readonly replyToHint: string;
  readonly language: string;
  readonly languageHint: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly mostPerRun: string;
  readonly iban: string;
  readonly ibanHint: string;
  readonly bic: string;
  readonly legalForm: string;
  readonly address: string;
  readonly addressHint: string;
  readonly registerNumber: string;
  readonly taxNumber: string;
  readonly letterhead: string;
  readonly picture: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly remove: string;
    /** Where a file is no picture that is known. */
    readonly kind: string;
    readonly tooLarge: (kb: string) => string;
  };
}

/** Whose law of dunning counts, and where the policy breaks it. */
export interface LawTexts {
  readonly title: string;
  readonly country: string;
  readonly countryHint: string;
  readonly customers: string;
  readonly kinds: Readonly<Record<DebtorKind, string>>;
  readonly use: string;
  readonly uses: Readonly<Record<LawUse, string>>;
  readonly noLaw: string;
  readonly checked: (country: string, day: string) => string;
  readonly obeys: string;
  /** What a policy does that the law does not allow; `kind` is the word of `kinds`, `limit` an amount. */
  readonly noFee: (level: number, kind: string) => string;
  readonly fee: (level: number, kind: string, limit: string) => string;
  readonly days: (level: number, kind: string, days: number) => string;
  readonly interestStart: (kind: string) => string;
  readonly bureau: string;
  /** One of these sentences about a ladder beside the usual one, by the law of a country. */
  readonly inLadder: (ladder: string, country: string, sentence: string) => string;
  readonly leftOut: string;
}

export interface PaceTexts {
  readonly title: string;
  readonly days: (first: string, last: string) => string;
  readonly hours: (from: string, until: string) => string;
  readonly gap: string;
  readonly least: string;
  readonly leastHint: string;
  readonly messagesBy: string;
  readonly messagesByEach: Readonly<Record<MessagesBy, string>>;
  readonly messagesByHint: string;
  /** An invoice that was paid and is open again. */
  readonly reopened: string;
  readonly reopenedHow: Readonly<Record<Reopened, string>>;
  readonly from: string;
  readonly until: string;
  readonly hint: string;
  readonly workingDays: string;
  readonly holidays: string;
  readonly calendars: Readonly<Record<CalendarName, string>>;
}

/** For what fees are asked, and what messages list for information. */
export interface FeesTexts {
  readonly title: string;
  readonly caption: Readonly<Record<FeesPer, string>>;
  readonly listedCaption: Readonly<Record<Exclude<Listed, 'nothing'>, string>>;
  readonly per: string;
  readonly perEach: Readonly<Record<FeesPer, string>>;
  readonly perHint: Readonly<Record<FeesPer, string>>;
  readonly unpaid: string;
  readonly unpaidHow: Readonly<Record<UnpaidFees, string>>;
  readonly unpaidHint: Readonly<Record<UnpaidFees, string>>;
  readonly listed: string;
  readonly listedWhat: Readonly<Record<Listed, string>>;
  readonly listedHint: string;
}

export interface InterestTexts {
  readonly title: string;
  readonly rule: string;
  readonly none: string;
  readonly ownRate: string;
  readonly rate: string;
  readonly perYear: (percent: string) => string;
  readonly statutory: (country: string) => string;
  readonly checked: (rule: string, date: string) => string;
  readonly reckoning: string;
  /** For whom a statutory rule is; `consumerRate`: its law has a rate for consumers. */
  readonly parties: (consumerRate: boolean) => string;
  /** Of a rate of one's own. */
  readonly businessOnly: string;
  /** The official rates end soon. @param sheet that takes rates of one's own */
  readonly ratesEnd: (date: string, sheet: string) => string;
  /** They have ended. */
  readonly ratesEnded: (date: string, sheet: string) => string;
  /** Rates of one's own stand in for the official ones. @param sources where they were read, or '' */
  readonly ownRates: (date: string, sheet: string, sources: string) => string;
  readonly openRates: string;
  /** Whole days after the due date in which a payment costs no interest. */
  readonly grace: string;
  readonly graceHint: string;
  readonly least: string;
  readonly leastHint: string;
}

export interface RiskTexts {
  readonly title: string;
  /** As the first word of a line. */
  readonly segments: Readonly<Record<RiskSegment, string>>;
  readonly hint: string;
  readonly earlierBy: (segment: string, days: number) => string;
  readonly laterBy: (segment: string, days: number) => string;
  readonly allAlike: string;
  readonly fromScores: string;
  readonly fromScoresHint: string;
  readonly scoresCount: string;
}

export interface WrongTexts {
  readonly whole: (least: number, most: number) => string;
  readonly amount: (example: string) => string;
  readonly percent: (example: string) => string;
  readonly name: string;
  /** Of a ladder. */
  readonly ladderName: string;
  /** One that is said, unlike `country`. */
  readonly someCountry: string;
  readonly email: string;
  readonly currency: string;
  readonly time: string;
  readonly timeOrder: (from: string) => string;
  readonly oneDay: string;
  readonly oneChannel: string;
  readonly least: string;
  readonly iban: string;
  readonly bic: string;
  readonly country: string;
}

export interface PolicyFooterTexts {
  readonly discard: string;
  readonly save: string;
  readonly effect: Counted;
  readonly counting: string;
  readonly correctFirst: string;
  readonly nothingChanged: string;
  readonly firstSave: string;
  readonly saved: string;
}

export interface CompareTexts {
  readonly changed: string;
  readonly compare: string;
  readonly inSheet: string;
  readonly yours: string;
  readonly same: string;
  readonly keepMine: string;
  readonly takeSheet: string;
}
