import type { GroupWording } from '../../../functions/wording';
import { AS_OF, MOVING_HOLIDAYS, OPTIONS_ROW } from './shared';

const TERMS =
  'Les conditions de paiement, en majuscules ou en minuscules\u00a0: net 30, n/30, 30, 2/10 net 30, EOM, net 30 EOM, 30 days then EOM, EOM 15, 1 month, 2 months EOM, 45 days EOM 15, 10th of following month, due on receipt\u00a0; aussi en allemand, en espagnol, en français (60 jours fin de mois) et en portugais.';

export const terms: GroupWording<'Terms and discounts'> = {
  name: 'Conditions de paiement et escompte',
  functions: {
    DUE_DATE: {
      summary: 'L’échéance d’une facture selon ses conditions de paiement.',
      arguments: { invoice_date: 'La date de la facture.', terms: TERMS, holidays: MOVING_HOLIDAYS },
    },
    EARLY_DISCOUNT: {
      summary: 'L’escompte pour paiement anticipé dont on peut encore bénéficier.',
      arguments: {
        amount: 'Le montant de la facture.',
        terms: TERMS,
        invoice_date:
          'La date de la facture\u00a0; le délai d’escompte court à partir d’elle ou, avec EOM, de la fin de son mois.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    DISCOUNT_RATE: {
      summary: 'Ce qu’il en coûte par an, en taux, de ne pas profiter d’un escompte.',
      arguments: {
        terms: `${TERMS} Ici, il faut un escompte et un délai fixe en jours.`,
        method: 'simple (par défaut) ou effective, qui capitalise.',
        year_days: 'Les jours d’une année, par exemple 360. S’ils sont omis\u00a0: 365.',
      },
    },
  },
};
