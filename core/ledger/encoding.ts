/** Encodings in which accounting systems export. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How many bytes follow a first byte of UTF-8; undefined for none that begins a letter. */
function following(byte: number): number | undefined {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const more = following(bytes[i] ?? 0);
    if (more === undefined) return false;
    for (let k = 0; k < more; k++) {
      i += 1;
      const byte = bytes[i];
      if (byte === undefined || (byte & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** UTF-16 by its byte-order mark, UTF-8 where all bytes are, else windows-1252. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
