import type { Policy, SendingChannel } from '../../core/dunning/policy';
import type { ChannelLimits, Channels, SendOutcome } from '../../core/ports/channel';
import type { Outbox, Waiting } from '../../core/ports/outbox';
import type { DeliveryEvent, SenderLimits } from '../../core/ports/sender';
import { withinContactHours } from '../../core/dunning/contactHours';
import type { LogChange, LogRecord } from '../../core/log/record';
import { recipientsText } from '../../core/messages/message';
import { carriedBy, type Deliverable } from '../../core/usecases/sending/route';
import { sendClaimed, type ClaimedMessage } from '../../core/usecases/sending/deliver';
import { leftToday } from '../../core/usecases/sending/localSender';
import { claimInLog, logRecords, markInLog } from '../../core/usecases/sending/claimInLog';
import { nextInLog } from '../../core/usecases/sending/nextInLog';
import type { LogShape } from '../../core/usecases/sending/logShape';
import { refuseUnsigned, saying } from '../../core/usecases/sending/signed';
import { policyFrom } from '../../core/usecases/workbook/rules';
import { runNow } from '../../core/usecases/portSteps';
import { startInLog, takeOverInLog } from '../../core/usecases/sending/takeOverInLog';
import { CollectionError, failureText, withWords, wordsOf } from '../../core/failures/text';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { mailAppChannel } from '../../channels/mailApp';
import type { SliceReport, TestMessage } from '../protocol/delivery';
import { inTurn } from './lock';
import { serverClock, serverIds } from './serverClock';
import { sheetsServer } from './sheetsServer';
import { textChannels } from './textChannels';

const MOST_MESSAGES = 20;
const MOST_MS = 30_000;

/** Of one execution: Apps Script begins each anew. */
const shape: LogShape = {};

/** The log as the outbox. Claiming and taking over read, judge and write in one turn of the document's lock. */
export const outbox = {
  claim: (rows: readonly LogRecord[]) =>
    inTurn(() => runNow(claimInLog(sheetsServer, serverClock, rows, undefined, shape))),
  takeOver: (rows: readonly Waiting[], mark: string) =>
    inTurn(() => runNow(takeOverInLog(sheetsServer, serverClock, rows, mark, undefined, shape))),
  start: (row: Waiting) => inTurn(() => runNow(startInLog(sheetsServer, serverClock, row, shape))),
  mark: (changes: readonly LogChange[]) => inTurn(() => runNow(markInLog(sheetsServer, changes, shape))),
  next: (change: LogChange, row: Waiting) =>
    inTurn(() => runNow(nextInLog(sheetsServer, serverClock, change, row, shape))),
  records: () => runNow(logRecords(sheetsServer)),
} satisfies Outbox;

function channels(): Channels {
  return { email: mailAppChannel(MailApp, sheetsServer.who()), ...textChannels() };
}

/** What goes out by itself, as it is set up now. */
export function carries(): readonly SendingChannel[] {
  return carriedBy(channels());
}

/** Asked before anything is recorded: a user may have left the permission to send unticked. */
function quota(): number {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch (error) {
    throw new CollectionError(withWords(failureText('mail-not-allowed'), wordsOf(error)));
  }
}

/** What these channels allow. @throws CollectionError `mail-not-allowed` where e-mail is among them and was not permitted */
export function limits(wanted: readonly SendingChannel[]): SenderLimits {
  if (wanted.includes('email')) quota();
  const all = channels();
  const found: Partial<Record<SendingChannel, ChannelLimits>> = {};
  for (const name of wanted) {
    const own = all[name]?.limits() as ChannelLimits | undefined;
    if (own === undefined) continue;
    found[name] = own.perDay === undefined ? own : leftToday(own, name, outbox.records(), serverClock.today());
  }
  return found;
}

/** Whether this is within the policy's contact hours. */
function contactHours(policy: Policy): () => boolean {
  return () => withinContactHours(policy, serverClock.today(), serverClock.local().slice(11, 16));
}

/**
 * What the sidebar hands over goes to whom its claim names, and to nobody else.
 * @throws CollectionError `other-recipients` for any other recipient; nothing was sent
 */
function compareWithClaims(claimed: readonly ClaimedMessage[]): void {
  const addresses = new Map(outbox.records().map(({ key, nonce, address }) => [`${key}\n${nonce}`, address]));
  for (const { nonce, message } of claimed) {
    const known = addresses.get(`${message.key}\n${nonce}`);
    if (known !== recipientsText(message)) throw new CollectionError(failureText('other-recipients'));
  }
}

/**
 * Sends a slice of claimed messages: at most 20, for at most 30 seconds, and none once today's quota is used up. What is
 * not started stays claimed. Apps Script ends a run after six minutes, so that a slice never comes near it.
 */
export function deliverSlice(claimed: readonly ClaimedMessage[]): SliceReport {
  compareWithClaims(claimed);
  const end = Date.now() + MOST_MS;
  let started = 0;
  let reason: SliceReport['stoppedBy'] = '';
  const stopped = ({ channel }: Deliverable): boolean => {
    if (reason === '' && channel === 'email' && quota() <= 0) reason = 'quota';
    else if (reason === '' && (started >= MOST_MESSAGES || Date.now() >= end)) reason = 'time';
    if (reason === '') started += 1;
    return reason !== '';
  };
  const policy = policyFrom(sheetsServer.readSheet(POLICY_SHEET), sheetsServer.locale());
  refuseUnsigned(policy);
  const ports = {
    outbox,
    channels: saying(channels(), policy),
    clock: serverClock,
    mayContact: contactHours(policy),
  };
  const events: readonly DeliveryEvent[] = runNow(sendClaimed(claimed, ports, { progress: () => undefined, stopped }));
  return { events, stoppedBy: reason };
}

/** Sends one message to the user's own address; nothing is recorded. */
export function sendTest({ subject, text, html }: TestMessage): SendOutcome {
  const own = sheetsServer.who();
  if (own === '') return { state: 'failed', error: failureText('own-address-unknown') };
  const email = { to: [own], cc: [], subject: `[Test] ${subject}`, text, html };
  return mailAppChannel(MailApp, own).send({ key: '', nonce: serverIds.next(), email }) as SendOutcome;
}
