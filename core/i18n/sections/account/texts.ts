import type { SignInOutcome } from '../../../ports/sender';
import type { Counted } from '../counted';

/** Texts about the account that sends, and about signing in with it. */
export interface AccountTexts {
  readonly line: (name: string) => string;
  readonly sendsFrom: (address: string) => string;
  readonly title: string;
  readonly means: Counted;
  readonly signIn: string;
  readonly useMailApp: string;
  /** While the sign-in is open. */
  readonly asking: string;
  readonly notSignedIn: Readonly<Record<Exclude<SignInOutcome, 'signed in'>, string>>;
}
