import type { Texts } from '../core/i18n';

/** The texts for these channels: where not all of them are e-mail, what is sent is called a message. */
export function wordsFor(texts: Texts, channels: Iterable<string>): Texts {
  if ([...channels].every((channel) => channel === 'email')) return texts;
  const sections = Object.entries(texts.messageWords) as [keyof Texts['messageWords'], object][];
  return { ...texts, ...Object.fromEntries(sections.map(([name, words]) => [name, { ...texts[name], ...words }])) };
}

/** The same for messages, items or rows of the log. */
export function wordsOf(texts: Texts, items: readonly { readonly channel: string }[]): Texts {
  return wordsFor(texts, new Set(items.map(({ channel }) => channel)));
}
