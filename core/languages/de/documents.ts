import type { DocumentWording } from '../../messages/documents/documentText';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING = 'Mit freundlichen Grüßen\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

export const documents: DocumentWording = {
  language: 'de',
  locale: 'de-DE',
  code: 'after',
  colon: ': ',
  labels: {
    account: 'Konto',
    customerNumber: 'Kundennummer',
    invoice: 'Rechnung',
    due: 'Fällig am',
    amount: 'Betrag',
    paid: 'Gezahlt',
    open: 'Offen',
    daysLate: 'Tage überfällig',
    credit: 'Gutschrift',
    disputed: 'bestritten',
    invoices: 'Rechnungen',
    credits: 'Gutschriften',
    interest: 'Verzugszinsen',
    total: 'Gesamt',
    reckoning: 'Zinsberechnung',
    onOpenAmounts: 'Zinsen sind auf den noch offenen Betrag berechnet, ab dem Tag nach der Fälligkeit.',
    from: 'Von',
    to: 'Bis',
    days: 'Tage',
    rate: 'Zinssatz',
    agreedRate: 'Vereinbarter Jahreszins, einfache Zinsen auf 365 Tage',
    ratesKnownTo: (date) => `Amtliche Zinssätze sind bis ${date} bekannt`,
    ownRates: (date, sources) =>
      `ab ${date} Bezugszinssätze nach Angabe des Gläubigers${sources === '' ? '' : `: ${sources}`}`,
    checked: (date) => `geprüft am ${date}`,
    sentBefore: 'Bisher gesendet',
    date: 'Datum',
    message: 'Nachricht',
    channels: CHANNEL_NAMES,
    dear: 'Sehr geehrte Damen und Herren,',
    dearAll: 'Sehr geehrte Damen und Herren,',
  },
  texts: {
    statement: {
      subject: 'Offene-Posten-Aufstellung zum {{as_of}}',
      body: [
        '{{salutation}}',
        'dies ist der Stand Ihres Kontos bei uns zum {{as_of}}. Die Aufstellung dient Ihrer Information und ist keine Mahnung.',
        '{{invoice_table}}',
        'Sollte etwas von Ihren Büchern abweichen, teilen Sie es uns bitte bis zum {{object_by}} mit{{#object_to}}, und zwar an {{object_to}}{{/object_to}}. Haben Sie in den letzten Tagen gezahlt, danken wir Ihnen.',
        CLOSING,
      ].join('\n\n'),
    },
    verification: {
      subject: 'Forderungsaufstellung zum {{as_of}}',
      body: [
        '{{salutation}}',
        'dieses Schreiben legt dar, worauf unsere Forderung zum {{as_of}} beruht: jede Rechnung mit dem, was gezahlt wurde und was offen ist{{#interest}}, die Berechnung der Verzugszinsen{{/interest}}{{#sent}} sowie unsere bisherigen Nachrichten{{/sent}}.',
        '{{invoice_table}}',
        'Falls Sie die Forderung oder einen Teil davon bestreiten, teilen Sie uns dies bitte bis zum {{object_by}} in Textform mit{{#object_to}} (etwa an {{object_to}}){{/object_to}} und nennen Sie uns den Grund. Wir prüfen Ihren Einwand und antworten Ihnen. Kopien der Rechnungen senden wir Ihnen auf Wunsch.',
        'Haben Sie in den letzten Tagen gezahlt, danken wir Ihnen; wir rechnen die Zahlung an.',
        CLOSING,
      ].join('\n\n'),
    },
    'plan offer': {
      subject: 'Ratenzahlungsangebot vom {{as_of}}',
      body: [
        '{{salutation}}',
        'wir bieten Ihnen an, die unten aufgestellte Forderung in folgenden Raten zu zahlen; für die Raten berechnen wir weder Zinsen noch Kosten:',
        '{{plan}}',
        '{{invoice_table}}',
        'Wenn Sie das Angebot annehmen, senden Sie dieses Schreiben bitte bis zum {{object_by}} unterschrieben zurück oder bestätigen Sie es in Textform{{#object_to}} (etwa an {{object_to}}){{/object_to}}. Ohne Ihre Antwort erlischt das Angebot an diesem Tag. Mit der Annahme erkennen Sie die Forderung an; die Verjährung beginnt damit erneut. Wird eine Rate nicht an ihrem Tag gezahlt, ist der gesamte Restbetrag sofort fällig.',
        CLOSING,
        'Ich nehme dieses Angebot an.\nOrt, Datum, Unterschrift: ______________________________',
      ].join('\n\n'),
    },
    'plan acceptance': {
      subject: 'Ratenzahlungsvereinbarung vom {{as_of}}',
      body: [
        '{{salutation}}',
        'wir bestätigen unsere Vereinbarung: Sie zahlen die unten aufgestellte Forderung in folgenden Raten; für die Raten fallen weder Zinsen noch Kosten an.',
        '{{plan}}',
        '{{invoice_table}}',
        'Sie erkennen diese Forderung an; die Verjährung beginnt damit erneut. Solange jede Rate an ihrem Tag gezahlt wird, unternehmen wir nichts weiter. Wird eine nicht gezahlt, ist der gesamte Restbetrag sofort fällig. Sollte etwas von unserer Vereinbarung abweichen, teilen Sie es uns bitte bis zum {{object_by}} mit{{#object_to}} (etwa an {{object_to}}){{/object_to}}.',
        CLOSING,
        'Ort, Datum, Unterschrift: ______________________________',
      ].join('\n\n'),
    },
    'settlement offer': {
      subject: 'Vergleichsangebot vom {{as_of}}',
      body: [
        '{{salutation}}',
        'unsere Forderung ist nachstehend aufgestellt.',
        '{{invoice_table}}',
        'Um die Angelegenheit zu erledigen, bieten wir Ihnen einen Vergleich an: Gehen {{settlement}} bis zum {{object_by}} bei uns ein, ist die Forderung vollständig erledigt; auf die übrigen {{waived}} verzichten wir dann. Geht der Betrag bis dahin nicht ein, erlischt das Angebot, und die Forderung besteht in voller Höhe, abzüglich etwaiger Zahlungen.',
        'Bitte geben Sie bei der Zahlung die Rechnungsnummern an.{{#object_to}} Fragen richten Sie bitte an {{object_to}}.{{/object_to}}',
        CLOSING,
      ].join('\n\n'),
    },
    'dispute answer': {
      subject: 'Stellungnahme zu Ihrem Einwand, {{as_of}}',
      body: [
        '{{salutation}}',
        'Sie haben folgenden Einwand erhoben:\n{{objection}}',
        'Wir haben ihn geprüft:\n{{finding}}',
        'Die Forderung stellt sich damit wie folgt dar:',
        '{{invoice_table}}',
        'Mahnungen zu bestrittenen Rechnungen ruhen, solange sie geklärt werden. Wenn Sie unser Ergebnis nicht teilen, schreiben Sie uns bitte bis zum {{object_by}}{{#object_to}} (etwa an {{object_to}}){{/object_to}} und nennen Sie uns den Grund. Kopien der Rechnungen senden wir Ihnen auf Wunsch.',
        CLOSING,
      ].join('\n\n'),
    },
  },
};
