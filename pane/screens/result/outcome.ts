import type { DeliveryState } from '../../../core/ports/sender';
import type { EndedItem } from '../../tasks';
import type { Decision } from './useDecisions';

export interface FailedGroup {
  readonly error: string;
  readonly items: readonly EndedItem[];
}

export interface Outcomes {
  readonly sent: readonly EndedItem[];
  /** A person sends them: links that were opened, letters, calls. */
  readonly handed: readonly EndedItem[];
  readonly uncertain: readonly EndedItem[];
  /** Failures with one cause stand together. */
  readonly failed: readonly FailedGroup[];
  readonly refused: readonly EndedItem[];
  readonly notStarted: readonly EndedItem[];
}

function decided(entry: EndedItem, decision: Decision | undefined): EndedItem {
  return decision === undefined ? entry : { ...entry, event: { ...entry.event, state: decision, error: '' } };
}

/** Sorts the messages of a run by what became of them, decisions taken since included. */
export function outcomesOf(items: readonly EndedItem[], decisions: ReadonlyMap<string, Decision>): Outcomes {
  const all = items.map((entry) => decided(entry, decisions.get(entry.event.nonce)));
  const having = (...states: readonly DeliveryState[]): readonly EndedItem[] =>
    all.filter(({ event }) => states.includes(event.state));
  const failed = new Map<string, EndedItem[]>();
  for (const entry of having('failed')) {
    const group = failed.get(entry.event.error);
    if (group === undefined) failed.set(entry.event.error, [entry]);
    else group.push(entry);
  }
  return {
    sent: having('sent'),
    handed: having('handed off'),
    uncertain: having('unknown', 'sending'),
    failed: [...failed].map(([error, group]) => ({ error, items: group })),
    refused: having('refused'),
    notStarted: having('not started', 'waiting'),
  };
}

/** Messages and amounts by currency. */
export function sentTotals(
  sent: readonly EndedItem[],
): readonly { currency: string; messages: number; amount: number }[] {
  const totals = new Map<string, { currency: string; messages: number; amount: number }>();
  for (const { item } of sent) {
    const before = totals.get(item.currency) ?? { currency: item.currency, messages: 0, amount: 0 };
    totals.set(item.currency, { ...before, messages: before.messages + 1, amount: before.amount + item.amount });
  }
  return [...totals.values()];
}
