import type { Policy, ReminderChannel } from '../dunning/policy';
import { withoutStacks } from '../cells/marks';

/** Whose money it is and who writes, as the policy says. */
export type Asker = Pick<Policy, 'creditor' | 'signature'>;

const LONGEST_SHOWN = 80;

/** The words of a text, in any spelling that an SMS leaves them: no accents, marks or punctuation, one blank in between. */
function wordsOf(text: string): string {
  const plain = withoutStacks(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/**
 * What a message has to say: e-mails and letters name the creditor and bear the signature, short messages name the
 * creditor. A call is made by a person, who says who is asking.
 */
function hasToSay(channel: ReminderChannel, { creditor, signature }: Asker): readonly string[] {
  if (channel === 'call') return [];
  return channel === 'email' || channel === 'letter' ? [creditor, signature] : [creditor];
}

/**
 * The first of what a message has to say that its customer could not read in it, on one line; undefined where all is said.
 * @param text all that the customer reads
 */
export function unsaidIn(channel: ReminderChannel, text: string, asker: Asker): string | undefined {
  const wanted = hasToSay(channel, asker).filter((part) => wordsOf(part).trim() !== '');
  if (wanted.length === 0) return undefined;
  const said = wordsOf(text);
  const missing = wanted.find((part) => !said.includes(wordsOf(part)));
  return missing?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SHOWN);
}
