import { dayOf, dayOfIso, type Day } from '../core/calendar/civil';

/** The user's civil day. `?today=YYYY-MM-DD` in the page's address overrides it, for trying things out on a given day. */
export function userToday(search: string = location.search, now: Date = new Date()): Day {
  const given = dayOfIso(new URLSearchParams(search).get('today') ?? '');
  return given ?? dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
