import type { Frame, Prose, SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT, WHAT_OVERDUE } from './phrases';

export const EMAIL_FRAME: Frame = {
  verification:
    'Unsere Forderung beruht auf {{#one}}der oben aufgeführten Rechnung{{/one}}{{#many}}den oben aufgeführten Rechnungen{{/many}}. Auf Wunsch senden wir Ihnen gern {{#one}}eine Kopie{{/one}}{{#many}}Kopien{{/many}}.',
  planOffer:
    'Falls Sie den Gesamtbetrag nicht auf einmal zahlen können, bieten wir Ihnen folgende Ratenzahlung an:\n{{plan_offer}}\nEine kurze Antwort genügt, um das Angebot anzunehmen.',
  payOnline: 'Hier können Sie online zahlen: {{payment_link}}',
  reference: '',
  closing: 'Freundliche Grüße',
  formalClosing: 'Mit freundlichen Grüßen',
};

// The first word goes on after the comma of the salutation: lower case, unless it is a noun.
export const PROSE: SevenLevels<Prose> = [
  {
    subject:
      '{{#one}}Rechnung {{first_invoice}} wird am {{due_date}} fällig{{/one}}{{#many}}{{count}} Rechnungen werden demnächst fällig{{/many}}',
    before:
      'als kleinen Hinweis vorab möchten wir Sie daran erinnern, dass {{#one}}die folgende Rechnung am {{due_date}} fällig wird{{/one}}{{#many}}die folgenden Rechnungen demnächst fällig werden, die erste am {{due_date}}{{/many}}.',
    after: 'Falls Sie die Zahlung bereits veranlasst haben, danken wir Ihnen. Bei Fragen sind wir gern für Sie da.',
  },
  {
    subject: `Zahlungserinnerung: ${WHAT}`,
    before:
      '{{#one}}die folgende Rechnung war am {{due_date}} fällig; bisher konnten wir noch keinen Zahlungseingang feststellen.{{/one}}{{#many}}zu den folgenden Rechnungen konnten wir bisher noch keinen Zahlungseingang feststellen; die erste war am {{due_date}} fällig.{{/many}} Vielleicht ist die Zahlung im Tagesgeschäft untergegangen.',
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
    subject: `Außergerichtliche Zahlungsaufforderung: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}die folgende Rechnung war am {{due_date}} fällig und ist trotz unserer Mahnungen nicht bezahlt.{{/one}}{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}}, sind trotz unserer Mahnungen nicht bezahlt.{{/many}} Wir fordern Sie daher hiermit förmlich zur Zahlung auf.',
    after: `Bitte zahlen Sie {{to_pay}} bis zum {{pay_by}}.${CHARGES} Falls Sie Einwände gegen {{#one}}diese Rechnung{{/one}}{{#many}}eine dieser Rechnungen{{/many}} haben, teilen Sie uns die Gründe bitte innerhalb derselben Frist schriftlich mit.`,
  },
  {
    subject: `Letzte Zahlungsaufforderung: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}die folgende, am {{due_date}} fällig gewordene Rechnung ist{{/one}}{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}}, sind{{/many}} weiterhin offen; unsere förmliche Zahlungsaufforderung blieb ohne Erfolg.',
    after: `Wir bitten Sie letztmalig, {{to_pay}} bis zum {{pay_by}} zu zahlen.${CHARGES} Sollten wir bis dahin weder eine Zahlung noch einen Vorschlag von Ihnen erhalten, werden wir rechtliche Schritte in Betracht ziehen. Lieber wäre uns eine einvernehmliche Lösung: Eine Antwort mit Ihrem Vorschlag genügt.`,
  },
  {
    subject: `Ankündigung der Übergabe: ${WHAT_OVERDUE}`,
    before:
      'unsere Aufforderungen, {{#one}}die folgende, am {{due_date}} fällig gewordene Rechnung{{/one}}{{#many}}die folgenden Rechnungen, die erste fällig am {{due_date}},{{/many}} zu bezahlen, blieben ohne Ergebnis.',
    after: `Sofern {{to_pay}} nicht bis zum {{pay_by}} bei uns eingehen, beabsichtigen wir, die Angelegenheit an unsere Rechtsberater zu übergeben.${CHARGES} Sie können dies abwenden, indem Sie vor diesem Tag zahlen oder sich mit uns in Verbindung setzen.`,
  },
];
