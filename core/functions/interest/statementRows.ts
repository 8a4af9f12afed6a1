import type { ResultCell } from '../../cells/cell';
import type { InterestStatement } from '../../interest/statement';

const HEADER = ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest'];

/** A line with a label at its left end and, unless it is text alone, a figure at its right one. */
export function labelled(label: string, figure: ResultCell): ResultCell[] {
  return [label, '', '', '', '', figure];
}

/** A statement as rows: header, stretches, what a minimum or payments change, total. */
export function statementRows({ lines, days, charge }: InterestStatement): ResultCell[][] {
  const rows: ResultCell[][] = [[...HEADER]];
  for (const { from, to, days: length, balance, rate, interest } of lines) {
    rows.push([{ date: from }, { date: to }, length, balance, rate, interest]);
  }
  if (charge.minimum > 0) rows.push(labelled('Raised to the minimum', charge.minimum));
  if (charge.minimum < 0) rows.push(labelled('Below the minimum', charge.minimum));
  if (charge.covered !== 0) rows.push(labelled('Covered by payments', charge.covered));
  rows.push(['Total', '', days, '', '', charge.total]);
  return rows;
}
