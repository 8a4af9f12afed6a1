import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../contacts/contactFacts';
import { sameBlock } from '../../cells/block';
import { CollectionError, failureText } from '../../failures/text';
import type { ChosenColumns } from '../../ledger/mapping';
import { LOG_HEADERS, LOG_SHEET } from '../../log/record';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../messages/templateRows';
import type { SheetBlock } from '../../ports/host';
import { asOfCell } from '../../workbook/asOfCell';
import { holdsPolicy, POLICY_SHEET } from '../../workbook/policySheet';
import type { StageHeaders } from '../../workbook/stageColumns';
import type { Services } from '../types';
import { checkLedger } from '../workbook/checkLedger';
import { rememberColumns, type LedgerColumns } from '../workbook/ledgerColumns';
import { dressLog } from '../workbook/logLooks';
import type { OwnSheet } from '../workbook/ownSheets';
import { repairLedger, undoRepairs, type RepairResult } from '../workbook/repairLedger';
import { loadPolicy, savePolicy } from '../settings/editPolicy';
import { ensureAsOf } from './asOf';
import { makeStageColumns, previewStages, takeBackEdits, type StagePreview } from './stages';
import { restoreSheet } from '../../workbook/restoreSheet';

/** The sheets that set-up makes, in the order in which people read them. */
export const SET_UP_SHEETS = [
  POLICY_SHEET,
  TEMPLATES_SHEET,
  LOG_SHEET,
  CONTACTS_SHEET,
] as const satisfies readonly OwnSheet[];

const HEADERS: Readonly<Partial<Record<OwnSheet, readonly string[]>>> = {
  [TEMPLATES_SHEET]: TEMPLATE_HEADERS,
  [LOG_SHEET]: LOG_HEADERS,
  [CONTACTS_SHEET]: CONTACT_HEADERS,
};

/** What set-up finds, and what it would do. */
export interface SetUpView {
  /** Sheets of ours that are not there yet. */
  readonly toMake: readonly OwnSheet[];
  /** Null where the ledger has no cells that a formula could work from. */
  readonly stages: StagePreview | null;
  /** The same once text has become dates and amounts. */
  readonly stagesRepaired: StagePreview | null;
  /** Text that could become dates and amounts. */
  readonly repairs: number;
  /** What only a person can say about the ledger's rows. */
  readonly questions: number;
  readonly ledgerProtected: boolean;
}

type Blocks = ReadonlyMap<OwnSheet, SheetBlock | null>;

async function ownBlocks({ host }: Services): Promise<Blocks> {
  const blocks = await Promise.all(SET_UP_SHEETS.map(async (sheet) => [sheet, await host.readSheet(sheet)] as const));
  return new Map(blocks);
}

function missingIn(blocks: Blocks): OwnSheet[] {
  return SET_UP_SHEETS.filter((sheet) => {
    const block = blocks.get(sheet) ?? null;
    return sheet === POLICY_SHEET ? !holdsPolicy(block) : block === null;
  });
}

/** Reads what set-up would do for a ledger. Changes nothing. */
export async function readSetUp(services: Services, headers: StageHeaders): Promise<SetUpView> {
  const [blocks, check] = await Promise.all([ownBlocks(services), checkLedger(services)]);
  const repairs = (check?.repairs ?? []).reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    toMake: missingIn(blocks),
    stages: check === null ? null : await previewStages(services, check.sheet, headers, false),
    stagesRepaired: check === null ? null : await previewStages(services, check.sheet, headers, true),
    repairs: check?.isProtected === true ? 0 : repairs,
    questions: check?.questions.length ?? 0,
    ledgerProtected: check?.isProtected ?? false,
  };
}

/** What a person agreed to. */
export interface SetUpOrder {
  /** Null where there is no ledger yet. */
  readonly ledger: { readonly columns: LedgerColumns; readonly chosen: ChosenColumns } | null;
  /** Whether the two columns come into the ledger. */
  readonly stages: boolean;
  /** Whether text becomes dates and amounts. */
  readonly repair: boolean;
  readonly headers: StageHeaders;
}

/** What was done, by which it can be undone. */
export interface SetUpDone {
  readonly made: readonly OwnSheet[];
  /** Invoices that have a stage beside them now, and those that could have none. */
  readonly filled: number;
  readonly left: number;
  readonly undo: SetUpUndo;
}

interface SetUpUndo {
  readonly before: Blocks;
  readonly after: Blocks;
  readonly repair: RepairResult | null;
  readonly stages: Awaited<ReturnType<typeof makeStageColumns>>;
}

async function refuseProtected(services: Services, toMake: readonly OwnSheet[], ledger: string | null): Promise<void> {
  const [first] = toMake;
  if (first !== undefined && (await services.host.isProtected(first)))
    throw new CollectionError(failureText('protected', first));
  if (ledger !== null && (await services.host.isProtected(ledger)))
    throw new CollectionError(failureText('ledger-protected', ledger));
}

async function makeSheets(services: Services, toMake: readonly OwnSheet[]): Promise<void> {
  for (const sheet of toMake) {
    const headers = HEADERS[sheet];
    if (headers !== undefined) await services.host.ensureSheet(sheet, headers);
    else {
      const loaded = await loadPolicy(services);
      const { state } = await savePolicy(services, loaded, loaded.policy);
      if (state !== 'saved') throw new CollectionError(failureText('busy'));
    }
  }
}

/**
 * Makes our sheets, remembers the columns, and puts stage and days late beside the invoices: all of it, or nothing. Cells of
 * a person's are never written over.
 * @throws CollectionError after which everything stands as before
 */
export async function setUp(services: Services, order: SetUpOrder): Promise<SetUpDone> {
  const before = await ownBlocks(services);
  const made = missingIn(before);
  const sheet = order.ledger?.columns.mapping.sheet ?? null;
  await refuseProtected(services, made, order.stages || order.repair ? sheet : null);
  let repair: RepairResult | null = null;
  let stages: SetUpUndo['stages'] = null;
  try {
    await makeSheets(services, made);
    if (made.includes(LOG_SHEET)) await dressLog(services);
    if (order.ledger !== null) {
      const { columns, chosen } = order.ledger;
      if (!(await rememberColumns(services, columns, chosen))) throw new CollectionError(failureText('busy'));
    }
    if (sheet !== null && order.repair) repair = await repairLedger(services, sheet);
    if (sheet !== null && order.stages) {
      await ensureAsOf(services);
      stages = await makeStageColumns(services, sheet, order.headers);
    }
  } catch (error) {
    // Best as it can: what cannot be taken back is a sheet of ours that a colleague has begun to fill.
    await undoSetUp(services, { before, after: await ownBlocks(services), repair, stages }).catch(() => undefined);
    throw error;
  }
  const undo = { before, after: await ownBlocks(services), repair, stages };
  return { made, filled: stages?.filled ?? 0, left: stages?.left ?? 0, undo };
}

/** @returns sheets and cells that stay, because somebody changed them since */
export async function undoSetUp(services: Services, undo: SetUpUndo): Promise<{ readonly left: readonly string[] }> {
  const { host } = services;
  const left: string[] = [];
  if (undo.stages !== null && !(await takeBackEdits(services, undo.stages))) left.push(undo.stages.sheet);
  if (undo.repair !== null) {
    const repaired = await undoRepairs(services, undo.repair);
    if (repaired.left > 0 && !left.includes(undo.repair.sheet)) left.push(undo.repair.sheet);
  }
  for (const [sheet, after] of undo.after) {
    const before = undo.before.get(sheet) ?? null;
    if (after === null) continue;
    const seen = await host.readSheet(sheet);
    if (seen === null) continue;
    const change = before === null ? null : restoreSheet(before, seen);
    const done =
      sameSave(seen, after) &&
      (change === null ? await host.removeSheet(sheet, seen) : isIdle(change) || (await host.changeSheet(change)));
    if (!done) left.push(sheet);
  }
  return { left };
}

/** Whether a sheet is as it was left; the as-of cell tells another day by tomorrow. */
function sameSave(now: SheetBlock, then: SheetBlock): boolean {
  const [a, b] = [asOfCell(now), asOfCell(then)];
  if (a === undefined || b === undefined) return sameBlock(now, then);
  const day = then.rows[b.row - then.top]?.[b.column - then.left] ?? '';
  const rows = now.rows.map((row, r) =>
    now.top + r === a.row ? row.map((cell, c) => (now.left + c === a.column ? day : cell)) : row,
  );
  return sameBlock({ ...now, rows }, then);
}

function isIdle({ rows, cells }: { readonly rows: readonly unknown[]; readonly cells: readonly unknown[] }): boolean {
  return rows.length + cells.length === 0;
}
