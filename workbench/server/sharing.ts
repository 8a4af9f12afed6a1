import type { ServerResponse } from 'node:http';

/** What o-spreadsheet sends where several people have one workbook open, as far as the server looks into it. */
export interface SharedMessage {
  readonly type: string;
  /** Only changes of the workbook have both: what it was made on, and what the workbook is called with it. */
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
}

/** What a window that comes later starts with. */
export interface SharedStart {
  /** The workbook as the first window opened it. */
  readonly workbook: unknown;
  readonly messages: readonly SharedMessage[];
}

/** What o-spreadsheet calls a workbook before its first change. */
const FIRST_REVISION = 'START_REVISION';
const MOST_BOOKS = 50;

type Listener = (message: SharedMessage, at: number) => void;

/** One workbook that several windows have open. Its changes stand in one order, the same for everybody. */
export class SharedBook {
  private readonly messages: SharedMessage[] = [];
  private readonly listeners = new Set<Listener>();
  private revision = FIRST_REVISION;

  constructor(private readonly workbook: unknown) {}

  start(): SharedStart {
    return { workbook: this.workbook, messages: [...this.messages] };
  }

  /** A change that was made on an older workbook is dropped: whoever made it sees what came first, and sends it again. */
  take(message: SharedMessage): void {
    const { serverRevisionId, nextRevisionId } = message;
    if (nextRevisionId === undefined) {
      this.tell(message, this.messages.length);
      return;
    }
    // Nobody needs what a window thinks the workbook is: all changes are kept.
    if (serverRevisionId !== this.revision || message.type === 'SNAPSHOT') return;
    this.revision = nextRevisionId;
    this.messages.push(message);
    this.tell(message, this.messages.length);
  }

  /** Hands over what came after the first so many changes, and all that comes. @returns stops it */
  listen(after: number, listener: Listener): () => void {
    this.messages.slice(after).forEach((message, i) => listener(message, after + i + 1));
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(message: SharedMessage, at: number): void {
    for (const listener of this.listeners) listener(message, at);
  }
}

/** The workbooks that are open in several windows, by name. */
export class SharedBooks {
  private readonly books = new Map<string, SharedBook>();

  /** @param workbook what the book is where nobody has opened it yet */
  open(name: string, workbook: unknown): SharedStart {
    if (!this.books.has(name) && this.books.size >= MOST_BOOKS)
      throw new Error(`More than ${MOST_BOOKS} shared workbooks are open; start the workbench anew.`);
    const book = this.books.get(name) ?? new SharedBook(workbook);
    this.books.set(name, book);
    return book.start();
  }

  /** @returns false where nobody has opened such a book */
  take(name: string, message: SharedMessage): boolean {
    this.books.get(name)?.take(message);
    return this.books.has(name);
  }

  /** Streams a book's changes for as long as the window is there. @returns false where nobody has opened such a book */
  stream(name: string, after: number, response: ServerResponse): boolean {
    const book = this.books.get(name);
    if (book === undefined) return false;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.flushHeaders();
    const stop = book.listen(after, (message, at) => response.write(`id: ${at}\ndata: ${JSON.stringify(message)}\n\n`));
    response.on('close', stop);
    return true;
  }
}
