import { callScripts, type CallFrame, type CallStep } from '../../../messages/templates/callScript';
import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, OF_WHAT } from './phrases';

const DUE = '{{#one}}fällig war sie{{/one}}{{#many}}die erste war fällig{{/many}} am {{due_date}}';
const COPIES = 'Kopien der Rechnungen senden, auf denen die Forderung beruht.';

const STEPS: SevenLevels<CallStep> = [
  {
    reason: `Ich rufe nur der Ordnung halber an, es geht um die Zahlung ${OF_WHAT} über {{to_pay}}; fällig {{#one}}ist sie{{/one}}{{#many}}ist die erste{{/many}} am {{due_date}}.`,
    question: 'Haben Sie alles, was Sie brauchen, und ist die Zahlung für diesen Tag vorgesehen?',
    offers: ['Die Rechnung noch einmal senden oder Angaben berichtigen, falls etwas nicht stimmt.'],
  },
  {
    reason: `Wir haben noch keinen Zahlungseingang wegen ${OF_WHAT}: Es geht um {{to_pay}}; ${DUE}.${CHARGES}`,
    question: 'Ist sie vielleicht untergegangen, und können Sie die Zahlung bis zum {{pay_by}} veranlassen?',
    offers: ['Die Rechnung noch einmal senden.', 'Liegt der Fehler bei uns, ihn noch am selben Tag klären.'],
  },
  {
    reason: `Wir haben Ihnen wegen ${OF_WHAT} geschrieben: {{to_pay}} sind weiterhin offen; ${DUE}.${CHARGES}`,
    question: 'Wie und wann können Sie zahlen: Wäre es bis zum {{pay_by}} möglich?',
    offers: ['Einen Zahlungstag vereinbaren.', 'Eine Beschwerde noch heute an die zuständige Person weitergeben.'],
  },
  {
    reason: `Trotz unserer Mahnungen sind {{to_pay}} wegen ${OF_WHAT} offen; ${DUE}.${CHARGES} Der nächste Schritt wäre eine förmliche Zahlungsaufforderung.`,
    question:
      'Können Sie den ganzen Betrag bis zum {{pay_by}} zahlen? Falls nicht: Wie viel können Sie zahlen, und wann?',
    offers: ['Einen Zahlungstag oder eine Teilzahlung vereinbaren.', 'Über eine Ratenzahlung sprechen.'],
  },
  {
    reason: `Wir haben Ihnen eine förmliche Zahlungsaufforderung über {{to_pay}} wegen ${OF_WHAT} gesandt oder senden sie in Kürze; ${DUE}.${CHARGES}`,
    question: 'Erkennen Sie die Forderung an, und können Sie bis zum {{pay_by}} zahlen?',
    offers: [COPIES, 'Über eine Ratenzahlung sprechen.'],
  },
  {
    reason: `Unsere förmliche Zahlungsaufforderung über {{to_pay}} wegen ${OF_WHAT} blieb ohne Erfolg.${CHARGES} Wir möchten uns mit Ihnen einigen, wenn möglich bis zum {{pay_by}}.`,
    question: 'Welchen Vorschlag können Sie heute machen?',
    offers: [COPIES, 'Einen Vorschlag aufnehmen und schriftlich bestätigen.'],
  },
  {
    reason: `Unsere Aufforderungen, {{to_pay}} wegen ${OF_WHAT} zu zahlen, blieben ohne Erfolg.${CHARGES} Wenn wir bis zum {{pay_by}} nichts von Ihnen hören, beabsichtigen wir, die Sache an unsere Rechtsanwälte abzugeben.`,
    question: 'Gibt es etwas, das wir vor diesem Tag wissen oder bedenken sollten?',
    offers: [COPIES, 'Einen letzten Vorschlag aufnehmen und zur Entscheidung weitergeben.'],
  },
];

const FRAME: CallFrame = {
  opening: `1. Begrüßung
„Guten Tag, mein Name ist … {{#creditor}}von {{creditor}}{{/creditor}}{{^creditor}}und ich rufe in einer geschäftlichen Sache an{{/creditor}}. Kann ich {{customer}} sprechen oder wer bei Ihnen die Buchhaltung macht?“`,
  identity: `2. Wer ist am Apparat? Vor allem anderen klären
„Darf ich Ihren vollen Namen und Ihre Funktion wissen, und nennen Sie mir bitte Ihre Kundennummer oder die Anschrift, die wir von Ihnen haben?“
- Die Angaben macht die andere Person; lesen Sie nichts vor.
- Falsche Person oder nicht bestätigt: nichts über eine Rechnung, einen Betrag oder eine Zahlung sagen, weder zu Dritten noch auf einen Anrufbeantworter. Nur Namen und Nummer hinterlassen und das Gespräch höflich beenden.`,
  reason: 'Grund',
  question: 'Frage',
  wait: 'Dann warten und zuhören.',
  offers: 'Angebote',
  planOffer: 'Diese Ratenzahlung anbieten:',
  payOnline: 'Den Link zum Zahlen senden: {{payment_link}}',
  dispute: 'Bestritten: Gründe aufnehmen, nicht streiten und sagen, dass die Rechnung geprüft wird.',
  quotes: ['„', '“'],
  notes: `6. Gleich notieren
- Mit wem Sie wann gesprochen haben und wie die Person bestätigt wurde.
- Das Ergebnis: Zusage (Betrag und Tag), bezahlt (Tag und Verwendungszweck), bestritten (welche Rechnung und warum), Ratenzahlung gewünscht, Rückruf (wann), falsche Nummer, nicht erreicht.
- Den Wunsch, nicht angerufen oder anders erreicht zu werden.`,
};

export const CALL: SevenLevels<string> = callScripts(FRAME, STEPS);
