import { createContext } from 'react';

/** What the messages below the card know of it. */
export interface Unsaid {
  /** Why nothing may leave yet, on paper neither; '' where all is said. */
  readonly why: string;
  /** What was typed, shaded in previews. */
  readonly marks: readonly string[];
}

export const AskingContext = createContext<Unsaid>({ why: '', marks: [] });
