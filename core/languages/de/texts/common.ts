import type { CommonTexts } from '../../../i18n/sections/common/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function common(say: Say): CommonTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    back: 'Zurück',
    more: 'Mehr',
    places: 'Bereiche',
    loading: 'Das Blatt wird gelesen',
    messageLog: 'Nachrichtenprotokoll',
    noLogYet: 'Es gibt noch kein Nachrichtenprotokoll. Die erste Mahnung legt es an.',
    tryAgain: 'Erneut versuchen',
    lookAgain: 'Erneut nachsehen',
    done: 'Fertig',
    cancel: 'Abbrechen',
    close: 'Schließen',
    goToCell: (cell) => `Zur Zelle ${cell}`,
    number,
    eMails,
    invoices,
    invoicesLate: (n, days) =>
      days > 0
        ? `${invoices(n)}, ${count(days, { one: '# Tag überfällig', other: '# Tage überfällig' })}`
        : days === 0
          ? `${invoices(n)}, heute fällig`
          : `${invoices(n)}, fällig in ${count(-days, { one: '# Tag', other: '# Tagen' })}`,
    invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
    invoicesIn: (n, _name, code) => (code === '' ? invoices(n) : `${invoices(n)} in ${code}`),
    eMailsIn: (n, _name, code) => (code === '' ? eMails(n) : `${eMails(n)} in ${code}`),
  };
}
