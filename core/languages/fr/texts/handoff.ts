import type { Say } from '../../../i18n/say';
import type { HandOffTexts } from '../../../i18n/sections/handoff/texts';

export function handOff({ number, count }: Say): HandOffTexts {
  return {
    ready: (counts) => `Prêt\u00a0: ${counts}. Vous vérifiez d’abord.`,
    heading: (counts, customers) => `${counts} à ${count(customers, { one: '# client', other: '# clients' })}`,
    open: (n) => count(n, { one: 'Ouvrir # lien', other: 'Ouvrir # liens' }),
    openMails: (n) => count(n, { one: 'Ouvrir # e-mail', other: 'Ouvrir # e-mails' }),
    print: (n) => count(n, { one: 'Imprimer # lettre', other: 'Imprimer # lettres' }),
    make: (n) => count(n, { one: 'Passer # appel', other: 'Passer # appels' }),
    go: (n) => count(n, { one: 'Parcourir # message', other: 'Parcourir # messages' }),
    follow: (counts, n) => (n === 1 ? `Ensuite\u00a0: ${counts}.` : `Ensuite, un par un\u00a0: ${counts}.`),
    youSend: 'Vous envoyez vous-même chaque message.',
    tick: (customer) => `Prendre ${customer}`,
    preview: (customer) => `Message à ${customer}`,
    segments: (n) => `Part en ${number(n)} SMS`,
    title: 'Remettre',
    callList: 'Liste d’appels',
    callListOf: (n) => `Liste d’appels (${number(n)})`,
    callsToMake: (n) => count(n, { one: '# appel à passer', other: '# appels à passer' }),
    done: (done, all) => `${number(done)} sur ${number(all)} traités`,
    openMail: 'Ouvrir la messagerie',
    saveMail: 'Enregistrer l’e-mail',
    saveThenSend:
      'Cet e-mail est trop long pour un lien. Enregistrez-le dans un fichier, ouvrez le fichier dans votre messagerie et envoyez-le de là.',
    answersTo: (address) =>
      `Votre messagerie envoie depuis votre propre adresse : les réponses y arrivent, et non à ${address}.`,
    printLetter: 'Imprimer la lettre',
    again: {
      link: 'Ouvrir à nouveau',
      letter: 'Imprimer à nouveau',
      file: 'Enregistrer de nouveau',
      page: 'Ouvrir dans le navigateur',
    },
    inBrowser: 'Ouvrir dans le navigateur',
    inBrowserThen:
      'Une page de votre navigateur montre le message\u00a0; imprimez-le, enregistrez-le ou envoyez-le de là.',
    blocked: 'Le navigateur n’a pas ouvert le lien de lui-même.',
    openHere: 'Ouvrir ici',
    didItOpen: {
      link: 'L’application s’est-elle ouverte avec le message\u00a0?',
      letter: 'La fenêtre d’impression s’est-elle ouverte\u00a0?',
      file: 'Le fichier a-t-il été enregistré\u00a0?',
      page: 'Une page s’est-elle ouverte dans votre navigateur\u00a0?',
    },
    untilYouSay:
      'Tant que vous ne l’avez pas dit, le journal indique «\u00a0peut-être\u00a0». La question n’est posée qu’une fois.',
    itOpened: 'Oui',
    nothingOpened: 'Non, rien ne s’est passé',
    callNumber: (phone) => `Appeler le ${phone}`,
    howDidItGo: 'Comment cela s’est-il passé\u00a0?',
    outcomes: {
      spoke: 'Échange avec le client',
      promised: 'Paiement promis',
      disputed: 'La conteste',
      message: 'Message laissé',
      'not reached': 'Pas joint',
      'wrong number': 'Mauvais numéro',
    },
    callNote: 'Note',
    recordCall: 'Noter l’appel',
    chooseOutcome: 'Choisissez comment cela s’est passé.',
    staysDue: 'L’appel est noté\u00a0; le client reste sur la liste.',
    recorded: 'Noté',
    takenOut: 'Retiré\u00a0: quelqu’un d’autre s’en occupe',
    changed: 'Retiré\u00a0: la feuille a changé depuis. Vérifiez à nouveau.',
    waiting: 'En attente',
    tooLong: 'Le message est trop long pour un lien. Raccourcissez-le lors de la vérification ou envoyez-le autrement.',
    handedOver: (n) => count(n, { one: '# remis', other: '# remis' }),
    andHandedOver: (before, n) => `${before}, ${number(n)} remis`,
    handedFold: (n) => count(n, { one: '# message remis', other: '# messages remis' }),
    leftOut: (n) =>
      count(n, {
        one: '# message n’a pas été remis. Il reste à envoyer.',
        other: '# messages n’ont pas été remis. Ils restent à envoyer.',
      }),
    finish: 'Terminer',
    finishAll: 'Ce que vous laissez de côté reste à envoyer.',
    onlyEMails: 'Un test ne part que par e-mail.',
    noTest: 'Ces e-mails partent de votre messagerie. Un test demande une boîte propre au complément.',
  };
}
