import { SENDING_CHANNELS, type Policy, type SendingChannel } from '../../core/dunning/policy';
import type { ChannelLimits, Channels, SendOutcome } from '../../core/ports/channel';
import type { Outbox, Waiting } from '../../core/ports/outbox';
import type { DeliveryEvent, SenderLimits } from '../../core/ports/sender';
import { withinContactHours } from '../../core/dunning/contactHours';
import type { LogChange, LogRecord } from '../../core/log/record';
import { recipientsText } from '../../core/messages/message';
import { carriedBy, type Deliverable } from '../../core/usecases/sending/route';
import type { ClaimedMessage } from '../../core/usecases/sending/claimRun';
import { sendClaimed } from '../../core/usecases/sending/deliver';
import { leftToday } from '../../core/usecases/sending/localSender';
import { claimInLog, logRecords, markInLog } from '../../core/usecases/sending/claimInLog';
import { nextInLog } from '../../core/usecases/sending/nextInLog';
import { languageIn, learnNames } from '../../core/usecases/sending/logShape';
import { refuseUnsigned, saying } from '../../core/usecases/sending/unsigned';
import { policyFrom } from '../../core/usecases/workbook/rules';
import { runNow } from '../../core/usecases/portSteps';
import { startInLog, takeOverInLog } from '../../core/usecases/sending/takeOverInLog';
import { CollectionError, failureText, withWords, wordsOf } from '../../core/failures/text';
import { holdsPolicy, POLICY_SHEET } from '../../core/workbook/policySheet';
import { readLog } from '../../core/log/rows';
import { LOG_SHEET } from '../../core/log/record';
import { mailAppChannel, type MailService } from '../../channels/mailApp';
import type { SliceReport, TestMessage } from '../protocol/delivery';
import { execution } from './execution';
import { inTurn } from './lock';
import { serverClock, serverIds } from './serverClock';
import { sheetsServer } from './sheetsServer';
import { textChannels } from './textChannels';

const MOST_MESSAGES = 20;
const MOST_MS = 12_000;

/** The log as the outbox. Claiming and taking over read, judge and write in one turn of the document's lock. */
export const outbox = {
  claim: (rows: readonly LogRecord[]) =>
    inTurn(() => runNow(claimInLog(sheetsServer, serverClock, rows, undefined, execution().shape))),
  takeOver: (rows: readonly Waiting[], mark: string) =>
    inTurn(() => runNow(takeOverInLog(sheetsServer, serverClock, rows, mark, undefined, execution().shape))),
  start: (row: Waiting) => inTurn(() => runNow(startInLog(sheetsServer, serverClock, row, execution().shape))),
  mark: (changes: readonly LogChange[]) => inTurn(() => runNow(markInLog(sheetsServer, changes, execution().shape))),
  next: (change: LogChange, row: Waiting) =>
    inTurn(() => runNow(nextInLog(sheetsServer, serverClock, change, row, execution().shape))),
  records: () => runNow(logRecords(sheetsServer)),
} satisfies Outbox;

/** The user's mail, which asks once what today's quota leaves and reckons on from there. */
function countedMail(): MailService {
  let left: number | undefined;
  return {
    getRemainingDailyQuota: () => (left ??= quota()),
    sendEmail(message) {
      const recipients = `${message.to},${message.cc ?? ''}`.split(',').filter((address) => address.trim() !== '');
      MailApp.sendEmail(message);
      if (left !== undefined) left -= recipients.length;
    },
  };
}

/** Those of these channels that are set up. @param mail left out, as it is */
function channels(wanted: readonly SendingChannel[], mail: MailService = MailApp, account = ''): Channels {
  const texts = textChannels(wanted);
  return wanted.includes('email') ? { email: mailAppChannel(mail, account), ...texts } : texts;
}

/** What goes out by itself, as it is set up now. */
export function carries(): readonly SendingChannel[] {
  return carriedBy(channels(SENDING_CHANNELS));
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
  const mail = countedMail();
  const sendsMail = wanted.includes('email');
  if (sendsMail) mail.getRemainingDailyQuota();
  const all = channels(wanted, mail, sendsMail ? sheetsServer.who() : '');
  const found: Partial<Record<SendingChannel, ChannelLimits>> = {};
  for (const name of wanted) {
    const own = all[name]?.limits() as ChannelLimits | undefined;
    if (own === undefined) continue;
    found[name] = own.perDay === undefined ? own : leftToday(own, name, outbox.records(), serverClock.today());
  }
  return found;
}

function isSending(channel: string): channel is SendingChannel {
  return (SENDING_CHANNELS as readonly string[]).includes(channel);
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
  const log = sheetsServer.readSheet(LOG_SHEET);
  // Without a log it is told why.
  const records = log === null ? outbox.records() : readLog(log);
  if (log !== null) learnNames(execution().shape, log);
  const addresses = new Map(records.map(({ key, nonce, address }) => [`${key}\n${nonce}`, address]));
  for (const { nonce, message } of claimed) {
    const known = addresses.get(`${message.key}\n${nonce}`);
    if (known !== recipientsText(message)) throw new CollectionError(failureText('other-recipients'));
  }
}

/**
 * Sends a slice of claimed messages: at most 20, for at most 12 seconds, and none once today's quota is used up. What is
 * not started stays claimed. Apps Script ends a run after six minutes, so that a slice never comes near it.
 */
export function deliverSlice(claimed: readonly ClaimedMessage[]): SliceReport {
  compareWithClaims(claimed);
  const mail = countedMail();
  const end = Date.now() + MOST_MS;
  let started = 0;
  let reason: SliceReport['stoppedBy'] = '';
  const stopped = ({ channel }: Deliverable): boolean => {
    if (reason === '' && channel === 'email' && mail.getRemainingDailyQuota() <= 0) reason = 'quota';
    else if (reason === '' && (started >= MOST_MESSAGES || Date.now() >= end)) reason = 'time';
    if (reason === '') started += 1;
    return reason !== '';
  };
  const sheet = sheetsServer.readSheet(POLICY_SHEET);
  execution().shape.language = languageIn(sheet);
  // Where the workbook has a policy, nothing comes from its locale.
  const policy = policyFrom(sheet, holdsPolicy(sheet) ? '' : sheetsServer.locale());
  refuseUnsigned(policy);
  const ports = {
    outbox,
    channels: saying(
      channels([...new Set(claimed.map(({ message }) => message.channel))].filter(isSending), mail),
      policy,
    ),
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
