import type { RemindTexts } from '../../../i18n/sections/remind/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function remind(say: Say): RemindTexts {
  const { number, count } = say;
  const { eMails, invoices } = nouns(say);
  return {
    place: 'Relancer',
    selectedIn: (sheet) => `Sélection dans ${sheet}`,
    hiddenRows: (n) =>
      count(n, { one: '# ligne masquée est laissée de côté.', other: '# lignes masquées sont laissées de côté.' }),
    narrowedFrom: (n) => `Filtré parmi ${invoices(n)}.`,
    currency: 'Devise',
    open: 'Restant dû',
    overdue: 'En retard',
    noCurrency: 'Sans devise',
    stages: 'Phases',
    pressToNarrow: 'Appuyez pour filtrer',
    showAll: 'Tout afficher',
    paidOrCredits: (n) =>
      count(n, { one: '# autre est payée ou un avoir.', other: '# autres sont payées ou des avoirs.' }),
    today: 'Aujourd’hui',
    dueInLedger: 'À relancer aujourd’hui, liste entière',
    perhapsSent: (n) =>
      count(n, { one: '# e-mail a peut-être été envoyé', other: '# e-mails ont peut-être été envoyés' }),
    waitsForDecision: (n) => count(n, { one: 'Il attend votre décision', other: 'Ils attendent votre décision' }),
    strangers: {
      customers: (n, sheet, names) =>
        count(n, {
          one: `# ligne de ${sheet} ne correspond à aucun client de la liste\u00a0: ${names}. Elle n’arrête rien.`,
          other: `# lignes de ${sheet} ne correspondent à aucun client de la liste\u00a0: ${names}. Elles n’arrêtent rien.`,
        }),
      invoices: (n, sheet, names) =>
        count(n, {
          one: `# ligne de ${sheet} nomme une facture que son client n’a pas\u00a0: ${names}.`,
          other: `# lignes de ${sheet} nomment des factures que leurs clients n’ont pas\u00a0: ${names}.`,
        }),
      show: 'Afficher la feuille',
    },
    nothingElse: 'Rien d’autre aujourd’hui.',
    send: 'Envoyer les relances',
    inTheWay: (screen) =>
      `«\u00a0${screen}\u00a0» est ouvert. Terminez ou revenez en arrière, puis appuyez de nouveau sur Envoyer les relances.`,
    ready: (n) =>
      count(n, {
        one: '# e-mail prêt. Vous le vérifiez d’abord.',
        other: '# e-mails prêts. Vous les vérifiez d’abord.',
      }),
    seeWhy: 'Voir pourquoi',
    noneReady: (skipped) =>
      `${eMails(0)} prêt. ${count(skipped, { one: '# ligne ignorée', other: '# lignes ignorées' })}.`,
    runStopped: (at) => `L’envoi de ${at} s’est arrêté.`,
    runBy: (who) => `${who} l’a commencé\u00a0: lisez ce qui y est écrit avant de continuer.`,
    runLeft: (sent, waiting) =>
      `${count(sent, { one: '# e-mail a été envoyé', other: '# e-mails ont été envoyés' })}, ` +
      `${count(waiting, { one: '# attend', other: '# attendent' })}. Personne n’en reçoit un deux fois.`,
    goOnWith: (n) => `Continuer avec ${number(n)}`,
    waitingChanged:
      'Ce qui attend, ou la destination des réponses et de l’argent, a changé entre-temps. Vérifiez-le à nouveau.',
    whatWaits: 'Ce qui attend',
    backToReview: 'Il ne dit plus ce qui a été approuvé\u00a0: il revient à la vérification.',
    dropThem: 'Les abandonner',
    lagging: (n) =>
      count(n, {
        one: '# ligne de votre feuille est en retard sur le journal\u00a0: sa dernière relance n’y figure pas.',
        other:
          '# lignes de votre feuille sont en retard sur le journal\u00a0: leurs dernières relances n’y figurent pas.',
      }),
    dropped: (n) =>
      count(n, {
        one: '# e-mail abandonné. Ses factures peuvent à nouveau être relancées.',
        other: '# e-mails abandonnés. Leurs factures peuvent à nouveau être relancées.',
      }),
  };
}
