import type { Formats, Texts } from '../../../core/i18n';
import type { ColumnSample } from '../../../core/usecases/workbook/ledgerColumns';
import type { Field } from '../../../core/ledger/fields';
import type { ColumnTools } from './useColumns';

const MONEY: ReadonlySet<Field> = new Set(['openAmount', 'amount', 'paid', 'creditLimit']);

function shown(sample: ColumnSample, field: Field, formats: Formats): string {
  switch (sample.kind) {
    case 'date':
      return formats.date(sample.iso);
    case 'number':
      return MONEY.has(field) ? formats.amount(sample.value, '') : String(sample.value);
    case 'text':
      return sample.text;
  }
}

/** The first values of a column, as the pane writes them. */
export function samples({ ledger }: ColumnTools, field: Field, column: number, formats: Formats): string[] {
  return ledger.samplesOf(field, column).map((sample) => shown(sample, field, formats));
}

/** One value of a column, or that most of it is blank. */
export function sampleText(tools: ColumnTools, field: Field, column: number, texts: Texts, formats: Formats): string {
  const [first] = samples(tools, field, column, formats);
  const blanks = tools.ledger.blanksIn(column);
  return first === undefined || blanks * 2 > tools.ledger.invoices ? texts.columns.blankRows(blanks) : first;
}
