import { CALENDARS } from '../calendar/holidays';
import { enteredText, type Cell } from '../cells/cell';
import { FEES_PER, UNPAID_FEES } from '../dunning/fee';
import { LONGEST_PICTURE, pictureFault } from '../addresses/picture';
import { countryOf } from '../dunning/law/countries';
import { DEBTOR_KINDS } from '../dunning/law/dunningLaw';
import { LAW_USES, LISTED, MESSAGES_BY, REOPENED, type CreditorDetails, type Policy } from '../dunning/policy';
import type { InterestRule } from '../interest/charge';
import { expected, type Expected } from '../failures/expected';
import { JURISDICTIONS } from '../interest/law/laws';
import { LANGUAGES } from '../locale/languages';
import { tongueOf } from '../locale/regions';
import { currencyCodeOf } from '../money/currency';
import { RISK_SEGMENTS, type RiskSegment } from '../portfolio/paymentRisk';
import { readLeast, writeLeast } from './leastAmounts';
import { isEmailAddress } from '../addresses/email';
import { ibanOf, isBic } from '../addresses/iban';

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Kept in place of an IBAN where messages are to name no account. */
const NO_ACCOUNT = 'none';

/** A setting of the sheet's first table: how it is written, read and explained. */
export interface Setting {
  readonly name: string;
  readonly explanation: string;
  readonly write: (policy: Policy) => Cell;
  /** @returns the part of the policy, or undefined where the cell cannot be read */
  readonly read: (cell: Cell | undefined) => Partial<Policy> | undefined;
  readonly expects: Expected;
}

function wholeSetting(
  name: string,
  explanation: string,
  key: 'gap' | 'capPerRun' | 'interestGrace',
  least: number,
  most: number,
): Setting {
  return {
    name,
    explanation,
    expects: expected('whole number', least, most),
    write: (policy) => policy[key],
    read: (cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most ? { [key]: cell } : undefined,
  };
}

/** One of a few words. */
function choiceSetting<K extends 'messagesBy' | 'listed' | 'reopened' | 'customers' | 'law' | 'feesPer' | 'unpaidFees'>(
  name: string,
  explanation: string,
  key: K,
  words: readonly Policy[K][],
): Setting {
  return {
    name,
    explanation,
    expects: expected('one of', words.join(', ')),
    write: (policy) => policy[key],
    read(cell) {
      const word = words.find((known) => known === enteredText(cell).trim().toLowerCase());
      return word === undefined ? undefined : { [key]: word };
    },
  };
}

function textSetting(name: string, explanation: string, key: 'creditor' | 'signature'): Setting {
  return {
    name,
    explanation,
    expects: expected('text'),
    write: (policy) => policy[key],
    read: (cell) => ({ [key]: enteredText(cell).trim() }),
  };
}

function detailSetting(name: string, explanation: string, key: Exclude<keyof CreditorDetails, 'image'>): Setting {
  return {
    name,
    explanation,
    expects: expected('text'),
    write: (policy) => policy.details[key],
    read: (cell) => ({ details: { [key]: enteredText(cell).trim() } as unknown as CreditorDetails }),
  };
}

function leastSetting(name: string, explanation: string, key: 'leastToChase' | 'leastInterest'): Setting {
  return {
    name,
    explanation,
    expects: expected('least amounts'),
    write: (policy) => writeLeast(policy[key]),
    read: (cell) => {
      const least = readLeast(cell);
      return least === undefined ? undefined : { [key]: least };
    },
  };
}

/** HH:MM of a text or of a time cell, which holds the fraction of a day. */
function timeOf(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 1440);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const text = enteredText(cell).trim();
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
}

function timeSetting(name: string, explanation: string, key: 'contactFrom' | 'contactUntil'): Setting {
  return {
    name,
    explanation,
    expects: expected('time'),
    write: (policy) => policy[key],
    read(cell) {
      const time = timeOf(cell);
      return time === undefined ? undefined : { [key]: time };
    },
  };
}

function segmentSetting(segment: RiskSegment): Setting {
  return {
    name: `Days earlier: ${segment}`,
    explanation: `Levels after the due date start so many days earlier for ${segment} risk; negative for later.`,
    expects: expected('whole number', -30, 30),
    write: (policy) => policy.earlier[segment],
    read: (cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= 30
        ? { earlier: { [segment]: cell } as Policy['earlier'] }
        : undefined,
  };
}

function writeInterest(rule: InterestRule): Cell {
  if (rule.kind === 'none') return 'none';
  return rule.kind === 'rate' ? rule.rate : `statutory ${rule.jurisdiction}`;
}

function readInterest(cell: Cell | undefined): Partial<Policy> | undefined {
  if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? { interest: { kind: 'rate', rate: cell } } : undefined;
  const text = enteredText(cell).trim();
  if (text === '' || text.toLowerCase() === 'none') return { interest: { kind: 'none' } };
  const name = /^statutory\s+(\S.*)$/i.exec(text)?.[1]?.trim().toUpperCase();
  const jurisdiction = JURISDICTIONS.find((known) => known === name);
  return jurisdiction === undefined ? undefined : { interest: { kind: 'statutory', jurisdiction } };
}

function readDays(cell: Cell | undefined): Partial<Policy> | undefined {
  const days = enteredText(cell)
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => DAY_NAMES.findIndex((name) => part.toLowerCase().startsWith(name.toLowerCase())));
  return days.length > 0 && days.every((day) => day >= 0) ? { workingDays: [...new Set(days)].sort() } : undefined;
}

/** How a switch is written in a cell. */
export const yes = (flag: boolean): Cell => (flag ? 'yes' : 'no');

/** In the order of the sheet. */
export const SETTINGS: readonly Setting[] = [
  textSetting('Creditor', 'Whose money it is. Stands in messages and in every claim.', 'creditor'),
  textSetting('Signature', 'Stands under every message.', 'signature'),
  {
    name: 'Reply to',
    explanation: 'The e-mail address that replies go to; blank for the sender.',
    expects: expected('email'),
    write: (policy) => policy.replyTo,
    read: (cell) => {
      const replyTo = enteredText(cell).trim();
      return replyTo === '' || isEmailAddress(replyTo) ? { replyTo } : undefined;
    },
  },
  {
    name: 'IBAN',
    explanation:
      'The account that payments go to; with it, messages in euros carry a code for banking apps. none: they name no account.',
    expects: expected('iban'),
    write: (policy) => (policy.iban === '' && policy.withoutAccount ? NO_ACCOUNT : policy.iban),
    read: (cell) => {
      const text = enteredText(cell).trim();
      if (text.toLowerCase() === NO_ACCOUNT) return { iban: '', withoutAccount: true };
      const iban = text === '' ? '' : ibanOf(text);
      return iban === undefined ? undefined : { iban, withoutAccount: false };
    },
  },
  {
    name: 'BIC',
    explanation: 'Of that account; may be blank within Europe.',
    expects: expected('bic'),
    write: (policy) => policy.bic,
    read: (cell) => {
      const bic = enteredText(cell).trim().toUpperCase();
      return bic === '' || isBic(bic) ? { bic } : undefined;
    },
  },
  {
    name: 'Show reckoning',
    explanation: 'yes: messages that ask for interest show how it was reckoned.',
    expects: expected('yes or no'),
    write: (policy) => yes(policy.reckoning),
    read: (cell) => {
      const word = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : enteredText(cell).trim().toLowerCase();
      return word === 'yes' || word === 'no' ? { reckoning: word === 'yes' } : undefined;
    },
  },
  {
    name: 'Language',
    explanation: `Messages to customers whose row names none: ${LANGUAGES.slice(0, -1).join(', ')} or ${LANGUAGES.slice(-1).join()}; with its country such as de-AT or pt-BR.`,
    expects: expected('one of', LANGUAGES.join(', ')),
    write: (policy) => policy.language,
    read: (cell) => {
      const text = enteredText(cell).trim();
      // A code, with a country or without: a word may be a language's name in several.
      const language = /^[a-z]{2}([-_][a-z0-9]{2,4})?$/i.test(text) ? tongueOf(text) : undefined;
      return language === undefined ? undefined : { language };
    },
  },
  {
    name: 'Currency',
    explanation: 'Of rows that name none, such as EUR; may be blank.',
    expects: expected('currency'),
    write: (policy) => policy.currency,
    read: (cell) => {
      const text = enteredText(cell).trim();
      const currency = text === '' ? '' : currencyCodeOf(text);
      return currency === undefined ? undefined : { currency };
    },
  },
  detailSetting('Legal form', 'Of the creditor, such as Ltd, where its name does not say it.', 'legalForm'),
  detailSetting('Address', 'Where the creditor gets its post. No formal demand goes out without it.', 'address'),
  detailSetting(
    'Register number',
    'Of the creditor, with the register: e-mails and letters print it below the signature.',
    'registerNumber',
  ),
  detailSetting('Tax number', 'Of the creditor: e-mails and letters print it below the signature.', 'taxNumber'),
  detailSetting(
    'Letterhead',
    'Stands at the head of printed documents in place of the name; may be blank.',
    'letterhead',
  ),
  {
    name: 'Letterhead picture',
    explanation: 'A small PNG or JPEG above the letterhead, as data:image/png;base64,… The Policy screen puts it in.',
    expects: expected('small picture', LONGEST_PICTURE),
    write: (policy) => policy.details.image,
    read: (cell) => {
      const image = enteredText(cell).trim();
      return pictureFault(image) === undefined ? { details: { image } as unknown as CreditorDetails } : undefined;
    },
  },
  {
    name: 'Country',
    explanation: 'Where you are, and customers whose row names no country, such as DE: whose law of dunning counts.',
    expects: expected('country'),
    write: (policy) => policy.country,
    read: (cell) => {
      const country = countryOf(enteredText(cell));
      return country === undefined ? undefined : { country };
    },
  },
  choiceSetting(
    'Customers are',
    'What customers are whose row does not say it: business, sole trader, consumer or unknown.',
    'customers',
    DEBTOR_KINDS,
  ),
  choiceSetting(
    'Law of dunning',
    'followed: fees, interest and days stay within the law of the customer’s country that is on file. told: the Policy screen tells where they do not.',
    'law',
    LAW_USES,
  ),
  wholeSetting('Days between reminders', 'A customer hears from you by one channel at most this often.', 'gap', 0, 365),
  choiceSetting(
    'One message for each',
    'customer: one message, worded by its highest level, its table parted by level. level: a message for each level.',
    'messagesBy',
    MESSAGES_BY,
  ),
  choiceSetting(
    'Listed for information',
    'nothing; overdue: what is overdue and not asked for today stands apart below the sum to pay; open: what is not due yet as well.',
    'listed',
    LISTED,
  ),
  choiceSetting(
    'Paid and open again',
    'goes on: the next level follows, as after a payment that bounced. begins anew: the first level follows.',
    'reopened',
    REOPENED,
  ),
  leastSetting(
    'Least amount to chase',
    'A message that would ask for less waits, such as 10, or EUR 10; GBP 8. Blank: everything is chased.',
    'leastToChase',
  ),
  wholeSetting('Most messages in a run', 'A run stops there; the rest stays for the next.', 'capPerRun', 1, 10_000),
  timeSetting('Contact from', 'Calls, SMS and WhatsApp from this time on.', 'contactFrom'),
  timeSetting('Contact until', 'Calls, SMS and WhatsApp before this time.', 'contactUntil'),
  {
    name: 'Working days',
    explanation: 'Days on which calls, SMS and WhatsApp go out.',
    expects: expected('weekdays'),
    write: (policy) => policy.workingDays.map((day) => DAY_NAMES[day]).join(', '),
    read: readDays,
  },
  {
    name: 'Calendar',
    explanation: 'Whose holidays are no working days: weekends (none), TARGET, UK or US.',
    expects: expected('one of', CALENDARS.join(', ')),
    write: (policy) => policy.calendar,
    read: (cell) => {
      const calendar = CALENDARS.find((name) => name.toLowerCase() === enteredText(cell).trim().toLowerCase());
      return calendar === undefined ? undefined : { calendar };
    },
  },
  {
    name: 'Interest rule',
    explanation: `none, a yearly rate such as 0.08, or statutory and a code: ${JURISDICTIONS.join(', ')}.`,
    expects: expected('interest rule', JURISDICTIONS.join(', ')),
    write: (policy) => writeInterest(policy.interest),
    read: readInterest,
  },
  wholeSetting(
    'Days without interest',
    'What is paid so many days after the due date costs no interest; later it runs from the due date.',
    'interestGrace',
    0,
    365,
  ),
  leastSetting(
    'Least interest',
    'Less interest on an invoice is not asked for, such as 1, or EUR 1; GBP 1.',
    'leastInterest',
  ),
  choiceSetting(
    'Fee for each',
    'message: the fee of its highest level, once. invoice: each invoice has the fee of its own level.',
    'feesPer',
    FEES_PER,
  ),
  choiceSetting(
    'Unpaid fees',
    'dropped: a message asks for its own fee alone. carried on: also for those of earlier messages about invoices that are still open.',
    'unpaidFees',
    UNPAID_FEES,
  ),
  ...RISK_SEGMENTS.map(segmentSetting),
  {
    name: 'Segments from scores',
    explanation:
      'yes: where nobody set a customer’s risk, that of the payment-risk score counts (three paid invoices).',
    expects: expected('yes or no'),
    write: (policy) => yes(policy.segmentsFromScores),
    read: (cell) => {
      const word = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : enteredText(cell).trim().toLowerCase();
      return word === 'yes' || word === 'no' ? { segmentsFromScores: word === 'yes' } : undefined;
    },
  },
];
