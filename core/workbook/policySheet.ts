import type { SheetBlock } from '../cells/block';
import { isEmailAddress } from '../addresses/email';
import { ibanOf, isBic } from '../addresses/iban';
import { enteredText, isBlank } from '../cells/cell';
import { matchKey } from '../cells/key';
import { countryOf } from '../dunning/law/countries';
import { DEBTOR_KINDS } from '../dunning/law/dunningLaw';
import {
  DEFAULT_POLICY,
  LADDER_TRAITS,
  REMINDER_CHANNELS,
  type ActionStep,
  type LadderRule,
  type LadderTrait,
  type NamedCreditor,
  type NamedLadder,
  type Policy,
  type PolicyLevel,
  type ReminderChannel,
} from '../dunning/policy';
import type { StageStep } from '../dunning/stage';
import { RISK_SEGMENTS } from '../portfolio/paymentRisk';
import { expected, type Expected } from '../failures/expected';
import { DamagedSheetError } from './damage';
import { readFee } from './feeText';
import { SETTINGS } from './policySettings';
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
import { findTable, tableOf, type Place, type RowReader } from './table';

export { POLICY_SHEET };

function whole({ cell, wrong }: Place, least: number, most: number): number {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  throw wrong(expected('whole number', least, most));
}

function flag({ cell, wrong }: Place): boolean {
  if (typeof cell === 'boolean') return cell;
  const word = enteredText(cell).trim().toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  if (word === '' || word === 'no' || word === 'false') return false;
  throw wrong(expected('yes or no'));
}

function channels({ cell, wrong }: Place): ReminderChannel[] {
  const found = enteredText(cell)
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => REMINDER_CHANNELS.find((name) => name === part.toLowerCase().replace('e-mail', 'email')));
  if (found.length === 0 || found.includes(undefined)) throw wrong(expected('channels', REMINDER_CHANNELS.join(', ')));
  return [...new Set(found as ReminderChannel[])];
}

/** The levels of one ladder, in order. @param header of their numbers */
function levelsOf(rows: readonly RowReader[], header: 'Level' | 'Ladder level'): readonly PolicyLevel[] {
  const levels: PolicyLevel[] = [];
  for (const at of rows) {
    const last = levels[levels.length - 1];
    const level = whole(at(header), 1, 99);
    const fromDay = whole(at('From day'), -365, 3650);
    if (last !== undefined && level <= last.level) throw at(header).wrong(expected('level above', last.level));
    if (last !== undefined && fromDay <= last.fromDay) throw at('From day').wrong(expected('day after', last.fromDay));
    const fee = at('Fee');
    const asked = readFee(fee.cell);
    if (asked === undefined) throw fee.wrong(expected('fee'));
    const planOffer = at('Plan offer');
    levels.push({
      level,
      fromDay,
      name: enteredText(at('Name').cell).trim() || `Level ${level}`,
      channels: channels(at('Channels')),
      payWithin: whole(at('Pay within'), 0, 365),
      fee: asked,
      interest: flag(at('Interest')),
      needsApproval: flag(at('Approval')),
      planOffer: isBlank(planOffer.cell) ? 0 : whole(planOffer, 0, 60),
    });
  }
  return levels;
}

function readLevels(block: SheetBlock): readonly PolicyLevel[] {
  const levels = levelsOf(tableOf(block, LEVEL_HEADERS), 'Level');
  return levels.length === 0 ? DEFAULT_POLICY.levels : levels;
}

/** Rows by the ladder that they name; a blank goes with the row above. */
function readLadders(block: SheetBlock): readonly NamedLadder[] {
  const byName = new Map<string, { readonly name: string; readonly rows: RowReader[] }>();
  let name = '';
  for (const at of tableOf(block, LADDER_HEADERS)) {
    const own = at('Ladder');
    name = enteredText(own.cell).trim() || name;
    if (name === '') throw own.wrong(expected('text'));
    const same = byName.get(matchKey(name)) ?? { name, rows: [] };
    same.rows.push(at);
    byName.set(matchKey(name), same);
  }
  return [...byName.values()].map((ladder) => ({ name: ladder.name, levels: levelsOf(ladder.rows, 'Ladder level') }));
}

/** What a trait may be. @returns undefined for anything else */
function traitValue(trait: LadderTrait, text: string): string | undefined {
  if (trait === 'country') return countryOf(text) || undefined;
  const words: readonly string[] = trait === 'risk' ? RISK_SEGMENTS : DEBTOR_KINDS;
  return words.find((word) => matchKey(word) === matchKey(text));
}

function readLadderRules(block: SheetBlock, ladders: readonly NamedLadder[]): readonly LadderRule[] {
  return tableOf(block, LADDER_RULE_HEADERS).map((at) => {
    const by = at('Ladder for');
    const trait = LADDER_TRAITS.find((known) => known === matchKey(enteredText(by.cell)));
    if (trait === undefined) throw by.wrong(expected('one of', LADDER_TRAITS.join(', ')));
    const is = at('Is');
    const value = traitValue(trait, enteredText(is.cell));
    const words = trait === 'risk' ? RISK_SEGMENTS : DEBTOR_KINDS;
    if (value === undefined)
      throw is.wrong(trait === 'country' ? expected('country') : expected('one of', words.join(', ')));
    const then = at('Then ladder');
    const ladder = ladders.find(({ name }) => matchKey(name) === matchKey(enteredText(then.cell)))?.name;
    if (ladder === undefined) throw then.wrong(expected('one of', ladders.map(({ name }) => name).join(', ')));
    return { trait, value, ladder };
  });
}

function readCreditors(block: SheetBlock): readonly NamedCreditor[] {
  return tableOf(block, CREDITOR_HEADERS).map((at) => {
    const text = (header: (typeof CREDITOR_HEADERS)[number]): string => enteredText(at(header).cell).trim();
    if (text('Creditor name') === '') throw at('Creditor name').wrong(expected('text'));
    const iban = text('IBAN') === '' ? '' : ibanOf(text('IBAN'));
    if (iban === undefined) throw at('IBAN').wrong(expected('iban'));
    const bic = text('BIC').toUpperCase();
    if (bic !== '' && !isBic(bic)) throw at('BIC').wrong(expected('bic'));
    const replyTo = text('Replies to');
    if (replyTo !== '' && !isEmailAddress(replyTo)) throw at('Replies to').wrong(expected('email'));
    return {
      name: text('Creditor name'),
      signature: text('Signed by'),
      replyTo,
      iban,
      bic,
      details: {
        legalForm: text('Legal form'),
        address: text('Address'),
        registerNumber: text('Register number'),
        taxNumber: text('Tax number'),
        letterhead: text('Letterhead'),
        // The policy's own picture is not theirs.
        image: '',
      },
    };
  });
}

function readStages(block: SheetBlock): readonly StageStep[] {
  const stages: StageStep[] = [];
  for (const at of tableOf(block, STAGE_HEADERS)) {
    const place = at('Stage from day');
    const fromDay = stages.length === 0 && isBlank(place.cell) ? -Infinity : whole(place, -365, 3650);
    const last = stages[stages.length - 1];
    if (last !== undefined && fromDay <= last.fromDay) throw place.wrong(expected('day after', last.fromDay));
    stages.push({ fromDay, name: enteredText(at('Stage').cell).trim() });
  }
  return stages.length === 0 ? DEFAULT_POLICY.stages : stages;
}

function readActions(block: SheetBlock): readonly ActionStep[] {
  return tableOf(block, ACTION_HEADERS).map((at) => {
    const by = Object.fromEntries(RISK_SEGMENTS.map((segment) => [segment, enteredText(at(segment).cell).trim()]));
    return { fromDay: whole(at('Action from day'), -999, 3650), actions: by as ActionStep['actions'] };
  });
}

/** Whether a sheet holds a policy at all, rather than the remembered columns or a person's notes alone. */
export function holdsPolicy(block: SheetBlock | null): block is SheetBlock {
  const tables = [SETTING_HEADERS, LEVEL_HEADERS, STAGE_HEADERS, ACTION_HEADERS];
  return block !== null && tables.some((headers) => findTable(block, headers) !== undefined);
}

/** What held before sheets said it: a sheet from then goes on as it did. */
const UNTIL_SAID = { reopened: 'begins anew', law: 'told' } as const satisfies Partial<Policy>;

/**
 * Reads the policy sheet. Tables and columns are found by their headers; a setting that is missing takes its default.
 * @throws DamagedSheetError naming the first cell that cannot be read
 */
export function readPolicy(block: SheetBlock): Policy {
  const settings = tableOf(block, SETTING_HEADERS);
  let policy: Policy = settings.length === 0 ? DEFAULT_POLICY : { ...DEFAULT_POLICY, ...UNTIL_SAID };
  for (const at of settings) {
    const name = enteredText(at('Setting').cell).trim();
    const setting = SETTINGS.find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (setting === undefined)
      throw at('Setting').wrong(expected('one of', SETTINGS.map((known) => known.name).join(', ')));
    const place = at('Value');
    const part = setting.read(place.cell);
    if (part === undefined) throw place.wrong(setting.expects);
    policy = {
      ...policy,
      ...part,
      earlier: { ...policy.earlier, ...part.earlier },
      details: { ...policy.details, ...part.details },
    };
  }
  if (policy.contactFrom >= policy.contactUntil) {
    const until = settings.find((at) => at('Setting').cell === 'Contact until');
    throw (until?.('Value') ?? { wrong: (e: Expected) => new DamagedSheetError(block.sheet, 'A1', '', e) }).wrong(
      expected('time after', policy.contactFrom),
    );
  }
  const ladders = readLadders(block);
  return {
    ...policy,
    levels: readLevels(block),
    ladders,
    ladderRules: readLadderRules(block, ladders),
    creditors: readCreditors(block),
    stages: readStages(block),
    actions: readActions(block),
  };
}
