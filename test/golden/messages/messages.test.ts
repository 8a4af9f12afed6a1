import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { invoiceTable, textOf } from '../../../core/messages/invoiceTable';
import { renderTemplate } from '../../../core/messages/template';
import { WORDINGS } from '../../support/words';
import { templateOf, type MessageWording } from '../../../core/messages/templates/messageWording';
import type { MessageLine } from '../../../core/messages/message';
import { PLAIN, SUMS, fieldsFor, writerOf, type Situation } from '../../core/messages/templatesFields';

/**
 * E-mails as a customer reads them, one file for each language and level. After a change of wording, write them anew
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

/** Level 2 as plain as can be; level 6 with everything a message may hold. */
const CASES: readonly { readonly level: number; readonly lines: readonly MessageLine[]; readonly in: Situation }[] = [
  { level: 2, lines: ONE, in: { ...PLAIN, contact: true } },
  { level: 6, lines: THREE, in: { ...PLAIN, many: true, interest: true, fee: true, link: true, plan: true } },
];

function email(wording: MessageWording, { level, lines, in: situation }: (typeof CASES)[number]): string {
  const template = templateOf(wording, level);
  if (template === undefined) throw new Error(`no e-mail in ${wording.language} at level ${level}`);
  const interest = situation.interest ? SUMS.interest : 0;
  const fee = situation.fee ? SUMS.fee : 0;
  const sums = { amount: SUMS.invoices, interest, fee, toPay: SUMS.invoices + interest + fee };
  const table = invoiceTable(
    { main: lines, reminded: [], fresh: [], credits: [] },
    sums,
    'EUR',
    wording,
    writerOf(wording),
  );
  const fields = fieldsFor(wording, situation);
  const subject = renderTemplate(template.subject, fields, 'none');
  return `${subject}\n\n${textOf(renderTemplate(template.body, fields, 'none'), table)}\n`;
}

const FILES = WORDINGS.flatMap((wording) =>
  CASES.map((one) => [`${wording.language}-${one.level}.txt`, wording, one] as const),
);

describe('e-mails as a customer reads them', () => {
  test.each(FILES)('%s', (file, wording, one) => {
    const path = join(__dirname, file);
    const text = email(wording, one);
    if (UPDATE) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('no file is left that no case writes', () => {
    const kept = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));
    expect(kept.sort()).toEqual(FILES.map(([file]) => file).sort());
  });
});
