import type { Texts } from '../core/i18n';

/** The texts for these channels: where not all of them are e-mail, what is sent is called a message. */
export function wordsFor(texts: Texts, channels: Iterable<string>): Texts {
  if ([...channels].every((channel) => channel === 'email')) return texts;
  const { words } = texts.channels;
  return {
    ...texts,
    common: { ...texts.common, ...words.common },
    remind: { ...texts.remind, ...words.remind },
    review: { ...texts.review, ...words.review },
    sending: { ...texts.sending, ...words.sending },
    result: { ...texts.result, ...words.result },
    trouble: { ...texts.trouble, ...words.trouble },
  };
}

/** The same for messages, items or rows of the log. */
export function wordsOf(texts: Texts, items: readonly { readonly channel: string }[]): Texts {
  return wordsFor(texts, new Set(items.map(({ channel }) => channel)));
}
