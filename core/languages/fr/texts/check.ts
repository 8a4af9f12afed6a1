import type { Say } from '../../../i18n/say';
import type { CheckTexts } from '../../../i18n/sections/check/texts';
import { nouns, quoted } from './nouns';

export function check(say: Say): CheckTexts {
  const { number, count } = say;
  const { invoices, rows } = nouns(say);
  const questions = (n: number): string => count(n, { one: '# question', other: '# questions' });
  return {
    title: 'Vérifier la liste',
    where: (sheet, first, last, header) =>
      `${sheet}, lignes ${number(first)} à ${number(last)}, en-têtes à la ligne ${number(header)}`,
    heading: (n, open) => (open === 0 ? `Tout est lu\u00a0: ${invoices(n)}` : `${invoices(n)}, ${questions(open)}`),
    blankRows: (n) => count(n, { one: '# ligne vide', other: '# lignes vides' }),
    totalsRows: (n) => count(n, { one: '# ligne de total', other: '# lignes de total' }),
    leftOut: (what) => `Laissé de côté\u00a0: ${what}.`,
    toDecide: 'À décider',
    wait: (n) => count(n, { one: '# ligne attend', other: '# lignes attendent' }),
    questions: {
      currency: 'Rien ne dit la devise. Laquelle est-ce\u00a0?',
      email: 'Aucune colonne ne contient d’adresses e-mail. Laquelle est-ce\u00a0?',
      numbersOnly: 'Les clients n’ont que leur numéro. Quelle colonne contient leurs noms\u00a0?',
      nameless: (n) =>
        count(n, {
          one: '# ligne ne nomme aucun client. À qui est-elle\u00a0?',
          other: '# lignes ne nomment aucun client. À qui sont-elles\u00a0?',
        }),
      dueDate: 'Rien ne dit quand ces factures sont dues. D’où vient la date\u00a0?',
      openColumn: 'Plusieurs colonnes pourraient être ce qui reste dû. Laquelle est-ce\u00a0?',
      noOpenColumn: 'Aucune colonne ne dit sûrement ce qui reste dû. Laquelle est-ce\u00a0?',
      dateOrder: (header, n) =>
        `${header}\u00a0: ${rows(n)} pourraient commencer par le jour ou par le mois. Lequel\u00a0?`,
      halfTurned: (header, n) =>
        `${header}\u00a0: une partie des dates est du texte, et le tableur a peut-être inversé ${rows(n)}. Comment étaient-elles écrites\u00a0?`,
      word: (word, header, n) =>
        count(n, {
          one: `# ligne porte ${quoted(word)} dans ${header}. Qu’est-ce que cela veut dire\u00a0?`,
          other: `# lignes portent ${quoted(word)} dans ${header}. Qu’est-ce que cela veut dire\u00a0?`,
        }),
      colour: (colour, n) => `${rows(n)} de la couleur ${colour}. Que veut-elle dire\u00a0?`,
      remark: (header, n) =>
        count(n, {
          one: `# remarque dans ${header} dit autre chose que les chiffres. Que faut-il croire\u00a0?`,
          other: `# remarques dans ${header} disent autre chose que les chiffres. Que faut-il croire\u00a0?`,
        }),
      flag: (header, n) =>
        count(n, {
          one: `# ligne est marquée payée dans ${header}, et un montant reste dû. Que faut-il croire\u00a0?`,
          other: `# lignes sont marquées payées dans ${header}, et un montant reste dû. Que faut-il croire\u00a0?`,
        }),
      noStatus: (header, n) =>
        count(n, {
          one: `Sur # ligne, ${header} est vide, et seule cette colonne dit ce qui est payé. Qu’est-ce\u00a0?`,
          other: `Sur # lignes, ${header} est vide, et seule cette colonne dit ce qui est payé. Que sont-elles\u00a0?`,
        }),
      paymentDate: (n) =>
        count(n, {
          one: '# facture a une date de paiement mais encore un montant. Est-elle payée\u00a0?',
          other: '# factures ont une date de paiement mais encore un montant. Sont-elles payées\u00a0?',
        }),
      partPaid: (n) =>
        count(n, {
          one: '# facture est payée en partie, et rien ne dit ce qui reste. Que reste-t-il dû\u00a0?',
          other: '# factures sont payées en partie, et rien ne dit ce qui reste. Que reste-t-il dû\u00a0?',
        }),
      batch:
        'C’est un lot d’écritures, pas une liste de factures impayées. Faut-il lire ainsi ses écritures sur les clients\u00a0?',
      parts:
        'Des factures occupent plusieurs lignes, et aucune colonne n’a leur total. Les lignes s’additionnent-elles\u00a0?',
      credits: (n) =>
        count(n, {
          one: 'Seul le format de nombre dit que # montant est un avoir. Est-ce le cas\u00a0?',
          other: 'Seul le format de nombre dit que # montants sont des avoirs. Est-ce le cas\u00a0?',
        }),
      full: (header) =>
        `${header}\u00a0: d’après la feuille, ce sont des milliers, qu’on ne peut réclamer au centime près. S’agit-il en fait de montants complets\u00a0?`,
      decimals: (header) =>
        `${header}\u00a0: des chiffres comme 1.234 pourraient être des milliers ou des décimales. Lesquels\u00a0?`,
      beside: 'Deux tableaux se trouvent côte à côte. Lequel est la liste des factures\u00a0?',
      kind: (word, rows) =>
        `${count(rows, { one: '# ligne a', other: '# lignes ont' })} le type de client «\u00a0${word}\u00a0». Qui est-ce\u00a0?`,
    },
    answers: {
      owed: 'Due',
      settled: 'Payée\u00a0: rien n’est dû',
      partPaid: 'Payée en partie\u00a0: le reste est dû',
      void: 'Annulée\u00a0: laissée de côté',
      draft: 'Brouillon\u00a0: laissée de côté, pas encore envoyée',
      disputed: 'Contestée\u00a0: due, sans relances',
      writtenOff: 'Passée en perte\u00a0: laissée de côté',
      hold: 'Suspendue\u00a0: due, sans relances',
      nothing: 'Rien\u00a0: les autres colonnes décident',
      asRemarked: 'Ce que dit la remarque',
      theyArePaid: 'Payée\u00a0: rien n’est dû',
      stillOwed: 'Encore due\u00a0: la date de paiement ne compte pas',
      allOwed: 'Tout le montant reste dû',
      dayFirst: 'Le jour d’abord',
      monthFirst: 'Le mois d’abord',
      asShown: 'Les dates sont justes telles quelles',
      yes: 'Oui',
      no: 'Non',
      thousands: 'Des milliers',
      decimals: 'Des décimales',
      left: 'Celui de gauche',
      right: 'Celui de droite',
      noEmail: 'Il n’y en a pas',
      numbers: 'Les numéros suffisent',
      rowAbove: 'Au client de la ligne au-dessus',
      nobody: 'À personne\u00a0: laisser de côté',
      debitLessCredit: 'Débit moins crédit',
      daysAfter: (n) => count(n, { one: '# jour après la date de facture', other: '# jours après la date de facture' }),
      business: 'Une entreprise',
      soleTrader: 'Un entrepreneur individuel',
      consumer: 'Un consommateur',
      unknownKind: 'Inconnu\u00a0: les règles les plus douces de la loi s’appliquent',
    },
    choose: 'Choisir',
    keep: 'Garder la réponse',
    says: (cell, text) => `${cell} dit ${quoted(text)}.`,
    isBlank: (cell) => `${cell} est vide.`,
    moreRows: (n) => count(n, { one: 'et # autre ligne', other: 'et # autres lignes' }),
    waits: 'Rien n’est envoyé pour elles tant que vous ne répondez pas.',
    counts: 'Lu comme choisi ici jusqu’à votre décision.',
    openStays: (sums) => `Le total restant dû reste ${sums}.`,
    openBecomes: (sums) => `Le total restant dû devient ${sums}.`,
    kept: 'Réponse gardée.',
    yourAnswers: 'Vos réponses',
    askAgain: 'Redemander',
    forgotten: 'La réponse est oubliée\u00a0; la question est posée de nouveau.',
    answersLink: 'Réponses sur votre liste',
    certain: 'Lu sans aucun doute',
    repairable: (n) => count(n, { one: '# cellule peut être réparée', other: '# cellules peuvent être réparées' }),
    nothingToRepair: 'rien à réparer',
    datesAreText: (n) => count(n, { one: '# date est du texte', other: '# dates sont du texte' }),
    amountsAreText: (n) => count(n, { one: '# montant est du texte', other: '# montants sont du texte' }),
    namesMissing: (n) => count(n, { one: '# nom manque', other: '# noms manquent' }),
    repair: (n) => `Réparer ${number(n)}`,
    fill: (n) => `Remplir ${number(n)}`,
    repairAll: (n) => count(n, { one: 'Réparer # cellule', other: 'Réparer # cellules' }),
    read: (header, way) =>
      way === 'DMY'
        ? `${header}\u00a0: jour d’abord`
        : way === 'MDY'
          ? `${header}\u00a0: mois d’abord`
          : way === ','
            ? `${header}\u00a0: virgule décimale`
            : way === '.'
              ? `${header}\u00a0: point décimal`
              : header,
    firstOfGroup: (header) => `${header}\u00a0: sur la première ligne de chaque groupe.`,
    repaired: (n) => count(n, { one: '# cellule réparée.', other: '# cellules réparées.' }),
    notRepaired: (n) =>
      count(n, {
        one: '# cellule est restée\u00a0: sa ligne a changé entre-temps ou ressemble à une autre.',
        other: '# cellules sont restées\u00a0: leurs lignes ont changé entre-temps ou ressemblent à d’autres.',
      }),
    undo: 'Annuler',
    undone: (n) => count(n, { one: '# cellule est comme avant.', other: '# cellules sont comme avant.' }),
    notUndone: (n) =>
      count(n, {
        one: '# cellule a changé depuis et reste telle quelle.',
        other: '# cellules ont changé depuis et restent telles quelles.',
      }),
    namedAbove: (n) =>
      count(n, { one: '# ligne est au client au-dessus', other: '# lignes sont aux clients au-dessus' }),
    open: (header) => `${header} est ce qui reste dû`,
    openProved: 'Facturé moins payé le donne sur les lignes.',
    totalLessPaid: (header) => `${header} moins ce qui est payé reste dû`,
    debitLessCredit: 'Débit moins crédit reste dû',
    knownWords: (n) => count(n, { one: '# mot de statut est compris', other: '# mots de statut sont compris' }),
    means: {
      owed: 'Due',
      credit: 'Un avoir',
      settled: 'Rien n’est dû',
      void: 'De côté, annulée',
      draft: 'De côté, pas encore envoyée',
      disputed: 'Due, sans relances',
      'written off': 'De côté, passée en perte',
      'not an invoice': 'Pas une facture',
      unclear: 'Attend',
    },
    counted: {
      owed: (n) => count(n, { one: '# due', other: '# dues' }),
      credit: (n) => count(n, { one: '# avoir', other: '# avoirs' }),
      settled: (n) => count(n, { one: '# payée', other: '# payées' }),
      void: (n) => count(n, { one: '# annulée', other: '# annulées' }),
      draft: (n) => count(n, { one: '# brouillon', other: '# brouillons' }),
      disputed: (n) => count(n, { one: '# contestée', other: '# contestées' }),
      'written off': (n) => count(n, { one: '# passée en perte', other: '# passées en perte' }),
      'not an invoice': (n) =>
        count(n, { one: '# ligne n’est pas une facture', other: '# lignes ne sont pas des factures' }),
      unclear: (n) => count(n, { one: '# attend une réponse', other: '# attendent une réponse' }),
    },
    standings: 'Ce que sont les lignes',
    use: 'Utiliser cette liste',
    nothingSent: (n) =>
      count(n, {
        one: 'Rien n’est envoyé pour la ligne qui attend.',
        other: 'Rien n’est envoyé pour les # lignes qui attendent.',
      }),
    remembered:
      'Les réponses sont gardées dans la feuille Collections Policy\u00a0: le prochain export est lu de même.',
    noLedger: 'Aucune feuille ne ressemble à une liste de factures. Ouvrez la vôtre, puis regardez de nouveau.',
    protected: (sheet) => `${sheet} est protégée. Elle est lue telle quelle.`,
    home: (n, waiting) =>
      waiting === 0
        ? `${questions(n)} sur cette liste.`
        : `${questions(n)} sur cette liste. ${count(waiting, { one: '# ligne attend', other: '# lignes attendent' })} une réponse.`,
    withoutThese: (n) =>
      count(n, {
        one: 'Le restant dû et l’échu sont sans # ligne qui attend une réponse.',
        other: 'Le restant dû et l’échu sont sans # lignes qui attendent une réponse.',
      }),
  };
}
