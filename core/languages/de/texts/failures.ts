import { expectedOf, phraseOf, type ExpectedWords } from '../../../failures/expected';
import { serviceNamer, type FailuresTexts } from '../../../i18n/sections/failures/texts';

const named = serviceNamer(
  {
    'The mail relay': 'Mail-Relay',
    'The mail server': 'Mailserver',
    'The e-mail gateway': 'E-Mail-Gateway',
    'The service': 'Dienst',
  },
  (channel) => `${channel}-Gateway`,
);

const expected: ExpectedWords = {
  amount: () => 'ein Betrag in Ziffern',
  'amount of 0 or more': () => 'ein Betrag von 0 oder mehr',
  bic: () => 'ein BIC mit 8 oder 11 Zeichen, oder leer',
  channels: (words) => `Kanäle aus ${words}`,
  currency: () => 'ein Währungscode nach ISO 4217, oder leer',
  customer: () => 'ein Kunde',
  date: () => 'ein Datum',
  'day after': (day) => `ein Tag nach ${day}`,
  'day of its own': () => 'ein Tag, den keine andere Zeile hat',
  email: () => 'eine E-Mail-Adresse, oder leer',
  header: (name) => `eine Kopfzeile mit ${name}`,
  iban: () => 'eine gültige IBAN, none für keine, oder leer',
  'interest rule': (words) => `none, ein Jahreszins als Bruch, oder statutory und eines von ${words}`,
  'invoices with levels': () => 'Rechnungen mit ihren Stufen, etwa OH-2207 [2]',
  'known fields': (unknown, known) => `Felder aus ${known}, nicht {{${unknown}}}`,
  country: () => 'ein Land wie DE oder Deutschland, oder nichts',
  fee: () => 'eine Gebühr wie 5, EUR 5; GBP 4, oder 2 per cent least 5 most 40',
  'least amounts': () => 'Beträge wie 10 oder EUR 10; GBP 8, oder nichts',
  'ledger sheet': () => 'der Name des Blatts mit den Rechnungen',
  level: () => 'eine Stufe, etwa 2',
  'level above': (level) => `eine Stufe über ${level}`,
  'message text': () => 'der Text der Nachricht',
  'new column': (sheet) => `eine Spalte von ${sheet}, die oben noch nicht steht`,
  nonce: () => 'eine Nonce',
  'one of': (words) => `eines von ${words}`,
  'no table': (table) => `ein Text ohne ${table}; die Tabelle gehört nur in den Text von E-Mails und Briefen`,
  'own row': (cell) => `ein Wert, der nur einmal vorkommt; ${cell} enthält denselben`,
  'plain template': (found) => `eine Vorlage nur mit {{field}} und {{#field}}…{{/field}}, ohne ${found}`,
  'reference rate': () => 'ein Satz als Bruch, etwa 2,15 % oder 0,0215',
  'shorter text': (most) => `ein Text von höchstens ${most} Zeichen`,
  'small picture': (most) => `ein PNG oder JPEG als Datenadresse mit höchstens ${most} Zeichen, oder leer`,
  'table alone': (table) => `ein Text, in dem ${table} allein in seiner Zeile steht`,
  text: () => 'Text',
  time: () => 'eine Uhrzeit, etwa 08:00',
  'time like': (example) => `einen Zeitpunkt, etwa ${example}`,
  'time after': (time) => `eine Uhrzeit nach ${time}`,
  weekdays: () => 'Tage wie Mon, Tue, Wed, Thu, Fri',
  'whole number': (least, most) => `eine ganze Zahl von ${least} bis ${most}`,
  'yes or no': () => 'yes oder no',
};

export const failures: FailuresTexts = {
  expected,
  sentences: {
    'no-recipient': () => 'Die Nachricht hat keinen Empfänger.',
    'too-many-recipients': (recipients, most) =>
      `Die Nachricht hat ${recipients} Empfänger; erlaubt sind höchstens ${most}.`,
    'bad-address': (address) => `„${address}“ ist keine E-Mail-Adresse. Berichtigen Sie sie in der Tabelle.`,
    'bad-phone': (number) => `„${number}“ ist keine Telefonnummer in internationaler Form, etwa +34600111222.`,
    'empty-message': () => 'Die Nachricht ist leer.',
    'too-long': (characters, most) => `Die Nachricht hat ${characters} Zeichen; erlaubt sind höchstens ${most}.`,
    'subject-too-long': (characters, most) =>
      `Der Betreff hat ${characters} Zeichen; erlaubt sind höchstens ${most}. Kürzen Sie ihn in den Vorlagen.`,
    'one-line-only': () =>
      'WhatsApp nimmt in einer Vorlage keine Zeilenumbrüche, Tabulatoren oder mehrere Leerzeichen an. Schreiben Sie die Nachricht in eine Zeile.',
    'one-number-only': (numbers) => `Die Nachricht nennt ${numbers} Telefonnummern; erwartet wird eine.`,
    'no-channel': (channel) => `Hier sendet nichts per ${channel}. Richten Sie es ein und senden Sie dann erneut.`,
    'test-by-email-only': () => 'Ein Test geht nur als E-Mail.',
    unsaid: (words) =>
      `In der Nachricht fehlt „${words}“: Der Kunde sieht nicht, wer mahnt. Nichts wurde gesendet. Schreiben Sie es in den Text, oder {{creditor}} und {{signature}} in die Vorlage und senden Sie dann erneut.`,
    unsigned: (sheet) =>
      `Nichts wurde gesendet: In ${sheet} fehlt der Gläubiger oder wer unterschreibt. Tragen Sie beides ein und senden Sie dann erneut.`,
    'not-written': () =>
      'Die Nachricht konnte nicht geschrieben werden. Sehen Sie sich die Vorlage und die Zellen ihrer Rechnungen an.',
    'too-large': () => 'Die E-Mail ist zu groß. Senden Sie weniger Rechnungen in einer E-Mail.',
    'too-long-for-page': () =>
      'Das ist zu lang, um es einem Browser zu übergeben. Öffnen Sie die Arbeitsmappe in Excel im Web oder für Windows.',
    'print-failed': () => 'Der Brief ließ sich nicht zum Drucken öffnen.',
    'address-refused': (addresses) =>
      `Der Mailserver hat ${addresses} abgelehnt. Berichtigen Sie die Adresse und senden Sie dann erneut.`,
    refused: (service) => `${named(service)}: Die Nachricht wurde nicht angenommen. Nichts wurde gesendet.`,
    'refused-with': (service, status) =>
      `${named(service)}: Die Nachricht wurde nicht angenommen (Fehler ${status}). Nichts wurde gesendet.`,
    'not-reached': (service) => `${named(service)}: nicht erreichbar. Nichts wurde gesendet.`,
    'asks-to-wait': (service) =>
      `${named(service)} bittet, vor der nächsten Nachricht zu warten. Nichts wurde gesendet.`,
    'daily-quota': (left, recipients) =>
      `Dieses Konto darf heute noch an ${left} Empfänger schreiben; die Nachricht hat ${recipients}. Senden Sie sie morgen.`,
    'not-signed-in': (service) =>
      `${named(service)}: Sie sind nicht angemeldet. Melden Sie sich an und senden Sie dann erneut.`,
    'sign-in-refused': (service) =>
      `${named(service)}: Ihre Anmeldung wurde nicht angenommen. Melden Sie sich neu an und senden Sie dann erneut.`,
    'no-permission': () =>
      'Ihr Konto darf von hier nicht senden. Bitten Sie Ihre Administration, Mail.Send und Mail.ReadWrite zu erlauben.',
    'service-not-permitted': (service) =>
      `Dieses Add-on darf diesen Dienst nicht erreichen (${service}). Erlauben Sie ihm Verbindungen zu externen Diensten und prüfen Sie, ob die Adresse zu denen gehört, für die es gebaut wurde. Nichts wurde gesendet.`,
    'key-missing': () => 'Die Adresse ist eine andere als zuvor: Geben Sie den Schlüssel noch einmal ein.',
    'bad-key': () => 'Ein Schlüssel hat mindestens 8 Zeichen ohne Leerzeichen. Nichts wurde gespeichert.',
    'bad-url': (address) =>
      `„${address}“ ist keine Adresse, die mit https:// beginnt und einen Pfad nennt. Nichts wurde gespeichert.`,
    'no-mailbox': (service) =>
      `${named(service)}: Ihr Konto hat kein Postfach, aus dem gesendet werden kann. Nutzen Sie stattdessen Ihr Mailprogramm.`,
    'no-draft': (service) => `${named(service)}: Die Antwort nannte keinen Entwurf. Nichts wurde gesendet.`,
    'draft-unseen': (service) =>
      `${named(service)}: Der Entwurf ließ sich nicht nachsehen. In diesem Versuch wurde nichts gesendet.`,
    'own-address-unknown': () =>
      'Ihre eigene E-Mail-Adresse ließ sich nicht lesen. Melden Sie sich an und versuchen Sie es erneut.',
    'other-recipients': () =>
      'Die Empfänger sind nicht die des Eintrags im Protokoll; nichts wurde gesendet. Prüfen Sie die Nachricht noch einmal.',
    'mail-not-allowed': () =>
      'Dieses Add-on darf in Ihrem Namen keine E-Mails senden. Öffnen Sie den Bereich neu und erlauben Sie es; nichts wurde gesendet.',
    'some-refused': (addresses) =>
      `Der Mailserver hat ${addresses} abgelehnt; die anderen Empfänger haben sie bekommen. Berichtigen Sie die Adresse für die nächste Mahnung.`,
    'connection-broke': (service) =>
      `${named(service)}: Die Verbindung brach ab. Die Nachricht kann hinausgegangen sein: Sehen Sie dort nach, bevor Sie erneut senden.`,
    'no-answer': (service, seconds) =>
      `${named(service)}: In ${seconds} Sekunden kam keine Antwort. Die Nachricht kann hinausgegangen sein: Sehen Sie dort nach, bevor Sie erneut senden.`,
    'unclear-answer': (service) =>
      `${named(service)}: Die Antwort war unklar. Die Nachricht kann hinausgegangen sein: Sehen Sie dort nach, bevor Sie erneut senden.`,
    'unclear-status': (service, status) =>
      `${named(service)}: Die Antwort war unklar (${status}). Die Nachricht kann hinausgegangen sein: Sehen Sie dort nach, bevor Sie erneut senden.`,
    'no-copy': () => 'In Ihren gesendeten Elementen gibt es keine Kopie davon.',
    'copy-found': () => 'In Ihren gesendeten Elementen gibt es eine Kopie davon.',
    'draft-stands': () =>
      'In Ihren gesendeten Elementen gibt es keine Kopie, und sie steht noch in den Entwürfen: Löschen Sie sie dort, bevor Sie erneut senden.',
    'copy-unseen': () => 'Ihre gesendeten Elemente ließen sich gerade nicht ansehen.',
    'taken-over': (who) => `Übernommen von ${who === '' ? 'einer Kollegin oder einem Kollegen' : who}.`,
    dropped: () => 'Vor dem Senden verworfen.',
    'changed-since-approval': () => 'Seit der Freigabe geändert.',
    'approved-another-day': () => 'An einem anderen Tag freigegeben: Ihre Tage und Daten stimmen nicht mehr.',
    'edited-by-hand': () => 'Vor dem Senden von Hand bearbeitet: Prüfen Sie sie noch einmal.',
    'claimed-first': (who) => `${who === '' ? 'Eine Kollegin oder ein Kollege' : who} war schneller.`,
    'confirmed-sent': (who) => (who === '' ? 'Von einer Person bestätigt.' : `Bestätigt von ${who}.`),
    'confirmed-unsent': (who) => (who === '' ? 'Nicht gesendet, sagt eine Person.' : `Nicht gesendet, sagt ${who}.`),
    'opened-perhaps': () => 'Es sollte sich öffnen; noch hat niemand gesagt, ob es das tat.',
    'confirmed-unopened': (who) =>
      who === '' ? 'Es hat sich nichts geöffnet, sagt eine Person.' : `Es hat sich nichts geöffnet, sagt ${who}.`,
    'too-many-invoices': (customer, invoices) =>
      `${customer} hat ${invoices} Rechnungen in einer Nachricht, mehr als das Protokoll fassen kann. Wählen Sie weniger Zeilen aus.`,
    'claim-lost': (customer, sheet) =>
      `Die Vormerkung für ${customer} kam nicht in ${sheet} an; nichts wurde gesendet.`,
    'earlier-run': (day, newest, sheet) =>
      `Dieser Lauf trägt das Datum ${day}, aber ${sheet} enthält schon Nachrichten vom ${newest}. Prüfen Sie das Datum dieses Computers.`,
    'rows-changed': (sheet, changed, all) =>
      `${sheet} nahm ${changed} von ${all} Änderungen an: Jemand anderes hat eine Zeile entfernt, kopiert oder geändert.`,
    'rows-moving': (sheet) =>
      `Zeilen in ${sheet} wandern gerade: Jemand sortiert. Nichts Falsches wurde geschrieben; versuchen Sie es in einer Minute erneut.`,
    'row-mistaken': (sheet, keys) =>
      `Während ${sheet} sortiert wurde, traf das Schreiben eine andere Zeile und ließ sich nicht zurücknehmen: ${keys}. Vergleichen Sie sie mit einer früheren Version.`,
    'entry-gone': (id, sheet) => `Der Eintrag ${id} steht nicht mehr in ${sheet}; nichts wurde geändert.`,
    'no-reason': () => 'Nichts wurde zurückgenommen: Sagen Sie zuerst, warum.',
    protected: (sheet) =>
      `Das Blatt „${sheet}“ ist geschützt; nichts wurde gesendet und nichts geschrieben. Heben Sie den Schutz auf und versuchen Sie es noch einmal.`,
    'ledger-protected': (sheet) =>
      `${sheet} ist geschützt. Mahnungen können gesendet werden; Stufen und Daten werden nicht eingetragen.`,
    'date-system': () =>
      'Diese Arbeitsmappe zählt die Tage ab 1904; jedes Datum würde um vier Jahre falsch gelesen. Nichts wurde gesendet und nichts geschrieben. Speichern Sie die Liste als CSV-Datei und öffnen Sie diese in einer neuen Arbeitsmappe.',
    'newer-layout': (found, known) =>
      `Diese Arbeitsmappe verwendet das Layout ${found}; diese Version kennt Layouts bis ${known}. Nichts wurde gesendet und nichts geschrieben. Öffnen Sie den Bereich neu, um die neueste Version zu erhalten.`,
    'different-customers': (number) =>
      `Unter der Kundennummer ${number} stehen verschiedene Kunden. Wem die Rechnungen gehören, ist nicht zu erkennen; es wird kein Brief geschrieben. Geben Sie jedem Kunden eine eigene Nummer.`,
    'several-of-name': (name) =>
      `In der Liste heißen mehrere Kunden ${name}; für alle zusammen wird kein Brief geschrieben. Markieren Sie eine Rechnung des gemeinten Kunden und öffnen Sie den Brief noch einmal.`,
    'unknown-answer': (answer) => `„${answer}“ ist keine Antwort auf diese Frage. Wählen Sie eine der angebotenen.`,
    'tables-in-the-way': (sheet) =>
      `Die Tabellen in ${sheet} stehen einander im Weg; nichts wurde gespeichert. Stellen Sie sie untereinander, mit einer leeren Zeile dazwischen.`,
    'log-missing': (since) =>
      `Das Nachrichtenprotokoll fehlt; es wurde seit ${since} geführt. Ohne es weiß niemand, wer woran erinnert wurde, und nichts wird gesendet. Holen Sie das Blatt mit Rückgängig oder aus dem Versionsverlauf zurück.`,
    'sheet-twice': (sheet, names) =>
      `${sheet} ist unter diesem Namen nicht da, und mehrere Blätter könnten es sein: ${names}. Nichts wird gesendet oder geändert. Geben Sie dem richtigen seinen Namen zurück.`,
    'no-sheet': (sheet) => `In dieser Arbeitsmappe gibt es kein Blatt „${sheet}“; nichts wurde geändert.`,
    'no-column': (sheet, header) => `${sheet} hat keine Spalte „${header}“ mehr; nichts wurde geändert.`,
    'no-header-row': (sheet, row) => `${sheet} hat in Zeile ${row} keine Kopfzeile; nichts wurde geändert.`,
    'not-loaded': () =>
      'Die Texte der Nachrichten wurden nicht geladen: Vielleicht fehlt die Verbindung. Nichts wurde gesendet.',
    'no-headers': (sheet, headers) =>
      `${sheet} hat keine Zeile mit den Überschriften ${headers}; nichts wurde geändert.`,
    'not-own-sheet': (sheet) => `„${sheet}“ ist kein Blatt dieses Add-ins; es bleibt, wie es ist.`,
    'error-value': (error, place) =>
      `Ein Fehlerwert, ${error}, lässt sich nicht in ${place} schreiben; dort wurde nichts geschrieben.`,
    'no-document': () => 'Es ist keine Tabelle geöffnet. Öffnen Sie den Bereich aus einer Tabelle heraus.',
    'host-unreached': () =>
      'Die Tabelle war nicht erreichbar: Vielleicht fehlt die Verbindung. Versuchen Sie es erneut.',
    'host-unanswered': () => 'Die Tabelle hat nicht geantwortet. Versuchen Sie es erneut.',
    'several-accounts': () =>
      'Google weiß nicht, welches Ihrer Konten gemeint ist. Öffnen Sie die Tabelle in einem privaten Fenster oder einem Browserprofil, in dem nur das Konto dieser Tabelle angemeldet ist.',
    'permission-missing': () =>
      'Google verlangt eine Berechtigung, die dieses Add-on nicht hat. Öffnen Sie den Bereich über das Menü „Erweiterungen“ neu und erlauben Sie alles, wonach gefragt wird. Fragt niemand: Laden Sie die Tabelle neu und melden Sie andere Google-Konten ab.',
    'cell-edit': () => 'Beenden Sie die Eingabe in der Zelle mit Enter oder Esc und versuchen Sie es erneut.',
    'halves-differ': () =>
      'Der Bereich und das Skript der Tabelle haben verschiedene Versionen. Laden Sie die Tabelle neu und öffnen Sie den Bereich noch einmal.',
    'host-failed': () =>
      'Die Tabelle konnte das nicht ausführen. Versuchen Sie es erneut; bleibt es so, öffnen Sie den Bereich neu.',
    'file-empty': (file) => `${file} ist leer. Exportieren Sie die Datei noch einmal.`,
    'file-too-large': (file) =>
      `${file} ist zu groß für eine Liste von Rechnungen. Exportieren Sie nur die offenen Rechnungen.`,
    'file-old': (file) =>
      `${file} ist eine alte Excel-Mappe (xls) oder mit einem Kennwort geschützt. Speichern Sie sie als xlsx.`,
    'file-unreadable': (file) => `${file} lässt sich nicht lesen. Wählen Sie eine xlsx- oder CSV-Datei.`,
    'update-unfinished': (file) =>
      `Die Aktualisierung aus ${file} brach ab. Setzen Sie sie fort oder machen Sie sie rückgängig; es wurde nichts geändert.`,
    'run-under-way': () =>
      'Gerade gehen Nachrichten hinaus, oder sie taten es bis vor wenigen Minuten. Lassen Sie diesen Lauf enden und versuchen Sie es dann erneut.',
    'auto-save-off': () =>
      'AutoSpeichern ist aus: Andere sehen nicht, was Sie senden, und könnten es auch senden. Schalten Sie AutoSpeichern oben im Fenster ein und versuchen Sie es dann erneut.',
    busy: () => 'Gerade schreibt jemand anderes in diese Arbeitsmappe. Versuchen Sie es in einer Minute erneut.',
    'damaged-sheet': (sheet, cell, came, text) =>
      `${sheet}, Zelle ${cell}, enthält „${came}“; erwartet wird: ${phraseOf(expectedOf(text), expected)}.`,
  },
};
