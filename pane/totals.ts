import type { PlannedMessage } from '../core/messages/message';

export function customersOf(messages: readonly PlannedMessage[]): number {
  return new Set(messages.map(({ customer }) => customer)).size;
}
