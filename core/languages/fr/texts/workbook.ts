import type { Say } from '../../../i18n/say';
import type { WorkbookTexts } from '../../../i18n/sections/workbook/texts';

export function workbook({ count, number }: Say): WorkbookTexts {
  return {
    setUp: {
      title: 'Préparer ce classeur',
      offer:
        'Ce classeur n’est pas encore préparé\u00a0: aucune facture n’a son étape à côté d’elle, et les règles habituelles s’appliquent.',
      go: 'Préparer',
      noLedgerYet: 'Pas encore de liste\u00a0?',
      putInSample: 'Mettre un exemple',
      sampleIn: (sheet) => `Un exemple se trouve dans ${sheet}. Il est inventé\u00a0; parcourez-le.`,
      sheets: 'Feuilles à créer',
      policyFor: 'Quand part chaque relance.',
      templatesFor: 'Ce que dit chaque relance.',
      logFor: 'Une ligne par message.',
      contactsFor: 'Adresses, blocages et promesses.',
      inLedger: 'Dans votre liste',
      addStages: (stage, daysLate) =>
        `Étape et jours de retard à côté de chaque facture, colonnes ${stage} et ${daysLate}`,
      fillStages: (n) =>
        count(n, {
          one: 'Étape et jours de retard pour # ligne qui n’en a pas',
          other: 'Étape et jours de retard pour # lignes qui n’en ont pas',
        }),
      getStage: (n) => count(n, { one: '# facture reçoit une étape.', other: '# factures reçoivent une étape.' }),
      getNone: (n) =>
        count(n, {
          one: '# ligne n’en reçoit pas\u00a0: sa date, son montant ou son statut est à éclaircir d’abord.',
          other: '# lignes n’en reçoivent pas\u00a0: leurs dates, montants ou statuts sont à éclaircir d’abord.',
        }),
      noStages:
        'Aucune colonne ne contient ce qui reste dû de chaque facture\u00a0; aucune étape ne peut figurer à côté.',
      repair: (n) =>
        count(n, {
          one: 'Transformer # cellule de texte en date ou en nombre',
          other: 'Transformer # cellules de texte en dates et en nombres',
        }),
      questions: (n) =>
        count(n, {
          one: '# question sur cette liste vous attend.',
          other: '# questions sur cette liste vous attendent.',
        }),
      make: (n) => count(n, { one: 'Créer # feuille', other: 'Créer # feuilles' }),
      addColumns: 'Ajouter les colonnes',
      ledgerStays: 'Votre liste reste telle quelle. Vous pouvez l’annuler.',
      ledgerGets: 'Rien de ce qui figure dans votre liste n’est écrasé. Vous pouvez l’annuler.',
      allThere: 'Tout est préparé.',
      done: (sheets, invoices) => {
        const parts = [
          ...(sheets === 0 ? [] : [count(sheets, { one: '# feuille créée', other: '# feuilles créées' })]),
          ...(invoices === 0
            ? []
            : [count(invoices, { one: '# facture a son étape', other: '# factures ont leur étape' })]),
        ];
        return `${parts.join(', ')}.`;
      },
      undone: 'Tout est comme avant.',
      changedSince: (sheets) => `Modifié depuis, donc conservé\u00a0: ${sheets}.`,
      ledgerProtected: (sheet) => `${sheet} est protégée\u00a0: elle reste telle quelle.`,
    },
    layout: {
      older:
        'Ce classeur a une structure plus ancienne. Une étape met son journal à jour\u00a0; vous pouvez l’annuler. Ceux qui ont une version plus ancienne du complément ne pourront plus que le lire.',
      unfinished: 'La mise à jour de ce classeur a été interrompue. Rien n’est perdu\u00a0: il se lit comme avant.',
      update: 'Mettre les feuilles à jour',
      done: 'Les feuilles sont à jour.',
      undone: 'Les feuilles sont comme avant.',
    },
    glance: {
      wholeOf: (sheet) => `Rien de sélectionné\u00a0: tout ${sheet}`,
      ageing: 'Ancienneté',
      notDue: 'Non échu',
      days: (from, to) => `${number(from)}–${number(to)}`,
      over: (n) => `Plus de ${number(n)}`,
      remindersDue: 'Relances à envoyer',
    },
    remove: {
      title: 'Retirer la préparation',
      columns: (columns, sheet) => `Colonnes ${columns} de ${sheet}`,
      stays: (sheet) => `${sheet} reste\u00a0: elle contient quelque chose de vous.`,
      nothing: 'Il n’y a rien à retirer.',
      go: 'Retirer',
      done: 'La préparation est retirée.',
    },
    formulas: {
      title: 'Formules\u00a0: figer ou réparer',
      scope: 'Où',
      whole: 'Tout le classeur',
      inSheet: (n) => count(n, { one: '# formule', other: '# formules' }),
      broken: (n) =>
        count(n, {
          one: '# formule ne connaît plus sa fonction.',
          other: '# formules ne connaissent plus leur fonction.',
        }),
      brokenMeans: 'Cela arrive quand un classeur passe d’Excel à Google Sheets et revient. Réparer rend les noms.',
      ours: (n) =>
        count(n, {
          one: '# formule utilise des fonctions de ce complément.',
          other: '# formules utilisent des fonctions de ce complément.',
        }),
      oursMeans:
        'Sans le complément, on voit les valeurs jusqu’au prochain calcul. Figées, les valeurs restent et ne changent plus.',
      none: 'Ici, aucune formule n’utilise les fonctions de ce complément.',
      repair: (n) => count(n, { one: 'Réparer # formule', other: 'Réparer # formules' }),
      freeze: (n) => count(n, { one: 'Figer # formule', other: 'Figer # formules' }),
      canUndo: 'Les autres formules restent telles quelles. Vous pouvez l’annuler.',
      repaired: (n) => count(n, { one: '# formule réparée.', other: '# formules réparées.' }),
      frozen: (n) =>
        count(n, { one: '# formule est maintenant une valeur.', other: '# formules sont maintenant des valeurs.' }),
      left: (n) =>
        count(n, {
          one: '# reste\u00a0: elle affiche une erreur ou quelqu’un l’a modifiée entre-temps.',
          other: '# restent\u00a0: elles affichent une erreur ou quelqu’un les a modifiées entre-temps.',
        }),
    },
    undo: 'Annuler',
    headers: { stage: 'Étape', daysLate: 'Jours de retard' },
  };
}
