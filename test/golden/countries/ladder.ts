import { dayOfIso, isoOf } from '../../../core/calendar/civil';
import type { DebtorKind } from '../../../core/dunning/law/dunningLaw';
import type { Policy } from '../../../core/dunning/policy';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { recogniseColumns } from '../../../core/ledger/recognise';
import { historyOf } from '../../../core/log/history';
import type { PlannedMessage } from '../../../core/messages/message';
import { freshPolicy } from '../../../core/messages/policyNames';
import type { TemplateBook } from '../../../core/messages/templateBook';
import { planReminders } from '../../../core/reminders/planning';
import { ledgerRow } from '../../support/ledgerRows';
import { reminderOf } from '../../support/logRecords';
import { COUNTRIES, type CountryCase } from './cases';

export const CHANNELS = ['email', 'letter', 'sms'] as const;
type Channel = (typeof CHANNELS)[number];

const DUE = dayOfIso('2026-03-02') ?? 0;
/** From this level on the ledger names a second invoice that was reminded of with the first. */
const SECOND_FROM = 6;
/** Days that a level waits for what the last one granted. */
const LONGEST_WAIT = 40;
const MAPPING = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: [['Invoice', 'Customer']] });

/** Whole currencies have larger prices. */
function openOf({ currency }: CountryCase): readonly [number, number] {
  return ['COP', 'CLP'].includes(currency) ? [1190000, 400500] : [1190, 400.5];
}

function policyOf(country: string, kind: DebtorKind, channel: Channel): Policy {
  const { tongue, currency, creditor, signature, iban, fee, interest, ...own } = COUNTRIES[country] as CountryCase;
  const fresh = freshPolicy(tongue);
  const { address, registerNumber, taxNumber } = own;
  return {
    ...fresh,
    country,
    currency,
    creditor,
    signature,
    iban,
    interest,
    customers: kind,
    language: tongue,
    details: { ...fresh.details, address, registerNumber, taxNumber },
    workingDays: [0, 1, 2, 3, 4, 5, 6],
    levels: fresh.levels.map((step) => ({ ...step, channels: [channel], fee: step.level > 1 ? fee : 0 })),
  };
}

/** How a ladder went so far. */
interface Sent {
  readonly day: number;
  readonly grantedUntil: string;
}

/** The messages of a whole ladder by one channel, each on the first day that its turn comes. */
export function ladderOf(
  country: string,
  kind: DebtorKind,
  channel: Channel,
  book: TemplateBook,
): readonly PlannedMessage[] {
  const own = COUNTRIES[country] as CountryCase;
  const policy = policyOf(country, kind, channel);
  const [first, second] = openOf(own);
  const sent: Sent[] = [];
  return policy.levels.map(({ level, fromDay }) => {
    const usual: Partial<LedgerRow> = {
      customer: own.customer,
      currency: own.currency,
      postal: own.postal,
      dueDate: isoOf(DUE),
      phone: '+15550100',
      // Somebody is named to the second message only.
      contactName: level === 2 ? own.contact : '',
    };
    const invoices = [
      { ...usual, row: 1, invoice: '2026-0142', openAmount: first },
      ...(level >= SECOND_FROM ? [{ ...usual, row: 2, invoice: '2026-0158', openAmount: second }] : []),
    ];
    const log = invoices.flatMap(({ invoice }) =>
      sent.map(({ day, grantedUntil }, i) =>
        reminderOf(invoice, i + 1, isoOf(day), { customer: own.customer, grantedUntil }),
      ),
    );
    for (let asOf = DUE + fromDay; ; asOf++) {
      const { messages, broken, skipped } = planReminders({
        rows: invoices.map(ledgerRow),
        mapping: MAPPING,
        history: historyOf(log, () => undefined),
        asOf,
        time: '10:00',
        policy,
        book,
      });
      const [one, ...others] = messages;
      if (one === undefined && broken.length === 0 && asOf < DUE + fromDay + LONGEST_WAIT) continue;
      if (one === undefined || others.length > 0 || one.level !== level || one.lines.length !== invoices.length)
        throw new Error(`${country} ${kind} ${channel} ${level}: ${JSON.stringify({ messages, broken, skipped })}`);
      sent.push({ day: asOf, grantedUntil: one.grantedUntil });
      return one;
    }
  });
}
