import { DUNNING_LAWS } from '../../core/dunning/law/countries';
import type { DunningLaw, FeeLaw, KindLaw, KnownKind, Statement } from '../../core/dunning/law/dunningLaw';

const KINDS: readonly KnownKind[] = ['business', 'sole trader', 'consumer'];

function feeText({ ground, fromReminder, most, mostShare, perInvoice, name }: FeeLaw): string {
  if (ground === 'none') return 'none';
  const bands = most?.bands.map(({ below, amount }) =>
    below === undefined ? `${amount}` : `${amount} below ${below}`,
  );
  return [
    ground,
    ...(fromReminder > 1 ? [`from reminder ${fromReminder}`] : []),
    ...(bands === undefined
      ? []
      : [`at most ${most?.currency ?? ''} ${bands.join(', ')} ${perInvoice ? 'an invoice' : 'a message'}`]),
    ...(mostShare === undefined ? [] : [`at most ${Math.round(mostShare * 1000) / 10} %`]),
    ...Object.values(name ?? {}).map((text) => `called “${text}”`),
  ].join('; ');
}

function kindRow(kind: KnownKind, { fee, interestFrom, demandDays, source }: KindLaw): string {
  return `| ${kind} | ${feeText(fee)} (${fee.source}) | ${interestFrom} | ${demandDays} | ${source} |`;
}

function statements(title: string, all: readonly Statement[]): string {
  if (all.length === 0) return '';
  const lines = all.map(({ about, kinds, source }) => `- ${about} (${kinds.join(', ')}; ${source})`);
  return `\n${title}\n\n${lines.join('\n')}\n`;
}

function countrySection([code, law]: readonly [string, DunningLaw]): string {
  return `## ${law.country} (${code})

| customers | fee | interest runs from | days of a formal demand | source |
|---|---|---|---|---|
${KINDS.map((kind) => kindRow(kind, law.kinds[kind])).join('\n')}
${statements('To be said or done:', law.must)}${statements('Not to be said or done:', law.mustNot)}${law.bureau === undefined ? '' : `\nCredit bureau: ${law.bureau}.\n`}
Read on ${law.checked} in ${law.readIn.join('; ')}.${law.confirm.length === 0 ? '' : ` A lawyer should confirm: ${law.confirm.join('; ')}.`}
`;
}

/** docs/dunning-law.md. */
export function dunningLawReference(): string {
  return `<!-- Generated from core/dunning/law by \`npm run generate\`. Do not edit. -->

# The law of dunning that is on file

What messages keep to where the policy’s _Law of dunning_ is \`followed\`, by the country of the customer (the ledger’s column _Country_, else the policy’s) and its kind (the column _Customer type_, else the policy’s _Customers are_). A kind that nobody knows has the mildest rule of its country. It is no legal advice: secondary sources, read on the day that is named.

${Object.entries(DUNNING_LAWS).map(countrySection).join('\n')}`;
}
