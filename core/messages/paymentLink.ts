import { withoutStacks } from '../cells/marks';
import { hasDisguisedSign, hasLookAlikeSign, HIDDEN } from '../addresses/email';

/** Names of letters, figures and hyphens, and a port: a sign that looks like a slash would make another host of it. */
const HOST = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*(?::\d{1,5})?$/u;

/** A host that is no name of the web: a number in any notation, this machine, or a name without a dot. */
function isNoName(host: string): boolean {
  // As a browser reads it: wide figures and letters in a circle are plain ones.
  const [name = '', port = ''] = withoutStacks(host).normalize('NFKC').toLowerCase().split(':');
  const last = name.split('.').pop() ?? '';
  return !name.includes('.') || last === 'localhost' || /^(?:\d+|0x[\da-f]*)$/.test(last) || Number(port) > 65_535;
}

/** Only plain https links go into messages: none that names a user before its host, and none with characters nobody sees. */
function isWebLink(text: string): boolean {
  const host = /^https:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';
  return (
    HOST.test(host) &&
    !hasDisguisedSign(host) &&
    !hasLookAlikeSign(host) &&
    !isNoName(host) &&
    !/[\u0000-\u001f\u007f]/.test(text) &&
    !HIDDEN.test(text) &&
    /^https:\/\/[^\s"'<>\\/?#@]+(?:[/?#][^\s"'<>\\]*)?$/i.test(text)
  );
}

/**
 * The link to pay a message's invoices online; '' where they do not all have the same one, for it would pay a part. A
 * single invoice's link pays that invoice: where credits, interest or a fee make another sum of it, it is left out too.
 * One that several invoices share is the customer's own and stays.
 * @param links one an invoice, '' for none @param paysSum whether what is to pay is the sum of the invoices
 */
export function paymentLinkOf(links: readonly string[], paysSum: boolean): string {
  const [first, ...others] = links;
  if (first === undefined || !isWebLink(first) || others.some((link) => link !== first)) return '';
  return others.length > 0 || paysSum ? first : '';
}
