import { sameCell, type SheetBlock } from '../../cells/block';
import { isBlank, type Cell } from '../../cells/cell';
import { keyText } from '../../cells/key';
import { CollectionError, failureText } from '../../failures/text';
import { hasFormerNames, logColumns, logHead, logHeadRow } from '../../log/logColumns';
import {
  DECIDING_HEADERS,
  formerName,
  LOG_HEADERS,
  LOG_SHEET,
  WORD_HEADERS,
  type DecidingHeader,
} from '../../log/record';
import { logCells, readLog, readLogRows } from '../../log/rows';
import { languageIn } from '../sending/logShape';
import { movesBack, movesTo, type ColumnMove } from '../../workbook/columnMoves';
import { LAYOUT_VERSION, layoutNote, layoutOf, notesLayout, sinceOf } from '../../workbook/layoutVersion';
import { POLICY_SHEET } from '../../workbook/policyTables';
import { changeTables, type SheetChange } from '../../workbook/sheetChange';
import type { Services } from '../types';
import { refuseNewer } from './layoutStanding';

/** A workbook whose sheets an older version made. */
export interface OlderLayout {
  readonly found: number;
  /** The one that it would be brought to. */
  readonly known: number;
  /** Bringing it up to date was begun, and something ended it. Everything can be read all the same. */
  readonly isUnfinished: boolean;
}

/** Null where the workbook is up to date, where it has nothing to bring up to date, or where a newer version made it. */
export async function olderLayout({ host }: Pick<Services, 'host'>): Promise<OlderLayout | null> {
  const [policy, log] = await Promise.all([host.readSheet(POLICY_SHEET), host.readSheet(LOG_SHEET)]);
  const noted = layoutOf(policy);
  if (noted > LAYOUT_VERSION || log === null || log.rows.length === 0) return null;
  const isUnfinished = notesLayout(policy) && noted === LAYOUT_VERSION && sinceOf(policy) === '';
  const isFirst = hasFormerNames(logHead(log));
  return isFirst || isUnfinished ? { found: isFirst ? 1 : noted, known: LAYOUT_VERSION, isUnfinished } : null;
}

/** What was done, by which it can be undone. */
export interface LayoutUpdated {
  /** 0 where the policy sheet noted none. */
  readonly layout: number;
  readonly since: string;
  /** The headers of a person's own columns that had to make room, and what they are called now. */
  readonly renamed: readonly { readonly was: string; readonly now: string }[];
  readonly moves: readonly ColumnMove[];
  /** The head of the log as it was left. */
  readonly head: readonly Cell[];
}

/** So often a sheet is looked at anew that colleagues keep changing. */
const MOST_TRIES = 4;
/** A run that has moved nothing for so long is not under way any more. */
const STILL_UNDER_WAY_MS = 10 * 60_000;

async function changeUntilDone(
  services: Services,
  sheet: string,
  plan: (seen: SheetBlock) => SheetChange | null,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const seen = await services.host.readSheet(sheet);
    const change = seen === null ? null : plan(seen);
    if (change === null || change.cells.length + change.rows.length === 0) return;
    if (await services.host.changeSheet(change)) return;
  }
  throw new CollectionError(failureText('busy'));
}

/** Notes the layout; without a day while the way to it is not at its end. */
async function note(services: Services, layout: number, since: string): Promise<void> {
  const edit = (policy: SheetBlock | null): SheetChange =>
    changeTables(policy?.sheet ?? POLICY_SHEET, policy, [layoutNote(policy, layout, since)]);
  if ((await services.host.readSheet(POLICY_SHEET)) === null) {
    if (!(await services.host.changeSheet(edit(null)))) throw new CollectionError(failureText('busy'));
  } else await changeUntilDone(services, POLICY_SHEET, edit);
}

/** @throws CollectionError while somebody is sending */
async function refuseUnderWay({ host, clock }: Services): Promise<void> {
  const log = await host.readSheet(LOG_SHEET);
  const now = Date.parse(clock.now());
  const isUnderWay = (log === null ? [] : readLog(log)).some(
    ({ state, updatedUtc }) =>
      (state === 'claimed' || state === 'sending') && now - Date.parse(updatedUtc) < STILL_UNDER_WAY_MS,
  );
  if (isUnderWay) throw new CollectionError(failureText('run-under-way'));
}

async function refuseProtected({ host }: Services): Promise<void> {
  for (const sheet of [POLICY_SHEET, LOG_SHEET])
    if (await host.isProtected(sheet)) throw new CollectionError(failureText('protected', sheet));
}

/** A head on its way: what each cell of it is to say, by its place from the block's left. */
function headChange(seen: SheetBlock, wanted: ReadonlyMap<number, string>): SheetChange {
  const row = seen.top + logHeadRow(seen);
  const head = logHead(seen);
  const ours = new Set<string>([...LOG_HEADERS, ...DECIDING_HEADERS.map(formerName)]);
  const places = [...wanted.keys()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const cells = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).flatMap((column) => {
    const now = keyText(head[column]);
    const cell = wanted.get(column) ?? (ours.has(now) ? now : undefined);
    // Cells between those that change are written as they are, so that the head changes in one go.
    return cell === undefined ? [] : [{ row, column: seen.left + column, cell }];
  });
  return { sheet: seen.sheet, seen, rows: [], cells: places.length === 0 ? [] : cells };
}

const widthOf = ({ rows }: SheetBlock): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The new names of the columns that decide, and heads for those in words at the end. */
function newNames(seen: SheetBlock, renamed: { was: string; now: string }[]): SheetChange {
  const head = logHead(seen);
  const columns = logColumns(head);
  const wanted = new Map<number, string>();
  const ours = new Set(columns.values());
  const texts = head.map(keyText);
  for (const [column, text] of texts.entries()) {
    if (ours.has(column) || !(LOG_HEADERS as readonly string[]).includes(text)) continue;
    let now = `${text} 2`;
    for (let n = 3; texts.includes(now); n++) now = `${text} ${n}`;
    renamed.push({ was: text, now });
    wanted.set(column, now);
  }
  for (const header of DECIDING_HEADERS) {
    const column = columns.get(header) ?? -1;
    if (column >= 0 && texts[column] !== header) wanted.set(column, header);
  }
  let end = widthOf(seen);
  for (const header of WORD_HEADERS) if ((columns.get(header) ?? -1) < 0) wanted.set(end++, header);
  return headChange(seen, wanted);
}

/** Says in words what rows say that have none. */
async function fillWords(services: Services): Promise<void> {
  const language = languageIn(await services.host.readSheet(POLICY_SHEET));
  await changeUntilDone(services, LOG_SHEET, (seen) => {
    const columns = logColumns(logHead(seen));
    const cells = readLogRows(seen).flatMap(({ row, record }) => {
      const words = logCells(record, language);
      return WORD_HEADERS.flatMap((header) => {
        const column = columns.get(header) ?? -1;
        const cell = words[header];
        if (column < 0 || !isBlank(seen.rows[row]?.[column]) || isBlank(cell)) return [];
        return [{ row: seen.top + row, column: seen.left + column, cell }];
      });
    });
    return { sheet: seen.sheet, seen, rows: [], cells };
  });
}

/** The columns in the order of a new log. A sheet that lets none be moved stays as it is: every column is found anyway. */
async function arrange(services: Services): Promise<readonly ColumnMove[]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const seen = await services.host.readSheet(LOG_SHEET);
    if (seen === null) return [];
    const moves = movesTo(logHead(seen).map(keyText), LOG_HEADERS).map(({ from, to }) => ({
      from: from + seen.left,
      to: to + seen.left,
    }));
    if (moves.length === 0) return [];
    if (await services.host.moveColumns(LOG_SHEET, seen, moves)) return moves;
  }
  throw new CollectionError(failureText('busy'));
}

/**
 * Brings the log from the first layout to the second: what a person reads comes first, what decides keeps its cells and gets
 * names of its own. First the layout is noted, from when on older versions only read. Then, whatever ends it in between, the
 * log reads the same after every single change, and it is gone on with where it ended.
 * @throws CollectionError while somebody is sending, for a protected sheet, and where colleagues change the sheets without
 * end; DamagedSheetError for a log that cannot be trusted, which stays as it is
 */
export async function updateLayout(services: Services): Promise<LayoutUpdated> {
  const { host, clock } = services;
  const policy = await host.readSheet(POLICY_SHEET);
  refuseNewer(policy);
  await refuseProtected(services);
  const before = { layout: notesLayout(policy) ? layoutOf(policy) : 0, since: sinceOf(policy) };
  await refuseUnderWay(services);
  await note(services, LAYOUT_VERSION, '');
  try {
    // A run may have begun until then.
    await refuseUnderWay(services);
  } catch (error) {
    await note(services, before.layout, before.since);
    throw error;
  }
  let renamed: { was: string; now: string }[] = [];
  await changeUntilDone(services, LOG_SHEET, (seen) => newNames(seen, (renamed = [])));
  await fillWords(services);
  const moves = await arrange(services);
  await note(services, LAYOUT_VERSION, clock.local().slice(0, 10));
  const log = await host.readSheet(LOG_SHEET);
  return { ...before, renamed, moves, head: log === null ? [] : logHead(log) };
}

/**
 * Takes it back, also once further messages went out. Where somebody has moved columns since, they stay where they are.
 * @throws CollectionError as `updateLayout`
 */
export async function undoLayout(services: Services, done: LayoutUpdated): Promise<void> {
  const { host } = services;
  await refuseProtected(services);
  await refuseUnderWay(services);
  const seen = await host.readSheet(LOG_SHEET);
  if (seen === null) return;
  const head = logHead(seen);
  const isAsLeft = head.length === done.head.length && head.every((cell, i) => sameCell(cell, done.head[i] ?? ''));
  if (isAsLeft && done.moves.length > 0) await host.moveColumns(LOG_SHEET, seen, movesBack(done.moves));
  const words = await host.readSheet(LOG_SHEET);
  const columns = words === null ? [] : wordColumns(words);
  await changeUntilDone(services, LOG_SHEET, (block) =>
    headChange(block, new Map(wordColumns(block).map((c) => [c, '']))),
  );
  await changeUntilDone(services, LOG_SHEET, (block) => headChange(block, formerNames(block, done)));
  await changeUntilDone(services, LOG_SHEET, (block) => ({
    sheet: block.sheet,
    seen: block,
    rows: [],
    cells: block.rows.flatMap((row, r) =>
      columns.flatMap((column) =>
        isBlank(row[column]) ? [] : [{ row: block.top + r, column: block.left + column, cell: '' }],
      ),
    ),
  }));
  await note(services, done.layout, done.since);
}

function wordColumns(block: SheetBlock): readonly number[] {
  const columns = logColumns(logHead(block));
  return WORD_HEADERS.flatMap((header) => {
    const column = columns.get(header) ?? -1;
    return column < 0 ? [] : [column];
  });
}

function formerNames(block: SheetBlock, { renamed }: LayoutUpdated): ReadonlyMap<number, string> {
  const head = logHead(block);
  const wanted = new Map<number, string>();
  for (const [header, column] of logColumns(head)) {
    const former = (WORD_HEADERS as readonly string[]).includes(header) ? header : formerName(header as DecidingHeader);
    if (column >= 0 && former !== keyText(head[column])) wanted.set(column, former);
  }
  for (const { was, now } of renamed) {
    const column = head.map(keyText).indexOf(now);
    if (column >= 0) wanted.set(column, was);
  }
  return wanted;
}
