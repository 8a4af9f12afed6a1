import type { Formats, Texts } from '../../../core/i18n';
import { isTextChannel, REMINDER_CHANNELS, type ReminderChannel } from '../../../core/dunning/policy';
import { readActionNote } from '../../../core/contacts/actionFacts';
import { readSegmentNote, type ContactRecord, type HoldKind } from '../../../core/contacts/contactFacts';
import type { LogRecord } from '../../../core/log/record';
import { leftToTakeBack } from '../../../core/log/takenBack';
import type { PlannedMessage } from '../../../core/messages/message';
import type { ReminderPlan, SkippedRow } from '../../../core/reminders/reminderPlan';
import type { CustomerView, TimelineEvent } from '../../../core/usecases/customers/customerView';
import { saidOf } from '../../sentenceOf';
import { actionName } from '../actions/words';
import { detailOf, reasonText } from '../review/SkippedRows';
import { aboutFact } from './InForce';

export type EntryIcon =
  | 'next'
  | 'wait'
  | 'mail'
  | 'chat'
  | 'call'
  | 'letter'
  | 'failed'
  | 'unknown'
  | 'promise'
  | 'broken'
  | 'dispute'
  | 'hold'
  | 'note'
  | 'task'
  | 'paid';

/** One line of the time line, in words. */
export interface Entry {
  readonly icon: EntryIcon;
  readonly title: string;
  /** YYYY-MM-DD, or with HH:MM. */
  readonly at: string;
  readonly details: readonly string[];
  /** The message that it is about, where it can be taken back. */
  readonly message?: LogRecord;
}

interface Words {
  readonly texts: Texts;
  readonly formats: Formats;
}

/** The next step: each message of today, and every invoice that is in none, with its reason. */
export function nextSteps(view: CustomerView, words: Words): readonly Entry[] {
  const { texts } = words;
  const { today } = view;
  const ready = today.messages.map((message) => readyEntry(message, today.asOf, texts));
  const broken = today.broken.map((): Entry => ({
    icon: 'wait',
    title: texts.customer.noMessage,
    at: today.asOf,
    details: [texts.customer.broken],
  }));
  const reasons = reasonsOf(today, words);
  if (reasons.length === 0) return [...ready, ...broken];
  const title = ready.length > 0 ? texts.customer.withoutMessage : texts.customer.noMessage;
  return [
    ...ready,
    ...broken,
    { icon: 'wait', title, at: today.asOf, details: [...reasons, ...dayOfNext(view, words)] },
  ];
}

function readyEntry({ levelName, channel, lines, forward }: PlannedMessage, at: string, texts: Texts): Entry {
  const details = [
    texts.customer.readyToSend(texts.channels.titles[channel], texts.common.invoices(lines.length)),
    ...(forward === undefined ? [] : [texts.actions.forward(forward.days, texts.actions.risks[forward.segment])]),
  ];
  return { icon: 'next', title: texts.customer.nextStep(levelName), at, details };
}

/** Why invoices are in no message; those with one reason and detail stand together. Paid ones need no reason. */
function reasonsOf({ skipped, gap }: ReminderPlan, { texts, formats }: Words): readonly string[] {
  const groups = new Map<string, SkippedRow[]>();
  for (const row of skipped) {
    if (row.reason === 'paid') continue;
    const why = `${reasonText(row.reason, gap, texts)}${detailOf(row, texts, formats)}`;
    const same = groups.get(why);
    if (same === undefined) groups.set(why, [row]);
    else same.push(row);
  }
  return [...groups].map(([why, rows]) =>
    texts.customer.reason(
      why,
      rows.length > 3
        ? texts.common.invoices(rows.length)
        : texts.list(rows.map(({ invoice }) => (invoice === '' ? texts.skipped.noInvoice : invoice))),
    ),
  );
}

/** The day of the next reminder, where none is due today. */
function dayOfNext({ next, events }: CustomerView, { texts, formats }: Words): readonly string[] {
  if (next === null) return [];
  const any = events.some(({ kind }) => kind === 'message');
  const date = formats.date(next.day);
  return [any ? texts.customer.nextDue(date) : texts.customer.firstDue(date)];
}

/** What happened, newest first. */
export function pastEvents(view: CustomerView, words: Words): readonly Entry[] {
  const entries = view.events.flatMap((event) =>
    event.kind === 'message' ? [messageEntry(event.record, view, words)] : factEntries(event, words),
  );
  // Equal times keep their order.
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** As the log names it; an e-mail's where it names none of ours. */
function iconOf(channel: ReminderChannel | undefined): EntryIcon {
  if (channel === undefined || channel === 'email') return 'mail';
  return isTextChannel(channel) ? 'chat' : channel;
}

function messageEntry(record: LogRecord, { levels, events }: CustomerView, { texts }: Words): Entry {
  const { state, level, channel, invoices, who, error } = record;
  const name = levels.find((step) => step.level === level)?.name ?? texts.skipped.level(level);
  const known = REMINDER_CHANNELS.find((one) => one === channel);
  const log = events.flatMap((event) => (event.kind === 'message' ? [event.record] : []));
  const left = leftToTakeBack(record, log);
  const icon =
    state === 'taken back'
      ? 'note'
      : state === 'failed'
        ? 'failed'
        : state === 'unknown' || state === 'sending'
          ? 'unknown'
          : iconOf(known);
  const about = [
    known === undefined ? channel : texts.channels.titles[known],
    texts.common.invoices(invoices.length),
    ...(who === '' ? [] : [texts.customer.by(who)]),
  ].join(', ');
  return {
    icon,
    title: texts.customer.message[state](name),
    at: record.whenLocal,
    details: error === '' ? [about] : [about, state === 'taken back' ? error : saidOf(error, texts)],
    ...(left.length === 0 ? {} : { message: record }),
  };
}

/** A fact, and its end as a line of its own. */
function factEntries(event: Extract<TimelineEvent, { kind: 'fact' }>, words: Words): readonly Entry[] {
  const { record, at, status } = event;
  const { texts, formats } = words;
  const by = record.setBy === '' ? [] : [texts.customer.by(record.setBy)];
  const about = [aboutFact(record, texts, formats), ...by].join(', ');
  switch (record.kind) {
    case 'promise': {
      const standing = record.endedOn === '' ? (status ?? 'Pending') : 'Ended';
      const icon = standing === 'Broken' || standing === 'Partly kept' ? 'broken' : 'promise';
      return [{ icon, title: texts.customer.standing[standing], at, details: [about] }];
    }
    case 'note':
    case 'call': {
      const title = record.kind === 'note' ? texts.customer.note : texts.customer.call;
      return [{ icon: record.kind, title, at, details: [[record.note, ...by].filter(Boolean).join(', ')] }];
    }
    case 'segment':
      return [segmentEntry(record, at, words)];
    case 'least amount': {
      const title = texts.customer.leastAmount(formats.money(record.amount, record.currency));
      return [{ icon: 'note', title, at, details: [[record.note, ...by].filter(Boolean).join(', ')] }];
    }
    case 'ladder':
      return [{ icon: 'note', title: texts.customer.ladder(record.note), at, details: [by.join(', ')] }];
    case 'payer':
      return [{ icon: 'note', title: texts.customer.payer(record.note), at, details: [by.join(', ')] }];
    case 'postal address':
      return [
        {
          icon: 'note',
          title: texts.customer.postalAddress,
          at,
          details: [[record.note, ...by].filter(Boolean).join(', ')],
        },
      ];
    case 'action':
    case 'put off':
      return [actionEntry(record, at, words)];
    case 'settled':
      return seenPaid(record, { at, by }, words);
    default:
      return holdEntries(record.kind, record.endedOn, { at, about }, texts);
  }
}

function holdEntries(
  kind: HoldKind,
  endedOn: string,
  { at, about }: { readonly at: string; readonly about: string },
  { customer }: Texts,
): readonly Entry[] {
  const icon = kind === 'dispute' ? 'dispute' : 'hold';
  const begun: Entry = { icon, title: customer.hold[kind], at, details: [about] };
  if (endedOn === '') return [begun];
  const title = kind === 'dispute' ? customer.settled : customer.holdEnded(customer.hold[kind]);
  // On one day, the end comes after the beginning.
  return [{ icon, title, at: `${endedOn} 24:00`, details: [about] }, begun];
}

function segmentEntry({ note, until, setBy }: ContactRecord, at: string, { texts, formats }: Words): Entry {
  const { customer } = texts;
  const { segment, why } = readSegmentNote(note) ?? { segment: undefined, why: note };
  const parts = [
    why,
    ...(until === '' ? [] : [customer.until(formats.date(until))]),
    ...(setBy === '' ? [] : [customer.by(setBy)]),
  ];
  const title = customer.segment(segment === undefined ? note : customer.segments[segment]);
  return { icon: 'note', title, at, details: [parts.filter((text) => text !== '').join(', ')] };
}

/** Something done, put off, or taken back again. */
function actionEntry(record: ContactRecord, at: string, { texts, formats }: Words): Entry {
  const { actions, customer, list } = texts;
  const { action, note } = readActionNote(record.note);
  const name = actionName(action, texts);
  const title =
    record.endedOn !== ''
      ? actions.takenBackFact(name)
      : record.kind === 'action'
        ? actions.doneFact(name)
        : actions.putOffFact(name, formats.date(record.until));
  const invoices = record.invoices.length === 0 ? customer.allInvoices : list(record.invoices);
  const by = record.setBy === '' ? '' : customer.by(record.setBy);
  return { icon: 'task', title, at, details: [[invoices, note, by].filter((text) => text !== '').join(', ')] };
}

/** Seen paid on a day; ended where a person has taken it back. */
function seenPaid(
  { invoices, note, endedOn }: ContactRecord,
  { at, by }: { readonly at: string; readonly by: readonly string[] },
  { texts: { customer, list } }: Words,
): readonly Entry[] {
  const about = [invoices.length === 0 ? customer.allInvoices : list(invoices), note, ...by].filter(Boolean).join(', ');
  const seen: Entry = { icon: 'paid', title: customer.seenPaid, at, details: [about] };
  if (endedOn === '') return [seen];
  return [
    { icon: 'note', title: customer.holdEnded(customer.seenPaid), at: `${endedOn} 24:00`, details: [about] },
    seen,
  ];
}
