import type { RefreshTexts } from '../../../i18n/sections/refresh/texts';
import type { Say } from '../../../i18n/say';

export function refresh({ number, count }: Say): RefreshTexts {
  return {
    title: 'Intégrer un nouvel export',
    heading: (sheet) => `Mettre à jour ${sheet}`,
    intro:
      'Intégrez la liste la plus récente de votre comptabilité. Les factures sont rapprochées par client, numéro et échéance, et vous voyez d’abord chaque changement.',
    chooseFile: 'Choisir un fichier',
    kinds: 'xlsx, csv ou txt, ou déposez-le ici',
    paste: 'Ou collez les cellules, en-têtes compris',
    last: (when, rows, who) =>
      `Dernière mise à jour\u00a0: ${when}, ${count(rows, { one: '# ligne', other: '# lignes' })}, par ${who}.`,
    compare: 'Comparer',
    chooseFirst: 'Choisissez d’abord un fichier ou collez les cellules.',
    reading: 'Lecture de la liste',
    pasted: 'Cellules collées',
    fileRows: (n) => count(n, { one: '# facture lue', other: '# factures lues' }),
    change: 'Changer',
    differ: (n) => count(n, { one: '# colonne diffère', other: '# colonnes diffèrent' }),
    nothingYet: 'Rien n’a encore été modifié.',
    missing: (header) => ['', header, ' n’est pas dans ce fichier. Quelle colonne prend sa place\u00a0?'],
    pickColumn: 'Choisissez une colonne',
    sameAs: (same, of, header) =>
      `Pour ${number(same)} sur ${count(of, { one: '# facture', other: '# factures' })}, elle dit la même chose que votre colonne ${header}.`,
    seeFirst: 'Vous voyez ce qui change avant que rien ne soit écrit.',
    toUpdate: (n) => count(n, { one: '# ligne à mettre à jour', other: '# lignes à mettre à jour' }),
    open: (currency) => (currency === '' ? 'Restant dû' : `Restant dû, ${currency}`),
    arrow: (before, after) => `${before}, puis ${after}`,
    fresh: (n) => count(n, { one: '# nouvelle', other: '# nouvelles' }),
    freshGo: 'Elles vont sous la dernière ligne.',
    changed: (n) => count(n, { one: '# modifiée', other: '# modifiées' }),
    openAmounts: (n) => count(n, { one: '# montant dû', other: '# montants dus' }),
    dueDates: (n) => count(n, { one: '# échéance', other: '# échéances' }),
    otherCells: (n) => count(n, { one: '# autre cellule', other: '# autres cellules' }),
    gone: (n) => count(n, { one: '# n’est plus dans la liste', other: '# ne sont plus dans la liste' }),
    paid: 'Elles sont payées',
    paidMeans: 'Leur montant dû devient 0,00.',
    leave: 'Les laisser telles quelles',
    leaveMeans: 'Rien n’est envoyé pour elles tant que vous ne levez pas leur blocage.',
    whole: 'Plus d’un cinquième des factures impayées manque. Est-ce la liste complète\u00a0?',
    sayGone: 'Dites d’abord ce que sont les factures qui ne sont plus dans la liste.',
    unchanged: (n) => count(n, { one: '# inchangée', other: '# inchangées' }),
    twice: (invoices) => `Laissées telles quelles, car leurs lignes ne se distinguent pas\u00a0: ${invoices}.`,
    unread: (n) =>
      count(n, {
        one: '# cellule de la liste est illisible\u00a0: ce que dit votre feuille reste.',
        other: '# cellules de la liste sont illisibles\u00a0: ce que dit votre feuille reste.',
      }),
    more: (n) => `En afficher ${number(n)} de plus`,
    addColumns: (n) => count(n, { one: 'Ajouter # nouvelle colonne', other: 'Ajouter # nouvelles colonnes' }),
    toTheRight: (headers) => `${headers}, à droite des vôtres`,
    stays: 'Reste tel quel',
    staysMeans: (headers) => `Seulement dans votre feuille, et conservé avec les factures\u00a0: ${headers}.`,
    soDo: 'Le journal, les promesses, les plans et les blocages restent aussi.',
    update: (n) => count(n, { one: 'Mettre à jour # ligne', other: 'Mettre à jour # lignes' }),
    canUndo: 'Vous pouvez l’annuler jusqu’à la prochaine mise à jour.',
    updating: 'Mise à jour de la feuille',
    updated: (n) => count(n, { one: '# ligne mise à jour.', other: '# lignes mises à jour.' }),
    stayed: (n) =>
      count(n, {
        one: '# cellule contient une formule ou a changé entre-temps, et est restée telle quelle.',
        other: '# cellules contiennent des formules ou ont changé entre-temps, et sont restées telles quelles.',
      }),
    undo: 'Annuler la mise à jour',
    undone: 'La mise à jour est annulée.',
    noChange: 'Rien n’a changé',
    done: 'Terminé',
    unfinished: (file, when) =>
      `La mise à jour depuis ${file} du ${when} s’est interrompue. Rien n’est perdu\u00a0: reprenez-la ou annulez-la.`,
    goOn: 'Reprendre',
    noHeaders: 'Aucune ligne de ce fichier ne ressemble à des en-têtes.',
    noLedger: 'Aucune feuille de ce classeur n’est encore une liste de factures. Choisissez d’abord ses colonnes.',
  };
}
