import type { Counted } from '../counted';

/** Texts of the card that asks, before the first message goes out, on whose behalf it does. */
export interface AskingTexts {
  readonly title: string;
  readonly once: string;
  readonly signedBy: string;
  /** In a blank field that may stay so. */
  readonly optional: string;
  /** The box for messages that name no account, and what that means. */
  readonly withoutAccount: string;
  readonly withoutMeans: string;
  /** About an IBAN, by the name of its country. */
  readonly ibanRight: (country: string) => string;
  readonly ibanDigits: string;
  readonly ibanLength: (country: string, needs: number, has: number) => string;
  readonly ibanShape: string;
  /** Opens the first message. */
  readonly seeIt: string;
  readonly shaded: string;
  /** Why nothing can be sent yet. */
  readonly fillIn: string;
  readonly giveAccount: string;
  readonly nameCurrency: string;
  readonly correct: string;
  readonly writing: string;
  readonly kept: string;
  readonly changedMeanwhile: string;
  /** Messages that a person had edited, and that were written anew. */
  readonly editsGone: Counted;
}
