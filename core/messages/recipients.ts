import type { ReminderChannel } from '../dunning/policy';
import type { DueRow } from './dueRow';

function distinct(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  // As nearly always: all rows of a customer name the same.
  if (others.every((list) => list === first)) return [...first];
  const seen = new Map<string, string>();
  for (const list of lists)
    for (const text of list) if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
}

/**
 * Whom a message goes to: every e-mail address of its rows, each once, whatever its case. A phone message goes to one
 * number, that of the first row that has one.
 */
export function recipientsOf(
  channel: ReminderChannel,
  rows: readonly Pick<DueRow, 'to' | 'cc'>[],
): { readonly to: readonly string[]; readonly cc: readonly string[] } {
  const to = distinct(rows.map((row) => row.to));
  return { to: channel === 'email' ? to : to.slice(0, 1), cc: distinct(rows.map((row) => row.cc)) };
}
