import type { PlannedMessage } from '../../../core/messages/message';
import type { DeliveryEvent } from '../../../core/ports/sender';
import { runLater, runNow, type Steps } from '../../../core/usecases/portSteps';
import { claimRun, type ClaimedMessage } from '../../../core/usecases/sending/claimRun';
import { sendClaimed, type DeliveryPorts } from '../../../core/usecases/sending/deliver';
import type { Trouble } from '../../../workbench/fakes/fake';
import { VirtualTime } from '../../channels/virtualTime';
import { FakeClock, CountingIds } from '../../fakes/services';
import { MemoryLog } from './memoryLog';
import type { Service, ServiceUnderTest } from './services';

export interface Verdict {
  /** Texts that customers got more than once, when all was done. */
  readonly twice: readonly string[];
  readonly lost: readonly string[];
  /** Messages whose state after the troubled run was not true. */
  readonly wrong: readonly string[];
  /** States after the troubled run. */
  readonly states: readonly string[];
}

const CUSTOMERS = ['Alder', 'Birch'];

function messages(channel: PlannedMessage['channel']): PlannedMessage[] {
  return CUSTOMERS.map((name, i) => {
    const text = `Dear ${name}`;
    const to = channel === 'email' ? [`ap@${name.toLowerCase()}.example`] : [`+3460011122${i}`];
    const claims = [{ invoice: `${name}-1`, level: 2, cycle: 1 }];
    const plain = {
      id: `m${i}`,
      key: `key-${name}`,
      channel,
      to,
      cc: [],
      replyTo: '',
      payee: { creditor: 'Hartwell', iban: '', bic: '' },
      signature: '',
      text,
      html: text,
      subject: 'Late',
    };
    const rest = {
      customer: name,
      level: 2,
      claims,
      toPay: 100,
      grantedUntil: '2025-12-01',
      currency: 'EUR',
      template: 't',
      templateVersion: '1',
      hash: name,
    };
    // What delivery reads of a message, and no more.
    return { ...plain, ...rest } as unknown as PlannedMessage;
  });
}

const countOf = (service: Service, name: string): number =>
  service.delivered().filter((text) => text.includes(name)).length;

/**
 * One run that meets trouble, then what a person does: decides about the uncertain ones by what really went out, goes on
 * with the waiting ones, and sends whatever is due again, with the trouble over.
 */
export async function throughTrouble(under: ServiceUnderTest, trouble: Trouble, lasting: boolean): Promise<Verdict> {
  const service = under.make();
  const time = new VirtualTime();
  const log = new MemoryLog();
  const [clock, ids] = [new FakeClock(), new CountingIds()];
  const who = { who: 'ana', host: 'test' };
  const ports = (): DeliveryPorts => ({ outbox: log, channels: service.channels(time), clock, mayContact: () => true });
  const control = { progress: () => undefined, stopped: () => false };
  const drive = <T>(steps: Steps<T>): Promise<T> =>
    under.atOnce ? Promise.resolve(runNow(steps)) : time.run(runLater(steps));
  const pause = (seconds: number): Promise<void> =>
    new Promise((resolve) => void time.wire(() => Promise.reject(new Error())).after(seconds * 1000, () => resolve()));
  const send = (claimed: readonly ClaimedMessage[]): Promise<DeliveryEvent[]> =>
    drive(sendClaimed(claimed, ports(), control, under.atOnce ? undefined : pause));
  const all = messages(under.channel);
  const due = async (): Promise<void> => {
    const { claimed } = await drive(claimRun(all, { outbox: log, clock, ids }, who));
    await send(claimed);
  };

  service.meet(trouble, lasting);
  await due();
  const states = log.records().map(({ customer, state }) => `${customer} ${state}`);
  const wrong = log.records().flatMap(({ customer, state }) => {
    const went = countOf(service, customer);
    const right =
      state === 'sent' ? went === 1 : state === 'failed' || state === 'claimed' ? went === 0 : state === 'unknown';
    return right ? [] : [`${customer} is ${state}, and went out ${went} times`];
  });

  service.heal();
  for (const { nonce, key, state, customer } of log.records()) {
    if (state === 'unknown') {
      const was = countOf(service, customer) > 0 ? 'sent' : 'failed';
      log.mark([{ nonce, key, from: 'unknown', state: was, updatedUtc: '', providerId: '', error: '' }]);
    }
    const waiting = all.find((message) => message.customer === customer);
    if (state === 'claimed' && waiting !== undefined) await send([{ message: waiting, nonce, mark: '' }]);
  }
  await due();
  return {
    twice: CUSTOMERS.filter((name) => countOf(service, name) > 1),
    lost: CUSTOMERS.filter((name) => countOf(service, name) === 0),
    wrong,
    states,
  };
}
