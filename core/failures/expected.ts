/** What a cell of our own sheets should hold, with the values of its phrase. */
export interface ExpectedValues {
  readonly amount: readonly [];
  readonly 'amount of 0 or more': readonly [];
  readonly bic: readonly [];
  readonly channels: readonly [words: string];
  readonly country: readonly [];
  readonly currency: readonly [];
  readonly customer: readonly [];
  readonly date: readonly [];
  readonly 'day after': readonly [day: string];
  readonly 'day of its own': readonly [];
  readonly email: readonly [];
  readonly fee: readonly [];
  readonly header: readonly [name: string];
  readonly iban: readonly [];
  readonly 'interest rule': readonly [words: string];
  readonly 'invoices with levels': readonly [];
  readonly 'known fields': readonly [unknown: string, known: string];
  readonly 'least amounts': readonly [];
  readonly 'ledger sheet': readonly [];
  readonly level: readonly [];
  readonly 'level above': readonly [level: string];
  readonly 'message text': readonly [];
  readonly 'new column': readonly [sheet: string];
  readonly 'no table': readonly [table: string];
  readonly nonce: readonly [];
  readonly 'one of': readonly [words: string];
  readonly 'own row': readonly [cell: string];
  readonly 'plain template': readonly [found: string];
  readonly 'reference rate': readonly [];
  readonly 'shorter text': readonly [most: string];
  readonly 'small picture': readonly [most: string];
  readonly 'table alone': readonly [table: string];
  readonly text: readonly [];
  readonly time: readonly [];
  readonly 'time like': readonly [example: string];
  readonly 'time after': readonly [time: string];
  readonly weekdays: readonly [];
  readonly 'whole number': readonly [least: string, most: string];
  readonly 'yes or no': readonly [];
}
export type ExpectedCode = keyof ExpectedValues;

/** A phrase that follows "should be". */
export type ExpectedWords = { readonly [C in ExpectedCode]: (...values: ExpectedValues[C]) => string };

export interface Expected {
  readonly code: ExpectedCode;
  readonly values: readonly string[];
}

type Given<T extends readonly string[]> = { readonly [I in keyof T]: string | number };

export function expected<C extends ExpectedCode>(code: C, ...values: Given<ExpectedValues[C]>): Expected {
  return { code, values: values.map(String) };
}

export const EXPECTED_ENGLISH: ExpectedWords = {
  amount: () => 'an amount in figures',
  'amount of 0 or more': () => 'an amount of 0 or more',
  bic: () => 'a BIC of 8 or 11 characters, or blank',
  channels: (words) => `channels out of ${words}`,
  country: () => 'a country such as DE or Germany, or blank',
  currency: () => 'a currency code of ISO 4217, or blank',
  customer: () => 'a customer',
  date: () => 'a date',
  'day after': (day) => `a day after ${day}`,
  'day of its own': () => 'a day that no other row has',
  email: () => 'an e-mail address, or blank',
  fee: () => 'a fee such as 5, EUR 5; GBP 4, or 2 per cent least 5 most 40',
  header: (name) => `a header row with ${name}`,
  iban: () => 'a valid IBAN, none, or blank',
  'interest rule': (words) => `none, a yearly rate as a fraction, or statutory and one of ${words}`,
  'invoices with levels': () => 'invoices with their levels, such as OH-2207 [2]',
  'known fields': (unknown, known) => `fields out of ${known}, not {{${unknown}}}`,
  'least amounts': () => 'amounts such as 10, or EUR 10; GBP 8, or blank',
  'ledger sheet': () => 'the name of the ledger sheet',
  level: () => 'a level such as 2',
  'level above': (level) => `a level above ${level}`,
  'message text': () => 'the text of the message',
  'new column': (sheet) => `a column of ${sheet} that is not named above`,
  'no table': (table) => `a text without ${table}, which only the body of e-mails and letters may hold`,
  nonce: () => 'a nonce',
  'one of': (words) => `one of ${words}`,
  'own row': (cell) => `the only one of its kind, but ${cell} says the same`,
  'plain template': (found) => `a template with {{field}} and {{#field}}…{{/field}} only, without ${found}`,
  'reference rate': () => 'a rate as a fraction, such as 2.15 % or 0.0215',
  'shorter text': (most) => `a text of at most ${most} characters`,
  'small picture': (most) => `a PNG or JPEG as a data address of at most ${most} characters, or blank`,
  'table alone': (table) => `a text in which ${table} stands alone on its line`,
  text: () => 'text',
  time: () => 'a time such as 08:00',
  'time like': (example) => `a time such as ${example}`,
  'time after': (time) => `a time after ${time}`,
  weekdays: () => 'days such as Mon, Tue, Wed, Thu, Fri',
  'whole number': (least, most) => `a whole number from ${least} to ${most}`,
  'yes or no': () => 'yes or no',
};

/** The phrase of an expectation; blank where the code is not known or values are missing. */
export function phraseOf({ code, values }: Expected, words: ExpectedWords): string {
  const phrase = Object.prototype.hasOwnProperty.call(EXPECTED_ENGLISH, code) ? words[code] : undefined;
  if (phrase === undefined || values.length < EXPECTED_ENGLISH[code].length) return '';
  const say: (...values: readonly string[]) => string = phrase;
  return say(...values);
}

/** As one text, to travel in a failure's values. */
export function expectedText({ code, values }: Expected): string {
  return [code, ...values].join(' | ');
}

export function expectedOf(text: string): Expected {
  const [code = '', ...values] = text.split(' | ');
  // eslint-disable-next-line own/own-fields -- written by whichever version; phraseOf asks whether it is one of ours
  return { code: code as ExpectedCode, values };
}
