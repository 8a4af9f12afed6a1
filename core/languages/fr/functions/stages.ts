import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, EDGES, HOLD, MOVING_HOLIDAYS, OPTIONS_ROWS, STAGES } from './shared';

export const stages: GroupWording<'Stages and ageing'> = {
  name: 'Étapes et ancienneté',
  functions: {
    COLLECTION_STAGE: {
      summary: 'L’étape de recouvrement qu’une facture a atteinte.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        open_amount: 'Le montant encore dû, en unités entières de la devise. 0 donne Paid, moins donne Credit.',
        hold: HOLD,
        policy: STAGES,
      },
    },
    CUSTOMER_STAGE: {
      summary: 'L’étape de recouvrement d’un client\u00a0: celle de sa plus ancienne facture encore impayée.',
      arguments: {
        customer: 'Le client, écrit comme dans la liste\u00a0; majuscules et minuscules se valent.',
        customers: 'Les clients de la liste, un par ligne.',
        due_dates: 'Les échéances de la liste, une par ligne.',
        open_amounts: 'Les montants dus de la liste, un par ligne\u00a0; au-dessus de 0, la facture est impayée.',
        as_of: AS_OF,
        policy: STAGES,
      },
    },
    DAYS_PAST_DUE: {
      summary: 'Les jours de retard d’une facture\u00a0; 0 tant qu’elle n’en a pas.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        grace_days: 'Jours de grâce\u00a0: jusque-là le résultat est 0, au-delà tous les jours comptent.',
        holidays: MOVING_HOLIDAYS,
      },
    },
    DAYS_TO_DUE: {
      summary: 'Les jours avant l’échéance d’une facture\u00a0; au-dessous de 0 une fois en retard.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF },
    },
    BUSINESS_DAYS_PAST_DUE: {
      summary: 'Les jours ouvrés de retard d’une facture\u00a0; 0 tant qu’elle n’en a pas.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        holidays: 'Jours fériés, qui ne sont pas ouvrés\u00a0; les week-ends ne le sont jamais.',
      },
    },
    AGEING_BUCKET: {
      summary: 'La tranche d’ancienneté d’une facture selon ses jours de retard, en texte.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF, edges: EDGES },
    },
    AGEING_SUMMARY: {
      summary: 'Montants dus par groupe et par tranche d’ancienneté, avec les totaux.',
      arguments: {
        due_dates: 'Les échéances, une par ligne.',
        open_amounts:
          'Ce qui est encore dû, un montant par ligne, en unités entières de la devise\u00a0; au-dessous de 0, c’est un avoir.',
        as_of: AS_OF,
        group_by:
          'Ce par quoi regrouper, un par ligne, par exemple les clients. Si c’est omis\u00a0: une seule ligne All.',
        edges: EDGES,
        options: OPTIONS_ROWS,
        currencies:
          'La devise de chaque ligne. Chacune a ses propres lignes et totaux\u00a0; si elle est omise, tous les montants sont dans la même.',
      },
    },
  },
};
