import type { Policy, ReminderChannel } from '../dunning/policy';
import { ibanGroups } from '../addresses/iban';
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

/** Where to pay, as every language writes it; '' where the policy names no account. */
export function bankLine({ iban, bic }: Pick<Policy, 'iban' | 'bic'>): string {
  if (iban === '') return '';
  return [`IBAN ${ibanGroups(iban)}`, ...(bic === '' ? [] : [`BIC ${bic}`])].join(' \u00b7 ');
}
