import type { Day } from '../../../core/calendar/civil';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { customerId } from '../../../core/reminders/identity';
import { idOf, type Happening, type Sent } from './simulate';

const COURTESY = new Set(DEFAULT_POLICY.levels.filter(({ fromDay }) => fromDay <= 0).map(({ level }) => level));

interface Reminder {
  readonly day: Day;
  readonly level: number;
  readonly daysLate: number;
}

function byInvoice(sent: readonly Sent[]): Map<string, Reminder[]> {
  const all = new Map<string, Reminder[]>();
  for (const { day, message } of sent)
    for (const { invoice, level, daysLate } of message.lines) {
      const id = idOf(message.customer, invoice);
      const own = all.get(id) ?? [];
      own.push({ day, level, daysLate });
      all.set(id, own);
    }
  return all;
}

/** Each level follows the one before it; the first after the due date is the first such level. None comes twice. */
export function levelFaults(sent: readonly Sent[]): string[] {
  const faults: string[] = [];
  for (const [id, reminders] of byInvoice(sent)) {
    let last = 0;
    for (const { level, daysLate } of reminders) {
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
