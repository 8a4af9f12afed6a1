import { isoOf, type Day } from '../calendar/civil';
import { BUSINESS_HOURS, isOpen } from './openHours';
import type { ReminderChannel } from './policy';

/** How a debtor can be reached at all; a call is one way to use the phone. */
export type ContactChannel = Exclude<ReminderChannel, 'call'> | 'phone';
const ALL: Readonly<Record<ContactChannel, true>> = {
  phone: true,
  email: true,
  sms: true,
  whatsapp: true,
  letter: true,
};
export const CONTACT_CHANNELS = Object.keys(ALL) as readonly ContactChannel[];

export const CONTACT_OUTCOMES = ['conversation', 'no answer', 'voicemail', 'other'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

export const CONTACT_RULES = ['business hours', 'none', 'US Regulation F'] as const;

/** One attempt to reach one debtor about one debt. */
export interface Contact {
  /** The debtor's local time: a day with its time as fraction. */
  readonly when: number;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
}

export interface ContactLimits {
  readonly rules: (typeof CONTACT_RULES)[number];
  /** The channels the debtor has opted out of. */
  readonly optedOut: readonly ContactChannel[];
  readonly disputedOn?: Day | undefined;
  readonly verifiedOn?: Day | undefined;
  /** The first day of a moratorium. */
  readonly breathingSpaceFrom?: Day | undefined;
}

/** @source The Debt Respite Scheme (England and Wales) Regulations 2020, regulation 26: 60 days, the first included */
const BREATHING_SPACE_DAYS = 60;
/** @source 12 CFR 1006.14(b)(2)(i) */
const CALLS_ALLOWED = 7;
const CALL_DAYS = 7;

/**
 * Why a debtor may not be contacted now, or undefined where nothing stands against it. What the debtor asked for comes
 * first, then disputes and moratoria, then hours, then the number of calls.
 * @param at the debtor's local time @param contacts one debtor's and one debt's; those after `at` do not count
 */
export function contactObstacle(
  channel: ContactChannel,
  at: number,
  contacts: readonly Contact[],
  limits: ContactLimits,
): string | undefined {
  const { day, seconds } = clockOf(at);
  if (limits.optedOut.includes(channel)) return `Opted out of ${channel}.`;
  return (
    disputeObstacle(day, limits) ?? moratorium(day, limits) ?? ruleObstacle(channel, at, day, seconds, contacts, limits)
  );
}

/** The day and the whole second of it; a serial's fraction is a hair off the second it means. */
function clockOf(at: number): { day: Day; seconds: number } {
  const total = Math.round(at * 86400);
  const day = Math.floor(total / 86400);
  return { day, seconds: total - day * 86400 };
}

function disputeObstacle(day: Day, { disputedOn, verifiedOn }: ContactLimits): string | undefined {
  if (disputedOn === undefined || day < disputedOn) return undefined;
  if (verifiedOn !== undefined && verifiedOn >= disputedOn && day >= verifiedOn) return undefined;
  const until = verifiedOn !== undefined && verifiedOn >= disputedOn ? ` on ${isoOf(verifiedOn)}` : '';
  return `Disputed on ${isoOf(disputedOn)}; wait until the debt is verified${until}.`;
}

function moratorium(day: Day, { breathingSpaceFrom }: ContactLimits): string | undefined {
  if (breathingSpaceFrom === undefined || day < breathingSpaceFrom) return undefined;
  const end = breathingSpaceFrom + BREATHING_SPACE_DAYS;
  return day < end ? `Breathing space to ${isoOf(end - 1)}; no contact before ${isoOf(end)}.` : undefined;
}

function ruleObstacle(
  channel: ContactChannel,
  at: number,
  day: Day,
  seconds: number,
  contacts: readonly Contact[],
  { rules }: ContactLimits,
): string | undefined {
  if (rules === 'none') return undefined;
  if (rules === 'business hours') {
    if (isOpen(BUSINESS_HOURS, day, timeOf(seconds))) return undefined;
    return 'Outside business hours (Monday to Friday, from 08:00 to before 18:00).';
  }
  if (seconds < hours(8) || seconds > hours(21)) return 'Outside 08:00 to 21:00 (12 CFR 1006.6(b)).';
  return channel === 'phone' ? callObstacle(at, day, contacts) : undefined;
}

/** HH:MM of a second of the day. */
function timeOf(seconds: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

function hours(count: number): number {
  return count * 3600;
}

function callObstacle(at: number, day: Day, contacts: readonly Contact[]): string | undefined {
  // To the second: a call logged at this very time is one that was made.
  const now = Math.round(at * 86400);
  const calls = contacts.filter(({ channel, when }) => channel === 'phone' && Math.round(when * 86400) <= now);
  const talks = calls.filter(({ outcome }) => outcome === 'conversation').map(({ when }) => clockOf(when).day);
  const lastTalk = Math.max(-Infinity, ...talks);
  if (day < lastTalk + CALL_DAYS) {
    return `Conversation on ${isoOf(lastTalk)}; no call before ${isoOf(lastTalk + CALL_DAYS)} (12 CFR 1006.14(b)).`;
  }
  const recent = calls.map(({ when }) => clockOf(when).day).filter((called) => called > day - CALL_DAYS);
  if (recent.length < CALLS_ALLOWED) return undefined;
  const freed = recent.sort((a, b) => b - a)[CALLS_ALLOWED - 1] as Day;
  return `${recent.length} calls in ${CALL_DAYS} days; no call before ${isoOf(freed + CALL_DAYS)} (12 CFR 1006.14(b)).`;
}
