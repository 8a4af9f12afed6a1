import { mailProgramLinks } from '../channels/deviceLinks';
import { smtpRelay } from '../channels/smtpRelay';
import type { Channel } from '../core/ports/channel';
import type { Host } from '../core/ports/host';
import type { Outbox } from '../core/ports/outbox';
import { localSender } from '../core/usecases/localSender';
import { claimInLog, logRecords, markInLog } from '../core/usecases/logOutbox';
import { runLater } from '../core/usecases/steps';
import type { Services } from '../core/usecases/types';
import { browserWire } from './browserWire';
import { browserClock, browserIds } from './clock';
import type { Configuration } from './configuration';
import { excelPage } from './excelPage';
import { createExcelHost } from './host/excelHost';
import { who } from './who';

/** Excel has no lock: a claim waits this long for colleagues' writes before it is read again. */
const SETTLE_MS = 1500;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The log sheet as the place where claims are made. Between co-authors the race is narrow, but it cannot be closed. */
function excelOutbox(host: Host): Outbox {
  return {
    claim: (rows) => runLater(claimInLog(host, browserClock, rows, () => sleep(SETTLE_MS))),
    mark: (changes) => runLater(markInLog(host, changes)),
    records: () => runLater(logRecords(host)),
  };
}

function channelOf({ email }: Configuration): Channel {
  if (email === null) return mailProgramLinks((link) => window.open(link, '_self'));
  return smtpRelay(email, browserWire);
}

/** Everything the pane works with in Excel. */
export function excelServices(configuration: Configuration): Services {
  const account = configuration.email?.account ?? '';
  const host = createExcelHost(excelPage(() => who(window.localStorage, account)));
  const outbox = excelOutbox(host);
  const sender = localSender({
    outbox,
    channel: channelOf(configuration),
    clock: browserClock,
    ids: browserIds,
    identity: async () => ({ who: await host.who(), host: 'Excel' }),
    ownAddress: async () => host.who(),
    sleep,
  });
  return { host, clock: browserClock, ids: browserIds, outbox, sender };
}
