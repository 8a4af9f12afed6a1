import type { GroupWording } from '../../../functions/wording';
import { AS_OF, EACH_DAY, GRACE, OPTIONS, OPTIONS_ROW, PAID_IN, PAID_ON } from './shared';

const FREQUENCY = 'weekly, fortnightly, semi-monthly, monthly (par défaut), quarterly, half-yearly ou yearly.';
const YEARLY_RATE = 'Le taux annuel en fraction';
const REPAID = 'Ce qui est à rembourser, 0 ou plus.';
const FLOWS = 'Ce qui est reçu avec un signe, ce qui est payé avec l’autre\u00a0; peu importe lequel.';
const APR_METHOD = 'EU (par défaut)\u00a0: un taux effectif. US\u00a0: un taux nominal, selon Regulation Z.';
const PLAN = {
  due_dates: 'Les dates de l’échéancier, dans n’importe quel ordre.',
  amounts: 'Le versement dû à chacune.',
  payment_dates: PAID_ON,
  payment_amounts: PAID_IN,
  as_of: AS_OF,
  grace_days: GRACE,
  options: OPTIONS_ROW,
};
const APR = { amounts: FLOWS, dates: EACH_DAY, method: APR_METHOD };

export const plans: GroupWording<'Plans, promises and settlements'> = {
  name: 'Échéanciers, promesses et transactions',
  functions: {
    PAYMENT_PLAN: {
      summary: 'Un échéancier\u00a0: dates, versements, intérêts, principal et solde après chacun.',
      arguments: {
        principal: 'Ce qui est à rembourser, au-dessus de 0.',
        annual_rate: `${YEARLY_RATE}\u00a0; 0 pour un échéancier sans intérêts.`,
        instalments: 'Le nombre de versements\u00a0; 0 ou vide avec method=fixed amount.',
        first_date: 'La date du premier versement.',
        frequency: FREQUENCY,
        options: OPTIONS,
        holidays: 'Vos propres jours chômés, en plus de ceux de calendar.',
      },
    },
    PLAN_INSTALMENT: {
      summary: 'Le versement constant qui rembourse une dette.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}\u00a0; 0 répartit à parts égales.`,
        instalments: 'Le nombre de versements.',
        frequency: FREQUENCY,
        options: OPTIONS,
      },
    },
    PLAN_LENGTH: {
      summary: 'Combien de versements d’un montant remboursent une dette\u00a0; le dernier est plus petit.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}.`,
        instalment: 'Ce qui est payé chaque fois.',
        frequency: FREQUENCY,
        options: OPTIONS_ROW,
      },
    },
    PLAN_STATUS: {
      summary: 'Où en est un échéancier\u00a0: Completed, Current, Late, Broken ou Not started.',
      arguments: PLAN,
    },
    PLAN_POSITION: {
      summary:
        'Une ligne\u00a0: statut, exigible à ce jour, payé à ce jour, arriéré, jours de retard, prochaine date, prochain montant.',
      arguments: PLAN,
    },
    PROMISE_STATUS: {
      summary: 'Si une promesse de paiement a été tenue\u00a0: Kept, Pending, Partly kept ou Broken.',
      arguments: {
        promised_on: 'Le jour où la promesse a été faite.',
        promised_by: 'Le jour pour lequel le paiement a été promis.',
        amount: 'Ce qui a été promis, au-dessus de 0.',
        payment_dates: PAID_ON,
        payment_amounts: PAID_IN,
        as_of: AS_OF,
        grace_days: GRACE,
        tolerance: 'La part du montant qui peut manquer\u00a0; 0 si elle est omise.',
        customer: 'Qui a promis, avec payment_customers.',
        payment_customers: 'Qui a fait chaque paiement, écrit comme customer.',
        options: OPTIONS_ROW,
      },
    },
    PLAN_APR: {
      summary:
        'Le taux annuel effectif global (TAEG) d’un échéancier, selon le droit européen ou celui des États-Unis, en fraction.',
      arguments: APR,
    },
    APR_STATEMENT: {
      summary: 'Le calcul derrière PLAN_APR\u00a0: chaque flux avec son temps en années et sa valeur au taux trouvé.',
      arguments: APR,
    },
    SETTLEMENT_NPV: {
      summary: 'Ce que vaut, un jour donné, une offre de paiements datés.',
      arguments: {
        amounts: 'Ce qui serait payé\u00a0; les coûts sont négatifs.',
        dates: EACH_DAY,
        annual_rate: 'Le taux annuel auquel l’attente est évaluée, en fraction.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    SETTLEMENT_FLOOR: {
      summary: 'La plus petite offre qui vaut d’être acceptée aujourd’hui plutôt que de poursuivre le recouvrement.',
      arguments: {
        balance: 'Ce qui est dû.',
        recovery_probability: 'La probabilité de recouvrer ce solde, de 0 à 1.',
        cost: 'Ce que coûterait la poursuite.',
        delay_days: 'Les jours avant que l’argent n’arrive.',
        annual_rate: 'Le taux annuel auquel l’attente est évaluée.',
        options: OPTIONS_ROW,
      },
    },
  },
};
