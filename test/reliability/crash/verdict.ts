import { holdsClaim, type LogRecord } from '../../../core/log/record';
import { leftOver, resumeWaiting } from '../../../core/usecases/sending/resume';
import type { Services } from '../../../core/usecases/types';
import { decideTruthfully, overviewOf, quiet, sendAllDue, wentOut, type World } from './journey';
import { DUE, LAST_LEVEL, LEVEL } from './ledger';
import { Mortal } from './mortal';

/** Invoices that customers were reminded of more than once. */
function duplicates(world: World): string[] {
  return DUE.filter((invoice) => world.delivered().filter((text) => text.includes(invoice)).length > 1);
}

function forgotten(world: World): string[] {
  return DUE.filter((invoice) => !world.delivered().some((text) => text.includes(invoice)));
}

/** What the log must not say of a world: a message that went out and is neither recorded so nor shown to a person. */
function hidden(world: World, log: readonly LogRecord[], uncertain: readonly LogRecord[]): string[] {
  const shown = new Set(uncertain.map(({ nonce }) => nonce));
  const open = log.filter(({ state }) => state === 'sending' || state === 'unknown');
  const unseen = open.filter(({ nonce }) => !shown.has(nonce)).map(({ key }) => `${key} is not shown`);
  const known = (invoice: string): boolean =>
    log.some(
      (r) =>
        (r.state === 'sent' || r.state === 'handed off' || shown.has(r.nonce)) &&
        r.invoices.some((own) => own.invoice === invoice),
    );
  const lost = DUE.filter((invoice) => world.delivered().some((text) => text.includes(invoice)) && !known(invoice));
  // What counts as certainly not sent must not have gone out, unless another row says that it did.
  return [...unseen, ...lost.map((invoice) => `${invoice} went out and nothing says so`)];
}

function wrongRows(world: World, log: readonly LogRecord[]): string[] {
  const out = new Set(
    log
      .filter(({ state }) => state === 'sent' || state === 'handed off')
      .flatMap((r) => r.invoices.map((own) => own.invoice)),
  );
  return world
    .ledger()
    .slice(1)
    .filter((row) => {
      const level = row[LAST_LEVEL] ?? '';
      return level !== '' && level !== null && (level !== LEVEL || !out.has(String(row[0])));
    })
    .map((row) => String(row[0]));
}

/** Invoices that the pane says will be due once the customer's gap is over. */
async function toldToWait(services: Services): Promise<Set<string>> {
  const { skipped } = (await overviewOf(services)).plan;
  return new Set(skipped.filter(({ reason }) => reason === 'too soon').map(({ invoice }) => invoice));
}

/**
 * What is wrong after a crash, at the next start and once everything is settled; empty where nothing is.
 * @param mayWait invoices may be due later, where the pane says so
 */
export async function faultsAfter(world: World, mayWait = false): Promise<string[]> {
  const faults: string[] = [];
  const note = (when: string, what: string, list: readonly string[]): void => {
    if (list.length > 0) faults.push(`${when}: ${what}: ${list.join(', ')}`);
  };
  const services = await world.open(new Mortal());
  const left = await leftOver(services);
  note('at the next start', 'twice', duplicates(world));
  note('at the next start', 'hidden', hidden(world, await services.outbox.records(), left.uncertain));
  const claimed = (await services.outbox.records()).filter(({ state }) => state === 'claimed');
  if (claimed.length !== left.waiting.length) faults.push('not every waiting message is shown');

  // By itself: goes on, then sends whatever is due. Nothing uncertain may go out.
  await resumeWaiting(services, quiet);
  await sendAllDue(services);
  note('going on by itself', 'twice', duplicates(world));
  note('going on by itself', 'hidden', hidden(world, await services.outbox.records(), left.uncertain));

  await decideTruthfully(services, world);
  await sendAllDue(services);
  note('settled', 'twice', duplicates(world));
  const waiting = mayWait ? await toldToWait(services) : new Set<string>();
  const due = DUE.filter((invoice) => !waiting.has(invoice) || !forgotten(world).includes(invoice));
  note(
    'settled',
    'forgotten',
    forgotten(world).filter((invoice) => due.includes(invoice)),
  );
  faults.push(...(await unsettled(services, world, due)));
  return faults;
}

async function unsettled(services: Services, world: World, due: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const log = await services.outbox.records();
  const held = log.filter(({ state }) => holdsClaim(state));
  for (const invoice of due) {
    const rows = held.filter((r) => r.invoices.some((own) => own.invoice === invoice && own.level === LEVEL));
    if (rows.length !== 1) faults.push(`${invoice} has ${rows.length} rows in the log`);
  }
  for (const record of held) {
    if (record.state !== 'sent' && record.state !== 'handed off') faults.push(`a row is left ${record.state}`);
    if (!wentOut(world, record)) faults.push(`the log says ${record.state} of what never went out`);
  }
  const { waiting, uncertain } = await leftOver(services);
  if (waiting.length + uncertain.length > 0) faults.push('something is left over');
  if ((await overviewOf(services)).plan.messages.length > 0) faults.push('something is still due');
  const wrong = wrongRows(world, log);
  if (wrong.length > 0) faults.push(`ledger rows written wrongly: ${wrong.join(', ')}`);
  return faults;
}
