import type { Say } from '../../say';

/** A whole number with a true minus sign. */
export function signedWith({ number }: Say): (value: number) => string {
  return (value) => (value < 0 ? '\u2212' : '') + number(Math.abs(value));
}
