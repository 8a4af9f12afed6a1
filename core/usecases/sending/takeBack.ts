import { CollectionError, failureText } from '../../failures/text';
import { LOG_SHEET, type ClaimedInvoice, type LogRecord } from '../../log/record';
import { logHead } from '../../log/logColumns';
import { claimId, leftToTakeBack, takenBackRow } from '../../log/takenBack';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { runLater } from '../portSteps';
import { appendUnderHeaders } from '../workbook/underHeaders';
import { LOG_HEADED, logEntries } from './logEntries';
import { languageIn } from './logShape';
import type { Services } from '../types';

/** What is taken back, and why. */
export interface TakingBack {
  /** Nonces of the messages. */
  readonly nonces: readonly string[];
  /** Only these invoices of them; left out, all. */
  readonly invoices?: readonly Pick<ClaimedInvoice, 'invoice' | 'customer'>[];
  /** In words; not blank. */
  readonly reason: string;
}

/** The messages of one run: they were claimed by one person at one moment. */
export function runOf(record: LogRecord, log: readonly LogRecord[]): readonly LogRecord[] {
  return log.filter(
    ({ whenUtc, who, state }) => whenUtc === record.whenUtc && who === record.who && state !== 'taken back',
  );
}

/**
 * Sets messages that went out by mistake, or the level of single invoices, back: a row of its own in the log for each
 * message. The next run plans them as though they had not gone out. What was taken back already stays as it is.
 * @returns how many messages were taken back, in whole or in part
 * @throws CollectionError where no reason is given, or the log is protected; DamagedLogError
 */
export async function takeBack(services: Services, { nonces, invoices, reason }: TakingBack): Promise<number> {
  const { host, clock, ids, outbox } = services;
  if (reason.trim() === '') throw new CollectionError(failureText('no-reason'));
  if (await host.isProtected(LOG_SHEET)) throw new CollectionError(failureText('protected', LOG_SHEET));
  const log = await outbox.records();
  const wanted = new Set(nonces);
  const named = invoices === undefined ? undefined : new Set(invoices.map(claimId));
  const who = await host.who();
  const rows = log.flatMap((message) => {
    if (!wanted.has(message.nonce)) return [];
    const left = leftToTakeBack(message, log).filter((claimed) => named === undefined || named.has(claimId(claimed)));
    const now = { whenUtc: clock.now(), whenLocal: clock.local(), who, host: message.host, nonce: ids.next() };
    return left.length === 0 ? [] : [takenBackRow(message, left, reason.trim(), now)];
  });
  const block = await host.readSheet(LOG_SHEET);
  if (rows.length === 0 || block === null) return 0;
  const head = logHead(block);
  const language = languageIn(await host.readSheet(POLICY_SHEET));
  await runLater(appendUnderHeaders(host, LOG_SHEET, head, logEntries(rows, language), LOG_HEADED));
  return rows.length;
}
