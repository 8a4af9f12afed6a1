import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import type { Host } from '../../../core/ports/host';
import type { Channels } from '../../../core/ports/channel';
import type { Services } from '../../../core/usecases/types';
import { localSender } from '../../../core/usecases/sending/localSender';
import { logOutbox } from '../../../core/usecases/sending/asyncOutbox';
import { withOwnSheets } from '../../../core/usecases/workbook/ownSheets';
import { runLater } from '../../../core/usecases/portSteps';
import { readPolicyOn } from '../../../core/usecases/workbook/rules';
import { POLICY_SHEET } from '../../../core/workbook/policySheet';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { MemoryHost } from '../../fakes/memoryHost';
import { CountingIds, FakeClock, openTo } from '../../fakes/services';
import type { World } from './journey';
import { LEDGER, ledgerRows } from './ledger';
import type { Mortal } from './mortal';
import { SIGNED } from '../../support/signedPolicy';
import type { Outside } from './outside';

/** The same composition as in Excel, on any host. */
export function localServices(on: Host, channels: Channels, clock: FakeClock, prefix: string): Services {
  const host = withOwnSheets(on, runLater);
  const ids = new CountingIds(prefix);
  const outbox = logOutbox(host, clock, async () => Promise.resolve());
  const sender = localSender({
    outbox,
    channels,
    clock,
    ids,
    identity: async () => ({ who: await host.who(), host: 'Excel' }),
    ownAddress: async () => host.who(),
    policy: () => readPolicyOn(host),
    sleep: async () => Promise.resolve(),
  });
  return { host, clock, ids, outbox, sender, open: openTo() };
}

/** Every call of the host is a step. */
export function mortalHost(host: Host, mortal: Mortal): Host {
  return {
    readSelection: () => mortal.step('readSelection', () => host.readSelection()),
    readSheet: (sheet) => mortal.step(`readSheet ${sheet}`, () => host.readSheet(sheet)),
    sheetNames: () => mortal.step('sheetNames', () => host.sheetNames()),
    allSheets: () => mortal.step('allSheets', () => host.allSheets()),
    ensureSheet: (...args) => mortal.step('ensureSheet', () => host.ensureSheet(...args)),
    appendRows: (...args) => mortal.step('appendRows', () => host.appendRows(...args)),
    updateByKey: (update) => mortal.step(`updateByKey ${update.sheet}`, () => host.updateByKey(update)),
    changeSheet: (change) => mortal.step('changeSheet', () => host.changeSheet(change)),
    readFormulas: (sheet) => mortal.step('readFormulas', () => host.readFormulas(sheet)),
    editCells: (edit) => mortal.step('editCells', () => host.editCells(edit)),
    removeSheet: (...args) => mortal.step('removeSheet', () => host.removeSheet(...args)),
    colourWords: (...args) => mortal.step('colourWords', () => host.colourWords(...args)),
    arrange: (...args) => mortal.step('arrange', () => host.arrange(...args)),
    moveColumns: (...args) => mortal.step('moveColumns', () => host.moveColumns(...args)),
    isProtected: (sheet) => mortal.step('isProtected', () => host.isProtected(sheet)),
    activeCell: () => mortal.step('activeCell', () => host.activeCell()),
    readRange: (...args) => mortal.step(`readRange ${args[0]}`, () => host.readRange(...args)),
    insertFormula: (...args) => mortal.step('insertFormula', () => host.insertFormula(...args)),
    goTo: (...args) => mortal.step('goTo', () => host.goTo(...args)),
    who: () => mortal.step('who', () => host.who()),
    locale: () => host.locale(),
    theme: () => host.theme(),
    onSelectionChanged: (callback) => host.onSelectionChanged(callback),
  };
}

export const LEAVES = /\/send$|POST .*\/messages$|Messages\.json$|open a link/;

/** The default policy writes to nobody by SMS or WhatsApp. */
function sheetsFor({ texts }: Outside): Record<string, Cell[][]> {
  if (texts === undefined) return {};
  const levels = DEFAULT_POLICY.levels.map((level) => ({ ...level, channels: [texts] }));
  return { [POLICY_SHEET]: writePolicy({ ...DEFAULT_POLICY, ...SIGNED, levels }) };
}

export function memoryWorld(outside: Outside): World {
  const clock = new FakeClock();
  const rows = ledgerRows(clock.today(), outside.texts === undefined ? 'by e-mail' : 'by phone');
  const host = new MemoryHost({ [LEDGER]: rows, ...sheetsFor(outside) });
  host.selected = { sheet: LEDGER, rows: rows.map((_, i) => i) };
  let processes = 0;
  return {
    open: async (mortal) =>
      Promise.resolve(localServices(mortalHost(host, mortal), outside.connect(mortal), clock, `p${++processes}-`)),
    delivered: outside.delivered,
    ledger: () => host.sheets.get(LEDGER) ?? [],
    leaves: LEAVES,
  };
}
