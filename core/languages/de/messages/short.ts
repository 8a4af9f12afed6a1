import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, WHAT } from './phrases';

export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}Rechnung {{first_invoice}} ({{to_pay}}) wird am {{due_date}} fällig.{{/one}}{{#many}}{{count}} Rechnungen ({{to_pay}}) werden demnächst fällig, die erste am {{due_date}}.{{/many}} Falls schon veranlasst: vielen Dank.${PAY}`,
  `${FROM}Zahlungserinnerung: ${WHAT}, {{to_pay}} offen. Bitte bis {{pay_by}} überweisen. Falls schon bezahlt: vielen Dank.${PAY}`,
  `${FROM}Mahnung: ${WHAT}, {{to_pay}} weiterhin offen. Bitte zahlen Sie bis {{pay_by}} oder melden Sie sich.${PAY}`,
  `${FROM}Letzte Mahnung: ${WHAT}, {{to_pay}}. Bitte zahlen Sie bis {{pay_by}} oder fragen Sie uns nach Raten.${PAY}`,
  `${FROM}Förmliche Zahlungsaufforderung: ${WHAT}, {{to_pay}}, zahlbar bis {{pay_by}}. Kopien auf Wunsch, Einwände bitte schriftlich.${PAY}`,
  `${FROM}Letzte Aufforderung: Bitte zahlen Sie {{to_pay}} (${WHAT}) bis {{pay_by}}. Ohne Antwort erwägen wir rechtliche Schritte.${PAY}`,
  `${FROM}Ohne Nachricht bis {{pay_by}} möchten wir ${WHAT} ({{to_pay}}) an unsere Rechtsberater übergeben. Bitte melden Sie sich.${PAY}`,
];

export const PAY_ONLINE = 'Online zahlen: {{payment_link}}';

const COPIES =
  'Auf Wunsch senden wir Ihnen {{#one}}eine Kopie der Rechnung{{/one}}{{#many}}Kopien der Rechnungen{{/many}}.';

export const WHATSAPP: SevenLevels<string> = [
  'ein kleiner Hinweis vorab: {{#one}}Rechnung {{first_invoice}} ({{to_pay}}) wird am {{due_date}} fällig{{/one}}{{#many}}{{count}} Rechnungen ({{to_pay}}) werden demnächst fällig, die erste am {{due_date}}{{/many}}. Falls Sie die Zahlung bereits veranlasst haben, danken wir Ihnen.',
  `wir möchten Sie freundlich an die Zahlung von {{to_pay}} erinnern (${WHAT}). Bitte überweisen Sie den Betrag bis zum {{pay_by}}.${CHARGES} Sollten Sie inzwischen gezahlt haben, vielen Dank.`,
  `wir mahnen hiermit: {{to_pay}} sind weiterhin offen (${WHAT}). Bitte zahlen Sie bis zum {{pay_by}}.${CHARGES} Falls etwas dagegen spricht, sprechen Sie uns bitte an; wir suchen gern gemeinsam nach einer Lösung.`,
  `dies ist unsere letzte Mahnung: Bitte zahlen Sie {{to_pay}} (${WHAT}) bis zum {{pay_by}}.${CHARGES} Falls Sie den Gesamtbetrag derzeit nicht zahlen können, melden Sie sich bitte vor diesem Tag, um eine Ratenzahlung zu vereinbaren.`,
  `wir fordern Sie hiermit förmlich auf, {{to_pay}} (${WHAT}) bis zum {{pay_by}} zu zahlen.${CHARGES} Falls Sie Einwände haben, nennen Sie uns bitte innerhalb derselben Frist die Gründe. ${COPIES}`,
  `wir bitten Sie letztmalig, {{to_pay}} (${WHAT}) bis zum {{pay_by}} zu zahlen.${CHARGES} Sollten wir bis dahin weder eine Zahlung noch einen Vorschlag von Ihnen erhalten, werden wir rechtliche Schritte in Betracht ziehen. Lieber wäre uns eine einvernehmliche Lösung. ${COPIES}`,
  `unsere Aufforderungen, {{to_pay}} (${WHAT}) zu zahlen, blieben ohne Ergebnis. Sofern wir bis zum {{pay_by}} weder eine Zahlung noch eine Nachricht von Ihnen erhalten, beabsichtigen wir, die Angelegenheit an unsere Rechtsberater zu übergeben.${CHARGES} ${COPIES}`,
];
