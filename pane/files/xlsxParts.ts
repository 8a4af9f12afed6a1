import type JSZip from 'jszip';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Of all parts together, unpacked; a packed file may unpack to any size. */
const MOST_LETTERS = 100 * 1024 * 1024;
/** Of all parts together: a cell takes four at most. */
const MOST_TAGS = 20_000_000;
/** Of one tag, or between two: lists of cells that a rule is for are the longest. */
const LONGEST_PIECE = 500_000;
const MOST_ATTRIBUTES = 500;
const DEEPEST = 100;
/** The pane answers at least so often. */
const WORK_MS = 20;

/** A file holds more of something than a list of invoices can. */
export class TooMuch extends Error {}

/** @throws TooMuch */
export function expectAtMost(most: number, count: number, what: string): void {
  if (!(count <= most)) throw new TooMuch(`more than ${most} ${what}`);
}

/** What JSZip documents of an entry and its types leave out. */
interface Streamed {
  internalStream(type: 'string'): {
    on(event: 'data', take: (piece: string) => void): void;
    on(event: 'error', take: (error: Error) => void): void;
    on(event: 'end', take: () => void): void;
    resume(): void;
    pause(): void;
  };
}

/** A file while it is read, and how much of it was. */
export interface Packed {
  readonly zip: JSZip;
  letters: number;
  tags: number;
}

export interface Heard {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string, text: string) => void;
}

const rested = (): Promise<void> =>
  new Promise((resolve) => {
    // Unlike a timer, a message is not put off while the pane is hidden.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Pieces of a part as it is unpacked. A few kB may unpack to 16 MB at once, which then wait here; nothing more does. */
async function* piecesOf(entry: JSZip.JSZipObject): AsyncGenerator<string> {
  const stream = (entry as unknown as Streamed).internalStream('string');
  let waiting: string[] = [];
  let over: 'end' | Error | undefined;
  let wake = (): void => undefined;
  stream.on('data', (piece) => {
    stream.pause();
    waiting.push(piece);
    wake();
  });
  const ended = (how: 'end' | Error): void => {
    over = how;
    wake();
  };
  stream.on('error', ended);
  stream.on('end', () => ended('end'));
  try {
    for (;;) {
      const pieces = waiting;
      waiting = [];
      yield* pieces;
      if (pieces.length > 0) continue;
      if (over === 'end') return;
      if (over !== undefined) throw over;
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.resume();
      });
    }
  } finally {
    stream.pause();
  }
}

/** Takes a part in pieces. No doctype is let in: no entity but those of XML itself is known. */
function parserOf(packed: Packed, on: Heard): SaxesParser {
  const parser = new SaxesParser();
  const bare = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
  let [text, depth, attributes] = ['', 0, 0];
  const hear = (part: string): void => {
    text += part;
    expectAtMost(LONGEST_PIECE, text.length, 'letters of a text');
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a doctype');
  });
  parser.on('attribute', () => expectAtMost(MOST_ATTRIBUTES, (attributes += 1), 'attributes of a tag'));
  parser.on('opentag', (tag: SaxesTagPlain) => {
    expectAtMost(MOST_TAGS, (packed.tags += 1), 'tags');
    expectAtMost(DEEPEST, (depth += 1), 'tags in one another');
    [text, attributes] = ['', 0];
    on.open(bare(tag.name), tag.attributes);
  });
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    on.close?.(bare(name), text);
    text = '';
  });
  return parser;
}

/**
 * Walks through a part while it is unpacked, with rests in which the pane can answer; one that the file leaves out is empty.
 * @throws TooMuch, or Error for what is no XML
 */
export async function walk(packed: Packed, path: string, on: Heard): Promise<void> {
  const entry = packed.zip.file(path);
  if (entry === null) return;
  let unheard = 0;
  const heard = (): void => void (unheard = 0);
  const parser = parserOf(packed, {
    open: (name, attributes) => {
      heard();
      on.open(name, attributes);
    },
    close: (name, text) => {
      heard();
      on.close?.(name, text);
    },
  });
  let begun = performance.now();
  for await (const piece of piecesOf(entry)) {
    expectAtMost(MOST_LETTERS, (packed.letters += piece.length), 'letters');
    parser.write(piece);
    expectAtMost(LONGEST_PIECE, (unheard += piece.length), 'letters of a tag, or between two');
    if (performance.now() - begun < WORK_MS) continue;
    await rested();
    begun = performance.now();
  }
  parser.close();
}
