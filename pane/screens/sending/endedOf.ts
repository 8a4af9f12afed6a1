import type { DeliveryEvent, DeliveryReport } from '../../../core/ports/sender';
import type { PlannedMessage } from '../../../core/messages/message';
import type { ColumnMapping } from '../../../core/ledger/fields';
import { itemsOf, keyOf, type EndedItem, type EndedRun, type Run } from '../../tasks';

export interface Outcome {
  /** Null where the run broke off. */
  readonly report: DeliveryReport | null;
  readonly messages: readonly PlannedMessage[];
  readonly changed: number;
  readonly anotherDay?: number;
  readonly edited?: number;
  /** The ledger of a run that was gone on with. */
  readonly mapping?: ColumnMapping | null;
  readonly broke: string;
}

/** What is known of a message that a run which broke off did not report: one under way was perhaps sent. */
function lastKnown(key: string, event: DeliveryEvent | undefined, at: string): DeliveryEvent {
  if (event === undefined) return { id: key, nonce: key, state: 'not started', error: '', at };
  return event.state === 'sending' ? { ...event, state: 'unknown' } : event;
}

/** Joins what was to be sent with what became of it. Every message of the run has its line, but for released ones. */
export function endedOf(
  run: Run,
  seen: ReadonlyMap<string, DeliveryEvent>,
  { report, messages, changed, anotherDay = 0, edited = 0, mapping = null, broke }: Outcome,
  at: string,
): EndedRun {
  const last = new Map(report?.results.map((event) => [keyOf(run, event), event] as const));
  const byId = new Map((run.mode === 'deliver' ? run.messages : messages).map((message) => [message.id, message]));
  const items = itemsOf(run).flatMap((item): EndedItem[] => {
    const reported = last.get(item.key);
    if (reported === undefined && report !== null && run.mode === 'resume') return [];
    const event = reported ?? lastKnown(item.key, seen.get(item.key), at);
    return [{ item, event, message: byId.get(event.id) }];
  });
  const broken =
    broke === ''
      ? (items.find(({ event }) => event.state === 'not started' && event.error !== '')?.event.error ?? '')
      : broke;
  const channels = itemsOf(run).map(({ channel }) => channel);
  const of = run.mode === 'resume' ? mapping : run.mapping;
  const refused = report?.refused ?? [];
  return { items, channels, refused, mapping: of, changed, anotherDay, edited, broke: broken, at };
}
