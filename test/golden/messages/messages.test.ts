import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { invoiceTable, textOf } from '../../../core/messages/invoiceTable';
import { renderTemplate } from '../../../core/messages/template';
import { loadWordings } from '../../../core/languages/load';
import { LANGUAGES } from '../../../core/locale/languages';
import { VARIANTS } from '../../../core/locale/regions';
import { smsText } from '../../../core/messages/templates/smsSegments';
import { templateOf, type MessageWording } from '../../../core/messages/templates/messageWording';
import type { MessageLine } from '../../../core/messages/message';
import { PLAIN, SUMS, fieldsFor, writerOf, type Situation } from '../../core/messages/templatesFields';

/**
 * Messages as a customer reads them, one file for each language, or country with words of its own, and channel. After a change of wording, write them anew
 * and read the difference: UPDATE_GOLDEN=1 npx jest test/golden/messages
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const LINE = { interest: 0, level: 2, cycle: 1, row: 2 };
const ONE: readonly MessageLine[] = [
  { ...LINE, invoice: '2026-0142', dueDate: '2026-02-27', daysLate: 24, amount: 1190 },
];
const THREE: readonly MessageLine[] = [
  { ...LINE, invoice: '2026-0142', dueDate: '2026-02-27', daysLate: 24, amount: 700, interest: 28.4 },
  { ...LINE, invoice: '2026-0158', dueDate: '2026-03-06', daysLate: 17, amount: 400.5, interest: 11.21 },
  { ...LINE, invoice: '2026-0163', dueDate: '2026-03-13', daysLate: 10, amount: 89.5, interest: 1.5 },
];

const RICH: Situation = { ...PLAIN, many: true, interest: true, fee: true, link: true, plan: true };
/** Level 2 to a named person, level 6 with everything a message may hold, the others as plain as can be. */
const SITUATIONS: Readonly<Record<number, Situation>> = { 2: { ...PLAIN, contact: true }, 6: RICH };
const LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;
const CHANNELS = ['email', 'sms', 'letter'] as const;

function message(wording: MessageWording, channel: (typeof CHANNELS)[number], level: number): string {
  const template = templateOf(wording, level, channel);
  if (template === undefined) throw new Error(`no ${channel} in ${wording.tongue} at level ${level}`);
  const situation = SITUATIONS[level] ?? PLAIN;
  const interest = situation.interest ? SUMS.interest : 0;
  const fee = situation.fee ? SUMS.fee : 0;
  const sums = {
    amount: SUMS.invoices,
    interest,
    fee,
    ownFee: fee,
    earlierFees: 0,
    toPay: SUMS.invoices + interest + fee,
  };
  const lines = situation.many ? THREE : ONE;
  const shown = { main: lines, reminded: [], fresh: [], credits: [], listed: { overdue: [], open: [] } };
  const table = invoiceTable(shown, sums, 'EUR', wording, writerOf(wording));
  const fields = fieldsFor(wording, situation, level >= 5 || channel === 'letter');
  const text = textOf(renderTemplate(template.body, fields, 'none'), table)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (channel === 'sms') return smsText(text);
  return `${renderTemplate(template.subject, fields, 'none')}\n\n${text}`;
}

function ladder(wording: MessageWording, channel: (typeof CHANNELS)[number]): string {
  return LEVELS.map((level) => `===== ${level}\n\n${message(wording, channel, level)}\n`).join('\n');
}

const TONGUES = [...LANGUAGES, ...VARIANTS];
const FILES = TONGUES.flatMap((tongue) =>
  CHANNELS.map((channel) => [`${tongue}-${channel}.txt`, tongue, channel] as const),
);

describe('the ladder as a customer reads it', () => {
  test.each(FILES)('%s', async (file, tongue, channel) => {
    const wording = (await loadWordings([tongue])).find((one) => one.tongue === tongue);
    if (wording === undefined) throw new Error(`no wording in ${tongue}`);
    const path = join(__dirname, file);
    const text = ladder(wording, channel);
    if (UPDATE) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('no file is left that no case writes', () => {
    const kept = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));
    expect(kept.sort()).toEqual(FILES.map(([file]) => file).sort());
  });
});
