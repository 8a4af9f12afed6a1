import type { Counted } from '../counted';

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
