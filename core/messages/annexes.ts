import { shownNumber } from '../ledger/instalmentNames';
import { ibanGroups } from '../addresses/iban';
import { dayOfIso, isoOf } from '../calendar/civil';
import { interestReckoning } from '../interest/charge';
import { boundsOf } from './charges';
import type { Draft } from './draft';
import { epcPayload } from './epcQr';
import { invoiceOf, type Written } from './invoiceTable';
import type { InvoiceTable, Reckoning, TransferBlock } from './message';

/** A yearly rate as a percentage with as many digits as it needs, at most four. */
function percent(rate: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(rate);
}

function reckoningOf({ context, booked, currency, lines, consumers, digits }: Draft, written: Written): Reckoning {
  const { labels, locale } = booked.wording;
  const { policy, asOf } = context;
  const rows = lines.flatMap((line) => {
    if (line.interest === 0) return [];
    const party = consumers.has(line) ? 'consumer' : 'business';
    const from = dayOfIso(line.interestFrom ?? line.dueDate) ?? asOf;
    const bounds = boundsOf(policy, currency);
    return interestReckoning(policy.interest, line.amount, from, asOf, digits, party, bounds).map((stretch) => [
      invoiceOf(line),
      written.date(isoOf(stretch.from)),
      written.date(isoOf(stretch.to)),
      String(stretch.days),
      percent(stretch.rate, locale),
      written.money(stretch.interest),
    ]);
  });
  const heads = [labels.invoice, labels.from, labels.to, labels.days, labels.rate, labels.interest];
  return { title: labels.reckoning, heads, rows };
}

function transferOf({ context, booked, currency, lines, toPay }: Draft): TransferBlock {
  const { labels } = booked.wording;
  const { iban, bic, creditor } = context.policy;
  // Several instalments of an invoice are one number.
  const reference = [...new Set(lines.map(({ invoice }) => shownNumber(invoice)))].join(' ');
  const remittance = [...reference].slice(0, 140).join('');
  const payload = currency === 'EUR' ? epcPayload({ name: creditor, iban, bic, amount: toPay, remittance }) : undefined;
  return {
    title: labels.transfer,
    lines: [
      [labels.account, [creditor, ibanGroups(iban), bic].filter((part) => part !== '').join(', ')],
      [labels.reference, remittance],
    ],
    ...(payload === undefined ? {} : { code: { payload, label: labels.scan } }),
  };
}

/** What follows the invoice table: the interest reckoning and the bank details, where the policy gives cause. */
export function annexesOf(draft: Draft, written: Written): Pick<InvoiceTable, 'reckoning' | 'transfer'> {
  const { policy } = draft.context;
  const long = draft.channel === 'email' || draft.channel === 'letter';
  return {
    ...(long && policy.reckoning && draft.interest > 0 ? { reckoning: reckoningOf(draft, written) } : {}),
    ...(long && policy.iban !== '' ? { transfer: transferOf(draft) } : {}),
  };
}
