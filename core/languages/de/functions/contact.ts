import { CONTACT_CHANNELS, CONTACT_OUTCOMES } from '../../../dunning/contactRules';
import { LIMITATION_PERIODS } from '../../../dunning/limitationPeriods';
import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, HOLD } from './shared';

const STILL_OWED = 'Was noch offen ist; bei 0 oder weniger bleibt das Ergebnis leer.';
const PHONE = 'Die Telefonnummer in internationaler Form, als Text: +49 151 23456789.';
const MESSAGE = 'Die Nachricht; darf leer sein.';
const LIMITATION = {
  jurisdiction: `Eines von ${Object.keys(LIMITATION_PERIODS).join(', ')}; GB ist UK.`,
  due_date: 'Der Tag, an dem die Zahlung fällig war.',
  acknowledged: 'Der Tag, an dem der Schuldner die Forderung zuletzt anerkannt oder einen Teil davon gezahlt hat.',
  claim:
    'goods (Waren) oder services (Dienstleistungen), wo das Gesetz sie unterscheidet (PL, US-NY, US-IL). Ohne Angabe: das frühere der beiden Daten.',
};

export const contact: GroupWording<'Reminders and contact'> = {
  name: 'Mahnungen und Kontakt',
  functions: {
    REMINDER_LEVEL: {
      summary: 'Die Stufe der Mahnung, die jetzt zu senden ist, oder leer.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        last_level: 'Die höchste bisher gesendete Stufe. Ohne Angabe: keine.',
        last_sent: 'Der Tag, an dem die letzte Mahnung gesendet wurde.',
        policy:
          'Zeilen mit Anfangstag und Stufe, aufsteigend, oder die Stufen aus dem Blatt mit den Mahnregeln. Ohne Angabe: −3 1, 1 2, 10 3, 20 4, 31 5, 61 6, 91 7.',
        open_amount: STILL_OWED,
        hold: 'Grund der Mahnsperre; bei einer Sperre bleibt das Ergebnis leer.',
        granted_until:
          'Der Tag, bis zu dem die letzte Mahnung Zeit zum Zahlen gab; die nächste Stufe wartet, bis er vorbei ist. Ohne Angabe: keiner.',
      },
    },
    NEXT_ACTION: {
      summary: 'Der nächste Schritt bei einem Kunden, nach der Anzahl überfälliger Tage und dem Risiko.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        risk: 'Low, Medium, High oder New, wie RISK_SEGMENT es ergibt. Ohne Angabe: Low, die mildeste Leiter.',
        hold: HOLD,
        policy:
          'Zeilen mit Anfangstag, Low, Medium, High und New, nach Tagen aufsteigend, anstelle der eingebauten Tabelle.',
        open_amount: STILL_OWED,
      },
    },
    CAN_CONTACT: {
      summary: 'WAHR (TRUE), wenn ein Schuldner jetzt kontaktiert werden darf, sonst der Grund dagegen.',
      arguments: {
        channel: `Eines von ${CONTACT_CHANNELS.join(', ')}.`,
        at: 'Datum und Uhrzeit des Kontakts, in der Ortszeit des Schuldners.',
        contacts: `Was bei diesem Schuldner wegen dieser Forderung bisher versucht wurde: Zeilen mit Zeitpunkt, Kanal und Ergebnis (${CONTACT_OUTCOMES.join(', ')}). Darf leer sein.`,
        options: 'rules, opted_out, disputed_on, verified_on, breathing_space_from.',
      },
    },
    REMINDER_TEXT: {
      summary: 'Eine Vorlage, deren {{field}}-Felder ausgefüllt sind.',
      arguments: {
        template:
          'Text mit Feldern der Form {{field}}; {{#field}}…{{/field}} zeigt seinen Text nur, wo das Feld einen Wert hat.',
        fields: 'Die Namen der Felder, etwa eine Zeile mit Überschriften.',
        values: 'Ihre Werte in derselben Reihenfolge, geschrieben wie von TEXT.',
      },
    },
    EMAIL_LINK: {
      summary: 'Ein Link für HYPERLINK, der eine sendefertige E-Mail öffnet.',
      arguments: {
        to: 'Die Adresse, oder mehrere durch Kommas getrennt.',
        subject: 'Der Betreff; darf leer sein.',
        body: 'Der Text der Nachricht; darf leer sein.',
      },
    },
    WHATSAPP_LINK: {
      summary: 'Ein Link für HYPERLINK, der WhatsApp mit einer sendefertigen Nachricht öffnet.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    SMS_LINK: {
      summary: 'Ein Link für HYPERLINK, der eine sendefertige SMS öffnet.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    LIMITATION_DATE: {
      summary: 'Der erste Tag, an dem eine Forderung verjährt ist.',
      arguments: LIMITATION,
    },
    LIMITATION_STATEMENT: {
      summary:
        'Die Berechnung hinter LIMITATION_DATE: die Frist, wann sie beginnt und endet, die Vorschrift und was ungewiss ist.',
      arguments: LIMITATION,
    },
  },
};
