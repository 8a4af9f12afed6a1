import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, OF_WHAT, PAY, WHAT } from './phrases';

export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}Rechnung {{first_invoice}} ({{to_pay}}) wird am {{due_date}} fällig.{{/one}}{{#many}}{{count}} Rechnungen ({{to_pay}}) werden demnächst fällig, die erste am {{due_date}}.{{/many}} Falls schon veranlasst: vielen Dank.${PAY}`,
  `${FROM}Zahlungserinnerung: ${WHAT}, {{to_pay}} offen. Bitte bis {{pay_by}} überweisen. Falls schon bezahlt: vielen Dank.${PAY}`,
  `${FROM}Mahnung: ${WHAT}, {{to_pay}} weiterhin offen. Bitte zahlen Sie bis {{pay_by}} oder melden Sie sich.${PAY}`,
  `${FROM}Letzte Mahnung: ${WHAT}, {{to_pay}}. Bitte zahlen Sie bis {{pay_by}} oder fragen Sie uns nach Raten.${PAY}`,
  `${FROM}Wir haben Ihnen wegen ${OF_WHAT} geschrieben. Bitte lesen Sie unser Schreiben und antworten Sie uns oder rufen Sie an.`,
  `${FROM}Wir haben Ihnen wegen ${OF_WHAT} erneut geschrieben. Bitte lesen Sie unser Schreiben und antworten Sie uns oder rufen Sie an.`,
  `${FROM}Unser letztes Schreiben wegen ${OF_WHAT} wartet auf Ihre Antwort. Bitte lesen Sie es und antworten Sie uns oder rufen Sie an.`,
];

export const PAY_ONLINE = 'Online zahlen: {{payment_link}}';

export const WHATSAPP: SevenLevels<string> = [
  'ein kleiner Hinweis vorab: {{#one}}Rechnung {{first_invoice}} ({{to_pay}}) wird am {{due_date}} fällig{{/one}}{{#many}}{{count}} Rechnungen ({{to_pay}}) werden demnächst fällig, die erste am {{due_date}}{{/many}}. Falls Sie die Zahlung bereits veranlasst haben, danken wir Ihnen.',
  `wir möchten Sie freundlich an die Zahlung von {{to_pay}} erinnern (${WHAT}). Bitte überweisen Sie den Betrag bis zum {{pay_by}}.${CHARGES} Sollten Sie inzwischen gezahlt haben, vielen Dank.`,
  `dies ist eine Mahnung: {{to_pay}} sind weiterhin offen (${WHAT}). Bitte zahlen Sie bis zum {{pay_by}}.${CHARGES} Falls etwas dagegenspricht, sprechen Sie uns bitte an; wir suchen gern gemeinsam nach einer Lösung.`,
  `dies ist unsere letzte Mahnung: Bitte zahlen Sie {{to_pay}} (${WHAT}) bis zum {{pay_by}}.${CHARGES} Falls Sie den Gesamtbetrag derzeit nicht zahlen können, melden Sie sich bitte vor diesem Tag, um eine Ratenzahlung zu vereinbaren.`,
  `wir haben Ihnen wegen ${OF_WHAT} geschrieben. Bitte lesen Sie unser Schreiben und antworten Sie uns oder rufen Sie uns an.`,
  `wir haben Ihnen wegen ${OF_WHAT} erneut geschrieben. Bitte lesen Sie unser Schreiben und antworten Sie uns oder rufen Sie uns an.`,
  `unser letztes Schreiben wegen ${OF_WHAT} wartet auf Ihre Antwort. Bitte lesen Sie es und antworten Sie uns oder rufen Sie uns an.`,
];
