import type { SkipReason } from '../contacts/obstacles';
import type { Field } from '../ledger/fields';
import type { ActionsTexts } from './sections/actions/texts';
import type { AccountTexts } from './sections/account/texts';
import type { ChannelTexts } from './sections/channels/texts';
import type { ColumnsTexts } from './sections/columns/texts';
import type { CustomerTexts } from './sections/customer/texts';
import type { FailuresTexts } from './sections/failures/texts';
import type { DocumentsTexts } from './sections/documents/texts';
import type { FunctionsTexts } from './sections/functions/texts';
import type { HandOffTexts } from './sections/handoff/texts';
import type { HelpTexts } from './sections/help/texts';
import type { PolicyTexts } from './sections/policy/texts';
import type { PromiseTexts } from './sections/promise/texts';
import type { TemplatesTexts } from './sections/templates/texts';

type Counted = (n: number) => string;

/** Every text of the pane. A language is a complete record of these; a missing one does not compile. */
export interface Texts {
  /** Items as part of a sentence: a, b and c. */
  readonly list: (items: readonly string[]) => string;
  /** Preventive, administrative, extrajudicial, judicial. */
  readonly stages: readonly [string, string, string, string];
  /** A column as it is called within a sentence. */
  readonly fields: Readonly<Record<Field, string>>;
  readonly common: CommonTexts;
  readonly remind: RemindTexts;
  readonly review: ReviewTexts;
  readonly skipped: SkippedTexts;
  readonly sending: SendingTexts;
  readonly result: ResultTexts;
  readonly trouble: TroubleTexts;
  readonly functions: FunctionsTexts;
  readonly columns: ColumnsTexts;
  readonly customer: CustomerTexts;
  readonly failures: FailuresTexts;
  readonly policy: PolicyTexts;
  readonly promise: PromiseTexts;
  readonly templates: TemplatesTexts;
  readonly handOff: HandOffTexts;
  readonly help: HelpTexts;
  readonly actions: ActionsTexts;
  readonly channels: ChannelTexts;
  readonly documents: DocumentsTexts;
  readonly account: AccountTexts;
}

export interface CommonTexts {
  readonly back: string;
  readonly more: string;
  readonly places: string;
  readonly loading: string;
  readonly messageLog: string;
  readonly noLogYet: string;
  readonly tryAgain: string;
  readonly lookAgain: string;
  readonly done: string;
  readonly cancel: string;
  readonly close: string;
  readonly goToCell: (cell: string) => string;
  readonly number: Counted;
  readonly eMails: Counted;
  readonly invoices: Counted;
  /** 4 invoices, 70 days late. */
  readonly invoicesLate: (invoices: number, days: number) => string;
  readonly invoicesCustomers: (invoices: number, customers: number) => string;
  readonly invoicesIn: (n: number, currencyName: string, code: string) => string;
  readonly eMailsIn: (n: number, currencyName: string, code: string) => string;
}

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
  readonly ready: Counted;
  readonly seeWhy: string;
  readonly noneReady: (skipped: number) => string;
  readonly runStopped: (at: string) => string;
  readonly runLeft: (sent: number, waiting: number) => string;
  readonly goOnWith: Counted;
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

export interface ReviewTexts {
  readonly title: string;
  readonly heading: (messages: number, customers: number) => string;
  readonly interest: (amounts: string) => string;
  readonly fees: (amounts: string) => string;
  readonly cannotReckon: (problem: string) => string;
  readonly all: Counted;
  readonly order: string;
  readonly search: Counted;
  readonly found: (shown: number, all: number) => string;
  readonly noneFound: (text: string) => string;
  readonly tickedHidden: Counted;
  readonly to: string;
  readonly cc: string;
  readonly replyTo: string;
  /** Whom the money goes to. */
  readonly payee: string;
  readonly subject: string;
  readonly body: string;
  readonly preview: (customer: string) => string;
  readonly tick: (customer: string) => string;
  readonly edit: string;
  readonly print: string;
  readonly openCustomer: string;
  readonly tableLine: (line: string) => string;
  readonly edited: string;
  readonly keep: string;
  readonly finishEdit: string;
  readonly undoEdit: string;
  readonly subjectMissing: string;
  readonly bodyMissing: string;
  readonly needsTick: string;
  readonly changed: string;
  readonly changedSince: (messages: number, customers: string) => string;
  readonly gone: (messages: number, customers: string) => string;
  readonly cannotGo: (field: string) => string;
  readonly test: string;
  readonly testing: string;
  readonly tested: string;
  readonly testFailed: (error: string) => string;
  readonly send: Counted;
  readonly checking: string;
  readonly from: (account: string) => string;
  readonly quota: Counted;
  readonly overQuota: (now: number, later: number) => string;
  readonly noQuota: string;
  readonly perRun: (now: number, later: number) => string;
  readonly tickOne: string;
  readonly nothingToSend: string;
}

export interface SkippedTexts {
  readonly rows: Counted;
  readonly canFix: Counted;
  readonly reasons: Readonly<Record<Exclude<SkipReason, 'too soon'>, string>>;
  /** The reason `too soon`, with the days of the policy's gap. */
  readonly tooSoon: Counted;
  readonly againIn: Counted;
  readonly level: Counted;
  readonly quoted: (text: string) => string;
  readonly showRows: Counted;
  readonly hideRows: string;
  readonly showNext: Counted;
  readonly noInvoice: string;
}

export interface SendingTexts {
  readonly title: string;
  readonly done: (done: number, all: number) => string;
  readonly sentNotSent: (sent: number, notSent: number) => string;
  readonly secondsLeft: Counted;
  readonly minutesLeft: Counted;
  readonly waiting: string;
  readonly sending: string;
  readonly sent: (at: string) => string;
  readonly handedOver: (at: string) => string;
  readonly notSent: (error: string) => string;
  readonly perhapsSent: string;
  readonly takenOut: string;
  readonly notStarted: string;
  readonly stop: string;
  readonly stopping: (customer: string) => string;
  readonly stoppingNow: string;
  readonly closing: string;
  readonly paused: (until: string) => string;
  readonly pausedFor: Counted;
}

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

export interface TroubleTexts {
  /** The title of the screen. */
  readonly screenBroke: (screen: string) => string;
  readonly screenBrokeMeans: string;
  readonly nothingSelected: string;
  readonly selectRows: (sheet: string) => string;
  readonly dueToday: (invoices: number, customers: number) => string;
  readonly nothingDue: string;
  readonly nextDue: (date: string, invoices: number) => string;
  /** Today, once calls may go out. */
  readonly dueFrom: (time: string, invoices: number) => string;
  readonly reviewDue: string;
  /** The workbook was made by a newer version. */
  readonly newer: string;
  readonly newerReads: (found: number, known: number) => string;
  readonly newerMeans: string;
  readonly reopen: string;
  readonly reload: string;
  /** The sheet, or the workbook in which it would be made. */
  readonly protectedSheet: (sheet: string) => string;
  readonly noEmailColumn: string;
  readonly makeCallList: string;
  readonly needAddress: (row: number) => string;
  readonly noColumn: (fields: string, count: number) => string;
  readonly needColumn: (row: number) => string;
  readonly headersSeen: (headers: string) => string;
  readonly nameHeader: string;
  readonly noLedger: string;
  readonly whatIsLedger: string;
  readonly openLedger: string;
  readonly offline: string;
  readonly offlineMeans: string;
  readonly offlineWaiting: (waiting: number, at: string, sent: number) => string;
  readonly unreadable: string;
  readonly damaged: string;
  readonly damagedSheet: (sheet: string) => string;
  readonly notOverwritten: string;
  readonly deleteCopy: (first: string, second: string) => string;
  readonly logMissing: string;
  readonly startNewLog: string;
  /** What a new log knows of what went out before. */
  readonly newLogMeans: string;
  readonly nothingChanged: string;
  readonly failed: string;
  readonly notDone: (error: string) => string;
}
