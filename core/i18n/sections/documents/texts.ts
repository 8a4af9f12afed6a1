import type { DocumentKind } from '../../../messages/documents/kinds';

/** Texts about papers that are no reminders: statement, breakdown, plans, settlement, answer. */
export interface DocumentsTexts {
  readonly title: string;
  readonly names: Readonly<Record<DocumentKind, string>>;
  readonly printIt: Readonly<Record<DocumentKind, string>>;
  readonly objectBy: string;
  readonly objectByHint: string;
  readonly instalments: string;
  readonly firstDay: string;
  readonly settlement: (currency: string) => string;
  readonly objection: string;
  readonly finding: string;
  readonly incomplete: string;
  readonly answerBy: string;
  readonly laterDay: string;
  readonly language: string;
  readonly preview: (customer: string) => string;
  readonly print: string;
  readonly noted: string;
  readonly printed: (document: string, asOf: string, totals: string) => string;
  readonly notNoted: string;
  readonly leftOut: (rows: number, invoices: string) => string;
  readonly noCreditor: string;
  readonly nothing: (kind: DocumentKind) => string;
  readonly ownText: string;
  readonly editText: string;
  readonly many: ManyTexts;
}

/** Texts about one print for many customers. */
export interface ManyTexts {
  readonly open: string;
  readonly all: string;
  readonly customers: string;
  readonly print: (pages: number) => string;
  readonly writing: (done: number, of: number) => string;
  readonly stop: string;
  readonly stopped: (done: number) => string;
  readonly printed: (pages: number) => string;
  readonly leftOut: (customers: number) => string;
  readonly nothing: string;
  readonly unsigned: string;
}
