import type { Cell } from '../../../core/cells/cell';
import { decideUncertain, dropWaiting, leftOver, resumeWaiting } from '../../../core/usecases/sending/resume';
import { updateLedger } from '../../../core/usecases/workbook/mirror';
import { look } from '../../../core/usecases/planning/overview';
import { handOff, sayOpened } from '../../../core/usecases/sending/handOff';
import { noteSettled } from '../../../core/usecases/customers/noteSettled';
import { recheck } from '../../../core/usecases/planning/recheck';
import type { Overview, Services } from '../../../core/usecases/types';
import type { PlannedMessage } from '../../../core/messages/message';
import type { LogRecord } from '../../../core/log/record';
import { Mortal, type Strike } from './mortal';

export const quiet = { progress: () => undefined, paused: () => undefined, stopped: () => false };

/** A workbook and the world around it, in which processes come and go. */
export interface World {
  /** A freshly started pane; its process may be killed. */
  open(mortal: Mortal): Promise<Services>;
  /** What customers got, as text that names the invoices. */
  delivered(): readonly string[];
  ledger(): readonly (readonly Cell[])[];
  /** The step in which a message leaves. */
  readonly leaves: RegExp;
  /** Only a part of the process is killed, and the pane lives on. */
  readonly survives?: boolean;
  /** Messages go out several at a time, between which alone the user can stop. */
  readonly inSlices?: boolean;
}

export async function overviewOf(services: Services): Promise<Overview> {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(`A ledger was expected; it is ${seen.state}.`);
  return seen;
}

const OUT = new Set(['sent', 'handed off']);

/** Everything that a person does with the pane: look, approve, send, bring the ledger up to date. */
export async function sendAllDue(services: Services): Promise<void> {
  const { plan, sheet, mapping } = await overviewOf(services);
  const { unchanged } = await recheck(services, sheet, plan.messages);
  const { results } = await services.sender.deliver(unchanged, quiet);
  const sent = new Set(results.filter(({ state }) => OUT.has(state)).map(({ id }) => id));
  const out = unchanged.filter(({ id }) => sent.has(id));
  await updateLedger(services, mapping, out);
  await noteSettled(services);
}

export async function goOn(services: Services): Promise<void> {
  const { mapping } = await overviewOf(services);
  const { messages, results } = await resumeWaiting(services, quiet);
  const sent = messages.filter((_message, i) => OUT.has(results[i]?.state ?? ''));
  await updateLedger(services, mapping, sent);
  await noteSettled(services);
}

/** Sends a message or none and is stopped: the others wait. */
async function stopEarly(world: World): Promise<void> {
  const services = await world.open(new Mortal());
  const { plan } = await overviewOf(services);
  let ended = 0;
  const progress = ({ state }: { readonly state: string }): void => {
    if (state !== 'sending') ended += 1;
  };
  await services.sender.deliver(plan.messages, {
    ...quiet,
    progress,
    stopped: () => ended >= (world.inSlices ? 0 : 1),
  });
}

/** A person opens one link after the other, and sends what it shows. */
export const handOffAll =
  (open: (services: Services, message: PlannedMessage) => Promise<void>) =>
  async (services: Services): Promise<void> => {
    const { plan, mapping } = await overviewOf(services);
    const opened: PlannedMessage[] = [];
    for (const message of plan.messages) {
      const seen = opened.length > 0;
      const event = await handOff(services, message, 'Excel', async () => open(services, message), seen);
      // The first link that opens is asked about; those after it open as well.
      const [said] = event.state === 'unknown' ? await sayOpened(services, [{ ...event, message }], true) : [event];
      if (OUT.has(said?.state ?? '')) opened.push(message);
    }
    await updateLedger(services, mapping, opened);
    await noteSettled(services);
  };

/** A person who looks into the outside world before saying whether a message went out. */
export async function decideTruthfully(services: Services, world: World): Promise<void> {
  for (const record of (await leftOver(services)).uncertain)
    await decideUncertain(services, record, wentOut(world, record) ? 'sent' : 'failed');
}

export function wentOut(world: World, { invoices }: LogRecord): boolean {
  return world.delivered().some((text) => invoices.every(({ invoice }) => text.includes(invoice)));
}

export interface Phase {
  readonly name: string;
  /** What happened before. */
  readonly before: (world: World) => Promise<void>;
  readonly act: (services: Services, world: World) => Promise<unknown>;
  /** Messages are claimed one by one: what was not claimed yet has to wait until the customer's gap is over. */
  readonly mayWait?: boolean;
}

async function killed(world: World, strike: Strike, act: (services: Services) => Promise<unknown>): Promise<void> {
  const mortal = new Mortal(strike);
  await mortal.live(world.open(mortal).then(act), world.survives);
}

/** Two messages of which nobody knows, the first out, the second not; two more wait. */
async function twoUncertain(world: World): Promise<void> {
  await killed(world, (_step, name, when) => when === 'after' && world.leaves.test(name), sendAllDue);
  await killed(world, (_step, name, when) => when === 'before' && world.leaves.test(name), goOn);
}

export const PHASES: readonly Phase[] = [
  { name: 'a run', before: async () => Promise.resolve(), act: sendAllDue },
  { name: 'going on', before: stopEarly, act: goOn },
  { name: 'dropping', before: stopEarly, act: dropWaiting },
  { name: 'deciding', before: twoUncertain, act: decideTruthfully },
];
