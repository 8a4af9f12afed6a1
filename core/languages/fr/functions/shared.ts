// What arguments of several functions are.
export const DUE_DATE = 'Le jour où le paiement est exigible.';
export const AS_OF =
  'La date de référence. Si elle est omise\u00a0: aujourd’hui. Le mieux est une seule cellule à laquelle renvoient toutes les formules.';
export const MOVING_HOLIDAYS =
  'Jours fériés\u00a0; les cellules peuvent être vides. Avec eux, une échéance tombant un week-end ou un jour férié passe au jour ouvré suivant.';
export const STAGES = 'Lignes de jour de début et d’étape, en ordre croissant, à la place des quatre étapes.';
export const EDGES =
  'Le dernier jour de chaque tranche d’ancienneté, en ordre croissant. Si elles sont omises\u00a0: 30, 60, 90.';
export const HOLD = 'Motif du blocage, par exemple Dispute\u00a0; VRAI (TRUE) pour un blocage sans nom.';
export const OPTIONS_ROW = 'Texte comme currency=KWD, ou une ligne de clé et valeur.';
export const OPTIONS_ROWS = 'Texte comme currency=KWD, ou des lignes de clé et valeur.';
export const OPTIONS = 'Texte de couples clé=valeur séparés par des points-virgules, ou des lignes de clé et valeur.';
export const PAYMENTS =
  'Lignes de date et de montant, dans n’importe quel ordre, pour une seule créance. Les paiements postérieurs à as_of ne comptent pas.';
export const DEBT_AT_DUE = 'Ce qui était dû à l’échéance, avant les paiements indiqués.';
export const GRACE = 'Jours de grâce après l’échéance\u00a0; 0 s’ils sont omis.';
export const PAID_ON = 'Les jours où des paiements sont arrivés\u00a0; vide s’il n’y en a pas.';
export const PAID_IN = 'Ce qui est arrivé chaque fois.';
export const EACH_DAY = 'Le jour de chaque montant, dans n’importe quel ordre.';
