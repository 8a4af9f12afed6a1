import { cellName } from '../cells/address';
import type { SheetBlock } from '../cells/block';
import { isBlank, type Cell } from '../cells/cell';
import { cellText, DamagedSheetError } from '../workbook/damage';
import { fieldsOf, TemplateError } from './template';
import type { OwnTemplate } from './templateBook';
import { languageOf } from './templates';
import { FIELD_TEXTS } from './templates/fields';
import { TEMPLATE_CHANNELS } from './templates/wording';

export const TEMPLATES_SHEET = 'Collections Templates';
export const TEMPLATE_HEADERS = ['Level', 'Channel', 'Language', 'Subject', 'Body', 'Version'] as const;

export function writeTemplate(template: OwnTemplate): Cell[] {
  return [template.level, template.channel, template.language, template.subject, template.body, template.version];
}

/** Why a template cannot be used: a field that there is not, or more than fields and sections; '' where it can. */
export function templateProblem(template: string): string {
  try {
    const unknown = fieldsOf(template).find((field) => !(field in FIELD_TEXTS));
    return unknown === undefined ? '' : `fields out of ${Object.keys(FIELD_TEXTS).join(', ')}, not {{${unknown}}}`;
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

/** Reads the workbook's own templates. @throws DamagedSheetError naming the first cell that cannot be used */
export function readTemplates(block: SheetBlock): OwnTemplate[] {
  const [head = [], ...rows] = block.rows;
  return rows.flatMap((row, r) => {
    if (row.every(isBlank)) return [];
    const column = (header: (typeof TEMPLATE_HEADERS)[number]): number => head.indexOf(header);
    const text = (header: (typeof TEMPLATE_HEADERS)[number]): string => cellText(row[column(header)]);
    const wrong = (header: (typeof TEMPLATE_HEADERS)[number], expected: string): DamagedSheetError =>
      new DamagedSheetError(
        TEMPLATES_SHEET,
        cellName(block.top + 1 + r, block.left + Math.max(0, column(header))),
        text(header).slice(0, 80),
        expected,
      );
    const level = Number(text('Level'));
    if (!Number.isInteger(level) || level < 1) throw wrong('Level', 'a level such as 2');
    const channel = TEMPLATE_CHANNELS.find((name) => name === text('Channel').trim().toLowerCase());
    if (channel === undefined) throw wrong('Channel', `one of ${TEMPLATE_CHANNELS.join(', ')}`);
    const language = languageOf(text('Language'));
    if (language === undefined) throw wrong('Language', 'one of en, es, de, fr, pt');
    const [subject, body] = [text('Subject'), text('Body').replace(/\r\n?/g, '\n')];
    const inSubject = templateProblem(subject);
    if (inSubject !== '') throw wrong('Subject', inSubject);
    const inBody = templateProblem(body);
    if (inBody !== '') throw wrong('Body', inBody);
    if (body.trim() === '') throw wrong('Body', 'the text of the message');
    return [{ level, channel, language, subject, body, version: text('Version') || '1' }];
  });
}
