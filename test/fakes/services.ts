import { dayOfIso } from '../../core/calendar/civil';
import type { Channel, Channels, Parcel, SendOutcome } from '../../core/ports/channel';
import type { LinkWindow } from '../../core/ports/linkWindow';
import type { Clock, Ids } from '../../core/ports/clock';
import type { Host } from '../../core/ports/host';
import { logOutbox } from '../../core/usecases/sending/asyncOutbox';
import { withOwnSheets } from '../../core/usecases/workbook/ownSheets';
import { runLater } from '../../core/usecases/portSteps';
import { localSender } from '../../core/usecases/sending/localSender';
import { readPolicyOn } from '../../core/usecases/workbook/rules';
import type { Services } from '../../core/usecases/types';

/** A clock that stands still until it is moved on. */
export class FakeClock implements Clock {
  /** @param ahead minutes by which the user's clock is ahead of UTC */
  constructor(
    public utc = '2025-11-21T13:02:11Z',
    public ahead = 0,
  ) {}
  now(): string {
    return this.utc;
  }
  local(): string {
    return this.localOf(this.utc);
  }
  localOf(utc: string): string {
    const shifted = Date.parse(utc) + this.ahead * 60_000;
    return Number.isNaN(shifted) ? '' : new Date(shifted).toISOString().slice(0, 16).replace('T', ' ');
  }
  today(): number {
    return dayOfIso(this.local().slice(0, 10)) ?? 0;
  }
}

export class CountingIds implements Ids {
  private n = 0;
  constructor(private readonly prefix = 'n') {}
  next(): string {
    this.n += 1;
    return `${this.prefix}${String(this.n).padStart(5, '0')}`;
  }
}

/** Keeps what it was given; outcomes can be scripted by address. */
export class FakeChannel implements Channel {
  readonly name = 'fake';
  readonly sent: Parcel[] = [];
  outcomes = new Map<string, SendOutcome[]>();
  async limits() {
    return Promise.resolve({
      remainingToday: 100,
      perRun: 100,
      recipientsPerMessage: 10,
      account: 'ana@hartwell.example',
    });
  }
  async send(parcel: Parcel): Promise<SendOutcome> {
    await Promise.resolve();
    const scripted = this.outcomes.get(parcel.email.to[0] ?? '')?.shift();
    if (scripted !== undefined && scripted.state === 'failed') return scripted;
    this.sent.push(parcel);
    return scripted ?? { state: 'sent', providerId: `p${this.sent.length}` };
  }
}

export interface FakeServices extends Services {
  readonly channel: FakeChannel;
  readonly clock: FakeClock;
  /** Links that were opened. */
  readonly opened: string[];
}

/** Windows for links that always come up. @param opened keeps what was opened */
export function openTo(opened: string[] = []): () => LinkWindow {
  return () => ({ go: (link) => opened.push(link) > 0, close: () => undefined });
}

export function servicesOn(
  memory: Host,
  clock = new FakeClock(),
  prefix = 'n',
  channel = new FakeChannel(),
  texts: Pick<Channels, 'sms' | 'whatsapp'> = {},
): FakeServices {
  const host = withOwnSheets(memory, runLater);
  const outbox = logOutbox(host, clock);
  const ids = new CountingIds(prefix);
  const sender = localSender({
    outbox,
    channels: { email: channel, ...texts },
    clock,
    ids,
    identity: async () => ({ who: await host.who(), host: 'test' }),
    ownAddress: async () => host.who(),
    policy: () => readPolicyOn(host),
    sleep: async () => Promise.resolve(),
  });
  const opened: string[] = [];
  return { host, clock, ids, outbox, sender, channel, opened, open: openTo(opened) };
}

export const ignore = { progress: () => undefined, paused: () => undefined, stopped: () => false };
