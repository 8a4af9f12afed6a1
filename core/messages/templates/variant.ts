import type { DocumentWording } from '../documents/documentText';
import type { MessageWording } from './messageWording';

/** How a country's words differ from its language's: a small file over it. */
export interface Variant {
  /** What stands in the language's texts, and what the country says instead; the longer and earlier ones first. */
  readonly words: readonly (readonly [string, string])[];
  readonly code?: MessageWording['code'];
  /** Ends every short message: how to have no more of them. */
  readonly optOut?: string;
}

const KEPT: ReadonlySet<string> = new Set(['language', 'tongue', 'locale', 'version', 'code', 'colon', 'channel']);

/** Every text of a wording in the country's words. Functions give texts, and keep giving them. */
function inWords<T>(node: T, words: Variant['words']): T {
  if (typeof node === 'string') {
    return words.reduce<string>((text, [from, to]) => text.split(from).join(to), node) as unknown as T;
  }
  if (Array.isArray(node)) return (node as unknown[]).map((one) => inWords(one, words)) as unknown as T;
  if (typeof node === 'function') {
    const say = node as unknown as (...values: readonly unknown[]) => unknown;
    return ((...values: readonly unknown[]) => inWords(say(...values), words)) as unknown as T;
  }
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    KEPT.has(key) ? value : inWords(value, words),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A language's messages as a country writes them. @param tongue as `tongueOf` gives it; amounts and dates are its own */
export function messagesIn(wording: MessageWording, tongue: string, variant?: Variant): MessageWording {
  const there = { tongue, locale: tongue };
  if (variant === undefined) return { ...wording, ...there };
  const { words, code = wording.code, optOut } = variant;
  const said = { ...inWords(wording, words), ...there, code };
  if (optOut === undefined) return said;
  const templates = said.templates.map((template) => {
    if (template.channel !== 'sms' && template.channel !== 'whatsapp') return template;
    return { ...template, body: `${template.body}${template.channel === 'sms' ? ' ' : '\n\n'}${optOut}` };
  });
  return { ...said, templates };
}

/** A language's documents as a country writes them. @param tongue as `tongueOf` gives it */
export function documentsIn(wording: DocumentWording, tongue: string, variant?: Variant): DocumentWording {
  if (variant === undefined) return { ...wording, locale: tongue };
  return { ...inWords(wording, variant.words), locale: tongue, code: variant.code ?? wording.code };
}
