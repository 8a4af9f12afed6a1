import type { DocumentKind } from '../../messages/documents/kinds';
import type { Services } from '../types';
import { prepareDocument, type PreparedDocument } from './documents';

/** Why a customer's page is not among those that are printed. */
export type LeftOutWhy = 'nothing' | 'unsigned' | 'failed';

export interface LeftOut {
  readonly customer: string;
  readonly why: LeftOutWhy;
  /** What went wrong; undefined for the others. */
  readonly error?: unknown;
}

export interface ManyDocuments {
  readonly pages: readonly { readonly customer: string; readonly document: PreparedDocument }[];
  readonly leftOut: readonly LeftOut[];
  /** Whether a person stopped before all were written. */
  readonly stopped: boolean;
}

export interface ManyWanted {
  readonly kind: DocumentKind;
  /** As in the log. */
  readonly customers: readonly string[];
  /** YYYY-MM-DD */
  readonly objectBy: string;
  /** Told after each customer. */
  readonly onDone: (done: number) => void;
  readonly isStopped: () => boolean;
}

/**
 * Writes one document for each of many customers, in their own languages. Changes nothing. A customer for whom there is
 * none is told with the reason, and stops no other.
 */
export async function prepareMany(services: Services, wanted: ManyWanted): Promise<ManyDocuments> {
  const { kind, customers, objectBy, onDone, isStopped } = wanted;
  const pages: { customer: string; document: PreparedDocument }[] = [];
  const leftOut: LeftOut[] = [];
  for (const [i, customer] of customers.entries()) {
    if (isStopped()) return { pages, leftOut, stopped: true };
    try {
      const document = await prepareDocument(services, { customer, kind, language: '', objectBy });
      const why = whyNot(document);
      if (document === null || why !== undefined) leftOut.push({ customer, why: why ?? 'nothing' });
      else pages.push({ customer, document });
    } catch (error) {
      leftOut.push({ customer, why: 'failed', error });
    }
    onDone(i + 1);
  }
  return { pages, leftOut, stopped: false };
}

function whyNot(document: PreparedDocument | null): LeftOutWhy | undefined {
  if (document === null || document.account.currencies.length === 0 || !document.complete) return 'nothing';
  return document.hasCreditor && document.unsaid === undefined ? undefined : 'unsigned';
}

const between = (html: string, from: string, to: string): string =>
  html.slice(html.indexOf(from) + from.length, html.lastIndexOf(to));

/** Documents as one page to print, each on paper of its own. */
export function asOnePrint(documents: readonly PreparedDocument[]): string {
  const [first] = documents;
  if (first === undefined) return '';
  const head = between(first.html, '<head>', '</head>');
  const sections = documents.map(
    ({ html, language }, i) =>
      `<section lang="${language}" style="${i === 0 ? '' : 'break-before:page'}">${between(html, '<body>', '</body>')}</section>`,
  );
  return `<!doctype html><html lang="${first.language}"><head>${head}</head><body>${sections.join('\n')}</body></html>`;
}
