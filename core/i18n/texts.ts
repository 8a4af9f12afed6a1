import type { Say } from './say';
import type { AccountTexts } from './sections/account/texts';
import type { ActionsTexts } from './sections/actions/texts';
import type { AskingTexts } from './sections/asking/texts';
import type { ChannelTexts } from './sections/channels/texts';
import type { CheckTexts } from './sections/check/texts';
import type { ColumnsTexts } from './sections/columns/texts';
import type { CommonTexts } from './sections/common/texts';
import type { CustomerTexts } from './sections/customer/texts';
import type { DocumentsTexts } from './sections/documents/texts';
import type { FailuresTexts } from './sections/failures/texts';
import type { FunctionsTexts } from './sections/functions/texts';
import type { HandOffTexts } from './sections/handoff/texts';
import type { HelpTexts } from './sections/help/texts';
import type { MessageWords } from './sections/messageWords/texts';
import type { NamesTexts } from './sections/names/texts';
import type { PolicyTexts } from './sections/policy/texts';
import type { PromiseTexts } from './sections/promise/texts';
import type { RefreshTexts } from './sections/refresh/texts';
import type { RemindTexts } from './sections/remind/texts';
import type { ResultTexts } from './sections/result/texts';
import type { ReviewTexts } from './sections/review/texts';
import type { SendingTexts } from './sections/sending/texts';
import type { SkippedTexts } from './sections/skipped/texts';
import type { TemplatesTexts } from './sections/templates/texts';
import type { TroubleTexts } from './sections/trouble/texts';
import type { WorkbookTexts } from './sections/workbook/texts';

/** A section of a language: given how it counts and writes numbers, its texts. */
type Section<T> = (say: Say) => T;

/** What the pane says in one language, by section. A language without one of them, or a section without a text, does not compile. */
export interface Sections {
  readonly account: Section<AccountTexts>;
  readonly actions: Section<ActionsTexts>;
  readonly asking: Section<AskingTexts>;
  readonly channels: Section<ChannelTexts>;
  readonly check: Section<CheckTexts>;
  readonly columns: Section<ColumnsTexts>;
  readonly common: Section<CommonTexts>;
  readonly customer: Section<CustomerTexts>;
  readonly documents: Section<DocumentsTexts>;
  readonly failures: Section<FailuresTexts>;
  readonly functions: Section<FunctionsTexts>;
  readonly handOff: Section<HandOffTexts>;
  readonly help: Section<HelpTexts>;
  readonly messageWords: Section<MessageWords>;
  readonly names: Section<NamesTexts>;
  readonly policy: Section<PolicyTexts>;
  readonly promise: Section<PromiseTexts>;
  readonly refresh: Section<RefreshTexts>;
  readonly remind: Section<RemindTexts>;
  readonly result: Section<ResultTexts>;
  readonly review: Section<ReviewTexts>;
  readonly sending: Section<SendingTexts>;
  readonly skipped: Section<SkippedTexts>;
  readonly templates: Section<TemplatesTexts>;
  readonly trouble: Section<TroubleTexts>;
  readonly workbook: Section<WorkbookTexts>;
}

/** Every text of the pane. */
export type Texts = NamesTexts & {
  readonly [Name in Exclude<keyof Sections, 'names'>]: ReturnType<Sections[Name]>;
};

/** The texts of a language's sections. */
export function textsOf({ names, ...sections }: Sections, say: Say): Texts {
  const spoken = Object.entries(sections).map(([name, section]) => [name, section(say)] as const);
  return { ...names(say), ...Object.fromEntries(spoken) } as Texts;
}
