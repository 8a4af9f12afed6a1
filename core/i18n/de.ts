import type { Say } from './say';
import { actionsDe } from './sections/actions/de';
import { channelsDe } from './sections/channels/de';
import { columnsDe } from './sections/columns/de';
import { customerDe } from './sections/customer/de';
import { failuresDe } from './sections/failures/de';
import { documentsDe } from './sections/documents/de';
import { functionsDe } from './sections/functions/de';
import { accountDe } from './sections/account/de';
import { handOffDe } from './sections/handoff/de';
import { helpDe } from './sections/help/de';
import { policyDe } from './sections/policy/de';
import { promiseDe } from './sections/promise/de';
import { templatesDe } from './sections/templates/de';
import type { Texts } from './texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items[items.length - 1] ?? ''}`;
}

/** German, with the formal address. */
export function de({ number, count }: Say): Texts {
  const eMails = (n: number): string => count(n, { one: '# E-Mail', other: '# E-Mails' });
  const invoices = (n: number): string => count(n, { one: '# Rechnung', other: '# Rechnungen' });
  const customers = (n: number): string => count(n, { one: '# Kunde', other: '# Kunden' });
  const toCustomers = (n: number): string => count(n, { one: '# Kunden', other: '# Kunden' });
  const rows = (n: number): string => count(n, { one: '# Zeile', other: '# Zeilen' });
  return {
    list,
    functions: functionsDe({ number, count }),
    columns: columnsDe({ number, count }),
    customer: customerDe({ number, count }),
    failures: failuresDe,
    policy: policyDe({ number, count }),
    promise: promiseDe({ number, count }),
    templates: templatesDe({ number, count }),
    account: accountDe({ number, count }),
    handOff: handOffDe({ number, count }),
    help: helpDe,
    actions: actionsDe({ number, count }),
    channels: channelsDe({ number, count }),
    documents: documentsDe({ number, count }),
    stages: ['Vorbeugend', 'Administrativ', 'Außergerichtlich', 'Gerichtlich'],
    fields: {
      invoice: 'Rechnungsnummer',
      customer: 'Kunde',
      customerNumber: 'Kundennummer',
      dueDate: 'Fälligkeit',
      openAmount: 'offener Betrag',
      amount: 'Betrag',
      paid: 'bezahlt',
      paidDate: 'Zahlungstag',
      currency: 'Währung',
      email: 'E-Mail',
      cc: 'E-Mail-Kopie',
      phone: 'Telefon',
      language: 'Sprache',
      contactName: 'Ansprechpartner',
      hold: 'Mahnsperre',
      dispute: 'Reklamation',
      promiseDate: 'Zusagedatum',
      doNotContact: 'nicht kontaktieren',
      lastLevel: 'letzte Stufe',
      lastReminder: 'letzte Mahnung',
      status: 'Status',
      paymentLink: 'Zahlungslink',
      customerType: 'Kundenart',
      creditLimit: 'Kreditlimit',
    },
    common: {
      back: 'Zurück',
      more: 'Mehr',
      places: 'Bereiche',
      loading: 'Das Blatt wird gelesen',
      messageLog: 'Nachrichtenprotokoll',
      noLogYet: 'Es gibt noch kein Nachrichtenprotokoll. Die erste Mahnung legt es an.',
      tryAgain: 'Erneut versuchen',
      lookAgain: 'Erneut nachsehen',
      done: 'Fertig',
      cancel: 'Abbrechen',
      close: 'Schließen',
      goToCell: (cell) => `Zur Zelle ${cell}`,
      number,
      eMails,
      invoices,
      invoicesLate: (n, days) =>
        days > 0
          ? `${invoices(n)}, ${count(days, { one: '# Tag überfällig', other: '# Tage überfällig' })}`
          : days === 0
            ? `${invoices(n)}, heute fällig`
            : `${invoices(n)}, fällig in ${count(-days, { one: '# Tag', other: '# Tagen' })}`,
      invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
      invoicesIn: (n, _name, code) => (code === '' ? invoices(n) : `${invoices(n)} in ${code}`),
      eMailsIn: (n, _name, code) => (code === '' ? eMails(n) : `${eMails(n)} in ${code}`),
    },
    remind: {
      place: 'Mahnen',
      selectedIn: (sheet) => `Ausgewählt in ${sheet}`,
      hiddenRows: (n) =>
        count(n, {
          one: '# ausgeblendete Zeile bleibt außen vor.',
          other: '# ausgeblendete Zeilen bleiben außen vor.',
        }),
      narrowedFrom: (n) => `Eingegrenzt von ${invoices(n)}.`,
      currency: 'Währung',
      open: 'Offen',
      overdue: 'Überfällig',
      noCurrency: 'Ohne Währung',
      stages: 'Phasen',
      pressToNarrow: 'Zum Eingrenzen drücken',
      showAll: 'Alle zeigen',
      paidOrCredits: (n) =>
        count(n, { one: '# weitere ist bezahlt oder ein Guthaben.', other: '# weitere sind bezahlt oder Guthaben.' }),
      today: 'Heute',
      dueInLedger: 'Heute fällig in der ganzen Liste',
      perhapsSent: (n) =>
        count(n, { one: '# E-Mail wurde vielleicht gesendet', other: '# E-Mails wurden vielleicht gesendet' }),
      waitsForDecision: (n) =>
        count(n, { one: 'Sie wartet auf Ihre Entscheidung', other: 'Sie warten auf Ihre Entscheidung' }),
      strangers: {
        customers: (n, sheet, names) =>
          count(n, {
            one: `# Zeile von ${sheet} passt zu keinem Kunden der Liste: ${names}. Sie hält nichts an.`,
            other: `# Zeilen von ${sheet} passen zu keinem Kunden der Liste: ${names}. Sie halten nichts an.`,
          }),
        invoices: (n, sheet, names) =>
          count(n, {
            one: `# Zeile von ${sheet} nennt eine Rechnung, die ihr Kunde nicht hat: ${names}.`,
            other: `# Zeilen von ${sheet} nennen Rechnungen, die ihre Kunden nicht haben: ${names}.`,
          }),
        show: 'Blatt zeigen',
      },
      nothingElse: 'Sonst nichts heute.',
      send: 'Mahnungen senden',
      ready: (n) =>
        count(n, {
          one: '# E-Mail bereit. Sie prüfen sie zuerst.',
          other: '# E-Mails bereit. Sie prüfen sie zuerst.',
        }),
      seeWhy: 'Warum?',
      noneReady: (skipped) => `${eMails(0)} bereit. ${rows(skipped)} übersprungen.`,
      runStopped: (at) => `Der Versand von ${at} wurde unterbrochen.`,
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# E-Mail wurde gesendet', other: '# E-Mails wurden gesendet' })}, ` +
        `${count(waiting, { one: '# wartet', other: '# warten' })}. Niemand bekommt eine zweimal.`,
      goOnWith: (n) => `Mit ${number(n)} fortfahren`,
      dropThem: 'Verwerfen',
      lagging: (n) =>
        count(n, {
          one: '# Zeile Ihrer Tabelle ist hinter dem Protokoll zurück: Ihre letzte Mahnung steht dort noch nicht.',
          other:
            '# Zeilen Ihrer Tabelle sind hinter dem Protokoll zurück: Ihre letzten Mahnungen stehen dort noch nicht.',
        }),
      dropped: (n) =>
        count(n, {
          one: '# E-Mail verworfen. Ihre Rechnungen können wieder gemahnt werden.',
          other: '# E-Mails verworfen. Ihre Rechnungen können wieder gemahnt werden.',
        }),
    },
    review: {
      title: 'Prüfen',
      heading: (n, c) => `${eMails(n)} an ${toCustomers(c)}`,
      interest: (amounts) => `Hinzu kommen Verzugszinsen: ${amounts}.`,
      fees: (amounts) => `Hinzu kommen Gebühren: ${amounts}.`,
      cannotReckon: (problem) =>
        `Diese Nachricht kann nicht hinausgehen: ihre Verzugszinsen lassen sich nicht berechnen (${problem}). Sehen Sie sich die Zinsregel an.`,
      all: (n) => `Alle ${number(n)}`,
      order: 'Höchste Stufe zuerst',
      search: (n) => `${eMails(n)} durchsuchen`,
      found: (shown, all) => `${number(shown)} von ${eMails(all)}`,
      noneFound: (text) => `Keine E-Mail enthält „${text}“ in Kunde, Rechnungen oder Adressen.`,
      tickedHidden: (n) =>
        count(n, {
          one: '# angehakte E-Mail wird nicht gezeigt.',
          other: '# angehakte E-Mails werden nicht gezeigt.',
        }),
      to: 'An',
      cc: 'Cc',
      replyTo: 'Antwort an',
      payee: 'Zahlung an',
      subject: 'Betreff',
      body: 'Text',
      preview: (customer) => `E-Mail an ${customer}`,
      tick: (customer) => `Senden an ${customer}`,
      edit: 'Bearbeiten',
      print: 'Drucken',
      openCustomer: 'Kunden öffnen',
      tableLine: (line) => `Die Zeile ${line} steht für die Tabelle der Rechnungen.`,
      edited: 'Bearbeitet',
      keep: 'Änderungen übernehmen',
      finishEdit: 'Übernehmen oder verwerfen Sie zuerst Ihre Änderungen.',
      undoEdit: 'Änderungen zurücknehmen',
      subjectMissing: 'Geben Sie einen Betreff ein.',
      bodyMissing: 'Geben Sie einen Text ein.',
      needsTick: 'Braucht Ihr Häkchen',
      changed: 'Geändert',
      changedSince: (n, who) =>
        count(n, {
          one: `# E-Mail hat sich geändert, während Sie lasen. Sehen Sie ${who} noch einmal an.`,
          other: `# E-Mails haben sich geändert, während Sie lasen. Sehen Sie ${who} noch einmal an.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# E-Mail ist nicht mehr fällig und wurde herausgenommen: ${who}.`,
          other: `# E-Mails sind nicht mehr fällig und wurden herausgenommen: ${who}.`,
        }),
      cannotGo: (field) =>
        `Diese E-Mail kann nicht gehen: Die Vorlage verlangt die Angabe ${field}, und in der Zeile steht keine.`,
      test: 'Test an mich',
      testing: 'Der Test wird gesendet',
      tested: 'Test an Sie gesendet. Nichts wurde verzeichnet.',
      testFailed: (error) => `Der Test wurde nicht gesendet: ${error} Nichts wurde verzeichnet.`,
      send: (n) => `${eMails(n)} senden`,
      checking: 'Das Blatt wird auf Änderungen geprüft',
      from: (account) => `Von ${account}`,
      quota: (n) => `Sie können heute ${eMails(n)} senden.`,
      overQuota: (now, later) =>
        `Sie können heute ${number(now)} senden. ${count(later, { one: 'Die andere # bleibt für morgen.', other: 'Die anderen # bleiben für morgen.' })}`,
      noQuota: 'Sie können heute keine E-Mails mehr senden. Sie bleiben für morgen.',
      perRun: (now, later) =>
        `Ein Versand fasst ${number(now)}. ${count(later, { one: 'Die andere # bleibt für den nächsten.', other: 'Die anderen # bleiben für den nächsten.' })}`,
      tickOne: 'Haken Sie die E-Mails an, die gehen dürfen.',
      nothingToSend: 'Es gibt nichts zu senden.',
    },
    skipped: {
      rows: (n) => `${rows(n)} übersprungen`,
      canFix: (n) => `${number(n)} können Sie beheben`,
      reasons: {
        'not due': 'Noch nicht fällig',
        paid: 'Bezahlt',
        credit: 'Guthaben',
        'promise pending': 'Zusage läuft',
        disputed: 'Reklamiert',
        'on hold': 'Mahnsperre',
        'plan current': 'Ratenplan wird eingehalten',
        'opted out': 'Wünscht keine Nachrichten',
        'already reminded': 'Auf dieser Stufe schon gemahnt',
        'being sent': 'Wird gerade gesendet',
        'perhaps sent': 'Vielleicht gesendet, wartet auf Ihre Entscheidung',
        'levels ended': 'Alle Stufen gesendet',
        'no template': 'Keine Vorlage für diese Stufe',
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
    },
    sending: {
      title: 'Senden',
      done: (done, all) => `${number(done)} von ${number(all)} erledigt`,
      sentNotSent: (sent, notSent) =>
        notSent === 0 ? `${number(sent)} gesendet` : `${number(sent)} gesendet, ${number(notSent)} nicht gesendet`,
      secondsLeft: (n) => count(n, { one: 'Noch etwa # Sekunde', other: 'Noch etwa # Sekunden' }),
      minutesLeft: (n) => count(n, { one: 'Noch etwa # Minute', other: 'Noch etwa # Minuten' }),
      waiting: 'Wartet',
      sending: 'Wird gesendet',
      sent: (at) => `Gesendet ${at}`,
      handedOver: (at) => `Übergeben ${at}`,
      notSent: (error) => `Nicht gesendet: ${error}`,
      perhapsSent: 'Vielleicht gesendet',
      takenOut: 'Herausgenommen: Jemand anders sendet sie gerade',
      notStarted: 'Nicht begonnen',
      stop: 'Nach dieser E-Mail anhalten',
      stopping: (customer) => `Hält nach ${customer} an`,
      stoppingNow: 'Hält an',
      closing: 'Auch das Schließen des Bereichs hält an. Beim nächsten Mal können Sie dort fortfahren.',
      paused: (until) => `Der Maildienst bittet um eine Pause. Weiter um ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'Der Maildienst bittet um eine Pause. Weiter in # Sekunde.',
          other: 'Der Maildienst bittet um eine Pause. Weiter in # Sekunden.',
        }),
    },
    result: {
      title: (at) => `Heute gesendet, ${at}`,
      sent: (n) => `${number(n)} gesendet`,
      sentNeedYou: (sent, need) =>
        `${number(sent)} gesendet, ${count(need, { one: '# braucht Sie', other: '# brauchen Sie' })}`,
      sentNotStarted: (sent, n) => `${number(sent)} gesendet, ${number(n)} nicht begonnen`,
      notStarted: (n) =>
        count(n, {
          one: '# E-Mail wartet. Unter „Mahnen“ können Sie mit ihr fortfahren.',
          other: '# E-Mails warten. Unter „Mahnen“ können Sie mit ihnen fortfahren.',
        }),
      perhapsSent: 'Vielleicht gesendet',
      connectionBroke: 'Die Verbindung brach ab, während diese E-Mail hinausging.',
      whatIsKnown: (error) => `Bekannt ist: ${error}`,
      lookInSent: (subject) => `Suchen Sie in Ihren gesendeten E-Mails nach „${subject}“.`,
      staysBlocked: 'Sie bleibt gesperrt, bis Sie entscheiden, damit niemand sie zweimal bekommt.',
      itWasSent: 'Wurde gesendet',
      itWasNotSent: 'Wurde nicht gesendet',
      decidedSent: (customer) => `Als gesendet verzeichnet: ${customer}.`,
      decidedNotSent: (customer) =>
        `Als nicht gesendet verzeichnet: ${customer}. Die Rechnungen können wieder gemahnt werden.`,
      nothingWaits: 'Nichts wartet auf Ihre Entscheidung.',
      notSent: 'Nicht gesendet',
      notSentCount: (n) => `Nicht gesendet, ${eMails(n)}`,
      correct: 'Beheben Sie die Ursache und senden Sie dann erneut.',
      sendAgain: (n) => (n === 1 ? 'Erneut senden' : `${number(n)} erneut senden`),
      nothingAgain: 'Diese E-Mails sind nicht mehr fällig. Es gibt nichts erneut zu senden.',
      takenOut: (who, n) =>
        `${who === '' ? 'Jemand anders' : who} sendet gerade ${number(n)} davon. ${count(n, { one: 'Sie wurde hier herausgenommen.', other: 'Sie wurden hier herausgenommen.' })}`,
      sentFold: (n) => `${eMails(n)} gesendet`,
      changed: (n) =>
        count(n, {
          one: '# E-Mail wurde nicht gesendet, weil sich ihre Rechnungen inzwischen geändert haben. Prüfen Sie sie neu.',
          other:
            '# E-Mails wurden nicht gesendet, weil sich ihre Rechnungen inzwischen geändert haben. Prüfen Sie sie neu.',
        }),
      reviewOthers: (n) => count(n, { one: 'Die andere Rechnung prüfen', other: 'Die anderen # Rechnungen prüfen' }),
      anotherDay: (n) =>
        count(n, {
          one: '# Nachricht wurde an einem anderen Tag freigegeben und nicht gesendet: Ihre Tage und Daten stimmen nicht mehr. Prüfen Sie sie neu.',
          other:
            '# Nachrichten wurden an einem anderen Tag freigegeben und nicht gesendet: Ihre Tage und Daten stimmen nicht mehr. Prüfen Sie sie neu.',
        }),
      editedByHand: (n) =>
        count(n, {
          one: '# Nachricht wurde von Hand bearbeitet und nicht gesendet: Die Arbeitsmappe behält nicht, was Sie geschrieben haben. Prüfen Sie sie noch einmal.',
          other:
            '# Nachrichten wurden von Hand bearbeitet und nicht gesendet: Die Arbeitsmappe behält nicht, was Sie geschrieben haben. Prüfen Sie sie noch einmal.',
        }),
      reminded: (name) => `Gemahnt: ${name}`,
      ledger: 'Ihre Liste',
      update: (headers, columns, n, columnCount) =>
        `${headers}, ${columnCount === 1 ? 'Spalte' : 'Spalten'} ${columns}, ${columnCount === 1 ? 'kann' : 'können'} für die ${count(n, { one: '# gesendete Rechnung', other: '# gesendeten Rechnungen' })} auf den neuesten Stand gebracht werden.`,
      updateRows: (n) => `${rows(n)} aktualisieren`,
      updated: (n) =>
        count(n, { one: '# Zeile ist auf dem neuesten Stand.', other: '# Zeilen sind auf dem neuesten Stand.' }),
      notUpdated: (n) =>
        count(n, {
          one: '# Zeile wurde nicht wiedergefunden oder steht zweimal da und blieb, wie sie ist.',
          other: '# Zeilen wurden nicht wiedergefunden oder stehen zweimal da und blieben, wie sie sind.',
        }),
      notNow: 'Jetzt nicht',
      openLog: 'Das Nachrichtenprotokoll öffnen',
      settledNotNoted: (error) =>
        `Die inzwischen bezahlten Rechnungen konnten nicht vermerkt werden: ${error} Sie werden nach dem nächsten Versand vermerkt. Bis dahin geht eine, die wieder offen ist, auf ihrer alten Stufe weiter.`,
      brokeOff: (error) =>
        `Der Versand brach ab: ${error} Was hinausging, steht im Nachrichtenprotokoll. Mit dem, was wartet, können Sie unter „Mahnen“ fortfahren.`,
    },
    trouble: {
      screenBroke: (screen) => `Diese Ansicht ließ sich nicht zeigen: ${screen}`,
      screenBrokeMeans:
        'Nichts Gesendetes oder Erfasstes ist verloren: Es steht im Nachrichtenprotokoll, und was wartet, kann unter Erinnern fortgesetzt werden. Sehen Sie sich die zuletzt geänderte Zelle oder Vorlage an.',
      nothingSelected: 'Keine Rechnungen ausgewählt',
      selectRows: (sheet) => `Wählen Sie eine oder mehrere Zeilen in ${sheet} aus. Die Kopfzeile zählt nicht.`,
      dueToday: (i, c) =>
        `Heute ${i === 1 ? 'ist' : 'sind'} ${invoices(i)} von ${toCustomers(c)} für eine Mahnung fällig.`,
      nothingDue: 'Heute ist nichts fällig.',
      nextDue: (date, n) => `Heute ist nichts fällig. Als Nächstes: ${date}, ${invoices(n)}.`,
      dueFrom: (time, n) => `Noch ist nichts fällig. Heute ab ${time}: ${invoices(n)}.`,
      reviewDue: 'Alle heute fälligen prüfen',
      makeCallList: 'Anrufliste erstellen',
      newer: 'Von einer neueren Version',
      newerReads: (found, known) =>
        `Diese Arbeitsmappe verwendet das Layout ${found}. Ihr Add-in kennt Layouts bis ${known} und liest deshalb nur.`,
      newerMeans:
        'Es können keine Mahnungen gesendet werden, und kein Blatt wird geändert. Die Funktionen arbeiten wie zuvor.',
      reopen: 'Öffnen Sie den Bereich neu, um die neueste Version zu erhalten.',
      reload: 'Neu laden',
      protectedSheet: (sheet) => `Die Arbeitsmappe oder ihr Blatt ${sheet} ist geschützt.`,
      noEmailColumn: 'Keine E-Mail-Spalte gefunden',
      needAddress: (row) =>
        `Mahnungen brauchen eine Adresse. Keine der Überschriften in Zeile ${number(row)} sieht nach E-Mail aus.`,
      noColumn: (fields, n) =>
        n === 1 ? `Keine Spalte gefunden für ${fields}` : `Keine Spalten gefunden für ${fields}`,
      needColumn: (row) =>
        `Ohne sie lassen sich keine Mahnungen berechnen. Keine der Überschriften in Zeile ${number(row)} sieht danach aus.`,
      headersSeen: (headers) => `Gesehene Überschriften: ${headers}.`,
      nameHeader: 'Berichtigen oder ergänzen Sie die Überschrift im Blatt und sehen Sie dann erneut nach.',
      noLedger: 'Keine Rechnungsliste gefunden',
      whatIsLedger:
        'Eine Liste hat eine Zeile je Rechnung unter Überschriften wie Rechnung, Kunde, Fälligkeit, Offener Betrag und E-Mail.',
      openLedger:
        'Öffnen Sie das Blatt mit Ihren Rechnungen oder ergänzen Sie die Überschriften und sehen Sie dann erneut nach.',
      offline: 'Sie sind offline',
      offlineMeans:
        'Phasen, Pläne und Vorschauen gehen weiter. Das Senden wartet, bis Sie wieder verbunden sind, und nichts geht verloren.',
      offlineWaiting: (waiting, at, sent) =>
        `${eMails(waiting)} des Versands von ${at} ${waiting === 1 ? 'wartet' : 'warten'}. ` +
        count(sent, { one: '# wurde gesendet.', other: '# wurden gesendet.' }),
      unreadable: 'Das Blatt ließ sich nicht lesen',
      damaged: 'Das Nachrichtenprotokoll ist beschädigt',
      damagedSheet: (sheet) => `Das Blatt ${sheet} ist beschädigt`,
      logMissing: 'Das Nachrichtenprotokoll fehlt',
      startNewLog: 'Neues Protokoll beginnen',
      newLogMeans:
        'Ein neues Protokoll weiß von nichts, was zuvor hinausging, außer dem, was in den Spalten Ihrer Liste steht.',
      deleteCopy: (first, second) =>
        `Die Zeilen von ${first} und ${second} sind dieselbe Nachricht, von Hand kopiert. Löschen Sie eine der beiden und behalten Sie die mit dem späteren Stand; sehen Sie dann erneut nach. Bis dahin wird nichts gesendet.`,
      notOverwritten:
        'Nichts wurde überschrieben und nichts gesendet. Berichtigen Sie die Zelle und sehen Sie dann erneut nach.',
      nothingChanged: 'Nichts wurde geändert und nichts gesendet.',
      failed: 'Das ging nicht',
      notDone: (error) => `Die Tabelle meldet: ${error}`,
    },
  };
}
