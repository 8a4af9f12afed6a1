import { dayOfIso } from '../../../core/calendar/civil';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { SIGNED } from '../../support/signedPolicy';
import type { Cell } from '../../../core/cells/cell';
import type { Channel } from '../../../core/ports/channel';
import type { Clock } from '../../../core/ports/clock';
import type { DeliveryEvent } from '../../../core/ports/sender';
import { localSender } from '../../../core/usecases/sending/localSender';
import { logOutbox } from '../../../core/usecases/sending/asyncOutbox';
import type { Services } from '../../../core/usecases/types';
import { CountingIds, openTo } from '../../fakes/services';
import { HEADERS } from '../crash/ledger';
import type { Coauthor } from './coauthors';
import type { Events } from './events';

const BEGIN = Date.UTC(2025, 10, 21, 9, 0, 0);

/** A clock that goes with the events. */
function clockOf(events: Events): Clock {
  const iso = (): string => new Date(BEGIN + events.now).toISOString();
  return {
    now: () => `${iso().slice(0, 19)}Z`,
    local: () => iso().slice(0, 16).replace('T', ' '),
    localOf: (utc) => utc.slice(0, 16).replace('T', ' '),
    today: () => dayOfIso(iso().slice(0, 10)) ?? 0,
  };
}

/** So many customers, each with one invoice that is due. */
export function manyRows(customers: number, today: number): Cell[][] {
  const row = (i: number): Cell[] => {
    const name = String(i).padStart(2, '0');
    return [`INV-${name}`, `Customer ${name}`, `c${name}@x.example`, today - 10, 100, 'EUR', '', '', ''];
  };
  return [HEADERS, ...Array.from({ length: customers }, (_, i) => row(i))];
}

/** What left, in order, by its address. Each message takes as long as it is told. */
export function slowChannel(events: Events, milliseconds: () => number, sent: string[]): Channel {
  return {
    name: 'slow',
    limits: () => ({ remainingToday: null, perRun: 500, recipientsPerMessage: 10, account: '' }),
    async send({ email }) {
      await events.sleep(milliseconds() / 2);
      sent.push(email.to[0] ?? '');
      await events.sleep(milliseconds() / 2);
      return { state: 'sent', providerId: '' };
    },
  };
}

/** @param settle the pause between writing a claim or a take-over and reading it again; 0 for none */
export function paneOn(
  host: Coauthor,
  events: Events,
  channel: Channel,
  { settle, prefix }: { readonly settle: number; readonly prefix: string },
): Services {
  const clock = clockOf(events);
  const ids = new CountingIds(prefix);
  const outbox = logOutbox(host, clock, settle === 0 ? undefined : () => events.sleep(settle));
  const sender = localSender({
    outbox,
    channels: { email: channel },
    clock,
    ids,
    identity: async () => ({ who: await host.who(), host: 'Excel' }),
    ownAddress: async () => host.who(),
    policy: async () => Promise.resolve({ ...DEFAULT_POLICY, ...SIGNED }),
    sleep: (milliseconds) => events.sleep(milliseconds),
  });
  return { host, clock, ids, outbox, sender, open: openTo() };
}

/** Follows a run without a word. */
export const watching = (seen: DeliveryEvent[] = []) => ({
  progress: (event: DeliveryEvent) => void seen.push(event),
  paused: () => undefined,
  stopped: () => false,
});
