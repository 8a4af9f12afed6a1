/** A text that counts. */
export type Counted = (n: number) => string;
