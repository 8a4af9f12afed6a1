import type { ResultTexts } from '../../../i18n/sections/result/texts';
import type { Say } from '../../../i18n/say';
import { nouns, quoted } from './nouns';

export function result(say: Say): ResultTexts {
  const { number, count } = say;
  const { eMails, rows } = nouns(say);
  return {
    title: (at) => `Envoyé aujourd’hui, ${at}`,
    sent: (n) => count(n, { one: '# envoyé', other: '# envoyés' }),
    sentNeedYou: (sent, need) =>
      `${count(sent, { one: '# envoyé', other: '# envoyés' })}, ${count(need, { one: '# vous attend', other: '# vous attendent' })}`,
    sentNotStarted: (sent, n) =>
      `${count(sent, { one: '# envoyé', other: '# envoyés' })}, ${count(n, { one: '# pas commencé', other: '# pas commencés' })}`,
    notStarted: (n) =>
      count(n, {
        one: '# e-mail attend. Vous pouvez reprendre depuis Relancer.',
        other: '# e-mails attendent. Vous pouvez reprendre depuis Relancer.',
      }),
    perhapsSent: 'Peut-être envoyé',
    connectionBroke: 'La connexion s’est interrompue pendant l’envoi de cet e-mail.',
    whatIsKnown: (error) => `Ce que l’on sait\u00a0: ${error}`,
    lookInSent: (subject) => `Cherchez ${quoted(subject)} dans vos e-mails envoyés.`,
    staysBlocked: 'Il reste bloqué jusqu’à votre décision, pour que personne ne le reçoive deux fois.',
    itWasSent: 'Il a été envoyé',
    itWasNotSent: 'Il n’a pas été envoyé',
    decidedSent: (customer) => `Consigné comme envoyé\u00a0: ${customer}.`,
    decidedNotSent: (customer) =>
      `Consigné comme non envoyé\u00a0: ${customer}. Ses factures peuvent à nouveau être relancées.`,
    nothingWaits: 'Rien n’attend votre décision.',
    notSent: 'Non envoyé',
    notSentCount: (n) => `Non envoyés, ${eMails(n)}`,
    correct: 'Corrigez la cause, puis renvoyez.',
    sendAgain: (n) => (n === 1 ? 'Renvoyer' : `Renvoyer ${number(n)} e-mails`),
    nothingAgain: 'Ces e-mails n’ont plus lieu d’être. Il n’y a rien à renvoyer.',
    takenOut: (who, n) =>
      `${who === '' ? 'Quelqu’un d’autre' : who} en envoie ${number(n)} en ce moment. ${count(n, { one: 'Il a été retiré ici.', other: 'Ils ont été retirés ici.' })}`,
    sentFold: (n) => count(n, { one: '# e-mail envoyé', other: '# e-mails envoyés' }),
    changed: (n) =>
      count(n, {
        one: '# e-mail n’a pas été envoyé, car ses factures ont changé depuis. Vérifiez-le à nouveau.',
        other: '# e-mails n’ont pas été envoyés, car leurs factures ont changé depuis. Vérifiez-les à nouveau.',
      }),
    reviewOthers: (n) => count(n, { one: 'Vérifier l’autre facture', other: 'Vérifier les # autres factures' }),
    anotherDay: (n) =>
      count(n, {
        one: '# message a été approuvé un autre jour et n’a pas été envoyé\u00a0: ses jours et ses dates ne valent plus. Vérifiez-le à nouveau.',
        other:
          '# messages ont été approuvés un autre jour et n’ont pas été envoyés\u00a0: leurs jours et leurs dates ne valent plus. Vérifiez-les à nouveau.',
      }),
    editedByHand: (n) =>
      count(n, {
        one: '# message a été modifié à la main et n’a pas été envoyé\u00a0: le classeur ne garde pas ce que vous avez écrit. Vérifiez-le encore une fois.',
        other:
          '# messages ont été modifiés à la main et n’ont pas été envoyés\u00a0: le classeur ne garde pas ce que vous avez écrit. Vérifiez-les encore une fois.',
      }),
    reminded: (name) => `Relancé\u00a0: ${name}`,
    ledger: 'Votre liste',
    update: (headers, columns, n, columnCount) =>
      `${headers}, ${columnCount === 1 ? 'colonne' : 'colonnes'} ${columns}, ${columnCount === 1 ? 'peut être mise' : 'peuvent être mises'} à jour pour ${count(n, { one: 'la # facture envoyée', other: 'les # factures envoyées' })}.`,
    updateRows: (n) => `Mettre à jour ${rows(n)}`,
    updated: (n) => count(n, { one: '# ligne est à jour.', other: '# lignes sont à jour.' }),
    notUpdated: (n) =>
      count(n, {
        one: '# ligne n’a pas été retrouvée, ou est en double, et est restée telle quelle.',
        other: '# lignes n’ont pas été retrouvées, ou sont en double, et sont restées telles quelles.',
      }),
    notNow: 'Pas maintenant',
    openLog: 'Ouvrir le journal des messages',
    settledNotNoted: (error) =>
      `Les factures payées entre-temps n’ont pas pu être notées\u00a0: ${error} Elles le seront après le prochain envoi. D’ici là, une facture redevenue impayée continue à son ancien niveau.`,
    brokeOff: (error) =>
      `L’envoi s’est interrompu\u00a0: ${error} Ce qui est parti figure au journal des messages. Ce qui attend peut être repris depuis Relancer.`,
  };
}
