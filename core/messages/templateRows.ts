import { cellName } from '../cells/address';
import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import { REMINDER_CHANNELS } from '../dunning/policy';
import { expected, type Expected } from '../failures/expected';
import { documentKindOf } from './documents/kinds';
import { DamagedSheetError } from '../workbook/damage';
import { columnsOfHeaders, headerRowOf } from '../ledger/headers';
import type { OwnTemplate } from './templateBook';
import { LONGEST_TEMPLATE, templateFaults, type TemplateFault } from './templateCheck';
import { languageOf } from '../locale/languages';
import { FIELD_TEXTS } from './templates/fieldNames';
import { INVOICE_TABLE } from './templates/messageWording';

export const TEMPLATES_SHEET = 'Collections Templates';
export const TEMPLATE_HEADERS = ['Level', 'Channel', 'Language', 'Subject', 'Body', 'Version'] as const;

export function writeTemplate(template: OwnTemplate): Cell[] {
  return [template.level, template.channel, template.language, template.subject, template.body, template.version];
}

/** What the text should be instead of one with this fault. */
function wantedFor({ kind, detail }: TemplateFault): Expected {
  switch (kind) {
    case 'blank':
      return expected('message text');
    case 'unreadable':
      return expected('plain template', detail);
    case 'unknown field':
      return expected('known fields', detail, Object.keys(FIELD_TEXTS).join(', '));
    case 'table not alone':
      return expected('table alone', INVOICE_TABLE);
    case 'no table here':
      return expected('no table', INVOICE_TABLE);
    case 'too long':
      return expected('shorter text', LONGEST_TEMPLATE);
  }
}

/** Reads the workbook's own templates. @throws DamagedSheetError naming the first cell that cannot be used */
export function readTemplates(block: SheetBlock): OwnTemplate[] {
  const found = headerRowOf(block.rows, TEMPLATE_HEADERS);
  if (found < 0 && block.rows.some((row) => !row.every(isBlank))) {
    const came = enteredText(block.rows[0]?.[0]).slice(0, 80);
    const [first] = TEMPLATE_HEADERS;
    throw new DamagedSheetError(block.sheet, cellName(block.top, block.left), came, expected('header', first));
  }
  const top = Math.max(0, found);
  const at = columnsOfHeaders(block.rows[top] ?? [], TEMPLATE_HEADERS);
  return block.rows.slice(top + 1).flatMap((row, r) => {
    // A row with nothing but a person's own notes beside the columns says nothing here.
    if ([...at.values()].every((column) => isBlank(row[column]))) return [];
    const column = (header: (typeof TEMPLATE_HEADERS)[number]): number => at.get(header) ?? -1;
    const text = (header: (typeof TEMPLATE_HEADERS)[number]): string => enteredText(row[column(header)]);
    const wrong = (header: (typeof TEMPLATE_HEADERS)[number], wanted: Expected): DamagedSheetError =>
      new DamagedSheetError(
        block.sheet,
        cellName(block.top + top + 1 + r, block.left + Math.max(0, column(header))),
        text(header).slice(0, 80),
        wanted,
      );
    // The texts of documents stand in the same sheet and are read when one is printed.
    if (documentKindOf(text('Level')) !== undefined) return [];
    const level = Number(text('Level'));
    if (!Number.isInteger(level) || level < 1) throw wrong('Level', expected('level'));
    const channel = REMINDER_CHANNELS.find((name) => name === text('Channel').trim().toLowerCase());
    if (channel === undefined) throw wrong('Channel', expected('one of', REMINDER_CHANNELS.join(', ')));
    const language = languageOf(text('Language'));
    if (language === undefined) throw wrong('Language', expected('one of', 'en, es, de, fr, pt'));
    const [subject, body] = [text('Subject'), text('Body').replace(/\r\n?/g, '\n')];
    const [fault] = templateFaults(channel, { subject, body });
    if (fault !== undefined) throw wrong(fault.where === 'subject' ? 'Subject' : 'Body', wantedFor(fault));
    return [{ level, channel, language, subject, body, version: text('Version') || '1' }];
  });
}
