import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, EDGES, HOLD, MOVING_HOLIDAYS, OPTIONS_ROWS, STAGES } from './shared';

export const stages: GroupWording<'Stages and ageing'> = {
  name: 'Phasen und Altersstruktur',
  functions: {
    COLLECTION_STAGE: {
      summary: 'Die Phase, die eine Rechnung erreicht hat.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        open_amount: 'Was noch offen ist, in ganzen Währungseinheiten. 0 ergibt Paid, weniger ergibt Credit.',
        hold: HOLD,
        policy: STAGES,
      },
    },
    CUSTOMER_STAGE: {
      summary: 'Die Phase eines Kunden: die seiner ältesten noch offenen Rechnung.',
      arguments: {
        customer: 'Der Kunde, wie er in der Liste steht; Groß- und Kleinschreibung spielt keine Rolle.',
        customers: 'Die Kunden der Liste, einer je Zeile.',
        due_dates: 'Die Fälligkeitstage der Liste, einer je Zeile.',
        open_amounts: 'Die offenen Beträge der Liste, einer je Zeile; über 0 ist offen.',
        as_of: AS_OF,
        policy: STAGES,
      },
    },
    DAYS_PAST_DUE: {
      summary: 'Die Tage, die eine Rechnung überfällig ist; 0, solange sie es nicht ist.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        grace_days: 'Karenztage: Bis dahin ist das Ergebnis 0, danach zählen alle Tage.',
        holidays: MOVING_HOLIDAYS,
      },
    },
    DAYS_TO_DUE: {
      summary: 'Die Tage bis zur Fälligkeit einer Rechnung; unter 0, sobald sie überfällig ist.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF },
    },
    BUSINESS_DAYS_PAST_DUE: {
      summary: 'Die Arbeitstage, die eine Rechnung überfällig ist; 0, solange sie es nicht ist.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        holidays: 'Feiertage, die keine Arbeitstage sind; Wochenenden sind es nie.',
      },
    },
    AGEING_BUCKET: {
      summary: 'Die Altersklasse einer Rechnung nach der Anzahl überfälliger Tage, als Text.',
      arguments: { due_date: DUE_DATE, as_of: AS_OF, edges: EDGES },
    },
    AGEING_SUMMARY: {
      summary: 'Offene Beträge nach Gruppe und Altersklasse, mit Summen.',
      arguments: {
        due_dates: 'Die Fälligkeitstage, einer je Zeile.',
        open_amounts: 'Was noch offen ist, je Zeile in ganzen Währungseinheiten; unter 0 ist eine Gutschrift.',
        as_of: AS_OF,
        group_by: 'Wonach gruppiert wird, je Zeile, etwa die Kunden. Ohne Angabe: eine einzige Zeile All.',
        edges: EDGES,
        options: OPTIONS_ROWS,
        currencies:
          'Die Währung jeder Zeile. Jede hat ihre eigenen Zeilen und Summen; ohne Angabe gilt für alle Beträge dieselbe.',
      },
    },
  },
};
