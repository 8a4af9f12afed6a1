import type { Counted } from '../counted';

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
  /** Where no Reply-To or nobody to be paid is given. */
  readonly noTerm: string;
  /** Where answers or the money go is another than in the run of that day. */
  readonly termsChanged: (day: string) => string;
  readonly termNow: (name: string, now: string, before: string) => string;
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
  /** Words of the creditor or the signature that a message lacks. */
  readonly unsaid: (words: string) => string;
  /** Of a formal demand, where the policy does not say where the creditor gets its post. */
  readonly lacksAddress: string;
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
