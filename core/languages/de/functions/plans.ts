import type { GroupWording } from '../../../functions/wording';
import { AS_OF, EACH_DAY, GRACE, OPTIONS, OPTIONS_ROW, PAID_IN, PAID_ON } from './shared';

const FREQUENCY = 'weekly, fortnightly, semi-monthly, monthly (Standard), quarterly, half-yearly oder yearly.';
const YEARLY_RATE = 'Der Jahressatz als Bruchteil';
const REPAID = 'Was zurückzuzahlen ist, 0 oder mehr.';
const FLOWS = 'Was empfangen wird, mit dem einen Vorzeichen, was gezahlt wird, mit dem anderen; gleich welches.';
const APR_METHOD = 'EU (Standard): ein effektiver Satz. US: ein nomineller Satz nach Regulation Z.';
const PLAN = {
  due_dates: 'Die Fälligkeitstage des Plans, in beliebiger Reihenfolge.',
  amounts: 'Die Rate, die jeweils fällig wird.',
  payment_dates: PAID_ON,
  payment_amounts: PAID_IN,
  as_of: AS_OF,
  grace_days: GRACE,
  options: OPTIONS_ROW,
};
const APR = { amounts: FLOWS, dates: EACH_DAY, method: APR_METHOD };

export const plans: GroupWording<'Plans, promises and settlements'> = {
  name: 'Ratenpläne, Zusagen und Vergleiche',
  functions: {
    PAYMENT_PLAN: {
      summary: 'Ein Ratenplan: Termine, Raten, Zinsen, Tilgung und der Saldo nach jeder Rate.',
      arguments: {
        principal: 'Was zurückzuzahlen ist, über 0.',
        annual_rate: `${YEARLY_RATE}; 0 für einen zinslosen Plan.`,
        instalments: 'Die Anzahl der Raten; 0 oder leer bei method=fixed amount.',
        first_date: 'Wann die erste Rate fällig ist.',
        frequency: FREQUENCY,
        options: OPTIONS,
        holidays: 'Eigene freie Tage, neben denen aus calendar.',
      },
    },
    PLAN_INSTALMENT: {
      summary: 'Die gleichbleibende Rate, die eine Forderung tilgt.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}; 0 teilt gleichmäßig auf.`,
        instalments: 'Die Anzahl der Raten.',
        frequency: FREQUENCY,
        options: OPTIONS,
      },
    },
    PLAN_LENGTH: {
      summary: 'Wie viele Raten eines Betrags eine Forderung tilgen; die letzte ist kleiner.',
      arguments: {
        principal: REPAID,
        annual_rate: `${YEARLY_RATE}.`,
        instalment: 'Was jedes Mal gezahlt wird.',
        frequency: FREQUENCY,
        options: OPTIONS_ROW,
      },
    },
    PLAN_STATUS: {
      summary: 'Wie ein Ratenplan steht: Completed, Current, Late, Broken oder Not started.',
      arguments: PLAN,
    },
    PLAN_POSITION: {
      summary:
        'Eine Zeile: Status, bisher fällig, bisher gezahlt, Rückstand, Tage überfällig, nächster Termin, nächster fälliger Betrag.',
      arguments: PLAN,
    },
    PROMISE_STATUS: {
      summary: 'Ob eine Zahlungszusage eingehalten wurde: Kept, Pending, Partly kept oder Broken.',
      arguments: {
        promised_on: 'Der Tag, an dem die Zusage gegeben wurde.',
        promised_by: 'Der Tag, bis zu dem die Zahlung zugesagt ist.',
        amount: 'Was zugesagt ist, über 0.',
        payment_dates: PAID_ON,
        payment_amounts: PAID_IN,
        as_of: AS_OF,
        grace_days: GRACE,
        tolerance: 'Der Anteil des Betrags, der fehlen darf; ohne Angabe 0.',
        customer: 'Wer zugesagt hat, zusammen mit payment_customers.',
        payment_customers: 'Von wem jede Zahlung kam, geschrieben wie customer.',
        options: OPTIONS_ROW,
      },
    },
    PLAN_APR: {
      summary:
        'Der effektive Jahreszins eines Plans nach europäischem Recht oder dem der Vereinigten Staaten, als Bruchteil.',
      arguments: APR,
    },
    APR_STATEMENT: {
      summary:
        'Die Berechnung hinter PLAN_APR: jede Zahlung mit ihrem Zeitpunkt in Jahren und ihrem Barwert zum gefundenen Satz.',
      arguments: APR,
    },
    SETTLEMENT_NPV: {
      summary: 'Was ein Angebot aus Zahlungen an festen Tagen zu einem Stichtag wert ist.',
      arguments: {
        amounts: 'Was gezahlt würde; Kosten sind negativ.',
        dates: EACH_DAY,
        annual_rate: 'Der Jahressatz, mit dem das Warten bewertet wird, als Bruchteil.',
        as_of: AS_OF,
        options: OPTIONS_ROW,
      },
    },
    SETTLEMENT_FLOOR: {
      summary: 'Das geringste Angebot, das heute anzunehmen sich lohnt, statt die Forderung weiterzuverfolgen.',
      arguments: {
        balance: 'Was geschuldet ist.',
        recovery_probability: 'Wie wahrscheinlich der Betrag noch eingeht, von 0 bis 1.',
        cost: 'Was das Weiterverfolgen kosten würde.',
        delay_days: 'Die Tage, bis das Geld einginge.',
        annual_rate: 'Der Jahressatz, mit dem das Warten bewertet wird.',
        options: OPTIONS_ROW,
      },
    },
  },
};
