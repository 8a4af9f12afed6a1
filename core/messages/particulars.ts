import type { Policy, ReminderChannel } from '../dunning/policy';
import { headerText } from '../addresses/email';

/**
 * Who writes in full, line by line: name with its legal form, address, register and tax numbers; nothing of what the policy
 * leaves blank. Many countries demand it of business letters, and e-mails are such.
 */
export function particularsOf({ creditor, details }: Pick<Policy, 'creditor' | 'details'>): readonly string[] {
  const { legalForm, address, registerNumber, taxNumber } = details;
  const form = headerText(legalForm);
  const named = form !== '' && !creditor.toLowerCase().includes(form.toLowerCase());
  const lines = [address.replace(/\r\n?|\n/g, ', '), registerNumber, taxNumber].map((line) => headerText(line));
  return [...(named ? [`${headerText(creditor)} ${form}`] : []), ...lines].filter((line) => line !== '');
}

/** Whether a channel's messages carry them; a short message has no room. */
export function bearsParticulars(channel: ReminderChannel): boolean {
  return channel === 'email' || channel === 'letter';
}

/** What stands at the head of letters, line by line: the letterhead, else the creditor's name; then the address. */
export function letterheadOf({ creditor, details }: Pick<Policy, 'creditor' | 'details'>): readonly string[] {
  const lines = (text: string): readonly string[] => text.split(/\r\n?|\n/);
  return [...lines(details.letterhead === '' ? creditor : details.letterhead), ...lines(details.address)];
}
