import type { Say } from '../../../i18n/say';
import type { ArgumentWord, FunctionsTexts } from '../../../i18n/sections/functions/texts';

const WORDS: Readonly<Record<ArgumentWord, string>> = {
  date: 'a date',
  time: 'a date and time',
  amount: 'an amount',
  rate: 'a yearly rate',
  number: 'a number',
  text: 'text',
  choice: 'one of the words',
  range: 'a range',
  options: 'options',
};

export function functions({ number, count }: Say): FunctionsTexts {
  return {
    title: 'Functions',
    search: (n) => count(n, { one: 'Search # function', other: 'Search # functions' }),
    found: (shown, all) => `${number(shown)} of ${count(all, { one: '# function', other: '# functions' })}`,
    noneFound: (typed) => `No function for “${typed}”.`,
    didYouMean: ['Did you mean ', '?'],
    signature: 'How it is written',
    takes: (word, column) => (column ? `${WORDS[word]} or a column` : WORDS[word]),
    today: 'today if left out',
    leftOut: 'may be left out',
    mayBeBlank: 'may be blank',
    optional: 'Optional',
    moreArguments: (n) => count(n, { one: '# more argument', other: '# more arguments' }),
    resultWithCells: 'Result with your cells',
    example: 'Example',
    blankResult: 'Blank',
    moreRows: (n) => count(n, { one: 'and # more row', other: 'and # more rows' }),
    fillFirst: (names) => `Fill in ${names} first.`,
    insert: (cell) => `Insert into ${cell}`,
    replace: (cell) => `Replace ${cell}`,
    notEmpty: (cell) => `${cell} is not empty.`,
    needsFree: (area) => `Needs ${area} free.`,
    circular: (cell) => `The arguments take in ${cell}, where the result would go. Choose another cell.`,
    tooLarge: (cell) =>
      `The result does not fit on the sheet from ${cell} on. Choose a cell further up or to the left.`,
    chooseFunction: 'Open a function to insert it.',
    chooseCell: 'Select a cell to insert it into.',
    inserted: (cell) => `Inserted into ${cell}.`,
    changed: 'The cell changed meanwhile. Nothing was written. Look again.',
    notLoaded: 'This part did not load',
    notLoadedMeans: 'The connection may be down. Nothing in the workbook was changed.',
  };
}
