import type { PlannedMessage } from '../core/reminders/types';

export function customersOf(messages: readonly PlannedMessage[]): number {
  return new Set(messages.map(({ customer }) => customer)).size;
}
