import type { HeaderPlace } from './headerSearch';

/** The headers that are not blank. */
export function headerTexts({ headers }: HeaderPlace): string[] {
  return headers.filter((text) => text !== '');
}
