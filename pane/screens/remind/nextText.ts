import type { Formats, Texts } from '../../../core/i18n';
import type { NextDue } from '../../../core/reminders/nextDue';

/** Nothing is due, and when something will be. */
export function nextText({ day, invoices, from }: NextDue, { trouble }: Texts, formats: Formats): string {
  return from === '' ? trouble.nextDue(formats.date(day), invoices) : trouble.dueFrom(from, invoices);
}
