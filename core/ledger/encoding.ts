/** Encodings in which accounting systems export. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

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
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** What windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; the five that it leaves free stay controls. */
const EXTRA = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const A_TIME = 8192;

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += A_TIME) parts.push(String.fromCharCode(...bytes.subarray(i, i + A_TIME)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (letter) => EXTRA.charAt(letter.charCodeAt(0) - 0x80));
}

/**
 * The text of a file. Windows-1252 is read here: the decoders of some versions of Node take it for Latin-1, in which there
 * is no €.
 * @param decode the platform's own decoder
 */
export function decodedText(bytes: Uint8Array, decode: (encoding: Encoding) => string): string {
  const encoding = encodingOf(bytes);
  return encoding === 'windows-1252' ? windows1252(bytes) : decode(encoding);
}
