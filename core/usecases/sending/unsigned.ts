import type { SheetBlock } from '../../cells/block';
import { askersOf } from '../../dunning/ownPolicy';
import { signs, type Policy, type ReminderChannel } from '../../dunning/policy';
import { CollectionError, failureText, type FailureText } from '../../failures/text';
import type { LogRecord } from '../../log/record';
import { unsaidIn, type Asker } from '../../messages/unsaid';
import type { Channel, Channels } from '../../ports/channel';
import { holdsPolicy, POLICY_SHEET, readPolicy } from '../../workbook/policySheet';

/** @throws CollectionError where the policy does not say whose money it is, or who signs: nothing goes out then */
export function refuseUnsigned(policy: Policy | null): void {
  if (policy === null || !signs(policy)) throw new CollectionError(failureText('unsigned', POLICY_SHEET));
}

/**
 * Holds what is about to be claimed against the policy sheet as it is now. A call is made by a person, who says who is
 * asking, and what was said is recorded whatever the sheet lacks.
 * @throws CollectionError as `refuseUnsigned`; DamagedSheetError naming the cell that cannot be read
 */
export function refuseUnsignedClaims(policy: SheetBlock | null, rows: readonly Pick<LogRecord, 'channel'>[]): void {
  if (rows.every(({ channel }) => channel === 'call')) return;
  refuseUnsigned(holdsPolicy(policy) ? readPolicy(policy) : null);
}

/**
 * Why a message may not leave: its words do not say who is asking. Undefined where they do.
 * @param askers on whose behalf messages go out: one of them is enough
 */
export function unsaidRefusal(
  channel: ReminderChannel,
  text: string,
  askers: readonly Asker[],
): FailureText | undefined {
  const lacking = askers.map((asker) => unsaidIn(channel, text, asker));
  const [words] = lacking;
  return words === undefined || lacking.includes(undefined) ? undefined : failureText('unsaid', words);
}

function held<P>(channel: Channel<P>, refusal: (parcel: P) => FailureText | undefined): Channel<P> {
  return {
    name: channel.name,
    limits: () => channel.limits(),
    turnInSeconds: () => channel.turnInSeconds?.() ?? 0,
    send(parcel) {
      const error = refusal(parcel);
      return error === undefined ? channel.send(parcel) : { state: 'failed', error };
    },
  };
}

/** The same channels, of which none carries a message that does not say who is asking, whoever wrote or changed it. */
export function saying(
  { email, sms, whatsapp }: Channels,
  policy: Asker & Partial<Pick<Policy, 'creditors'>>,
): Channels {
  const askers = askersOf(policy);
  return {
    email: email && held(email, (parcel) => unsaidRefusal('email', parcel.email.text, askers)),
    sms: sms && held(sms, ({ text }) => unsaidRefusal('sms', text, askers)),
    whatsapp: whatsapp && held(whatsapp, ({ text }) => unsaidRefusal('whatsapp', text, askers)),
  };
}
