import type { Say } from '../../../i18n/say';
import type { AccountTexts } from '../../../i18n/sections/account/texts';

export function account({ count }: Say): AccountTexts {
  return {
    line: (name) => `Konto: ${name}`,
    sendsFrom: (address) => `E-Mails gehen von ${address} aus.`,
    title: 'Zum Senden anmelden',
    means: (n) =>
      count(n, {
        one: 'E-Mails gehen von Ihrem eigenen Postfach aus. Ihre E-Mail bleibt, wie Sie sie verlassen haben.',
        other: 'E-Mails gehen von Ihrem eigenen Postfach aus. Ihre # E-Mails bleiben, wie Sie sie verlassen haben.',
      }),
    signIn: 'Anmelden',
    useMailApp: 'Mein Mailprogramm nutzen',
    asking: 'Schließen Sie die Anmeldung in dem Fenster ab, das sich geöffnet hat.',
    notSignedIn: {
      closed:
        'Die Anmeldung wurde vor dem Ende geschlossen. Es wurde nichts gesendet. Melden Sie sich an, um fortzufahren.',
      offline:
        'Es gibt keine Verbindung zu Microsoft 365. Es wurde nichts gesendet. Versuchen Sie es noch einmal, wenn Sie wieder online sind.',
      late: 'Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Es wurde nichts gesendet. Versuchen Sie es noch einmal.',
      consent:
        'Ihre Organisation hat Collections noch nicht erlaubt, aus Ihrem Postfach zu senden. Es wurde nichts gesendet. Bitten Sie Ihre Administration, es einmal zu erlauben, oder nutzen Sie Ihr Mailprogramm.',
      unsupported:
        'Diese Version von Excel kann sich von hier aus nicht anmelden. Es wurde nichts gesendet. Nutzen Sie stattdessen Ihr Mailprogramm.',
      failed:
        'Die Anmeldung bei Microsoft 365 ist nicht gelungen. Es wurde nichts gesendet. Versuchen Sie es noch einmal oder nutzen Sie Ihr Mailprogramm.',
    },
  };
}
