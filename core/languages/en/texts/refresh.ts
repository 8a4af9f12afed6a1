import type { RefreshTexts } from '../../../i18n/sections/refresh/texts';
import type { Say } from '../../../i18n/say';

export function refresh({ number, count }: Say): RefreshTexts {
  return {
    title: 'Bring in a new export',
    heading: (sheet) => `Update ${sheet}`,
    intro:
      'Bring in the newest list from your accounting system. Invoices are matched by customer, number and due date, and you see every change first.',
    chooseFile: 'Choose a file',
    kinds: 'xlsx, csv or txt, or drop it here',
    paste: 'Or paste the cells, headers too',
    pasteHere: 'Paste here',
    last: (when, rows, who) => `Last update: ${when}, ${count(rows, { one: '# row', other: '# rows' })}, by ${who}.`,
    compare: 'Compare',
    chooseFirst: 'Choose a file or paste the cells first.',
    reading: 'Reading the list',
    pasted: 'Pasted cells',
    fileRows: (n) => count(n, { one: '# invoice read', other: '# invoices read' }),
    change: 'Change',
    differ: (n) => count(n, { one: '# column differs', other: '# columns differ' }),
    nothingYet: 'Nothing has been changed yet.',
    missing: (header) => ['', header, ' is not in this file. Which column takes its place?'],
    pickColumn: 'Choose a column',
    seeFirst: 'You see what changes before anything is written.',
    toUpdate: (n) => count(n, { one: '# row to update', other: '# rows to update' }),
    open: (currency) => (currency === '' ? 'Open' : `Open, ${currency}`),
    arrow: (before, after) => `${before}, then ${after}`,
    fresh: (n) => `${number(n)} new`,
    freshGo: 'They go below the last row.',
    changed: (n) => `${number(n)} changed`,
    counts: (open, due, others) => [
      ...(open > 0 ? [count(open, { one: '# open amount', other: '# open amounts' })] : []),
      ...(due > 0 ? [count(due, { one: '# due date', other: '# due dates' })] : []),
      ...(others > 0 ? [count(others, { one: '# other cell', other: '# other cells' })] : []),
    ],
    gone: (n) => `${number(n)} no longer listed`,
    paid: 'They are paid',
    paidMeans: 'Their open amount becomes 0.00.',
    leave: 'Leave them as they are',
    leaveMeans: 'Nothing is sent for them until you end their hold.',
    whole: 'More than a fifth of the open invoices is missing. Is this the whole list?',
    sayGone: 'Say first what the invoices are that are no longer listed.',
    unchanged: (n) => `${number(n)} unchanged`,
    twice: (invoices) => `Left alone, because their rows cannot be told apart: ${invoices}.`,
    unread: (n) =>
      count(n, {
        one: '# cell of the list cannot be read: what your ledger says stays.',
        other: '# cells of the list cannot be read: what your ledger says stays.',
      }),
    more: (n) => `Show ${number(n)} more`,
    stays: 'Stays as it is',
    staysMeans: (headers) => `Only in your ledger, and kept with their invoices: ${headers}.`,
    soDo: 'The log, promises, plans and holds stay too.',
    update: (n) => count(n, { one: 'Update # row', other: 'Update # rows' }),
    canUndo: 'You can undo this until the next update.',
    updating: 'Updating the ledger',
    updated: (n) => count(n, { one: '# row updated.', other: '# rows updated.' }),
    stayed: (n) =>
      count(n, {
        one: '# cell holds a formula or was changed meanwhile, and stayed as it is.',
        other: '# cells hold formulas or were changed meanwhile, and stayed as they are.',
      }),
    undo: 'Undo',
    undone: 'The update is undone.',
    noChange: 'Nothing has changed',
    done: 'Done',
    unfinished: (file, when) =>
      `The update from ${file} of ${when} broke off. Nothing is lost: go on with it, or undo it.`,
    goOn: 'Go on',
    noHeaders: 'No row of this file looks like headers.',
    noLedger: 'No sheet of this workbook is a ledger yet. Choose its columns first.',
  };
}
