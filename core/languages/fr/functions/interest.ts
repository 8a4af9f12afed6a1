import { DAY_COUNTS } from '../../../calendar/dayCounts';
import type { GroupWording } from '../../../functions/wording';
import { euStates } from '../../../interest/law/euStates';
import { JURISDICTIONS } from '../../../interest/law/laws';
import { AS_OF, DEBT_AT_DUE, DUE_DATE, OPTIONS, OPTIONS_ROW, PAYMENTS } from './shared';

const JURISDICTION = `L’un de ${JURISDICTIONS.join(', ')}. EU est le minimum de la directive\u00a0; ont ici leur propre loi ${euStates().join(', ')}.`;
const OWN_RATES =
  'Vos propres taux de référence, en lignes de date de début, de taux en fraction et de source. À partir de la première ligne, ils remplacent les taux officiels, et la majoration légale s’y ajoute.';
const RATE_TABLE = 'ou deux colonnes\u00a0: date d’effet et taux.';
const BALANCE_PAYMENTS =
  'Lignes de date et de montant, dans n’importe quel ordre\u00a0; un paiement du jour as_of compte, les suivants non.';
const ON_START = 'Ce qui était dû à la date de départ.';
const START_DATE = 'Le jour après lequel les intérêts courent.';
const PAYMENT = 'Ce qui a été payé.';

export const interest: GroupWording<'Late interest'> = {
  name: 'Intérêts de retard',
  functions: {
    YEAR_FRACTION: {
      summary: 'Les années entre deux dates, en fraction, selon une base de calcul des jours.',
      arguments: {
        start: 'La première date\u00a0; ce jour ne compte pas.',
        end: 'La dernière date\u00a0; ce jour compte.',
        day_count: `L’une de ${DAY_COUNTS.join(', ')}. Si elle est omise\u00a0: ${DAY_COUNTS[0]}.`,
      },
    },
    LATE_INTEREST: {
      summary: 'Les intérêts de retard, du lendemain de l’échéance à la date de référence incluse.',
      arguments: {
        amount: `${DEBT_AT_DUE} 0 ou moins ne porte pas d’intérêts.`,
        due_date: DUE_DATE,
        annual_rate: `Un taux annuel comme 0,08, un par ligne, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    INTEREST_STATEMENT: {
      summary:
        'Le calcul derrière LATE_INTEREST\u00a0: une ligne pour chaque période de solde et de taux constants, et le total.',
      arguments: {
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        annual_rate: `Un taux annuel comme 0,08, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    STATUTORY_RATE: {
      summary: 'Le taux annuel légal des intérêts de retard pour une créance exigible un jour donné.',
      arguments: {
        jurisdiction: JURISDICTION,
        due_date: `${DUE_DATE} Vide, le résultat est vide.`,
        on_date:
          'Le jour qui porte intérêts\u00a0; s’il est omis, le lendemain de l’échéance. Il ne change rien là où le taux est figé.',
        party: 'Qui doit\u00a0: business (par défaut) ou, là où la loi les vise, consumer.',
        rates: OWN_RATES,
      },
    },
    STATUTORY_INTEREST: {
      summary: 'Les intérêts de retard au taux légal, jusqu’à la date de référence incluse.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
        rates: OWN_RATES,
      },
    },
    STATUTORY_STATEMENT: {
      summary:
        'Une annexe à la réclamation\u00a0: le calcul des intérêts légaux, l’indemnité forfaitaire, le total et leurs sources.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
        rates: OWN_RATES,
      },
    },
    FIXED_COMPENSATION: {
      summary:
        'L’indemnité forfaitaire que la loi accorde pour les frais de recouvrement d’une créance en retard entre entreprises, dans la devise de la loi.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: 'La créance en retard\u00a0; vide, le résultat est vide.',
        due_date: `${DUE_DATE} Les créances antérieures à la loi donnent 0. S’il est omis\u00a0: une créance d’aujourd’hui.`,
        party: 'Qui doit\u00a0: business (par défaut) ou consumer, qui n’en doit aucune.',
      },
    },
    ALLOCATE_PAYMENT: {
      summary:
        'Comment un paiement s’impute sur les frais, les intérêts et le principal\u00a0: une ligne de frais, d’intérêts, de principal et de reliquat non imputé.',
      arguments: {
        payment: PAYMENT,
        costs: 'Frais dus\u00a0; vide s’il n’y en a pas.',
        interest: 'Intérêts dus\u00a0; vide s’il n’y en a pas.',
        principal: 'Principal dû\u00a0; vide s’il n’y en a pas.',
        order:
          'Ce qui est réglé d’abord\u00a0: costs, interest, principal si c’est omis. N’importe quel ordre des trois, ou pro rata.',
        options: OPTIONS_ROW,
      },
    },
    ALLOCATE_TO_INVOICES: {
      summary:
        'Quelles factures un paiement règle\u00a0: le montant pour chaque ligne et, dans une ligne de plus, le reliquat non imputé.',
      arguments: {
        payment: PAYMENT,
        due_dates: 'Une colonne d’échéances.',
        open_amounts: 'Une colonne de montants dus\u00a0; 0 ou moins ne reçoit rien.',
        rule: 'La plus ancienne d’abord\u00a0: oldest (par défaut), la plus grande\u00a0: largest, la plus petite\u00a0: smallest, ou au prorata\u00a0: pro rata. À égalité, l’ordre des lignes l’emporte.',
        options: OPTIONS_ROW,
      },
    },
    BALANCE_AFTER_PAYMENTS: {
      summary: 'Ce qui reste dû après des paiements partiels, selon la United States Rule ou la Merchant’s Rule.',
      arguments: {
        principal: ON_START,
        annual_rate: `Un taux annuel comme 0,1, ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
    BALANCE_STATEMENT: {
      summary:
        'Le calcul derrière BALANCE_AFTER_PAYMENTS\u00a0: une ligne pour chaque paiement et une pour la date de référence.',
      arguments: {
        principal: ON_START,
        annual_rate: `Un taux annuel comme 0,1, ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
  },
};
