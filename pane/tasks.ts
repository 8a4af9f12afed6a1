import type { DeliveryEvent } from '../core/ports/sender';
import type { Refusal } from '../core/ports/outbox';
import type { LogRecord } from '../core/log/record';
import type { PlannedMessage } from '../core/messages/message';
import type { ReminderPlan } from '../core/reminders/plan';
import type { CustomerView } from '../core/usecases/customers/customerView';
import type { DocumentKind } from '../core/messages/documents/kinds';
import type { LeftOver } from '../core/usecases/types';
import type { ColumnMapping } from '../core/ledger/fields';

/** What is reviewed. */
export interface ReviewSource {
  readonly plan: Pick<ReminderPlan, 'sheet' | 'messages' | 'broken' | 'skipped' | 'capPerRun' | 'gap'>;
  readonly mapping: ColumnMapping | null;
  /** Ids of messages that differ from what was shown before. */
  readonly changed: readonly string[];
  readonly skippedFirst: boolean;
}

/** One message on its way, as the lists show it. `key` is a plan's id, or the nonce of an earlier claim. */
export interface SendingItem {
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly amount: number;
  /** As in the log. */
  readonly channel: string;
}

export type Run =
  | {
      readonly mode: 'deliver';
      readonly messages: readonly PlannedMessage[];
      readonly sheet: string;
      readonly mapping: ColumnMapping | null;
      /** What a person hands over once the others are out. */
      readonly handOver?: readonly PlannedMessage[];
    }
  /** Which ledger it is of is found when it goes on. */
  | { readonly mode: 'resume'; readonly records: readonly LogRecord[] };

export interface EndedItem {
  readonly item: SendingItem;
  readonly event: DeliveryEvent;
  /** Undefined where the message is known from the log alone. */
  readonly message: PlannedMessage | undefined;
}

/** How a run ended. */
export interface EndedRun {
  readonly items: readonly EndedItem[];
  readonly refused: readonly Refusal[];
  readonly mapping: ColumnMapping | null;
  /** Waiting messages that were released, because their invoices changed. */
  readonly changed: number;
  /** Those that were approved on another day. */
  readonly anotherDay?: number;
  /** Those that a person had edited. */
  readonly edited?: number;
  /** Channels of everything the run set out with; left out where it is what `items` say. */
  readonly channels?: readonly string[];
  /** Why it broke off; '' where it ran to its end. */
  readonly broke: string;
  /** HH:MM of its end. */
  readonly at: string;
  /** Messages that were to be handed over and were not: nothing was claimed for them. */
  readonly leftOut?: number;
}

/** Messages that a person sends, one by one. */
export interface HandOver {
  /** They are calls, whatever channels the policy names. */
  readonly byPhone?: boolean;
  readonly messages: readonly PlannedMessage[];
  readonly sheet: string;
  readonly mapping: ColumnMapping | null;
  /** What went out by itself before it. */
  readonly before: EndedRun | null;
}

export type Task =
  | { readonly kind: 'review'; readonly source: ReviewSource }
  | { readonly kind: 'sending'; readonly run: Run }
  | { readonly kind: 'result'; readonly ended: EndedRun }
  | { readonly kind: 'uncertain'; readonly left: LeftOver }
  /** The function browser in front of another task, which comes back when it closes. */
  | { readonly kind: 'functions'; readonly under: Task | null }
  | { readonly kind: 'policy'; readonly under: Task | null }
  | { readonly kind: 'help'; readonly under: Task | null }
  | { readonly kind: 'columns'; readonly under: Task | null }
  /** SMS and WhatsApp are set up. */
  | { readonly kind: 'services'; readonly under: Task | null }
  /** `level` is shown first. */
  | { readonly kind: 'templates'; readonly level?: number; readonly under: Task | null }
  | { readonly kind: 'promise'; readonly view: CustomerView }
  /** A statement of account or a verification letter, to look at and print. */
  | { readonly kind: 'document'; readonly view: CustomerView; readonly document: DocumentKind }
  /** What a person does beside the messages; `group` says of which kind. */
  | { readonly kind: 'actions'; readonly group: string }
  | { readonly kind: 'dispute'; readonly view: CustomerView }
  | { readonly kind: 'handoff'; readonly handOver: HandOver };

export function itemsOf(run: Run): readonly SendingItem[] {
  if (run.mode === 'deliver') {
    return run.messages.map((message) => messageItem(message));
  }
  return run.records.map((record) => itemOf(record.nonce, record));
}

/** A message, or its row in the log, as the lists show it. */
/** A message with the sum that it asks for, as the log keeps it. */
export function messageItem({ id, customer, currency, toPay, channel }: PlannedMessage): SendingItem {
  return { key: id, customer, currency, amount: toPay, channel };
}

function itemOf(key: string, { customer, currency, amount, channel }: Omit<SendingItem, 'key'>): SendingItem {
  return { key, customer, currency, amount, channel };
}

/** The key of the item that an event belongs to. */
export function keyOf(run: Run, event: DeliveryEvent): string {
  return run.mode === 'deliver' ? event.id : event.nonce;
}
