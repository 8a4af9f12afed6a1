import type { GroupWording } from '../../../functions/wording';
import { AS_OF, OPTIONS, OPTIONS_ROW } from './shared';

const RECEIVABLES = 'Ce que les clients doivent à la fin de la période.';
const SALES = 'Les ventes à crédit de toute la période.';
const DAYS = 'Les jours de la période.';
const RISK = {
  due_dates: 'Les échéances des factures d’un client\u00a0; utilisez FILTER (FILTRE).',
  paid_dates: 'Quand chacune a été payée\u00a0; vide tant qu’elle est impayée.',
  amounts: 'Le montant de chaque facture\u00a0; les avoirs ne comptent pas.',
  as_of: AS_OF,
  options: OPTIONS,
};

export const portfolio: GroupWording<'Portfolio'> = {
  name: 'Portefeuille',
  functions: {
    DSO: {
      summary:
        'Le délai moyen de règlement (Days Sales Outstanding)\u00a0: combien de jours de ventes représentent les créances clients.',
      arguments: { receivables: RECEIVABLES, credit_sales: SALES, days: DAYS },
    },
    DSO_COUNTBACK: {
      summary:
        'Le délai moyen de règlement par épuisement\u00a0: des créances clients sont déduites les ventes de chaque période.',
      arguments: {
        receivables: 'Ce que les clients doivent aujourd’hui.',
        sales: 'Les ventes à crédit de chaque période, la plus récente d’abord.',
        days_in_periods: 'Les jours de chaque période.',
      },
    },
    BEST_POSSIBLE_DSO: {
      summary: 'Le délai moyen de règlement si chaque client payait à l’échéance.',
      arguments: {
        current_receivables: 'La part des créances clients qui n’est pas encore échue.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    AVERAGE_DAYS_DELINQUENT: {
      summary:
        'Combien de jours après l’échéance les clients paient en moyenne\u00a0: le délai moyen de règlement (DSO) moins le meilleur possible.',
      arguments: {
        receivables: RECEIVABLES,
        current_receivables: 'La part de ce montant qui n’est pas encore échue.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    COLLECTION_EFFECTIVENESS: {
      summary: 'La part encaissée de ce qui pouvait l’être sur une période.',
      arguments: {
        opening: 'Les créances clients au début de la période.',
        credit_sales: SALES,
        closing: 'Les créances clients à la fin de la période.',
        closing_current: 'La part des créances clients finales qui n’est pas encore échue.',
      },
    },
    ROLL_RATES: {
      summary: 'Quelle part de chaque tranche d’ancienneté a glissé dans la suivante, d’un mois à l’autre.',
      arguments: {
        balances: 'Une ligne par mois, le plus ancien d’abord\u00a0; une colonne par tranche, la plus récente d’abord.',
      },
    },
    PROVISION: {
      summary: 'La perte attendue sur les créances clients selon une matrice de provisions.',
      arguments: {
        exposures: 'Ce qui est dû dans chaque tranche.',
        loss_rates: 'La part de chacune que l’on s’attend à perdre, de 0 à 1.',
        overlay:
          'Ce que les perspectives ajoutent à chaque taux\u00a0: 0,1 fait passer 2\u00a0% à 2,2\u00a0%. 0 si c’est omis.',
        options: OPTIONS_ROW,
      },
    },
    PAYMENT_RISK: {
      summary: 'La probabilité qu’un client paie en retard, de 0 à 100\u00a0; New avec moins de trois factures payées.',
      arguments: RISK,
    },
    PAYMENT_RISK_DRIVERS: {
      summary: 'De quoi se compose le risque de paiement d’un client\u00a0: facteur, valeur et points.',
      arguments: RISK,
    },
    RISK_SEGMENT: {
      summary:
        'Le segment d’un risque de paiement\u00a0: Low au-dessous de 30, Medium au-dessous de 60, High à partir de 60\u00a0; New reste New.',
      arguments: { score: 'Le résultat de PAYMENT_RISK.' },
    },
  },
};
