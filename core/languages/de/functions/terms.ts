import type { GroupWording } from '../../../functions/wording';
import { AS_OF, MOVING_HOLIDAYS, OPTIONS_ROW } from './shared';

const TERMS =
  'Die Zahlungsbedingungen, in beliebiger Schreibung: net 30, n/30, 30, 2/10 net 30, EOM, net 30 EOM, 30 days then EOM, EOM 15, 1 month, 2 months EOM, 45 days EOM 15, 10th of following month, due on receipt; auch auf Deutsch (8 Tage 3 %, 30 Tage netto), Spanisch, Französisch und Portugiesisch.';

export const terms: GroupWording<'Terms and discounts'> = {
  name: 'Zahlungsbedingungen und Skonto',
  functions: {
    DUE_DATE: {
      summary: 'Der Fälligkeitstag einer Rechnung nach ihren Zahlungsbedingungen.',
      arguments: { invoice_date: 'Das Rechnungsdatum.', terms: TERMS, holidays: MOVING_HOLIDAYS },
    },
    EARLY_DISCOUNT: {
      summary: 'Das Skonto, das sich noch ziehen lässt.',
      arguments: {
        amount: 'Der Rechnungsbetrag.',
        terms: TERMS,
        invoice_date: 'Das Rechnungsdatum; von ihm an läuft die Skontofrist, bei EOM ab dem Ende seines Monats.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    DISCOUNT_RATE: {
      summary: 'Was es im Jahr kostet, ein Skonto nicht zu nutzen, als Jahressatz.',
      arguments: {
        terms: `${TERMS} Hier müssen sie ein Skonto und ein festes Zahlungsziel in Tagen nennen.`,
        method: 'simple (Standard) oder effective, das den Zinseszins einrechnet.',
        year_days: 'Die Tage eines Jahres, etwa 360. Ohne Angabe: 365.',
      },
    },
  },
};
