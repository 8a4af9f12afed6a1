import type { Day } from '../calendar/civil';
import { isPublicHoliday } from '../calendar/publicHolidays';
import { isOpen } from './openHours';
import { isTextChannel, type Policy, type ReminderChannel } from './policy';

/** Channels that reach a person at once: the policy's contact hours and working days hold for them. */
export function keepsContactHours(channel: ReminderChannel): boolean {
  return channel === 'call' || isTextChannel(channel);
}

/**
 * Whether calls, SMS and WhatsApp may go out on this day at this time. Holidays count on a working Saturday too.
 * @param time HH:MM on the user's clock; left out, only the day is looked at
 */
export function withinContactHours(
  policy: Pick<Policy, 'workingDays' | 'calendar' | 'contactFrom' | 'contactUntil'>,
  day: Day,
  time?: string,
): boolean {
  return isOpen(policy, day, time) && !isPublicHoliday(day, policy.calendar);
}
