import type { Counted } from '../counted';

export interface RemindTexts {
  readonly place: string;
  readonly selectedIn: (sheet: string) => string;
  readonly hiddenRows: Counted;
  readonly narrowedFrom: Counted;
  readonly currency: string;
  readonly open: string;
  readonly overdue: string;
  readonly noCurrency: string;
  readonly stages: string;
  readonly pressToNarrow: string;
  readonly showAll: string;
  readonly paidOrCredits: Counted;
  readonly today: string;
  readonly dueInLedger: string;
  readonly perhapsSent: Counted;
  readonly waitsForDecision: Counted;
  readonly nothingElse: string;
  readonly send: string;
  /** Why a request from the ribbon is not followed: this screen is open. */
  readonly inTheWay: (screen: string) => string;
  readonly ready: Counted;
  readonly seeWhy: string;
  readonly noneReady: (skipped: number) => string;
  readonly runStopped: (at: string) => string;
  /** Where somebody else began it. */
  readonly runBy: (who: string) => string;
  readonly runLeft: (sent: number, waiting: number) => string;
  readonly goOnWith: Counted;
  /** Said in place of going on. */
  readonly waitingChanged: string;
  /** Names the list of recipients and amounts. */
  readonly whatWaits: string;
  /** In place of what a waiting message says. */
  readonly backToReview: string;
  readonly dropThem: string;
  readonly lagging: Counted;
  readonly dropped: Counted;
  /** Typed rows of the contacts sheet that match nothing. */
  readonly strangers: {
    readonly customers: (rows: number, sheet: string, names: string) => string;
    readonly invoices: (rows: number, sheet: string, names: string) => string;
    readonly show: string;
  };
}
