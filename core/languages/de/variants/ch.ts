import type { Variant } from '../../../messages/templates/variant';

/** Switzerland and Liechtenstein: no ß, and claims are pursued by Betreibung. */
export const variant: Variant = {
  code: 'before',
  words: [
    ['ß', 'ss'],
    // The law knows no lump sum.
    ['Verzugspauschale (§\u00a0288 Abs.\u00a05 BGB)', 'Mahngebühr'],
    ['Mahnkosten', 'Mahngebühr'],
    ['werden wir rechtliche Schritte in Betracht ziehen', 'werden wir die Betreibung in Betracht ziehen'],
    ['die Verjährung beginnt damit erneut', 'die Verjährung wird damit unterbrochen'],
    ['einen Anrufbeantworter', 'einen Telefonbeantworter'],
  ],
};
