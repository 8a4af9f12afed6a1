/** What a failure says of itself, as one sentence with its full stop. */
export function sentenceOf(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).trim();
  return finished(text === '' ? '?' : text);
}

/** The text with a full stop where it has no end. */
export function finished(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
