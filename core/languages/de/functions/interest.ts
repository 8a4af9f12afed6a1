import type { GroupWording } from '../../../functions/wording';
import { DAY_COUNTS } from '../../../calendar/dayCounts';
import { euStates } from '../../../interest/law/euStates';
import { JURISDICTIONS } from '../../../interest/law/laws';
import { AS_OF, DEBT_AT_DUE, DUE_DATE, OPTIONS, OPTIONS_ROW, PAYMENTS } from './shared';

const JURISDICTION = `Eines von ${JURISDICTIONS.join(', ')}. EU ist das Mindestmaß der Richtlinie; eigenes Recht haben hier ${euStates().join(', ')}.`;
const OWN_RATES =
  'Eigene Referenzzinssätze, als Zeilen mit Beginn, Satz als Bruchteil und Quelle. Ab der ersten Zeile treten sie an die Stelle der amtlichen, und der gesetzliche Aufschlag kommt hinzu.';
const RATE_TABLE = 'oder zwei Spalten: gültig ab und Satz.';
const BALANCE_PAYMENTS =
  'Zeilen mit Datum und Betrag, in beliebiger Reihenfolge; eine Zahlung am Tag as_of zählt, spätere nicht.';
const ON_START = 'Was am Anfangstag geschuldet war.';
const START_DATE = 'Der Tag, nach dem die Verzinsung beginnt.';
const PAYMENT = 'Was gezahlt wurde.';

export const interest: GroupWording<'Late interest'> = {
  name: 'Verzugszinsen',
  functions: {
    YEAR_FRACTION: {
      summary: 'Die Zeit zwischen zwei Daten in Jahren, nach einer Zinstagemethode.',
      arguments: {
        start: 'Das erste Datum; dieser Tag selbst zählt nicht.',
        end: 'Das letzte Datum; dieser Tag zählt.',
        day_count: `Eine von ${DAY_COUNTS.join(', ')}. Ohne Angabe: ${DAY_COUNTS[0]}.`,
      },
    },
    LATE_INTEREST: {
      summary: 'Verzugszinsen vom Tag nach der Fälligkeit bis einschließlich Stichtag.',
      arguments: {
        amount: `${DEBT_AT_DUE} 0 oder weniger wird nicht verzinst.`,
        due_date: DUE_DATE,
        annual_rate: `Ein Jahressatz wie 0,08, einer je Zeile, ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    INTEREST_STATEMENT: {
      summary:
        'Die Berechnung hinter LATE_INTEREST: eine Zeile für jeden Abschnitt mit gleichem Saldo und Satz, und die Summe.',
      arguments: {
        amount: DEBT_AT_DUE,
        due_date: DUE_DATE,
        annual_rate: `Ein Jahressatz wie 0,08 ${RATE_TABLE}`,
        as_of: AS_OF,
        payments: PAYMENTS,
        options: OPTIONS,
      },
    },
    STATUTORY_RATE: {
      summary: 'Der gesetzliche Jahressatz der Verzugszinsen für eine an einem Tag fällige Forderung.',
      arguments: {
        jurisdiction: JURISDICTION,
        due_date: `${DUE_DATE} Leer ergibt ein leeres Ergebnis.`,
        on_date:
          'Der Tag, der verzinst wird; ohne Angabe der Tag nach der Fälligkeit. Wo der Satz festgeschrieben ist, ändert er nichts.',
        party: 'Wer schuldet: business (Standard) oder, wo das Gesetz auch für Verbraucher gilt, consumer.',
        rates: OWN_RATES,
      },
    },
    STATUTORY_INTEREST: {
      summary: 'Verzugszinsen zum gesetzlichen Satz bis einschließlich Stichtag.',
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
        'Eine Anlage zur Forderung: die Berechnung der gesetzlichen Verzugszinsen, die Verzugspauschale, die Summe und die Quellen.',
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
        'Die Pauschale, die das Gesetz für die Kosten der Beitreibung einer überfälligen Forderung gegen ein Unternehmen gewährt, in der Währung des Gesetzes.',
      arguments: {
        jurisdiction: JURISDICTION,
        amount: 'Die überfällige Forderung; leer ergibt ein leeres Ergebnis.',
        due_date: `${DUE_DATE} Forderungen aus der Zeit vor dem Gesetz ergeben 0. Ohne Angabe: eine Forderung von heute.`,
        party: 'Wer schuldet: business (Standard) oder consumer, der keine Pauschale schuldet.',
      },
    },
    ALLOCATE_PAYMENT: {
      summary:
        'Wie eine Zahlung auf Kosten, Zinsen und Hauptforderung angerechnet wird: eine Zeile mit Kosten, Zinsen, Hauptforderung und nicht verrechnetem Rest.',
      arguments: {
        payment: PAYMENT,
        costs: 'Geschuldete Kosten; leer, wenn es keine gibt.',
        interest: 'Geschuldete Zinsen; leer, wenn es keine gibt.',
        principal: 'Geschuldete Hauptforderung; leer, wenn es keine gibt.',
        order:
          'Was zuerst getilgt wird: ohne Angabe costs, interest, principal. Jede Reihenfolge der drei, oder pro rata.',
        options: OPTIONS_ROW,
      },
    },
    ALLOCATE_TO_INVOICES: {
      summary:
        'Welche Rechnungen eine Zahlung tilgt: der Betrag für jede Zeile und in einer weiteren Zeile der nicht verrechnete Rest.',
      arguments: {
        payment: PAYMENT,
        due_dates: 'Eine Spalte mit Fälligkeitstagen.',
        open_amounts: 'Eine Spalte mit offenen Beträgen; 0 oder weniger bekommt nichts.',
        rule: 'Die älteste zuerst: oldest (Standard), die größte: largest, die kleinste: smallest, oder anteilig: pro rata. Bei Gleichstand gilt die Reihenfolge der Zeilen.',
        options: OPTIONS_ROW,
      },
    },
    BALANCE_AFTER_PAYMENTS: {
      summary: 'Was nach Teilzahlungen noch geschuldet ist, nach der United States Rule oder der Merchant’s Rule.',
      arguments: {
        principal: ON_START,
        annual_rate: `Ein Jahressatz wie 0,1 ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
    BALANCE_STATEMENT: {
      summary: 'Die Berechnung hinter BALANCE_AFTER_PAYMENTS: eine Zeile für jede Zahlung und eine für den Stichtag.',
      arguments: {
        principal: ON_START,
        annual_rate: `Ein Jahressatz wie 0,1 ${RATE_TABLE}`,
        start_date: START_DATE,
        payments: BALANCE_PAYMENTS,
        as_of: AS_OF,
        options: OPTIONS,
      },
    },
  },
};
