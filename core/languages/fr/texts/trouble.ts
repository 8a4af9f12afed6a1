import type { TroubleTexts } from '../../../i18n/sections/trouble/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function trouble(say: Say): TroubleTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    screenBroke: (screen) => `Cet écran n’a pas pu s’afficher\u00a0: ${screen}`,
    screenBrokeMeans:
      'Rien de ce qui a été envoyé ou noté n’est perdu\u00a0: cela figure au journal des messages, et ce qui attend peut être repris depuis Relancer. Vérifiez la dernière cellule ou le dernier modèle modifié.',
    dueToday: (i, c) => `Aujourd’hui, ${invoices(i)} de ${customers(c)} ${i === 1 ? 'est' : 'sont'} à relancer.`,
    nextDue: (date, n) => `Rien n’est à relancer aujourd’hui. Prochaine échéance\u00a0: ${date}, ${invoices(n)}.`,
    dueFrom: (time, n) => `Rien n’est encore à relancer. Aujourd’hui à partir de ${time}\u00a0: ${invoices(n)}.`,
    reviewDue: 'Vérifier tout à relancer',
    makeCallList: 'Faire une liste d’appels',
    newer: 'Créé par une version plus récente',
    newerReads: (found, known) =>
      `Ce classeur utilise la structure ${found}. Votre complément connaît les structures jusqu’à ${known} et ne fait donc que lire.`,
    newerMeans:
      'Aucune relance ne peut être envoyée et aucune feuille n’est modifiée. Les fonctions marchent comme avant.',
    reopen: 'Rouvrez le volet pour obtenir la dernière version.',
    reload: 'Recharger',
    protectedSheet: (sheet) => `Le classeur ou sa feuille ${sheet} est protégé.`,
    noEmailColumn: 'Aucune colonne d’e-mail trouvée',
    needAddress: (row) =>
      `Les relances ont besoin d’une adresse. Aucun en-tête de la ligne ${number(row)} ne ressemble à un e-mail.`,
    noColumn: (fields, n) =>
      n === 1 ? `Aucune colonne trouvée pour ${fields}` : `Colonnes non trouvées pour ${fields}`,
    needColumn: (row) =>
      `Sans cela, les relances ne peuvent pas être établies. Aucun en-tête de la ligne ${number(row)} n’y ressemble.`,
    headersSeen: (headers) => `En-têtes vus\u00a0: ${headers}.`,
    nameHeader: 'Corrigez ou ajoutez l’en-tête dans la feuille, puis regardez à nouveau.',
    noLedger: 'Aucune liste de factures trouvée',
    whatIsLedger:
      'Une liste a une ligne par facture sous des en-têtes tels que Facture, Client, Échéance, Montant dû et E-mail.',
    openLedger: 'Ouvrez la feuille de vos factures, ou ajoutez les en-têtes, puis regardez à nouveau.',
    offline: 'Vous êtes hors ligne',
    offlineMeans:
      'Les phases, les échéanciers et les aperçus fonctionnent toujours. L’envoi attend votre retour et rien n’est perdu.',
    offlineWaiting: (waiting, at, sent) =>
      `${eMails(waiting)} de l’envoi de ${at} ${waiting === 1 ? 'attend' : 'attendent'}. ` +
      count(sent, { one: '# a été envoyé.', other: '# ont été envoyés.' }),
    unreadable: 'La feuille n’a pas pu être lue',
    damaged: 'Le journal des messages est endommagé',
    damagedSheet: (sheet) => `La feuille ${sheet} est endommagée`,
    logMissing: 'Le journal des messages manque',
    startNewLog: 'Commencer un nouveau journal',
    newLogMeans:
      'Un nouveau journal ne sait rien de ce qui est parti avant, sauf ce que disent les colonnes de votre propre feuille.',
    deleteCopy: (first, second) =>
      `Les lignes de ${first} et ${second} sont le même message, copié à la main. Supprimez l’une des deux en gardant celle dont l’état est le plus avancé, puis regardez à nouveau. D’ici là, rien n’est envoyé.`,
    notOverwritten: 'Rien n’a été écrasé ni envoyé. Corrigez la cellule, puis regardez à nouveau.',
    nothingChanged: 'Rien n’a été modifié ni envoyé.',
    failed: 'L’opération a échoué',
    notDone: (error) => `Le tableur indique\u00a0: ${error}`,
  };
}
