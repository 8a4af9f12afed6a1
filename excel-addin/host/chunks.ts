/** Excel on the web takes and gives at most 5 MB at once; this leaves room for what is wrapped around the cells. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Cuts rows into runs whose JSON stays within the bytes; a single row that is larger stands alone. */
export function chunksOf<T>(
  rows: readonly (readonly T[])[],
  limit: number = CHUNK_BYTES,
): { start: number; rows: (readonly T[])[] }[] {
  const chunks: { start: number; rows: (readonly T[])[] }[] = [];
  let size = 0;
  for (const [index, row] of rows.entries()) {
    const bytes = bytesOf(JSON.stringify(row)) + 1;
    const last = chunks[chunks.length - 1];
    if (last === undefined || size + bytes > limit) {
      chunks.push({ start: index, rows: [row] });
      size = bytes;
    } else {
      last.rows.push(row);
      size += bytes;
    }
  }
  return chunks;
}
