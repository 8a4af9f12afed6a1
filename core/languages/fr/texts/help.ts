import type { HelpTexts } from '../../../i18n/sections/help/texts';

export const help: HelpTexts = {
  title: 'Aide',
  sections: [
    {
      heading: 'Pourquoi les relances sont sûres',
      lines: [
        'Rien ne part tout seul. Vous relisez chaque message\u00a0; seul le bouton qui en donne le nombre envoie.',
        'Chaque facture est réservée dans le journal avant le départ de son message, pour que personne ne le reçoive deux fois, même si un collègue envoie en même temps.',
        'Un message peut-être envoyé attend votre décision.',
        'Si le volet se ferme pendant un envoi, le démarrage suivant dit ce qui était en cours et propose de continuer.',
        'Chaque ligne sans relance figure dans la liste avec sa raison.',
      ],
    },
    {
      heading: 'Où tout est consigné',
      lines: [
        'Collections Log\u00a0: chaque message, de qui, quand, et ce qu’il est devenu.',
        'Collections Contacts\u00a0: promesses, litiges, suspensions et notes.',
        'Collections Policy\u00a0: quand part chaque relance, et à qui.',
        'Collections Templates\u00a0: ce que dit chaque relance.',
        'Votre propre feuille ne change que si vous appuyez sur un bouton de mise à jour.',
      ],
    },
    {
      heading: 'Clavier',
      lines: [
        'Tab avance, les flèches se déplacent dans les onglets, les menus et les listes.',
        'Dans la relecture, Espace coche un message et Entrée l’ouvre.',
        'Échap revient en arrière, sauf pendant l’envoi.',
        'Aucun raccourci n’envoie.',
      ],
    },
  ],
};
