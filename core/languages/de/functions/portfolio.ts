import type { GroupWording } from '../../../functions/wording';
import { AS_OF, OPTIONS, OPTIONS_ROW } from './shared';

const RECEIVABLES = 'Was die Kunden am Ende des Zeitraums schulden.';
const CURRENT = 'Der Teil davon, der noch nicht fällig ist.';
const SALES = 'Umsätze auf Ziel im ganzen Zeitraum.';
const DAYS = 'Die Tage des Zeitraums.';
const RISK = {
  due_dates: 'Die Fälligkeitstage der Rechnungen eines Kunden; nehmen Sie FILTER.',
  paid_dates: 'Wann jede bezahlt wurde; leer, solange sie offen ist.',
  amounts: 'Der Betrag jeder Rechnung; Gutschriften zählen nicht mit.',
  as_of: AS_OF,
  options: OPTIONS,
};

export const portfolio: GroupWording<'Portfolio'> = {
  name: 'Portfolio',
  functions: {
    DSO: {
      summary: 'Forderungslaufzeit (Days Sales Outstanding): wie viele Tage Umsatz in den Forderungen stehen.',
      arguments: { receivables: RECEIVABLES, credit_sales: SALES, days: DAYS },
    },
    DSO_COUNTBACK: {
      summary:
        'Forderungslaufzeit durch Rückrechnung: Von den Forderungen werden nacheinander die Umsätze jedes Zeitraums abgezogen.',
      arguments: {
        receivables: 'Was die Kunden heute schulden.',
        sales: 'Umsätze auf Ziel je Zeitraum, der jüngste zuerst.',
        days_in_periods: 'Die Tage jedes Zeitraums.',
      },
    },
    BEST_POSSIBLE_DSO: {
      summary: 'Die Forderungslaufzeit, wenn jeder Kunde am Fälligkeitstag zahlte.',
      arguments: {
        current_receivables: 'Der Teil der Forderungen, der noch nicht fällig ist.',
        credit_sales: SALES,
        days: DAYS,
      },
    },
    AVERAGE_DAYS_DELINQUENT: {
      summary:
        'Wie viele Tage nach der Fälligkeit Kunden im Schnitt zahlen: die Forderungslaufzeit (DSO) abzüglich der bestmöglichen.',
      arguments: { receivables: RECEIVABLES, current_receivables: CURRENT, credit_sales: SALES, days: DAYS },
    },
    COLLECTION_EFFECTIVENESS: {
      summary: 'Der Anteil dessen, was in einem Zeitraum eingezogen wurde, an dem, was einzuziehen war.',
      arguments: {
        opening: 'Die Forderungen zu Beginn des Zeitraums.',
        credit_sales: SALES,
        closing: 'Die Forderungen am Ende des Zeitraums.',
        closing_current: 'Der Teil der Forderungen am Ende, der noch nicht fällig ist.',
      },
    },
    ROLL_RATES: {
      summary: 'Wie viel jeder Altersklasse von Monat zu Monat in die nächste gewandert ist.',
      arguments: {
        balances: 'Eine Zeile je Monat, der älteste zuerst; eine Spalte je Altersklasse, die jüngste zuerst.',
      },
    },
    PROVISION: {
      summary: 'Der erwartete Verlust aus Forderungen nach einer Wertberichtigungsmatrix.',
      arguments: {
        exposures: 'Was in jeder Altersklasse geschuldet ist.',
        loss_rates: 'Der Anteil, dessen Ausfall jeweils erwartet wird, von 0 bis 1.',
        overlay: 'Was die Aussichten zu jedem Satz hinzufügen: 0,1 macht aus 2\u00a0% 2,2\u00a0%. Ohne Angabe 0.',
        options: OPTIONS_ROW,
      },
    },
    PAYMENT_RISK: {
      summary:
        'Wie wahrscheinlich ein Kunde verspätet zahlt, von 0 bis 100; New bei weniger als drei bezahlten Rechnungen.',
      arguments: RISK,
    },
    PAYMENT_RISK_DRIVERS: {
      summary: 'Woraus sich das Zahlungsrisiko eines Kunden ergibt: Merkmal, Wert und Punkte.',
      arguments: RISK,
    },
    RISK_SEGMENT: {
      summary: 'Die Risikogruppe zu einem Zahlungsrisiko: Low unter 30, Medium unter 60, High ab 60; New bleibt New.',
      arguments: { score: 'Das Ergebnis von PAYMENT_RISK.' },
    },
  },
};
