import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as library from '@odoo/o-spreadsheet';
import { OGrid, prepareLibrary } from '../../workbench/hosts/oGrid';
import { SharedBook, SharedBooks, type SharedMessage } from '../../workbench/server/sharing';

// The library tells how long everything takes.
beforeAll(() => void jest.spyOn(console, 'debug').mockImplementation(() => undefined));
afterAll(() => void jest.restoreAllMocks());

type Message = library.CollaborationMessage;
type Models = ConstructorParameters<typeof library.Model>;

/** A window whose changes wait on their way until they are let through. */
function windowOn(book: SharedBook, id: string) {
  prepareLibrary(library);
  const { messages } = book.start();
  const [out, back]: [SharedMessage[], SharedMessage[]] = [[], []];
  let hear = (_message: Message): void => undefined;
  const transport: library.TransportService<Message> = {
    sendMessage: (message) => Promise.resolve(void out.push(message)),
    onNewMessage: (_id, callback) => void (hear = callback),
    leave: () => undefined,
  };
  const data = { sheets: [{ id: 'sheet-1', name: 'Log', rowNumber: 50, colNumber: 8 }] };
  const config = { transportService: transport, client: { id, name: id } };
  const grid = new OGrid(new library.Model(data, config, messages as Models[2]));
  book.listen(messages.length, (message) => void back.push(message));
  return {
    grid,
    send: () => out.splice(0).forEach((message) => book.take(message)),
    receive: () => back.splice(0).forEach((message) => hear(message as Message)),
    waits: () => out.length + back.length > 0,
    put: (row: number, content: string) => grid.write([{ sheet: 'sheet-1', row, column: 0, content }]),
    column: () => Array.from({ length: 6 }, (_, row) => grid.cell('sheet-1', row, 0).value),
  };
}

const settle = (...windows: readonly ReturnType<typeof windowOn>[]): void => {
  for (let turns = 0; turns < 50 && windows.some((one) => one.waits()); turns++)
    for (const one of windows) {
      one.send();
      one.receive();
    }
};

test('what two windows write at once is the same in both in the end, and nothing is lost', () => {
  const book = new SharedBook({});
  const [ana, tom] = [windowOn(book, 'ana'), windowOn(book, 'tom')];
  ana.put(0, 'ana 1');
  tom.put(1, 'tom 1');
  ana.put(2, 'ana 2');
  tom.put(3, 'tom 2');
  // Neither knows of the other yet.
  expect(tom.column()).toEqual(['', 'tom 1', '', 'tom 2', '', '']);
  settle(ana, tom);
  expect(ana.column()).toEqual(['ana 1', 'tom 1', 'ana 2', 'tom 2', '', '']);
  expect(tom.column()).toEqual(ana.column());
  // Whoever comes later finds all of it.
  const late = windowOn(book, 'late');
  expect(late.column()).toEqual(ana.column());
});

test('where both write one cell, both show the same in the end', () => {
  const book = new SharedBook({});
  const [ana, tom] = [windowOn(book, 'ana'), windowOn(book, 'tom')];
  ana.put(0, 'ana');
  tom.put(0, 'tom');
  settle(tom, ana);
  expect(ana.column()[0]).toBe(tom.column()[0]);
  expect(['ana', 'tom']).toContain(ana.column()[0]);
});

test('a book is as its first window opened it; one that nobody opened takes nothing', () => {
  const books = new SharedBooks();
  expect(books.open('a', { sheets: [1] })).toEqual({ workbook: { sheets: [1] }, messages: [] });
  const change = { type: 'REMOTE_REVISION', serverRevisionId: 'START_REVISION', nextRevisionId: 'r1' };
  expect(books.take('a', change)).toBe(true);
  expect(books.take('b', change)).toBe(false);
  // Made on what is no longer the newest: dropped, the window sends it again.
  books.take('a', { ...change, nextRevisionId: 'r2' });
  expect(books.open('a', { sheets: [2] })).toEqual({ workbook: { sheets: [1] }, messages: [change] });
});
