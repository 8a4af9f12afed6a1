import { CALENDARS } from '../calendar/holidays';
import type { SheetBlock } from '../cells/block';
import { isBlank, type Cell } from '../cells/cell';
import {
  DEFAULT_POLICY,
  REMINDER_CHANNELS,
  type ActionStep,
  type InterestRule,
  type Policy,
  type PolicyLevel,
  type ReminderChannel,
} from '../dunning/policy';
import type { StageStep } from '../dunning/stage';
import { JURISDICTIONS } from '../interest/law/laws';
import { currencyCodeOf } from '../money/currency';
import { cellName } from '../cells/address';
import { RISK_SEGMENTS, type RiskSegment } from '../portfolio/paymentRisk';
import { isEmailAddress } from '../reminders/address';
import { ibanOf, isBic } from '../reminders/iban';
import { cellText, DamagedSheetError } from './damage';

export const POLICY_SHEET = 'Collections Policy';

const SETTING_HEADERS = ['Setting', 'Value', 'Explanation'] as const;
const LEVEL_HEADERS = [
  'Level',
  'Name',
  'From day',
  'Channels',
  'Pay within',
  'Fee',
  'Interest',
  'Approval',
  'Plan offer',
] as const;
const STAGE_HEADERS = ['Stage', 'Stage from day'] as const;
const ACTION_HEADERS = ['Action from day', ...RISK_SEGMENTS] as const;

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** A setting of the sheet's first table: how it is written, read and explained. */
interface Setting {
  readonly name: string;
  readonly explanation: string;
  readonly write: (policy: Policy) => Cell;
  /** @returns the part of the policy, or undefined where the cell cannot be read */
  readonly read: (cell: Cell | undefined) => Partial<Policy> | undefined;
  readonly expects: string;
}

function wholeSetting(
  name: string,
  explanation: string,
  key: 'gap' | 'capPerRun',
  least: number,
  most: number,
): Setting {
  return {
    name,
    explanation,
    expects: `a whole number from ${least} to ${most}`,
    write: (policy) => policy[key],
    read: (cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most ? { [key]: cell } : undefined,
  };
}

function textSetting(name: string, explanation: string, key: 'creditor' | 'signature'): Setting {
  return {
    name,
    explanation,
    expects: 'text',
    write: (policy) => policy[key],
    read: (cell) => ({ [key]: cellText(cell).trim() }),
  };
}

/** HH:MM of a text or of a time cell, which holds the fraction of a day. */
function timeOf(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 1440);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const text = cellText(cell).trim();
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
}

function timeSetting(name: string, explanation: string, key: 'contactFrom' | 'contactUntil'): Setting {
  return {
    name,
    explanation,
    expects: 'a time such as 08:00',
    write: (policy) => policy[key],
    read(cell) {
      const time = timeOf(cell);
      return time === undefined ? undefined : { [key]: time };
    },
  };
}

function segmentSetting(segment: RiskSegment): Setting {
  return {
    name: `Days earlier: ${segment}`,
    explanation: `Levels after the due date start so many days earlier for ${segment} risk; negative for later.`,
    expects: 'a whole number from -30 to 30',
    write: (policy) => policy.earlier[segment],
    read: (cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= 30
        ? { earlier: { [segment]: cell } as Policy['earlier'] }
        : undefined,
  };
}

function writeInterest(rule: InterestRule): Cell {
  if (rule.kind === 'none') return 'none';
  return rule.kind === 'rate' ? rule.rate : `statutory ${rule.jurisdiction}`;
}

function readInterest(cell: Cell | undefined): Partial<Policy> | undefined {
  if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? { interest: { kind: 'rate', rate: cell } } : undefined;
  const text = cellText(cell).trim();
  if (text === '' || text.toLowerCase() === 'none') return { interest: { kind: 'none' } };
  const name = /^statutory\s+(.+)$/i.exec(text)?.[1]?.trim().toUpperCase();
  const jurisdiction = JURISDICTIONS.find((known) => known === name);
  return jurisdiction === undefined ? undefined : { interest: { kind: 'statutory', jurisdiction } };
}

function readDays(cell: Cell | undefined): Partial<Policy> | undefined {
  const days = cellText(cell)
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => DAY_NAMES.findIndex((name) => part.toLowerCase().startsWith(name.toLowerCase())));
  return days.length > 0 && days.every((day) => day >= 0) ? { workingDays: [...new Set(days)].sort() } : undefined;
}

const yes = (flag: boolean): Cell => (flag ? 'yes' : 'no');

const SETTINGS: readonly Setting[] = [
  textSetting('Creditor', 'Whose money it is. Stands in messages and in every claim.', 'creditor'),
  textSetting('Signature', 'Stands under every message.', 'signature'),
  {
    name: 'Reply to',
    explanation: 'The e-mail address that replies go to; blank for the sender.',
    expects: 'an e-mail address, or blank',
    write: (policy) => policy.replyTo,
    read: (cell) => {
      const replyTo = cellText(cell).trim();
      return replyTo === '' || isEmailAddress(replyTo) ? { replyTo } : undefined;
    },
  },
  {
    name: 'IBAN',
    explanation: 'The account that payments go to; with it, messages in euros carry a code for banking apps.',
    expects: 'a valid IBAN, or blank',
    write: (policy) => policy.iban,
    read: (cell) => {
      const text = cellText(cell).trim();
      const iban = text === '' ? '' : ibanOf(text);
      return iban === undefined ? undefined : { iban };
    },
  },
  {
    name: 'BIC',
    explanation: 'Of that account; may be blank within Europe.',
    expects: 'a BIC of 8 or 11 characters, or blank',
    write: (policy) => policy.bic,
    read: (cell) => {
      const bic = cellText(cell).trim().toUpperCase();
      return bic === '' || isBic(bic) ? { bic } : undefined;
    },
  },
  {
    name: 'Show reckoning',
    explanation: 'yes: messages that ask for interest show how it was reckoned.',
    expects: 'yes or no',
    write: (policy) => yes(policy.reckoning),
    read: (cell) => {
      const word = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cellText(cell).trim().toLowerCase();
      return word === 'yes' || word === 'no' ? { reckoning: word === 'yes' } : undefined;
    },
  },
  {
    name: 'Language',
    explanation: 'Messages to customers whose row names none: en, es, de, fr or pt.',
    expects: 'one of en, es, de, fr, pt',
    write: (policy) => policy.language,
    read: (cell) => {
      const language = cellText(cell).trim().toLowerCase();
      return ['en', 'es', 'de', 'fr', 'pt'].includes(language) ? { language } : undefined;
    },
  },
  {
    name: 'Currency',
    explanation: 'Of rows that name none, such as EUR; may be blank.',
    expects: 'a currency code of ISO 4217, or blank',
    write: (policy) => policy.currency,
    read: (cell) => {
      const text = cellText(cell).trim();
      const currency = text === '' ? '' : currencyCodeOf(text);
      return currency === undefined ? undefined : { currency };
    },
  },
  wholeSetting('Days between reminders', 'A customer hears from you by one channel at most this often.', 'gap', 0, 365),
  wholeSetting('Most messages in a run', 'A run stops there; the rest stays for the next.', 'capPerRun', 1, 10_000),
  timeSetting('Contact from', 'Calls, SMS and WhatsApp from this time on.', 'contactFrom'),
  timeSetting('Contact until', 'Calls, SMS and WhatsApp before this time.', 'contactUntil'),
  {
    name: 'Working days',
    explanation: 'Days on which calls, SMS and WhatsApp go out.',
    expects: 'days such as Mon, Tue, Wed, Thu, Fri',
    write: (policy) => policy.workingDays.map((day) => DAY_NAMES[day]).join(', '),
    read: readDays,
  },
  {
    name: 'Calendar',
    explanation: 'Whose holidays are no working days: weekends (none), TARGET, UK or US.',
    expects: `one of ${CALENDARS.join(', ')}`,
    write: (policy) => policy.calendar,
    read: (cell) => {
      const calendar = CALENDARS.find((name) => name.toLowerCase() === cellText(cell).trim().toLowerCase());
      return calendar === undefined ? undefined : { calendar };
    },
  },
  {
    name: 'Interest rule',
    explanation: 'none, a yearly rate such as 0.08, or statutory UK (IE, EU, ES, DE, FR, AT).',
    expects: `none, a yearly rate as a fraction, or statutory and one of ${JURISDICTIONS.join(', ')}`,
    write: (policy) => writeInterest(policy.interest),
    read: readInterest,
  },
  ...RISK_SEGMENTS.map(segmentSetting),
];

/** The whole sheet: settings, levels, stages and, where there are any, actions; a blank row between the tables. */
export function writePolicy(policy: Policy): Cell[][] {
  const levels = policy.levels.map((level): Cell[] => [
    level.level,
    level.name,
    level.fromDay,
    level.channels.join(', '),
    level.payWithin,
    level.fee,
    yes(level.interest),
    yes(level.needsApproval),
    level.planOffer,
  ]);
  const stages = policy.stages.map(({ name, fromDay }): Cell[] => [name, Number.isFinite(fromDay) ? fromDay : '']);
  const actions = policy.actions.map(({ fromDay, actions: by }): Cell[] => [
    fromDay,
    ...RISK_SEGMENTS.map((s) => by[s]),
  ]);
  return [
    [...SETTING_HEADERS],
    ...SETTINGS.map((setting): Cell[] => [setting.name, setting.write(policy), setting.explanation]),
    [],
    [...LEVEL_HEADERS],
    ...levels,
    [],
    [...STAGE_HEADERS],
    ...stages,
    ...(actions.length === 0 ? [] : [[], [...ACTION_HEADERS], ...actions]),
  ];
}

/** A cell of the sheet with the way to complain about it. */
interface Place {
  readonly cell: Cell | undefined;
  readonly wrong: (expected: string) => DamagedSheetError;
}

type RowReader = (header: string) => Place;

/** Rows below the header row that begins with a text, up to the next blank row. Columns are found by their headers. */
function tableOf(block: SheetBlock, first: string): RowReader[] {
  const at = block.rows.findIndex((row) => row.some((cell) => cell === first));
  if (at < 0) return [];
  const head = block.rows[at] ?? [];
  const start = head.indexOf(first);
  const rows: RowReader[] = [];
  for (let r = at + 1; r < block.rows.length; r++) {
    const row = block.rows[r] ?? [];
    if (row.slice(start).every(isBlank)) break;
    rows.push((header) => {
      const c = head.indexOf(header);
      const cell = c < 0 ? undefined : row[c];
      const name = cellName(block.top + r, block.left + Math.max(c, start));
      return { cell, wrong: (expected) => new DamagedSheetError(block.sheet, name, cellText(cell), expected) };
    });
  }
  return rows;
}

function whole({ cell, wrong }: Place, least: number, most: number): number {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  throw wrong(`a whole number from ${least} to ${most}`);
}

function flag({ cell, wrong }: Place): boolean {
  if (typeof cell === 'boolean') return cell;
  const word = cellText(cell).trim().toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  if (word === '' || word === 'no' || word === 'false') return false;
  throw wrong('yes or no');
}

function channels({ cell, wrong }: Place): ReminderChannel[] {
  const found = cellText(cell)
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => REMINDER_CHANNELS.find((name) => name === part.toLowerCase().replace('e-mail', 'email')));
  if (found.length === 0 || found.includes(undefined)) throw wrong(`channels out of ${REMINDER_CHANNELS.join(', ')}`);
  return [...new Set(found as ReminderChannel[])];
}

function readLevels(block: SheetBlock): readonly PolicyLevel[] {
  const levels: PolicyLevel[] = [];
  for (const at of tableOf(block, 'Level')) {
    const last = levels[levels.length - 1];
    const level = whole(at('Level'), 1, 99);
    const fromDay = whole(at('From day'), -365, 3650);
    if (last !== undefined && level <= last.level) throw at('Level').wrong(`a level above ${last.level}`);
    if (last !== undefined && fromDay <= last.fromDay) throw at('From day').wrong(`a day after ${last.fromDay}`);
    const fee = at('Fee');
    if (!isBlank(fee.cell) && (typeof fee.cell !== 'number' || fee.cell < 0)) throw fee.wrong('an amount of 0 or more');
    const planOffer = at('Plan offer');
    levels.push({
      level,
      fromDay,
      name: cellText(at('Name').cell).trim() || `Level ${level}`,
      channels: channels(at('Channels')),
      payWithin: whole(at('Pay within'), 0, 365),
      fee: typeof fee.cell === 'number' ? fee.cell : 0,
      interest: flag(at('Interest')),
      needsApproval: flag(at('Approval')),
      planOffer: isBlank(planOffer.cell) ? 0 : whole(planOffer, 0, 60),
    });
  }
  return levels.length === 0 ? DEFAULT_POLICY.levels : levels;
}

function readStages(block: SheetBlock): readonly StageStep[] {
  const stages: StageStep[] = [];
  for (const at of tableOf(block, 'Stage')) {
    const place = at('Stage from day');
    const fromDay = stages.length === 0 && isBlank(place.cell) ? -Infinity : whole(place, -365, 3650);
    const last = stages[stages.length - 1];
    if (last !== undefined && fromDay <= last.fromDay) throw place.wrong(`a day after ${last.fromDay}`);
    stages.push({ fromDay, name: cellText(at('Stage').cell).trim() });
  }
  return stages.length === 0 ? DEFAULT_POLICY.stages : stages;
}

function readActions(block: SheetBlock): readonly ActionStep[] {
  return tableOf(block, 'Action from day').map((at) => {
    const by = Object.fromEntries(RISK_SEGMENTS.map((segment) => [segment, cellText(at(segment).cell).trim()]));
    return { fromDay: whole(at('Action from day'), -999, 3650), actions: by as ActionStep['actions'] };
  });
}

/**
 * Reads the policy sheet. Tables and columns are found by their headers; a setting that is missing takes its default.
 * @throws DamagedSheetError naming the first cell that cannot be read
 */
export function readPolicy(block: SheetBlock): Policy {
  let policy: Policy = { ...DEFAULT_POLICY };
  for (const at of tableOf(block, 'Setting')) {
    const name = cellText(at('Setting').cell).trim();
    const setting = SETTINGS.find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (setting === undefined) throw at('Setting').wrong(`one of ${SETTINGS.map((known) => known.name).join(', ')}`);
    const place = at('Value');
    const part = setting.read(place.cell);
    if (part === undefined) throw place.wrong(setting.expects);
    policy = { ...policy, ...part, earlier: { ...policy.earlier, ...part.earlier } };
  }
  if (policy.contactFrom >= policy.contactUntil) {
    const until = tableOf(block, 'Setting').find((at) => at('Setting').cell === 'Contact until');
    throw (until?.('Value') ?? { wrong: (e: string) => new DamagedSheetError(block.sheet, 'A1', '', e) }).wrong(
      `a time after ${policy.contactFrom}`,
    );
  }
  return { ...policy, levels: readLevels(block), stages: readStages(block), actions: readActions(block) };
}
