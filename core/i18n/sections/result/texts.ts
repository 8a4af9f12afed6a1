import type { Counted } from '../counted';

export interface ResultTexts {
  readonly title: (at: string) => string;
  readonly sent: Counted;
  readonly sentNeedYou: (sent: number, need: number) => string;
  readonly sentNotStarted: (sent: number, notStarted: number) => string;
  readonly notStarted: Counted;
  readonly perhapsSent: string;
  readonly connectionBroke: string;
  readonly whatIsKnown: (error: string) => string;
  readonly lookInSent: (subject: string) => string;
  readonly staysBlocked: string;
  readonly itWasSent: string;
  readonly itWasNotSent: string;
  readonly decidedSent: (customer: string) => string;
  readonly decidedNotSent: (customer: string) => string;
  readonly nothingWaits: string;
  readonly notSent: string;
  readonly notSentCount: Counted;
  readonly correct: string;
  readonly sendAgain: Counted;
  readonly nothingAgain: string;
  readonly takenOut: (who: string, messages: number) => string;
  readonly sentFold: Counted;
  readonly changed: Counted;
  /** Leads to the review of what a colleague has not got. */
  readonly reviewOthers: Counted;
  readonly anotherDay: Counted;
  readonly editedByHand: Counted;
  /** What the ledger's own status says of an invoice. */
  readonly reminded: (levelName: string) => string;
  readonly ledger: string;
  readonly update: (headers: string, columns: string, invoices: number, count: number) => string;
  readonly updateRows: Counted;
  readonly updated: Counted;
  readonly notUpdated: Counted;
  readonly notNow: string;
  readonly openLog: string;
  readonly settledNotNoted: (error: string) => string;
  readonly brokeOff: (error: string) => string;
}
