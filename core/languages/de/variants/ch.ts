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
    ['Verwendungszweck', 'Zahlungszweck'],
    // No comma after the salutation, and the text begins with a capital.
    ['Sehr geehrte Damen und Herren,', 'Sehr geehrte Damen und Herren'],
    ['Guten Tag {{contact_name}},', 'Guten Tag {{contact_name}}'],
    ['wir möchten Sie vorab freundlich', 'Wir möchten Sie vorab freundlich'],
    ['{{#one}}die folgende Rechnung war', '{{#one}}Die folgende Rechnung war'],
    ['{{#many}}zu den folgenden Rechnungen', '{{#many}}Zu den folgenden Rechnungen'],
    ['{{#one}}wir haben Sie bereits', '{{#one}}Wir haben Sie bereits'],
    ['{{#many}}wir haben Sie bereits', '{{#many}}Wir haben Sie bereits'],
    ['trotz unserer Erinnerungen {{', 'Trotz unserer Erinnerungen {{'],
    [
      '{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}}, sind',
      '{{#many}}Die folgenden Rechnungen, die erste fällig am {{due_date}}, sind',
    ],
    [
      '{{#one}}die folgende, am {{due_date}} fällig gewordene Rechnung ist',
      '{{#one}}Die folgende, am {{due_date}} fällig gewordene Rechnung ist',
    ],
    ['unsere Aufforderungen, {{', 'Unsere Aufforderungen, {{'],
    ['ein kleiner Hinweis vorab', 'Ein kleiner Hinweis vorab'],
    ['wir möchten Sie freundlich an', 'Wir möchten Sie freundlich an'],
    ['dies ist eine Mahnung', 'Dies ist eine Mahnung'],
    ['dies ist unsere letzte Mahnung:', 'Dies ist unsere letzte Mahnung:'],
    ['{{salutation}}\n\nwir haben Ihnen', '{{salutation}}\n\nWir haben Ihnen'],
    ['{{salutation}}\n\nunser letztes', '{{salutation}}\n\nUnser letztes'],
    ['{{salutation}}\n\ndies ist der Stand', '{{salutation}}\n\nDies ist der Stand'],
    ['{{salutation}}\n\ndieses Schreiben', '{{salutation}}\n\nDieses Schreiben'],
    ['{{salutation}}\n\nwir bieten', '{{salutation}}\n\nWir bieten'],
    ['{{salutation}}\n\nwir bestätigen', '{{salutation}}\n\nWir bestätigen'],
    ['{{salutation}}\n\nunsere Forderung', '{{salutation}}\n\nUnsere Forderung'],
  ],
};
