import type { ReactElement } from 'react';
import type { Texts } from '../core/i18n';
import type { DueAction } from '../core/contacts/dueTasks';
import type { DeliveryEvent } from '../core/ports/sender';
import type { Refusal } from '../core/ports/outbox';
import type { LogRecord } from '../core/log/record';
import type { PlannedMessage } from '../core/messages/message';
import type { ReminderPlan } from '../core/reminders/reminderPlan';
import type { CustomerView } from '../core/usecases/customers/customerView';
import type { DocumentKind } from '../core/messages/documents/kinds';
import type { LeftOver, Services } from '../core/usecases/types';
import type { ColumnMapping } from '../core/ledger/fields';

/** What is reviewed. */
export interface ReviewSource {
  readonly plan: Pick<ReminderPlan, 'sheet' | 'messages' | 'broken' | 'skipped' | 'capPerRun' | 'gap' | 'lastTerms'>;
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
  /** Calls that the table of actions asks for, of customers whom the ladder does not call today. */
  readonly tasks?: readonly DueAction[];
  readonly sheet: string;
  readonly mapping: ColumnMapping | null;
  /** What went out by itself before it. */
  readonly before: EndedRun | null;
}

/** The ways out of a screen. */
export interface Ways {
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
  /** Another screen of the menu, from which one comes back to this. */
  readonly onAside: (screen: Aside) => void;
}

/** A screen of the menu, in front of what comes back when it closes. */
export interface Aside {
  readonly key: string;
  readonly group: MenuGroup;
  readonly title: (texts: Texts) => string;
  /** Beside the work at hand: it takes the place of its like. What is not goes in front of anything and stays there. */
  readonly beside: boolean;
  /** Not in front of work at hand. */
  readonly withoutWork?: boolean;
  readonly offered?: (services: Services) => boolean;
  readonly show: (ways: Ways) => ReactElement;
}

/** Lines of the ⋯ menu that stand together: where reminders come from, how the workbook is read and sent from, about the pane. */
export type MenuGroup = 'rules' | 'set up' | 'about';

export type Task =
  | { readonly kind: 'review'; readonly source: ReviewSource }
  | { readonly kind: 'sending'; readonly run: Run }
  | { readonly kind: 'result'; readonly ended: EndedRun }
  | { readonly kind: 'uncertain'; readonly left: LeftOver }
  | { readonly kind: 'aside'; readonly screen: Aside; readonly under: Task | null }
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

/** A message as the lists show it, with the sum that it asks for, as the log keeps it. */
export function messageItem({ id, customer, currency, toPay, channel }: PlannedMessage): SendingItem {
  return { key: id, customer, currency, amount: toPay, channel };
}

/** A message's row in the log as the lists show it. */
function itemOf(key: string, { customer, currency, amount, channel }: Omit<SendingItem, 'key'>): SendingItem {
  return { key, customer, currency, amount, channel };
}

/** The key of the item that an event belongs to. */
export function keyOf(run: Run, event: DeliveryEvent): string {
  return run.mode === 'deliver' ? event.id : event.nonce;
}

/** Whether a task stands beside the work at hand, and so gives way to its like. */
function isBeside(task: Task | null): task is Extract<Task, { kind: 'aside' }> {
  return task?.kind === 'aside' && task.screen.beside;
}

/** A menu's screen in front of the task at hand; null while that must stay, or shows it already. */
export function asideTask(screen: Aside, task: Task | null, services: Services): Task | null {
  const { key, beside, withoutWork = false, offered } = screen;
  if (offered?.(services) === false) return null;
  if (withoutWork && task !== null && !isBeside(task)) return null;
  if (task?.kind === 'sending' || (task?.kind === 'aside' && !task.screen.beside)) return null;
  if (beside && task?.kind === 'aside' && task.screen.key === key) return null;
  // What stands beside the work at hand goes in front of that, never in front of its like.
  return { kind: 'aside', screen, under: beside && isBeside(task) ? task.under : task };
}
