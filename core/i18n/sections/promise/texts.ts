import type { Counted } from '../counted';

export const DISPUTE_REASONS = ['amount', 'quantity', 'quality', 'delivery', 'paid', 'duplicate', 'other'] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** Texts of the tasks that record a promise or a dispute. */
export interface PromiseTexts {
  readonly title: string;
  readonly dispute: string;
  readonly disputeTitle: string;
  readonly owes: (amount: string) => string;
  readonly currency: string;
  readonly amount: string;
  readonly by: string;
  readonly forInvoices: string;
  readonly saidBy: string;
  readonly allOverdue: Counted;
  readonly invoices: string;
  readonly due: (date: string) => string;
  readonly bookedOn: (weekday: string, bankDay: string) => string;
  readonly closedDay: (bankDay: string) => string;
  readonly wait: (invoices: string, until: string) => string;
  readonly goesOnAt: (level: number) => string;
  readonly goesOn: string;
  readonly notAboveZero: string;
  readonly moreThanOwed: (amount: string) => string;
  readonly likeThis: (example: string) => string;
  readonly past: string;
  readonly noDate: string;
  readonly noInvoice: string;
  readonly nothingOpen: string;
  readonly correctFirst: string;
  readonly recorded: (amount: string, by: string) => string;
  readonly reason: string;
  readonly reasons: Readonly<Record<DisputeReason, string>>;
  readonly note: string;
  readonly stop: string;
  readonly disputeRecorded: string;
}
