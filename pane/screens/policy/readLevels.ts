import type { PolicyLevel } from '../../../core/dunning/policy';
import type { Texts } from '../../../core/i18n';
import { readFee } from '../../../core/workbook/feeText';
import { readWhole, type LevelDraft, type Typing } from './draft';

/** What the sheet of the policy takes. */
const FIRST_DAY = -365;
const LAST_DAY = 3650;

/** What reads fields, and takes what is wrong with them. */
export interface Reading {
  readonly typing: Typing;
  readonly texts: Texts['policy'];
  readonly wrong: Record<string, string>;
  readonly whole: (field: string, text: string, least: number, most: number) => number;
}

/** The levels of a ladder. @param prefix of its fields; '' for the usual one */
export function readLevels(levels: readonly LevelDraft[], prefix: string, reading: Reading): readonly PolicyLevel[] {
  return levels.map((_, index) => readLevel(levels, index, prefix, reading));
}

function readLevel(levels: readonly LevelDraft[], index: number, prefix: string, reading: Reading): PolicyLevel {
  const { typing, texts, wrong, whole } = reading;
  const level = levels[index] as LevelDraft;
  const field = (name: string): string => `${prefix}${level.level}.${name}`;
  const fromDay = readWhole(level.fromDay);
  const { least, most } = dayLimits(levels, index);
  if (fromDay === undefined || fromDay < least || fromDay > most) {
    wrong[field('fromDay')] = least > most ? texts.wrong.whole(FIRST_DAY, LAST_DAY) : dayHint(levels, index, texts);
  }
  if (level.name.trim() === '') wrong[field('name')] = texts.wrong.name;
  if (level.channels.length === 0) wrong[field('channels')] = texts.wrong.oneChannel;
  const fee = level.fee.trim() === '' ? 0 : (typing.read(level.fee) ?? readFee(level.fee));
  if (fee === undefined) wrong[field('fee')] = texts.wrong.amount(typing.write(12.5));
  return {
    level: level.level,
    name: level.name.trim(),
    fromDay: fromDay ?? 0,
    payWithin: whole(field('payWithin'), level.payWithin, 0, 365),
    channels: level.channels,
    fee: fee ?? 0,
    planOffer: level.planOffer.trim() === '' ? 0 : whole(field('planOffer'), level.planOffer, 0, 60),
    interest: level.interest,
    needsApproval: level.needsApproval,
  };
}

/** The days a level may begin on: after the level before it, and before the level after it. */
function dayLimits(levels: readonly LevelDraft[], index: number): { readonly least: number; readonly most: number } {
  const before = readWhole(levels[index - 1]?.fromDay ?? '');
  const after = readWhole(levels[index + 1]?.fromDay ?? '');
  return {
    least: before === undefined ? FIRST_DAY : before + 1,
    most: after === undefined ? LAST_DAY : after - 1,
  };
}

/** The same in a sentence. */
export function dayHint(levels: readonly LevelDraft[], index: number, { level: texts }: Texts['policy']): string {
  const { least, most } = dayLimits(levels, index);
  const before = levels[index - 1]?.level;
  const after = levels[index + 1]?.level;
  if (before !== undefined && after !== undefined) return texts.between(least, most, before, after);
  if (before !== undefined) return texts.orLater(least, before);
  return after === undefined ? texts.anyDay : texts.orEarlier(most, after);
}
