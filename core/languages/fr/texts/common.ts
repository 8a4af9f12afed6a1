import type { CommonTexts } from '../../../i18n/sections/common/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function common(say: Say): CommonTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    back: 'Retour',
    more: 'Plus',
    places: 'Rubriques',
    loading: 'Lecture de la feuille',
    messageLog: 'Journal des messages',
    noLogYet: 'Il n’y a pas encore de journal des messages. La première relance le crée.',
    tryAgain: 'Réessayer',
    lookAgain: 'Vérifier à nouveau',
    done: 'Terminé',
    cancel: 'Annuler',
    close: 'Fermer',
    goToCell: (cell) => `Aller à la cellule ${cell}`,
    number,
    eMails,
    invoices,
    invoicesLate: (n, days) =>
      days > 0
        ? `${invoices(n)}, ${count(days, { one: '# jour de retard', other: '# jours de retard' })}`
        : days === 0
          ? `${invoices(n)}, échéance aujourd’hui`
          : `${invoices(n)}, échéance dans ${count(-days, { one: '# jour', other: '# jours' })}`,
    invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
    invoicesIn: (n, name) => (name === '' ? invoices(n) : `${invoices(n)} en ${name}`),
    eMailsIn: (n, name) => (name === '' ? eMails(n) : `${eMails(n)} en ${name}`),
  };
}
