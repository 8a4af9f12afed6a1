import { sha256 } from '@noble/hashes/sha2';
import type { PlannedMessage } from './message';

/** UTF-8 bytes; a lone surrogate becomes U+FFFD. Apps Script has no TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    let code = char.codePointAt(0) ?? 0xfffd;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** SHA-256 of a JSON-like list, as the first 32 hexadecimal digits: what an approval and a key are bound to. */
export function hashOf(parts: readonly unknown[]): string {
  let hex = '';
  for (const byte of sha256(utf8(JSON.stringify(parts))).subarray(0, 16)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** Everything that an approval is bound to: who gets what, who answers are sent to, and whom the money goes to. */
export type Approved = Pick<
  PlannedMessage,
  'to' | 'cc' | 'replyTo' | 'payee' | 'subject' | 'text' | 'html' | 'claims' | 'toPay'
>;

export function approvalHash({ to, cc, replyTo, payee, subject, text, html, claims, toPay }: Approved): string {
  const { creditor, iban, bic } = payee;
  return hashOf([to, cc, replyTo, [creditor, iban, bic], subject, text, html, claims, toPay]);
}
