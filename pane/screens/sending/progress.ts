import type { Texts } from '../../../core/i18n';
import type { DeliveryState } from '../../../core/ports/sender';
import { useHost } from '../../HostContext';
import type { Events } from './useRun';

export interface Counts {
  readonly done: number;
  readonly sent: number;
  /** A person sends them. */
  readonly handed: number;
  readonly notSent: number;
}

const ENDED: ReadonlySet<DeliveryState> = new Set<DeliveryState>([
  'sent',
  'handed off',
  'failed',
  'unknown',
  'refused',
]);

/** A message that was perhaps sent counts as not sent here: it needs the user. */
export function countsOf(events: Events): Counts {
  const states = [...events.values()].map(({ state }) => state).filter((state) => ENDED.has(state));
  const sent = states.filter((state) => state === 'sent').length;
  const handed = states.filter((state) => state === 'handed off').length;
  return { done: states.length, sent, handed, notSent: states.length - sent - handed };
}

/** Sent, not sent and handed over, in words: what only a person sends is never called sent. */
export function runCounts(sent: number, handed: number, notSent: number, { sending, handOff }: Texts): string {
  if (handed === 0) return sending.sentNotSent(sent, notSent);
  if (sent + notSent === 0) return handOff.handedOver(handed);
  return handOff.andHandedOver(sending.sentNotSent(sent, notSent), handed);
}

const ENOUGH = 3;

/** A rough guess from the pace so far; '' before three are done. Seconds by fives, from a minute on minutes. */
export function useTimeLeft(left: number, done: number, elapsed: number): string {
  const { texts } = useHost();
  if (done < ENOUGH || left === 0) return '';
  const seconds = (elapsed / done) * left;
  if (seconds >= 60) return texts.sending.minutesLeft(Math.round(seconds / 60));
  return texts.sending.secondsLeft(Math.max(5, Math.ceil(seconds / 5) * 5));
}

/** `HH:MM` so many seconds after `HH:MM`. */
export function minuteAfter(time: string, seconds: number): string {
  const minutes = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + Math.ceil(seconds / 60)) % 1440;
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}
