import type { Frame, Prose, SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT, WHAT_OVERDUE } from './phrases';

export const EMAIL_FRAME: Frame = {
  verification:
    'Unsere Forderung beruht auf {{#one}}der oben aufgeführten Rechnung{{/one}}{{#many}}den oben aufgeführten Rechnungen{{/many}}. Auf Wunsch senden wir Ihnen gern {{#one}}eine Kopie{{/one}}{{#many}}Kopien{{/many}}.',
  negotiation: '',
  planOffer:
    'Falls Sie den Gesamtbetrag nicht auf einmal zahlen können, bieten wir Ihnen folgende Ratenzahlung an; für die Raten berechnen wir weder Zinsen noch Kosten:\n{{plan_offer}}\nWenn Sie das Angebot annehmen, bestätigen Sie es bitte bis zum {{pay_by}} in Textform (etwa per E-Mail); ohne Ihre Antwort erlischt es an diesem Tag. Mit der Annahme erkennen Sie die Forderung an; die Verjährung beginnt damit erneut. Wird eine Rate nicht an ihrem Tag gezahlt, ist der gesamte Restbetrag sofort fällig.',
  payOnline: 'Hier können Sie online zahlen: {{payment_link}}',
  reference: '',
  paid: 'Haben Sie in den letzten Tagen gezahlt, betrachten Sie dieses Schreiben bitte als gegenstandslos.',
  closing: 'Freundliche Grüße',
  formalClosing: 'Mit freundlichen Grüßen',
};

export const LETTER_FRAME: Frame = {
  ...EMAIL_FRAME,
  reference:
    'Bitte geben Sie bei der Zahlung {{#one}}die Rechnungsnummer{{/one}}{{#many}}die Rechnungsnummern{{/many}} an.',
  closing: 'Mit freundlichen Grüßen',
};

// The first word goes on after the comma of the salutation: lower case, unless it is a noun.
export const PROSE: SevenLevels<Prose> = [
  {
    subject:
      '{{#one}}Rechnung {{first_invoice}} wird am {{due_date}} fällig{{/one}}{{#many}}{{count}} Rechnungen werden demnächst fällig{{/many}}',
    before:
      'wir möchten Sie vorab freundlich daran erinnern, dass {{#one}}die folgende Rechnung am {{due_date}} fällig wird{{/one}}{{#many}}die folgenden Rechnungen demnächst fällig werden, die erste am {{due_date}}{{/many}}.',
    after: 'Falls Sie die Zahlung bereits veranlasst haben, danken wir Ihnen. Bei Fragen sind wir gern für Sie da.',
  },
  {
    subject: `Zahlungserinnerung: ${WHAT}`,
    before:
      '{{#one}}die folgende Rechnung war am {{due_date}} fällig; bisher konnten wir noch keinen Zahlungseingang feststellen. Vielleicht ist sie Ihnen entgangen.{{/one}}{{#many}}zu den folgenden Rechnungen konnten wir bisher noch keinen Zahlungseingang feststellen; die erste war am {{due_date}} fällig. Vielleicht sind sie Ihnen entgangen.{{/many}}',
    after: `Wir bitten Sie, den Betrag von {{to_pay}} bis zum {{pay_by}} zu überweisen.${CHARGES} Sollten Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.`,
  },
  {
    subject: `Mahnung: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}wir haben Sie bereits an die folgende Rechnung erinnert, die am {{due_date}} fällig war. Sie ist weiterhin offen.{{/one}}{{#many}}wir haben Sie bereits an überfällige Zahlungen erinnert. Die folgenden Rechnungen sind weiterhin offen; die erste war am {{due_date}} fällig.{{/many}}',
    after: `Bitte zahlen Sie {{to_pay}} bis zum {{pay_by}}.${CHARGES} Falls es einen Grund für die Verzögerung gibt, sprechen Sie uns bitte an; wir suchen gern gemeinsam nach einer Lösung.`,
  },
  {
    subject: `Letzte Mahnung: ${WHAT_OVERDUE}`,
    before:
      'trotz unserer Erinnerungen {{#one}}ist die folgende, am {{due_date}} fällig gewordene Rechnung{{/one}}{{#many}}sind die folgenden Rechnungen, die erste fällig am {{due_date}},{{/many}} noch nicht bezahlt.',
    after: `Bitte zahlen Sie {{to_pay}} bis zum {{pay_by}}.${CHARGES} Dies ist unsere letzte Mahnung vor einer förmlichen Zahlungsaufforderung.{{^plan_offer}} Falls Sie den Gesamtbetrag derzeit nicht zahlen können, melden Sie sich bitte vor diesem Tag bei uns, um eine Ratenzahlung zu vereinbaren.{{/plan_offer}}`,
  },
  {
    subject: `Förmliche Zahlungsaufforderung: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}die folgende Rechnung war am {{due_date}} fällig und ist trotz unserer Mahnungen nicht bezahlt.{{/one}}{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}}, sind trotz unserer Mahnungen nicht bezahlt.{{/many}} Wir fordern Sie daher hiermit förmlich zur Zahlung auf.',
    after: `Bitte zahlen Sie {{to_pay}} bis zum {{pay_by}}.${CHARGES} Falls Sie Einwände gegen {{#one}}diese Rechnung{{/one}}{{#many}}eine dieser Rechnungen{{/many}} haben, teilen Sie uns die Gründe bitte innerhalb derselben Frist in Textform (etwa per E-Mail) mit.`,
  },
  {
    subject: `Letzte Zahlungsaufforderung: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}die folgende, am {{due_date}} fällig gewordene Rechnung ist{{/one}}{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}}, sind{{/many}} weiterhin offen; unsere förmliche Zahlungsaufforderung blieb ohne Erfolg.',
    after: `Wir bitten Sie letztmalig, {{to_pay}} bis zum {{pay_by}} zu zahlen.${CHARGES} Sollten wir bis dahin weder eine Zahlung noch einen Vorschlag von Ihnen erhalten, werden wir rechtliche Schritte in Betracht ziehen. Lieber wäre uns eine einvernehmliche Lösung: Eine Antwort mit Ihrem Vorschlag genügt.`,
  },
  {
    subject: `Ankündigung der Abgabe an den Anwalt: ${WHAT_OVERDUE}`,
    before:
      'unsere Aufforderungen, {{#one}}die folgende, am {{due_date}} fällig gewordene Rechnung{{/one}}{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}},{{/many}} zu bezahlen, blieben ohne Erfolg.',
    after: `Sofern {{to_pay}} nicht bis zum {{pay_by}} bei uns eingehen, beabsichtigen wir, die Angelegenheit an unsere Rechtsanwälte abzugeben.${CHARGES} Sie können dies abwenden, indem Sie vor diesem Tag zahlen oder sich mit uns in Verbindung setzen.`,
  },
];
