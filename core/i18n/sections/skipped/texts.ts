import type { SkipReason } from '../../../contacts/obstacles';
import type { Counted } from '../counted';

export interface SkippedTexts {
  readonly rows: Counted;
  readonly canFix: Counted;
  readonly reasons: Readonly<Record<Exclude<SkipReason, 'too soon'>, string>>;
  /** The reason `too soon`, with the days of the policy's gap. */
  readonly tooSoon: Counted;
  readonly againIn: Counted;
  readonly level: Counted;
  readonly quoted: (text: string) => string;
  readonly showRows: Counted;
  readonly hideRows: string;
  readonly showNext: Counted;
  readonly noInvoice: string;
}
