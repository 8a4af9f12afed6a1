import type { ChannelLimits, SendOutcome } from '../../core/ports/channel';
import type { Outbox } from '../../core/ports/outbox';
import type { DeliveryEvent } from '../../core/ports/sender';
import type { LogChange, LogRecord } from '../../core/reminders/log';
import { sendClaimed, type ClaimedMessage } from '../../core/usecases/deliver';
import { claimInLog, logRecords, markInLog } from '../../core/usecases/logOutbox';
import { runNow } from '../../core/usecases/steps';
import { mailAppChannel } from '../../channels/mailApp';
import { ServerError } from '../protocol/answer';
import type { SliceReport, TestMessage } from '../protocol/delivery';
import { inTurn } from './lock';
import { serverClock, serverIds } from './serverClock';
import { sheetsServer } from './sheetsServer';

const MOST_MESSAGES = 20;
const MOST_MS = 30_000;

/** The log as the outbox. Claiming reads, judges and writes in one turn of the document's lock. */
export const outbox = {
  claim: (rows: readonly LogRecord[]) => inTurn(() => runNow(claimInLog(sheetsServer, serverClock, rows))),
  mark: (changes: readonly LogChange[]) => inTurn(() => runNow(markInLog(sheetsServer, changes))),
  records: () => runNow(logRecords(sheetsServer)),
} satisfies Outbox;

function channel() {
  return mailAppChannel(MailApp, sheetsServer.who());
}

/** Asked before anything is recorded: a user may have left the permission to send unticked. */
function quota(): number {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch (error) {
    throw new ServerError('not allowed', error instanceof Error ? error.message : String(error));
  }
}

export function limits(): ChannelLimits {
  quota();
  return channel().limits() as ChannelLimits;
}

/**
 * Sends a slice of claimed messages: at most 20, for at most 30 seconds, and none once today's quota is used up. What is
 * not started stays claimed. Apps Script ends a run after six minutes, so that a slice never comes near it.
 */
export function deliverSlice(claimed: readonly ClaimedMessage[]): SliceReport {
  const end = Date.now() + MOST_MS;
  let started = 0;
  let reason: SliceReport['stoppedBy'] = '';
  const stopped = (): boolean => {
    if (reason === '' && quota() <= 0) reason = 'quota';
    else if (reason === '' && (started >= MOST_MESSAGES || Date.now() >= end)) reason = 'time';
    if (reason === '') started += 1;
    return reason !== '';
  };
  const ports = { outbox, channel: channel(), clock: serverClock };
  const events: readonly DeliveryEvent[] = runNow(sendClaimed(claimed, ports, { progress: () => undefined, stopped }));
  return { events, stoppedBy: reason };
}

/** Sends one message to the user's own address; nothing is recorded. */
export function sendTest({ subject, text, html }: TestMessage): SendOutcome {
  const own = sheetsServer.who();
  if (own === '') return { state: 'failed', error: 'Google does not tell this add-on your own address.' };
  const email = { to: [own], cc: [], subject: `[Test] ${subject}`, text, html };
  return channel().send({ key: '', nonce: serverIds.next(), email }) as SendOutcome;
}
