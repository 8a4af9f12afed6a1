import type { KnownAction, TaskKind } from '../../../dunning/actions';
import type { RiskSegment } from '../../../portfolio/paymentRisk';
import type { Counted } from '../counted';

/** Texts about what a person does beside the messages, and about the risk that decides it. */
export interface ActionsTexts {
  readonly names: Readonly<Record<KnownAction, string>>;
  /** A line of what waits today, by customers. */
  readonly due: Readonly<Record<Exclude<TaskKind, 'other'>, Counted>>;
  readonly own: (customers: number, action: string) => string;
  readonly title: string;
  readonly none: string;
  /** Within a sentence. */
  readonly risks: Readonly<Record<RiskSegment, string>>;
  readonly late: Counted;
  readonly fromDay: Counted;
  readonly nextAction: string;
  readonly byReminders: string;
  readonly nothing: string;
  readonly coming: (action: string, date: string) => string;
  readonly done: string;
  readonly putOff: string;
  readonly namedFor: (what: string, customer: string) => string;
  readonly note: string;
  readonly again: string;
  readonly record: string;
  readonly endsReminders: string;
  readonly noDate: string;
  readonly notLater: string;
  readonly isDone: string;
  readonly waitsUntil: (date: string) => string;
  readonly recordedBefore: (who: string) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly takeUp: string;
  readonly openCustomer: string;
  /** In the time line. */
  readonly doneFact: (action: string) => string;
  readonly putOffFact: (action: string, date: string) => string;
  readonly takenBackFact: (action: string) => string;
  /** Why a level is due before its day. */
  readonly forward: (days: number, risk: string) => string;
  readonly segment: SegmentTexts;
}

/** Texts about the risk segment in force. */
export interface SegmentTexts {
  readonly byPerson: (risk: string) => string;
  readonly byScore: (risk: string) => string;
  readonly likeEverybody: string;
  readonly scoresDoNotCount: string;
  readonly tooFewPaid: string;
  readonly earlier: Counted;
  readonly later: Counted;
  readonly set: string;
  readonly risk: string;
  readonly until: string;
  readonly untilHint: string;
  readonly why: string;
  readonly save: string;
  readonly saved: (risk: string) => string;
  readonly ended: string;
}
