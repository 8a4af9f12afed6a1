import type { Say } from '../../../i18n/say';
import type { ActionsTexts } from '../../../i18n/sections/actions/texts';

export function actions({ number, count }: Say): ActionsTexts {
  const days = (n: number): string => count(n, { one: '# Tag', other: '# Tage' });
  return {
    names: {
      None: 'Nichts',
      'Courtesy reminder': 'Hinweis vor Fälligkeit',
      Reminder: 'Erinnerung',
      'Firm reminder': 'Mahnung',
      'Final reminder': 'Letzte Mahnung',
      'Demand letter': 'Zahlungsaufforderung',
      'Last demand': 'Letzte Aufforderung',
      'Courtesy call': 'Freundlicher Anruf',
      Call: 'Anruf',
      'Call and offer a plan': 'Anrufen und Ratenplan anbieten',
      'Offer a payment plan': 'Ratenplan anbieten',
      'Suspend deliveries': 'Lieferungen aussetzen',
      'Cancel open orders': 'Offene Bestellungen stornieren',
      'Notify the credit bureau': 'Meldung an Auskunftei prüfen',
      'Hand to an agency': 'An ein Inkassobüro übergeben',
      'Hand to counsel': 'An den Anwalt übergeben',
    },
    due: {
      counsel: (n) => count(n, { one: '# Akte für den Anwalt', other: '# Akten für den Anwalt' }),
      agency: (n) => count(n, { one: '# Akte für das Inkassobüro', other: '# Akten für das Inkassobüro' }),
      bureau: (n) =>
        count(n, { one: '# Meldung an Auskunftei zu prüfen', other: '# Meldungen an Auskunftei zu prüfen' }),
      cancel: (n) =>
        count(n, { one: '# Kunde mit Bestellungen zum Storno', other: '# Kunden mit Bestellungen zum Storno' }),
      suspend: (n) => count(n, { one: '# Kunde zu sperren', other: '# Kunden zu sperren' }),
      plan: (n) => count(n, { one: '# Ratenplan anzubieten', other: '# Ratenpläne anzubieten' }),
      call: (n) => count(n, { one: '# Kunde anzurufen', other: '# Kunden anzurufen' }),
    },
    own: (n, action) => `${action}: ${count(n, { one: '# Kunde', other: '# Kunden' })}`,
    title: 'Zu erledigen',
    none: 'Hier ist nichts mehr zu erledigen.',
    risks: { Low: 'niedriges Risiko', Medium: 'mittleres Risiko', High: 'hohes Risiko', New: 'neuer Kunde' },
    late: (n) =>
      n > 0
        ? `${days(n)} überfällig`
        : n === 0
          ? 'heute fällig'
          : `fällig in ${count(-n, { one: '# Tag', other: '# Tagen' })}`,
    fromDay: (n) => `ab Tag ${number(n)}`,
    nextAction: 'Nächster Schritt',
    byReminders: 'Das erledigen die Mahnungen.',
    nothing: 'Von Hand ist nichts zu tun.',
    coming: (action, date) => `Danach: ${action}, am ${date}`,
    done: 'Erledigt',
    putOff: 'Aufschieben',
    namedFor: (what, customer) => `${what}: ${customer}`,
    note: 'Notiz',
    again: 'Wieder fällig am',
    record: 'Festhalten',
    endsReminders: 'Damit enden die Mahnungen für diese Rechnungen.',
    noDate: 'Wählen Sie einen Tag.',
    notLater: 'Wählen Sie einen Tag nach heute.',
    isDone: 'Erledigt',
    waitsUntil: (date) => `Aufgeschoben bis ${date}`,
    recordedBefore: (who) =>
      who === '' ? 'Jemand hat das vor Ihnen festgehalten.' : `${who} hat das vor Ihnen festgehalten.`,
    takeBack: 'Zurücknehmen',
    takenBack: 'Zurückgenommen. Es ist wieder zu erledigen.',
    takeUp: 'Jetzt angehen',
    openCustomer: 'Kunden öffnen',
    doneFact: (action) => `Erledigt: ${action}`,
    putOffFact: (action, date) => `Aufgeschoben bis ${date}: ${action}`,
    takenBackFact: (action) => `Zurückgenommen: ${action}`,
    forward: (n, risk) => `${days(n)} früher: ${risk}`,
    segment: {
      byPerson: (risk) => `Gilt als: ${risk}`,
      byScore: (risk) => `Gilt nach der Bewertung als: ${risk}`,
      likeEverybody: 'Gilt wie alle anderen.',
      scoresDoNotCount: 'Die Bewertung dient der Information: Die Regeln zählen Bewertungen nicht von selbst.',
      tooFewPaid: 'Es gibt zu wenige bezahlte Rechnungen, als dass die Bewertung zählte.',
      earlier: (n) => `Mahnungen beginnen ${days(n)} früher.`,
      later: (n) => `Mahnungen beginnen ${days(n)} später.`,
      set: 'Risiko festlegen',
      risk: 'Behandeln als',
      until: 'Bis',
      untilHint: 'Leer: bis Sie es beenden.',
      why: 'Warum',
      save: 'Risiko festlegen',
      saved: (risk) => `Gilt ab jetzt als: ${risk}.`,
      ended: 'Beendet. Es entscheiden wieder die Regeln.',
    },
  };
}
