import { useCallback } from 'react';
import type { FunctionDefinition } from '../../../core/functions/definition';
import { registry } from '../../../core/functions/registry';
import { inWords, type FunctionWording } from '../../../core/functions/wording';
import { loadFunctionWording } from '../../../core/languages/load';
import { languageOf } from '../../../core/locale/languages';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';

/** A function as the pane tells of it, and what it is found by besides its name. */
export interface Described {
  readonly definition: FunctionDefinition;
  /** Its category, sentence and arguments in English. */
  readonly english: string;
  /** Its category and sentences in the pane's language, where that is another. */
  readonly local: string;
}

export interface Descriptions {
  readonly functions: readonly Described[];
  /** Set where the sentences are not in the pane's language. */
  readonly lang: 'en' | undefined;
}

function inEnglish(definition: FunctionDefinition): Described {
  const { category, summary, parameters } = definition;
  return { definition, english: [category, summary, ...parameters.map(({ name }) => name)].join(' '), local: '' };
}

/** @param wording none: in English */
function describedIn(wording: FunctionWording | undefined): Descriptions {
  const functions = registry.map(inEnglish);
  if (wording === undefined) return { functions, lang: 'en' };
  const told = functions.map(({ definition: original, english }) => {
    const definition = inWords(original, wording);
    return { definition, english, local: `${wording[original.category].name} ${definition.summary}` };
  });
  return { functions: told, lang: undefined };
}

const ENGLISH = describedIn(undefined);

/** The worksheet functions in the pane's language, in English where its file cannot be fetched; null meanwhile. */
export function useDescribed(): Descriptions | null {
  const locale = useHost().services.host.locale();
  const read = useCallback(async () => describedIn(await loadFunctionWording(locale)), [locale]);
  const speaksEnglish = (languageOf(locale) ?? 'en') === 'en';
  const { reading } = useReading(speaksEnglish ? null : read);
  if (speaksEnglish) return ENGLISH;
  return reading.state === 'read' ? reading.value : null;
}
