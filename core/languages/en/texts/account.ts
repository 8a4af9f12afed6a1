import type { Say } from '../../../i18n/say';
import type { AccountTexts } from '../../../i18n/sections/account/texts';

export function account({ count }: Say): AccountTexts {
  return {
    line: (name) => `Account: ${name}`,
    sendsFrom: (address) => `E-mails go out from ${address}.`,
    title: 'Sign in to send',
    means: (n) =>
      count(n, {
        one: 'E-mails go out from your own mailbox. Your e-mail is kept as you left it.',
        other: 'E-mails go out from your own mailbox. Your # e-mails are kept as you left them.',
      }),
    signIn: 'Sign in',
    useMailApp: 'Use my mail app',
    asking: 'Finish the sign-in in the window that opened.',
    notSignedIn: {
      closed: 'The sign-in was closed before it was finished. Nothing was sent. Sign in to go on.',
      offline: 'There is no connection to Microsoft 365. Nothing was sent. Try again when you are back online.',
      late: 'The sign-in was not finished in time. Nothing was sent. Try again.',
      consent:
        'Your organisation has not allowed Collections to send from your mailbox yet. Nothing was sent. Ask your administrator to grant it once, or use your mail app.',
      unsupported: 'This version of Excel cannot sign in from here. Nothing was sent. Use your mail app instead.',
      failed: 'The sign-in to Microsoft 365 did not succeed. Nothing was sent. Try again, or use your mail app.',
    },
  };
}
