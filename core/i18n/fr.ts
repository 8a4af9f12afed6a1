import type { Say } from './say';
import { actionsFr } from './sections/actions/fr';
import { channelsFr } from './sections/channels/fr';
import { columnsFr } from './sections/columns/fr';
import { customerFr } from './sections/customer/fr';
import { failuresFr } from './sections/failures/fr';
import { documentsFr } from './sections/documents/fr';
import { functionsFr } from './sections/functions/fr';
import { accountFr } from './sections/account/fr';
import { handOffFr } from './sections/handoff/fr';
import { helpFr } from './sections/help/fr';
import { policyFr } from './sections/policy/fr';
import { promiseFr } from './sections/promise/fr';
import { templatesFr } from './sections/templates/fr';
import type { Texts } from './texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1] ?? ''}`;
}

/** French, with the formal address; a no-break space stands before a colon and within quotation marks. */
export function fr({ number, count }: Say): Texts {
  const eMails = (n: number): string => count(n, { one: '# e-mail', other: '# e-mails' });
  const invoices = (n: number): string => count(n, { one: '# facture', other: '# factures' });
  const customers = (n: number): string => count(n, { one: '# client', other: '# clients' });
  const rows = (n: number): string => count(n, { one: '# ligne', other: '# lignes' });
  const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
  return {
    list,
    functions: functionsFr({ number, count }),
    columns: columnsFr({ number, count }),
    customer: customerFr({ number, count }),
    failures: failuresFr,
    policy: policyFr({ number, count }),
    promise: promiseFr({ number, count }),
    templates: templatesFr({ number, count }),
    account: accountFr({ number, count }),
    handOff: handOffFr({ number, count }),
    help: helpFr,
    actions: actionsFr({ number, count }),
    channels: channelsFr({ number, count }),
    documents: documentsFr({ number, count }),
    stages: ['Préventif', 'Administratif', 'Extrajudiciaire', 'Judiciaire'],
    fields: {
      invoice: 'numéro de facture',
      customer: 'client',
      customerNumber: 'numéro de client',
      dueDate: 'échéance',
      openAmount: 'montant dû',
      amount: 'montant',
      paid: 'payé',
      paidDate: 'date de paiement',
      currency: 'devise',
      email: 'e-mail',
      cc: 'copie de l’e-mail',
      phone: 'téléphone',
      language: 'langue',
      contactName: 'nom du contact',
      hold: 'blocage',
      dispute: 'litige',
      promiseDate: 'date promise',
      doNotContact: 'ne pas contacter',
      lastLevel: 'dernier niveau',
      lastReminder: 'dernière relance',
      status: 'statut',
      paymentLink: 'lien de paiement',
      customerType: 'type de client',
      creditLimit: 'limite de crédit',
    },
    common: {
      back: 'Retour',
      more: 'Plus',
      places: 'Rubriques',
      loading: 'Lecture de la feuille',
      messageLog: 'Journal des messages',
      noLogYet: 'Il n’y a pas encore de journal des messages. La première relance le crée.',
      tryAgain: 'Réessayer',
      lookAgain: 'Regarder à nouveau',
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
    },
    remind: {
      place: 'Relancer',
      selectedIn: (sheet) => `Sélection dans ${sheet}`,
      hiddenRows: (n) =>
        count(n, { one: '# ligne masquée est laissée de côté.', other: '# lignes masquées sont laissées de côté.' }),
      narrowedFrom: (n) => `Filtré sur ${invoices(n)}.`,
      currency: 'Devise',
      open: 'Ouvert',
      overdue: 'En retard',
      noCurrency: 'Sans devise',
      stages: 'Phases',
      pressToNarrow: 'Appuyez pour filtrer',
      showAll: 'Tout afficher',
      paidOrCredits: (n) =>
        count(n, { one: '# autre est payée ou un avoir.', other: '# autres sont payées ou des avoirs.' }),
      today: 'Aujourd’hui',
      dueInLedger: 'À relancer aujourd’hui dans toute la liste',
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
      ready: (n) =>
        count(n, {
          one: '# e-mail prêt. Vous le vérifiez d’abord.',
          other: '# e-mails prêts. Vous les vérifiez d’abord.',
        }),
      seeWhy: 'Voir pourquoi',
      noneReady: (skipped) =>
        `${eMails(0)} prêt. ${count(skipped, { one: '# ligne ignorée', other: '# lignes ignorées' })}.`,
      runStopped: (at) => `L’envoi de ${at} s’est arrêté.`,
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# e-mail a été envoyé', other: '# e-mails ont été envoyés' })}, ` +
        `${count(waiting, { one: '# attend', other: '# attendent' })}. Personne n’en reçoit un deux fois.`,
      goOnWith: (n) => `Continuer avec ${number(n)}`,
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
    },
    review: {
      title: 'Vérifier',
      heading: (n, c) => `${eMails(n)} à ${customers(c)}`,
      interest: (amounts) => `S’y ajoutent des intérêts de retard\u00a0: ${amounts}.`,
      fees: (amounts) => `S’y ajoutent des frais\u00a0: ${amounts}.`,
      cannotReckon: (problem) =>
        `Ce message ne peut pas partir\u00a0: ses intérêts de retard ne peuvent pas être calculés (${problem}). Vérifiez la règle d’intérêts.`,
      all: (n) => `Tous (${number(n)})`,
      order: 'Niveau le plus élevé d’abord',
      search: (n) => `Chercher dans ${eMails(n)}`,
      found: (shown, all) => `${number(shown)} sur ${eMails(all)}`,
      noneFound: (text) => `Aucun e-mail ne contient ${quoted(text)} dans le client, les factures ou les adresses.`,
      tickedHidden: (n) =>
        count(n, { one: '# e-mail coché n’est pas affiché.', other: '# e-mails cochés ne sont pas affichés.' }),
      to: 'À',
      cc: 'Cc',
      replyTo: 'Réponses à',
      payee: 'Paiement à',
      subject: 'Objet',
      body: 'Texte',
      preview: (customer) => `E-mail à ${customer}`,
      tick: (customer) => `Envoyer à ${customer}`,
      edit: 'Modifier',
      print: 'Imprimer',
      openCustomer: 'Ouvrir le client',
      tableLine: (line) => `La ligne ${line} tient lieu du tableau des factures.`,
      edited: 'Modifié par vous',
      keep: 'Garder les modifications',
      finishEdit: 'Gardez ou annulez d’abord vos modifications.',
      undoEdit: 'Annuler les modifications',
      subjectMissing: 'Saisissez un objet.',
      bodyMissing: 'Saisissez un texte.',
      needsTick: 'À cocher par vous',
      changed: 'Changé',
      changedSince: (n, who) =>
        count(n, {
          one: `# e-mail a changé pendant votre lecture. Regardez à nouveau ${who}.`,
          other: `# e-mails ont changé pendant votre lecture. Regardez à nouveau ${who}.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# e-mail n’a plus lieu d’être et a été retiré\u00a0: ${who}.`,
          other: `# e-mails n’ont plus lieu d’être et ont été retirés\u00a0: ${who}.`,
        }),
      cannotGo: (field) =>
        `Cet e-mail ne peut pas partir\u00a0: le modèle demande ${quoted(field)} et la ligne n’en a pas.`,
      test: 'Test pour moi',
      testing: 'Envoi du test',
      tested: 'Test envoyé à vous. Rien n’a été consigné.',
      testFailed: (error) => `Le test n’a pas été envoyé\u00a0: ${error} Rien n’a été consigné.`,
      send: (n) => `Envoyer ${eMails(n)}`,
      checking: 'Recherche de changements dans la feuille',
      from: (account) => `De ${account}`,
      quota: (n) => `Vous pouvez envoyer ${eMails(n)} aujourd’hui.`,
      overQuota: (now, later) =>
        `Vous pouvez en envoyer ${number(now)} aujourd’hui. ${count(later, { one: 'L’autre reste pour demain.', other: 'Les # autres restent pour demain.' })}`,
      noQuota: 'Vous ne pouvez plus envoyer d’e-mails aujourd’hui. Ils restent pour demain.',
      perRun: (now, later) =>
        `Un envoi en prend ${number(now)}. ${count(later, { one: 'L’autre reste pour le prochain.', other: 'Les # autres restent pour le prochain.' })}`,
      tickOne: 'Cochez les e-mails qui peuvent partir.',
      nothingToSend: 'Il n’y a rien à envoyer.',
    },
    skipped: {
      rows: (n) => count(n, { one: '# ligne ignorée', other: '# lignes ignorées' }),
      canFix: (n) => `${number(n)} à corriger par vous`,
      reasons: {
        'not due': 'Pas encore à relancer',
        paid: 'Payée',
        credit: 'Avoir',
        'promise pending': 'Promesse en cours',
        disputed: 'En litige',
        'on hold': 'Bloquée',
        'plan current': 'Échéancier respecté',
        'opted out': 'Ne souhaite pas de messages',
        'already reminded': 'Déjà relancée à ce niveau',
        'being sent': 'En cours d’envoi',
        'perhaps sent': 'Peut-être envoyée, attend votre décision',
        'levels ended': 'Tous les niveaux envoyés',
        'no template': 'Pas de modèle pour ce niveau',
        'covered by credits': 'Couverte par des avoirs',
        'contact rule': 'Écrire n’est pas permis maintenant',
        duplicate: 'Numéro de facture en double',
        'no invoice number': 'Pas de numéro de facture',
        'no customer': 'Pas de client',
        'no address': 'Pas d’adresse e-mail',
        'bad address': 'Adresse e-mail non valable',
        'no phone': 'Pas de numéro de téléphone',
        'bad phone': 'Téléphone non international (+33 …)',
        'unreadable date': 'Date illisible',
        'unreadable amount': 'Montant illisible',
        'unknown currency': 'Devise inconnue',
        'unreadable cell': 'Cellule illisible',
        'different customers': 'Un numéro de client, plusieurs clients',
        unclear: 'Incertaine\u00a0: attend votre réponse',
        void: 'Annulée',
        draft: 'Brouillon, pas encore envoyée',
        'written off': 'Passée en perte',
        'not an invoice': 'Pas une facture\u00a0: titre ou total',
      },
      tooSoon: (n) => count(n, { one: 'Relancée il y a moins de # jour', other: 'Relancée il y a moins de # jours' }),
      againIn: (n) => count(n, { one: 'à nouveau dans # jour', other: 'à nouveau dans # jours' }),
      level: (n) => `niveau ${number(n)}`,
      quoted,
      showRows: (n) => count(n, { one: 'Afficher la # ligne', other: 'Afficher les # lignes' }),
      hideRows: 'Masquer les lignes',
      showNext: (n) => `Afficher ${number(n)} de plus`,
      noInvoice: 'sans numéro de facture',
    },
    sending: {
      title: 'Envoi',
      done: (done, all) => `${number(done)} sur ${number(all)}`,
      sentNotSent: (sent, notSent) => {
        const went = count(sent, { one: '# envoyé', other: '# envoyés' });
        return notSent === 0 ? went : `${went}, ${count(notSent, { one: '# non envoyé', other: '# non envoyés' })}`;
      },
      secondsLeft: (n) => count(n, { one: 'Encore # seconde environ', other: 'Encore # secondes environ' }),
      minutesLeft: (n) => count(n, { one: 'Encore # minute environ', other: 'Encore # minutes environ' }),
      waiting: 'En attente',
      sending: 'Envoi en cours',
      sent: (at) => `Envoyé ${at}`,
      handedOver: (at) => `Remis ${at}`,
      notSent: (error) => `Non envoyé\u00a0: ${error}`,
      perhapsSent: 'Peut-être envoyé',
      takenOut: 'Retiré\u00a0: quelqu’un d’autre l’envoie',
      notStarted: 'Pas commencé',
      stop: 'Arrêter après cet e-mail',
      stopping: (customer) => `Arrêt après ${customer}`,
      stoppingNow: 'Arrêt en cours',
      closing: 'Fermer le volet l’arrête aussi. La prochaine fois, vous pourrez reprendre là où il s’est arrêté.',
      paused: (until) => `Le service de messagerie demande une pause. Reprise à ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'Le service de messagerie demande une pause. Reprise dans # seconde.',
          other: 'Le service de messagerie demande une pause. Reprise dans # secondes.',
        }),
    },
    result: {
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
        `Les factures payées entre-temps n’ont pas pu être notées\u00a0: ${error} Elles le seront après le prochain envoi. D’ici là, une facture rouverte continue à son ancien niveau.`,
      brokeOff: (error) =>
        `L’envoi s’est interrompu\u00a0: ${error} Ce qui est parti figure au journal des messages. Ce qui attend peut être repris depuis Relancer.`,
    },
    trouble: {
      screenBroke: (screen) => `Cet écran n’a pas pu s’afficher\u00a0: ${screen}`,
      screenBrokeMeans:
        'Rien de ce qui a été envoyé ou noté n’est perdu\u00a0: cela figure au journal des messages, et ce qui attend peut être repris depuis Relancer. Vérifiez la dernière cellule ou le dernier modèle modifié.',
      nothingSelected: 'Aucune facture sélectionnée',
      selectRows: (sheet) => `Sélectionnez une ou plusieurs lignes dans ${sheet}. La ligne d’en-tête ne compte pas.`,
      dueToday: (i, c) => `Aujourd’hui, ${invoices(i)} de ${customers(c)} ${i === 1 ? 'est' : 'sont'} à relancer.`,
      nothingDue: 'Rien n’est à relancer aujourd’hui.',
      nextDue: (date, n) => `Rien n’est à relancer aujourd’hui. Prochaine échéance : ${date}, ${invoices(n)}.`,
      dueFrom: (time, n) => `Rien n’est encore à relancer. Aujourd’hui à partir de ${time} : ${invoices(n)}.`,
      reviewDue: 'Vérifier tout ce qui est à relancer',
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
      failed: 'Cela n’a pas marché',
      notDone: (error) => `Le tableur indique\u00a0: ${error}`,
    },
  };
}
