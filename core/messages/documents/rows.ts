import { hasOwnField } from '../../cells/ownField';
import { cellName } from '../../cells/address';
import type { SheetBlock } from '../../cells/block';
import { enteredText, type Cell } from '../../cells/cell';
import { expected, type Expected } from '../../failures/expected';
import { DamagedSheetError } from '../../workbook/damage';
import { fieldsOf } from '../template';
import { TemplateError } from '../templateParts';
import { languageOf } from '../../locale/languages';
import { INVOICE_TABLE } from '../templates/messageWording';
import { documentKindOf, type DocumentKind } from './kinds';
import { DOCUMENT_FIELDS, type DocumentText } from './documentText';

function problemOf(text: string): Expected | undefined {
  try {
    const unknown = fieldsOf(text).find((field) => !hasOwnField(DOCUMENT_FIELDS, field));
    return unknown === undefined
      ? undefined
      : expected('known fields', unknown, Object.keys(DOCUMENT_FIELDS).join(', '));
  } catch (error) {
    if (error instanceof TemplateError) return expected('plain template', error.found);
    throw error;
  }
}

/**
 * The workbook's own text of a document: the row of the templates sheet whose Level is `statement` or `verification`.
 * Undefined where it has none. @throws DamagedSheetError naming the first cell of that row that cannot be used
 */
export function ownDocument(block: SheetBlock, kind: DocumentKind, language: string): DocumentText | undefined {
  const [head = [], ...rows] = block.rows;
  const text = (row: readonly Cell[], header: string): string => enteredText(row[head.indexOf(header)]);
  for (const [r, row] of rows.entries()) {
    if (documentKindOf(text(row, 'Level')) !== kind || languageOf(text(row, 'Language')) !== language) continue;
    const found = { subject: text(row, 'Subject'), body: text(row, 'Body').replace(/\r\n?/g, '\n') };
    const check = (header: 'Subject' | 'Body', wanted: Expected | undefined): void => {
      if (wanted === undefined) return;
      const name = cellName(block.top + 1 + r, block.left + Math.max(0, head.indexOf(header)));
      throw new DamagedSheetError(block.sheet, name, text(row, header).slice(0, 80), wanted);
    };
    check('Subject', problemOf(found.subject));
    check('Body', problemOf(found.body));
    // A claim without its invoices would prove nothing.
    const hasTable = found.body.split('\n').some((line) => line.trim() === INVOICE_TABLE);
    check('Body', hasTable ? undefined : expected('message text'));
    return found;
  }
  return undefined;
}

/** A row of the templates sheet that holds a document's text, in the order of its headers. */
export function documentRow(kind: DocumentKind, language: string, { subject, body }: DocumentText): Cell[] {
  return [kind, 'letter', language, subject, body, '1'];
}
