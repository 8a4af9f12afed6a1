import type { LoadedTemplates, TemplateId } from '../../../core/usecases/settings/templates';
import type { TemplateText } from '../../../core/messages/templateCheck';
import type { Services } from '../../../core/usecases/types';

/** A text that was typed and not yet saved, with the templates it began from. */
export interface KeptText {
  readonly loaded: LoadedTemplates;
  readonly text: TemplateText;
}

export type KeptTexts = ReadonlyMap<string, KeptText>;

// Leaving the screen loses nothing; closing the pane does.
const kept = new WeakMap<Services, KeptTexts>();

export function idKey({ level, channel, language }: TemplateId): string {
  return `${level} ${channel} ${language}`;
}

export function keptTexts(services: Services): KeptTexts {
  return kept.get(services) ?? new Map<string, KeptText>();
}

export function keepTexts(services: Services, texts: KeptTexts): void {
  kept.set(services, texts);
}

/** With one text put in, or taken out where it is null. */
export function withText(texts: KeptTexts, id: TemplateId, text: KeptText | null): KeptTexts {
  const others = [...texts].filter(([key]) => key !== idKey(id));
  return new Map(text === null ? others : [...others, [idKey(id), text]]);
}
