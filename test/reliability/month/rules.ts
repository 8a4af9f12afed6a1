import { isoOf, type Day } from '../../../core/calendar/civil';
import { DEFAULT_POLICY, type Reopened } from '../../../core/dunning/policy';
import { customerId } from '../../../core/debtors/identity';
import { idOf, type Happening, type Sent } from './simulate';

const COURTESY = new Set(DEFAULT_POLICY.levels.filter(({ fromDay }) => fromDay <= 0).map(({ level }) => level));

interface Reminder {
  readonly day: Day;
  readonly cycle: number;
  readonly level: number;
  readonly daysLate: number;
}

function byInvoice(sent: readonly Sent[]): Map<string, Reminder[]> {
  const all = new Map<string, Reminder[]>();
  for (const { day, message } of sent)
    for (const { invoice, level, cycle, daysLate } of message.lines) {
      const id = idOf(message.customer, invoice);
      const own = all.get(id) ?? [];
      own.push({ day, cycle, level, daysLate });
      all.set(id, own);
    }
  return all;
}

/**
 * Within a cycle each level follows the one before it, and the first after the due date is the first such level; none
 * comes twice. Cycles follow each other.
 */
export function levelFaults(sent: readonly Sent[]): string[] {
  const faults: string[] = [];
  for (const [id, reminders] of byInvoice(sent)) {
    let last = 0;
    let current = 1;
    for (const { cycle, level, daysLate } of reminders) {
      if (cycle !== current) {
        if (cycle !== current + 1) faults.push(`${id}: cycle ${cycle} after ${current}`);
        current = cycle;
        last = 0;
      }
      const expected = daysLate > 0 && last < 1 ? 2 : last + 1;
      if (level !== expected) faults.push(`${id}: level ${level} after ${last}`);
      const step = DEFAULT_POLICY.levels.find((own) => own.level === level);
      if (step === undefined || daysLate < step.fromDay) faults.push(`${id}: level ${level} on day ${daysLate}`);
      last = level;
    }
  }
  return faults;
}

/**
 * None within the gap per customer and channel, except after courtesy levels. Messages of one day are one contact:
 * a customer of two currencies gets two.
 */
export function gapFaults(sent: readonly Sent[], gap: number): string[] {
  const faults: string[] = [];
  const last = new Map<string, Day>();
  for (const { day, message } of sent) {
    const key = `${customerId(message.customer)}\n${message.channel}`;
    const before = last.get(key);
    if (before !== undefined && before !== day && day - before < gap)
      faults.push(`${message.customer}: ${day - before} days apart`);
    if (!COURTESY.has(message.level)) last.set(key, day);
  }
  return faults;
}

/** Within a cycle none comes before the day after the one that the message before it gave. */
export function grantedFaults(sent: readonly Sent[]): string[] {
  const faults: string[] = [];
  const last = new Map<string, { readonly cycle: number; readonly until: string }>();
  for (const { day, message } of sent)
    for (const { invoice, cycle } of message.lines) {
      const id = idOf(message.customer, invoice);
      const before = last.get(id);
      const now = isoOf(day);
      if (before?.cycle === cycle && before.until !== '' && now <= before.until)
        faults.push(`${id}: reminded on ${now}, but it had until ${before.until}`);
      last.set(id, { cycle, until: message.grantedUntil });
    }
  return faults;
}

/** None after payment, none while held. */
export function heldFaults(sent: readonly Sent[], happenings: readonly Happening[]): string[] {
  const reminders = byInvoice(sent);
  const faults: string[] = [];
  for (const { kind, day, until, customer, invoice } of happenings) {
    const within = (when: Day): boolean => when >= day && (until === undefined || when <= until);
    const bad =
      kind === 'opt-out'
        ? sent.some((s) => customerId(s.message.customer) === customerId(customer) && within(s.day))
        : (reminders.get(idOf(customer, invoice)) ?? []).some((reminder) => within(reminder.day));
    if (bad) faults.push(`${customer} ${invoice}: reminded after ${kind}`);
  }
  return faults;
}

/**
 * A new cycle begins where a payment was seen on a day after the last reminder, and only there; none at all where the
 * policy lets the ladder go on.
 * @param isSeen whether somebody was there on that day
 */
export function cycleFaults(
  sent: readonly Sent[],
  happenings: readonly Happening[],
  isSeen: (day: Day) => boolean,
  reopened: Reopened,
): string[] {
  const reminders = byInvoice(sent);
  const faults: string[] = [];
  const paid = happenings.filter(({ kind, until }) => kind === 'payment' && until !== undefined);
  const explained = new Set<string>();
  for (const { customer, invoice, day, until = day } of paid) {
    const id = idOf(customer, invoice);
    const own = reminders.get(id) ?? [];
    const last = own.filter((reminder) => reminder.day < day).at(-1);
    const next = own.find((reminder) => reminder.day > until);
    if (last === undefined || next === undefined) continue;
    const days = Array.from({ length: until - day + 1 }, (_, i) => day + i);
    const expected = reopened === 'begins anew' && days.some(isSeen) ? last.cycle + 1 : last.cycle;
    if (next.cycle !== expected) faults.push(`${id}: cycle ${next.cycle} after a payment in cycle ${last.cycle}`);
    explained.add(`${id} ${expected}`);
  }
  for (const [id, own] of reminders)
    for (const { cycle } of own)
      if (cycle > 1 && !explained.has(`${id} ${cycle}`)) faults.push(`${id}: cycle ${cycle} without a payment`);
  return faults;
}

/** Messages a day by level, as lines of a table. */
export function tableOf(sent: readonly Sent[], label: (day: Day) => string): string[] {
  const levels = [...new Set(sent.map(({ message }) => message.level))].sort((a, b) => a - b);
  const days = [...new Set(sent.map(({ day }) => day))].sort((a, b) => a - b);
  const count = (fits: (s: Sent) => boolean): number => sent.filter(fits).length;
  const cells = (fits: (s: Sent) => boolean): string[] =>
    [...levels.map((level) => count((s) => fits(s) && s.message.level === level)), count(fits)].map(String);
  return [
    `| day | ${levels.map((level) => `level ${level}`).join(' | ')} | all |`,
    `| --- | ${[...levels, 0].map(() => '---:').join(' | ')} |`,
    ...days.map((day) => `| ${label(day)} | ${cells((s) => s.day === day).join(' | ')} |`),
    `| **all** | ${cells(() => true).join(' | ')} |`,
  ];
}
