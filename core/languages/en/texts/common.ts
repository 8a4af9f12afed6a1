import type { CommonTexts } from '../../../i18n/sections/common/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function common(say: Say): CommonTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    back: 'Back',
    more: 'More',
    places: 'Places',
    loading: 'Reading the sheet',
    messageLog: 'Message log',
    noLogYet: 'There is no message log yet. The first reminder makes it.',
    tryAgain: 'Try again',
    lookAgain: 'Look again',
    done: 'Done',
    cancel: 'Cancel',
    close: 'Close',
    goToCell: (cell) => `Go to cell ${cell}`,
    number,
    eMails,
    invoices,
    invoicesLate: (n, days) =>
      days > 0
        ? `${invoices(n)}, ${count(days, { one: '# day late', other: '# days late' })}`
        : days === 0
          ? `${invoices(n)}, due today`
          : `${invoices(n)}, due in ${count(-days, { one: '# day', other: '# days' })}`,
    invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
    invoicesIn: (n, name) => (name === '' ? invoices(n) : `${invoices(n)} in ${name}`),
    eMailsIn: (n, name) => (name === '' ? eMails(n) : `${eMails(n)} in ${name}`),
  };
}
