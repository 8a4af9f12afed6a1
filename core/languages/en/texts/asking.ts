import type { AskingTexts } from '../../../i18n/sections/asking/texts';
import type { Say } from '../../../i18n/say';

export function asking({ number, count }: Say): AskingTexts {
  return {
    title: 'Who is asking?',
    once: 'Asked once. Every message carries it.',
    signedBy: 'Signed by',
    optional: 'optional',
    withoutAccount: 'No bank details',
    withoutMeans: 'The messages do not say where to pay.',
    ibanRight: (country) => `The check digits are right. Country: ${country}.`,
    ibanDigits: 'The check digits do not fit. Compare it with your bank statement.',
    ibanLength: (country, needs, has) =>
      `An IBAN of this country (${country}) has ${number(needs)} characters, this one ${number(has)}.`,
    ibanShape: 'An IBAN begins with two letters and two digits, such as GB82.',
    seeIt: 'See it in the first message',
    shaded: 'Shaded: what you typed above.',
    fillIn: 'Fill in the creditor and who signs first.',
    giveAccount: 'Give the account for payments, or tick that there is none.',
    nameCurrency: 'Name the currency first: some rows have none.',
    correct: 'Correct what is marked above first.',
    writing: 'Writing the messages with it',
    kept: 'Who is asking is kept in the Collections Policy sheet.',
    changedMeanwhile: 'The Collections Policy sheet changed meanwhile. Look at the messages again.',
    editsGone: (n) =>
      count(n, {
        one: '# message that you had edited was written again. Look at it again.',
        other: '# messages that you had edited were written again. Look at them again.',
      }),
  };
}
