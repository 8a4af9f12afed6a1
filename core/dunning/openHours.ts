import { weekdayOf, type Day } from '../calendar/civil';

/** When people may be reached: on these weekdays, from one time of day to before another. */
export interface OpenHours {
  /** 0 for Monday to 6 for Sunday. */
  readonly workingDays: readonly number[];
  /** HH:MM, the first minute. */
  readonly contactFrom: string;
  /** HH:MM, the first minute that is too late. */
  readonly contactUntil: string;
}

/** Monday to Friday, from 08:00 to before 18:00: what holds where nobody says otherwise. */
export const BUSINESS_HOURS: OpenHours = {
  workingDays: [0, 1, 2, 3, 4],
  contactFrom: '08:00',
  contactUntil: '18:00',
};

/**
 * The one rule for "may we contact now?", whoever asks: CAN_CONTACT, planning or sending. Holidays are asked beside it.
 * @param time HH:MM or HH:MM:SS on a 24-hour clock; left out, only the day is looked at
 */
export function isOpen({ workingDays, contactFrom, contactUntil }: OpenHours, day: Day, time?: string): boolean {
  if (!workingDays.includes(weekdayOf(day))) return false;
  return time === undefined || (time >= contactFrom && time < contactUntil);
}
