import { fillOf, isGreen, type Legend } from './legend';
import type { Prepared } from './readRow';
import { answeredMeaning } from './statuses';
import type { Meaning } from './vocabulary/language';

/** Colours of rows: what the legend or a person says of them; `asked` where nobody does and the figures do not tell either. */
export function fillReader(
  prepared: Prepared,
  legend: Legend,
): (row: number) => { readonly fill: string; readonly says: Meaning | 'asked' } | undefined {
  const { grid, first, shapes, answerOf, rule, columns } = prepared;
  if (grid.looks === undefined) return () => undefined;
  const counts = new Map<string, number>();
  let rows = 0;
  shapes.forEach(({ shape }, i) => {
    if (shape !== 'row') return;
    rows += 1;
    const fill = fillOf(grid, first + i);
    if (fill !== undefined) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  });
  const figuresTell = (rule.way !== 'total' && rule.way !== 'line') || columns.statuses.length > 0;
  return (row) => {
    const fill = fillOf(grid, row);
    if (fill === undefined) return undefined;
    const said = answeredMeaning(answerOf('status-word', null, fill)) ?? legend.fills.get(fill);
    if (said !== undefined) return { fill, says: said };
    const count = counts.get(fill) ?? 0;
    // Green is what people paint what is paid; a figure beside it may be from before.
    const isPlain = count > rows * 0.7 || (figuresTell && !(isGreen(fill) && count <= rows * 0.5));
    return isPlain ? undefined : { fill, says: 'asked' };
  };
}
