import type { Field } from '../../../ledger/fields';

/** What things are called within a sentence. These stand beside the sections, not in one. */
export interface NamesTexts {
  /** Items as part of a sentence: a, b and c. */
  readonly list: (items: readonly string[]) => string;
  /** Preventive, administrative, extrajudicial, judicial. */
  readonly stages: readonly [string, string, string, string];
  /** A column as it is called within a sentence. */
  readonly fields: Readonly<Record<Field, string>>;
}
