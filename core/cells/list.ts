/** A text as part of a list or a tag: semicolons and brackets are written as %3b, %5b and %5d. */
export function escapePart(text: string): string {
  return text.replace(/[%;[\]]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

export function unescapePart(text: string): string {
  return text.replace(/%(25|3b|5b|5d)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Texts in one cell, divided by semicolons; exact for any text. */
export function writeList(texts: readonly string[]): string {
  return texts.map(escapePart).join('; ');
}

export function readList(text: string): string[] {
  return text === ''
    ? []
    : text
        .split(/;\s*/)
        .filter((part) => part !== '')
        .map(unescapePart);
}
