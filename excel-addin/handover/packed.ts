import type { PageContent } from '../../core/ports/browserPage';
import { LANGUAGES, type Language } from '../../core/locale/languages';

export type Packed = PageContent & { readonly language: Language };

/** What a small address may unfold to, in bytes. */
const MOST_BYTES = 5_000_000;

async function bytesThrough(
  bytes: Uint8Array<ArrayBuffer>,
  way: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(way).getReader() as ReadableStreamDefaultReader<
    Uint8Array<ArrayBuffer>
  >;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > MOST_BYTES) throw new Error('The page would be too long.');
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const textOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const base64Url = (bytes: Uint8Array): string =>
  btoa(textOf(bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));

/** The content as a fragment of an address: `z` and its bytes made small, or `p` and its bytes where a browser cannot. */
export async function pack(packed: Packed): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packed));
  if (typeof CompressionStream === 'undefined') return `p${base64Url(bytes)}`;
  return `z${base64Url(await bytesThrough(bytes, new CompressionStream('deflate-raw')))}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** Anybody can make an address: what it carries is read as strictly as a stranger's. */
function contentOf({ kind, title, html, name, type, text, link, to, subject }: Fields): PageContent | undefined {
  if (kind === 'letter')
    return typeof title === 'string' && typeof html === 'string' ? { kind, title, html } : undefined;
  if (kind === 'file' && typeof name === 'string' && typeof type === 'string' && typeof text === 'string') {
    const known = /^[^\\/:\p{Cc}]{1,120}\.(eml|csv)$/u.test(name) && /^(message\/rfc822|text\/csv)/.test(type);
    return known ? { kind, name, type, text } : undefined;
  }
  if (kind !== 'message' || typeof link !== 'string' || !/^(mailto:|sms:|https:\/\/wa\.me\/)/.test(link))
    return undefined;
  if (typeof to !== 'string' || typeof subject !== 'string' || typeof text !== 'string') return undefined;
  return { kind, link, to, subject, text };
}

/** @returns undefined for what no pane of ours has packed */
export async function unpack(fragment: string): Promise<Packed | undefined> {
  try {
    const bytes = fromBase64Url(fragment.slice(1));
    const plain = fragment.startsWith('z') ? await bytesThrough(bytes, new DecompressionStream('deflate-raw')) : bytes;
    const fields = JSON.parse(new TextDecoder().decode(plain)) as Fields;
    const { language } = fields;
    const content = contentOf(fields);
    const known = LANGUAGES.find((one) => one === language) ?? 'en';
    return content === undefined ? undefined : { ...content, language: known };
  } catch {
    return undefined;
  }
}
