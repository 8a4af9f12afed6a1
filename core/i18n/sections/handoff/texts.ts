import type { Counted } from '../counted';

/** How a call went. Only a call that reached the customer counts as the reminder of its level. */
export const CALL_OUTCOMES = ['spoke', 'promised', 'disputed', 'message', 'not reached', 'wrong number'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Texts about messages that a person sends: links, letters and calls. */
export interface HandOffTexts {
  readonly ready: (counts: string, n: number) => string;
  readonly heading: (counts: string, customers: number) => string;
  readonly open: Counted;
  readonly openMails: Counted;
  readonly print: Counted;
  readonly make: Counted;
  readonly go: Counted;
  readonly follow: (counts: string, n: number) => string;
  readonly youSend: string;
  readonly tick: (customer: string) => string;
  readonly preview: (customer: string) => string;
  readonly segments: Counted;
  readonly title: string;
  readonly callList: string;
  /** Call list (3). */
  readonly callListOf: Counted;
  readonly callsToMake: Counted;
  readonly done: (done: number, all: number) => string;
  readonly openMail: string;
  /** An e-mail that no link can hold. */
  readonly saveMail: string;
  readonly saveThenSend: string;
  /** Where a link cannot carry the policy's Reply-To. */
  readonly answersTo: (address: string) => string;
  readonly printLetter: string;
  readonly again: Readonly<Record<'link' | 'letter' | 'file' | 'page', string>>;
  /** Where nothing else opens, a page of the add-in's own shows, prints or saves. */
  readonly inBrowser: string;
  readonly inBrowserThen: string;
  readonly blocked: string;
  readonly openHere: string;
  /** Asked once for each way of opening: nothing tells the add-in whether anything came up. */
  readonly didItOpen: Readonly<Record<'link' | 'letter' | 'file' | 'page', string>>;
  readonly untilYouSay: string;
  readonly itOpened: string;
  readonly nothingOpened: string;
  readonly callNumber: (phone: string) => string;
  readonly howDidItGo: string;
  readonly outcomes: Readonly<Record<CallOutcome, string>>;
  readonly callNote: string;
  readonly recordCall: string;
  readonly chooseOutcome: string;
  readonly staysDue: string;
  readonly recorded: string;
  readonly takenOut: string;
  readonly changed: string;
  readonly waiting: string;
  readonly tooLong: string;
  readonly handedOver: Counted;
  readonly andHandedOver: (before: string, n: number) => string;
  readonly handedFold: Counted;
  readonly leftOut: Counted;
  readonly finish: string;
  readonly finishAll: string;
  readonly onlyEMails: string;
  /** A person sends the e-mails. */
  readonly noTest: string;
}
