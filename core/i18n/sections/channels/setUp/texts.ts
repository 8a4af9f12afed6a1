import type { TextServiceKind } from '../../../../ports/textServices';

/** Texts of the screen where SMS and WhatsApp are set up. */
export interface SetUpTexts {
  readonly title: string;
  readonly intro: string;
  readonly channel: string;
  readonly notSetUp: string;
  readonly service: string;
  readonly kinds: Readonly<Record<TextServiceKind, string>>;
  readonly address: string;
  readonly addressHint: Readonly<Record<TextServiceKind, string>>;
  readonly from: string;
  readonly fromHint: Readonly<Record<TextServiceKind, string>>;
  readonly template: string;
  readonly templateHint: string;
  readonly templateLanguage: string;
  readonly key: string;
  readonly keyHint: Readonly<Record<TextServiceKind, string>>;
  readonly keyKept: (end: string) => string;
  readonly missing: string;
  readonly save: (channel: string) => string;
  readonly remove: (channel: string) => string;
  readonly saved: (channel: string) => string;
  readonly removed: (channel: string) => string;
}
