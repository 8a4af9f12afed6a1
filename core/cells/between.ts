/** What opens a part, and what closes it. */
export type Marks = Readonly<Record<string, string>>;

/**
 * Text with `instead` for every part from an opening mark to the next closing one, from left to right. A mark that nothing
 * closes stays text. A pattern would look for the end anew from each of a long row of opening marks.
 * @param escape goes away with the letter behind it, which then opens nothing
 */
export function withoutBetween(text: string, marks: Marks, instead: string, escape?: string): string {
  const closing = new Map(Object.entries(marks));
  let rest = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const close = closing.get(letter);
    let end = -1;
    if (close !== undefined) {
      end = text.indexOf(close, at + 1);
      if (end < 0) closing.delete(letter);
    } else if (letter === escape && at + 1 < text.length) end = at + 1;
    if (end < 0) continue;
    rest += text.slice(from, at) + instead;
    from = end + 1;
    at = end;
  }
  return rest + text.slice(from);
}
