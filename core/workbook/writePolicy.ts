import type { SheetBlock } from '../cells/block';
import { enteredText, type Cell } from '../cells/cell';
import type { NamedLadder, Policy } from '../dunning/policy';
import { RISK_SEGMENTS } from '../portfolio/paymentRisk';
import { writeFee } from './feeText';
import { ladderEdit } from './ladderEdit';
import { SETTINGS, yes } from './policySettings';
import { readPolicy } from './policySheet';
import {
  ACTION_HEADERS,
  CREDITOR_HEADERS,
  LADDER_HEADERS,
  LADDER_RULE_HEADERS,
  LEVEL_HEADERS,
  POLICY_SHEET,
  SETTING_HEADERS,
  STAGE_HEADERS,
} from './policyTables';
import { changeTables, type SheetChange, type TableEdit } from './sheetChange';
import { findTable, tableOf } from './table';

function settingRows(policy: Policy): Cell[][] {
  return SETTINGS.map((setting) => [setting.name, setting.write(policy), setting.explanation]);
}

function levelRows({ levels }: Pick<Policy, 'levels'>): Cell[][] {
  return levels.map((level) => [
    level.level,
    level.name,
    level.fromDay,
    level.channels.join(', '),
    level.payWithin,
    writeFee(level.fee),
    yes(level.interest),
    yes(level.needsApproval),
    level.planOffer,
  ]);
}

function stageRows(policy: Policy): Cell[][] {
  return policy.stages.map(({ name, fromDay }) => [name, Number.isFinite(fromDay) ? fromDay : '']);
}

function actionRows(policy: Policy): Cell[][] {
  return policy.actions.map(({ fromDay, actions: by }) => [fromDay, ...RISK_SEGMENTS.map((s) => by[s])]);
}

function ladderRows(ladder: NamedLadder): Cell[][] {
  return levelRows(ladder).map((row) => [ladder.name, ...row]);
}

function ruleRows({ ladderRules }: Policy): Cell[][] {
  return ladderRules.map(({ trait, value, ladder }) => [trait, value, ladder]);
}

function creditorRows({ creditors }: Policy): Cell[][] {
  return creditors.map(({ name, signature, replyTo, iban, bic, details }) => [
    name,
    signature,
    replyTo,
    iban,
    bic,
    details.legalForm,
    details.address,
    details.registerNumber,
    details.taxNumber,
    details.letterhead,
  ]);
}

/** A table with a blank row above it; nothing where it has no rows. */
function further(headers: readonly string[], rows: Cell[][]): Cell[][] {
  return rows.length === 0 ? [] : [[], [...headers], ...rows];
}

/** The whole sheet: settings, levels, stages and, where there are any, actions, other ladders and other creditors; a blank row between the tables. */
export function writePolicy(policy: Policy): Cell[][] {
  return [
    [...SETTING_HEADERS],
    ...settingRows(policy),
    [],
    [...LEVEL_HEADERS],
    ...levelRows(policy),
    [],
    [...STAGE_HEADERS],
    ...stageRows(policy),
    ...further(ACTION_HEADERS, actionRows(policy)),
    ...further(LADDER_HEADERS, policy.ladders.flatMap(ladderRows)),
    ...further(LADDER_RULE_HEADERS, ruleRows(policy)),
    ...further(CREDITOR_HEADERS, creditorRows(policy)),
  ];
}

const firstCell = (row: readonly Cell[]): string => enteredText(row[0]).trim().toLowerCase();

/** Settings in the order of the sheet, then those that it lacks. */
function settingsEdit(block: SheetBlock, before: Policy, after: Policy): TableEdit {
  const there = tableOf(block, SETTING_HEADERS).map((at) => firstCell([at('Setting').cell ?? '']));
  const inOrder = (policy: Policy): Cell[][] => {
    const rows = settingRows(policy);
    return there.flatMap((name) => rows.filter((row) => firstCell(row) === name).slice(0, 1));
  };
  const further = settingRows(after).filter((row) => !there.includes(firstCell(row)));
  return {
    headers: SETTING_HEADERS,
    before: inOrder(before),
    after: [...inOrder(after), ...further],
    keyOf: firstCell,
  };
}

const ruleKey = ([trait, value]: readonly Cell[]): string => `${enteredText(trait)}\u0001${enteredText(value)}`;

/**
 * What makes the sheet say another policy: only cells whose meaning changes are written, wherever they stand.
 * @param seen the sheet as read; null where there is none
 */
export function changePolicy(seen: SheetBlock | null, policy: Policy): SheetChange {
  const block = seen ?? { sheet: POLICY_SHEET, top: 0, left: 0, rows: [] };
  const before = readPolicy(block);
  const edit = (headers: readonly string[], rows: (of: Policy) => Cell[][]): TableEdit => {
    const there = findTable(block, headers)?.rows.length ?? 0;
    return { headers, before: there === 0 ? [] : rows(before), after: rows(policy), keyOf: firstCell };
  };
  return changeTables(POLICY_SHEET, seen, [
    settingsEdit(block, before, policy),
    edit(LEVEL_HEADERS, levelRows),
    edit(STAGE_HEADERS, stageRows),
    edit(ACTION_HEADERS, actionRows),
    ladderEdit(block, before.ladders, policy.ladders, ladderRows),
    { ...edit(LADDER_RULE_HEADERS, ruleRows), keyOf: ruleKey },
    edit(CREDITOR_HEADERS, creditorRows),
  ]);
}
