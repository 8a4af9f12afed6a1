import { numberKey } from '../cells/key';
import { partsOfInvoice } from '../ledger/instalmentNames';
import type { Draft } from './draft';
import { approvalHash, hashOf } from './hash';
import type { ClaimedInvoice } from '../log/record';
import type { PlannedMessage } from './message';
import { write, type Content } from './render';

/** What of a message is worked out when first asked for. */
export type Lazy = 'claims' | 'key' | 'subject' | 'body' | 'table' | 'text' | 'html' | 'hash' | 'basis';

/** What those parts are made from. */
interface Unwritten {
  readonly draft: Draft;
  readonly planned: Pick<PlannedMessage, 'customer' | 'to' | 'cc' | 'replyTo' | 'payee'>;
  content?: Content;
  hash?: string;
}

const unwritten = new WeakMap<object, Unwritten>();

// All messages share these getters: own ones for each would keep more in memory than the message itself.
function lazily(of: (message: Unwritten) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: object): unknown {
      const message = unwritten.get(this);
      if (message === undefined) throw new TypeError('a planned message was copied without its parts being read');
      return of(message);
    },
  };
}

const LAZY: Readonly<Record<Lazy, PropertyDescriptor>> = {
  claims: lazily(({ draft }) => claimsOf(draft)),
  key: lazily(keyOf),
  subject: lazily((message) => contentOf(message).subject),
  body: lazily((message) => contentOf(message).body),
  table: lazily((message) => contentOf(message).table),
  text: lazily((message) => contentOf(message).text),
  html: lazily((message) => contentOf(message).html),
  hash: lazily(hashOfMessage),
  basis: lazily(hashOfMessage),
};

/** Completes a message by the parts that are worked out when first asked for; a copy of it is plain data. */
export function writtenWhenAsked(planned: Omit<PlannedMessage, Lazy>, draft: Draft): PlannedMessage {
  unwritten.set(planned, { draft, planned });
  return Object.defineProperties(planned, LAZY) as PlannedMessage;
}

function contentOf(message: Unwritten): Content {
  return (message.content ??= write(message.draft));
}

function hashOfMessage(message: Unwritten): string {
  const { draft, planned } = message;
  const { subject, text, html } = contentOf(message);
  const { toPay } = draft;
  return (message.hash ??= approvalHash({ ...partsOf(planned), subject, text, html, claims: claimsOf(draft), toPay }));
}

function partsOf({
  to,
  cc,
  replyTo,
  payee,
}: Unwritten['planned']): Pick<PlannedMessage, 'to' | 'cc' | 'replyTo' | 'payee'> {
  return { to, cc, replyTo, payee };
}

function claimsOf({ lines }: Draft): ClaimedInvoice[] {
  const named = new Set<string>();
  return lines.map(({ invoice, level, cycle, beside, customer, fee }) => {
    const more = { ...(customer === undefined ? {} : { customer }), ...(fee === undefined ? {} : { fee }) };
    const number = `${customer ?? ''}\u0001${numberKey(partsOfInvoice(invoice).number)}`;
    if (beside === undefined || named.has(number)) return { invoice, level, cycle, ...more };
    named.add(number);
    return { invoice, level, cycle, beside, ...more };
  });
}

function keyOf({ draft, planned }: Unwritten): string {
  const { context, currency, channel, lines } = draft;
  const claims = lines
    .map(({ invoice, level, cycle, customer }) =>
      [invoice, level, cycle, ...(customer === undefined ? [] : [customer])].join('\u0001'),
    )
    .sort();
  return hashOf([context.policy.creditor, planned.customer, currency, channel, claims]).slice(0, 16);
}
