import type { SkippedTexts } from '../../../i18n/sections/skipped/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function skipped(say: Say): SkippedTexts {
  const { number, count } = say;
  const { rows } = nouns(say);
  return {
    rows: (n) => `${rows(n)} übersprungen`,
    canFix: (n) => `${number(n)} können Sie beheben`,
    reasons: {
      'not due': 'Noch keine Mahnung fällig',
      paid: 'Bezahlt',
      credit: 'Guthaben',
      'promise pending': 'Zusage läuft',
      disputed: 'Bestritten',
      'on hold': 'Mahnsperre',
      'plan current': 'Ratenplan wird eingehalten',
      'opted out': 'Wünscht keine Nachrichten',
      'day granted': 'Zahlungsfrist läuft noch',
      'already reminded': 'Auf dieser Stufe schon gemahnt',
      'being sent': 'Wird gerade gesendet',
      'perhaps sent': 'Vielleicht gesendet, wartet auf Ihre Entscheidung',
      'levels ended': 'Alle Stufen gesendet',
      'no template': 'Keine Vorlage für diese Stufe',
      'too little': 'Zu wenig, um zu mahnen',
      'unknown ladder': 'Ihre Mahnleiter steht nicht in den Mahnregeln',
      'unknown creditor': 'Ihr Gläubiger steht nicht in den Mahnregeln',
      'covered by credits': 'Durch Guthaben gedeckt',
      'contact rule': 'Jetzt nicht erlaubt zu schreiben',
      duplicate: 'Rechnungsnummer steht zweimal da',
      'no invoice number': 'Keine Rechnungsnummer',
      'no customer': 'Kein Kunde',
      'no address': 'Keine E-Mail-Adresse',
      'bad address': 'E-Mail-Adresse ungültig',
      'no phone': 'Keine Telefonnummer',
      'bad phone': 'Telefonnummer nicht international (+49 …)',
      'unreadable date': 'Datum nicht lesbar',
      'unreadable amount': 'Betrag nicht lesbar',
      'unknown currency': 'Währung unbekannt',
      'unreadable cell': 'Zelle nicht lesbar',
      'different customers': 'Eine Kundennummer, verschiedene Kunden',
      unclear: 'Unklar: wartet auf Ihre Antwort',
      void: 'Storniert',
      draft: 'Entwurf, noch nicht versendet',
      'written off': 'Ausgebucht',
      'not an invoice': 'Keine Rechnung: Überschrift oder Summe',
    },
    tooSoon: (n) => count(n, { one: 'Vor weniger als # Tag gemahnt', other: 'Vor weniger als # Tagen gemahnt' }),
    againIn: (n) => count(n, { one: 'wieder in # Tag', other: 'wieder in # Tagen' }),
    level: (n) => `Stufe ${number(n)}`,
    quoted: (text) => `„${text}“`,
    showRows: (n) => count(n, { one: 'Die # Zeile zeigen', other: 'Die # Zeilen zeigen' }),
    hideRows: 'Die Zeilen ausblenden',
    showNext: (n) => `${number(n)} weitere zeigen`,
    noInvoice: 'ohne Rechnungsnummer',
  };
}
