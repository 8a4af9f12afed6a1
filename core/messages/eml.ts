import { headerLine, headerText } from '../addresses/email';

export interface MailFile {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** '' where replies go to the sender. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Encoded bodies hold no `=_`, so that no text can end its part. @source RFC 2045, section 6.7 */
const BOUNDARY = '=_collections_part';
const LONGEST_LINE = 75;
/** Of an encoded word, without `=?UTF-8?Q?` and `?=`. @source RFC 2047, section 2 */
const LONGEST_WORD = 62;

/** The bytes of a character as `=C3=A9`. A half of a character, which has no encoding, becomes U+FFFD. */
function bytesOf(char: string): string {
  const whole = /^[\ud800-\udfff]$/.test(char) ? '\ufffd' : char;
  const hex = (code: number): string => `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return whole <= '\u007f' ? hex(whole.charCodeAt(0)) : encodeURIComponent(whole).replace(/%/g, '=');
}

/** Pieces of a text, each at most so long; none is cut through. */
function packed(pieces: readonly string[], longest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.length + piece.length > longest) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** Quoted-printable, with lines that end in CRLF. @source RFC 2045, section 6.7 */
function quotedPrintable(text: string): string {
  const line = (plain: string): string => {
    const pieces = [...plain].map((char) => (/^[ \t!-<>-~]$/.test(char) ? char : bytesOf(char)));
    const last = pieces[pieces.length - 1];
    // White space at the end of a line does not survive every mail server.
    if (last === ' ' || last === '\t') pieces[pieces.length - 1] = bytesOf(last);
    return packed(pieces, LONGEST_LINE).join('=\r\n');
  };
  return text
    .split(/\r\n?|\n/)
    .map(line)
    .join('\r\n');
}

/** A header's text: as it is where it is plain, else as encoded words. */
function headerValue(text: string): string {
  const plain = headerLine(text);
  if (/^[ -~]*$/.test(plain) && plain.length <= LONGEST_WORD && !plain.includes('=?')) return plain;
  const pieces = [...plain].map((char) => (char === ' ' ? '_' : /^[A-Za-z0-9]$/.test(char) ? char : bytesOf(char)));
  return packed(pieces, LONGEST_WORD)
    .map((word) => `=?UTF-8?Q?${word}?=`)
    .join('\r\n ');
}

function part(type: 'plain' | 'html', body: string): string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
  ];
}

/**
 * A message as an .eml file that a mail program opens as a draft, text and HTML both. It names no sender: the program
 * that sends it does.
 * @source RFC 5322; `X-Unsent: 1` makes Outlook open a draft
 */
export function emlOf({ to, cc, replyTo, subject, text, html }: MailFile): string {
  const addresses = (name: string, all: readonly string[]): string[] =>
    all.length === 0 ? [] : [`${name}: ${all.map(headerText).join(',\r\n ')}`];
  return [
    'X-Unsent: 1',
    ...addresses('To', to),
    ...addresses('Cc', cc),
    ...addresses('Reply-To', replyTo === '' ? [] : [replyTo]),
    `Subject: ${headerValue(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('plain', text),
    ...part('html', html),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** A name for the file, from the subject: letters, digits and hyphens. */
export function emlName({ subject }: Pick<MailFile, 'subject'>): string {
  const name = headerText(subject)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'e-mail' : name}.eml`;
}
