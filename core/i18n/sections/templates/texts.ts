import type { TemplateField } from '../../../messages/templates/fieldNames';
import type { Counted } from '../counted';

/** Texts of the screen that shows and changes message templates, and of the log's export. */
export interface TemplatesTexts {
  readonly title: string;
  readonly level: string;
  readonly channel: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly own: (version: string) => string;
  readonly builtIn: string;
  readonly none: string;
  readonly fields: string;
  readonly fieldsHint: string;
  readonly fieldTexts: Readonly<Record<TemplateField, string>>;
  readonly inserted: (field: string) => string;
  readonly preview: string;
  readonly asWouldGet: (customer: string) => string;
  readonly madeUp: string;
  readonly cannotShow: (problem: string) => string;
  readonly smsParts: Counted;
  readonly faults: TemplateFaultTexts;
  readonly needsContactName: string;
  readonly noAmount: string;
  readonly notSigned: string;
  readonly save: string;
  readonly discard: string;
  readonly saved: (version: string) => string;
  readonly backToBuiltIn: string;
  readonly backHint: string;
  readonly removed: string;
  readonly undo: string;
  readonly correctFirst: string;
  readonly nothingChanged: string;
  readonly nextVersion: string;
  readonly otherDrafts: Counted;
  readonly changed: string;
  readonly inSheet: string;
  readonly yours: string;
  readonly goneInSheet: string;
  readonly keepMine: string;
  readonly takeSheet: string;
  readonly readOnly: string;
  readonly exportLog: string;
  readonly exported: Counted;
}

export interface TemplateFaultTexts {
  readonly noSubject: string;
  readonly noBody: string;
  /** @param found what cannot stand there, as the template writes it */
  readonly unreadable: (found: string) => string;
  readonly unknownField: (field: string) => string;
  readonly tableNotAlone: string;
  readonly noTableHere: string;
  readonly tooLong: string;
}
