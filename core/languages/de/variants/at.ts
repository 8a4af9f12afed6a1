import type { Variant } from '../../../messages/templates/variant';

/** Austria. */
export const variant: Variant = {
  words: [
    // § 458 UGB gives businesses 40 EUR; other costs have to be necessary and in proportion (§ 1333 (2) ABGB).
    ['Verzugspauschale (§\u00a0288 Abs.\u00a05 BGB)', 'Pauschalentschädigung für Betreibungskosten (§\u00a0458 UGB)'],
    ['Mahnkosten', 'Mahnspesen'],
    ['die Verjährung beginnt damit erneut', 'die Verjährung wird damit unterbrochen'],
  ],
};
