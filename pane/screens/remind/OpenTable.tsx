import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenTotal } from '../../../core/usecases/types';
import { useHost } from '../../HostContext';
import { NARROW, useType } from '../../theme';

const HIDDEN = {
  position: 'absolute',
  clipPath: 'inset(50%)',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
} as const;
const LINE = { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', padding: '2px 0' } as const;
const BLOCK = { display: 'block' } as const;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: BLOCK },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: 'end', padding: '2px 0 4px' },
  start: { textAlign: 'start' },
  body: { [NARROW]: BLOCK },
  headRow: { [NARROW]: HIDDEN },
  row: { [NARROW]: { display: 'block', paddingBottom: '8px' } },
  currency: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: '4px 8px 4px 0',
    [NARROW]: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  },
  cell: { textAlign: 'end', whiteSpace: 'nowrap', padding: '4px 0 4px 8px', [NARROW]: LINE },
  label: { display: 'none', color: tokens.colorNeutralForeground3, [NARROW]: { display: 'inline' } },
  value: { marginInlineStart: 'auto' },
});

/** The same as in a narrow pane, where the figures ask for it. */
const useStacked = makeStyles({
  table: BLOCK,
  body: BLOCK,
  headRow: HIDDEN,
  row: { display: 'block', paddingBottom: '8px' },
  currency: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  cell: LINE,
  label: { display: 'inline' },
});

/** Two columns of figures of this length still fit the narrowest pane side by side. */
const LONGEST_BESIDE = 12;

/** Open and overdue by currency; label and value lines where the pane is very narrow or a figure very long. */
export function OpenTable({ totals }: { totals: readonly OpenTotal[] }): ReactElement {
  const { texts, formats } = useHost();
  const type = useType();
  const rows = totals.map(({ currency, open, overdue }) => ({
    currency,
    open: formats.amount(open, currency),
    overdue: formats.amount(overdue, currency),
  }));
  const isLong = rows.some(({ open, overdue }) => Math.max(open.length, overdue.length) > LONGEST_BESIDE);
  const styles = useTableStyles(isLong);
  const head = mergeClasses(type.caption, styles.head);
  const cell = (label: string, value: string): ReactElement => (
    <td className={styles.cell}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <span className={styles.value}>{value}</span>
    </td>
  );
  return (
    <table className={styles.table}>
      <thead className={styles.headRow}>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.start)}>
            {texts.remind.currency}
          </th>
          <th scope="col" className={head}>
            {texts.remind.open}
          </th>
          <th scope="col" className={head}>
            {texts.remind.overdue}
          </th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {rows.map(({ currency, open, overdue }) => (
          <tr key={currency} className={styles.row}>
            <th scope="row" className={styles.currency}>
              {currency === '' ? texts.remind.noCurrency : currency}
            </th>
            {cell(texts.remind.open, open)}
            {cell(texts.remind.overdue, overdue)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useTableStyles(isLong: boolean): ReturnType<typeof useStyles> {
  const styles = useStyles();
  const stacked = useStacked();
  if (!isLong) return styles;
  return {
    ...styles,
    table: mergeClasses(styles.table, stacked.table),
    body: mergeClasses(styles.body, stacked.body),
    headRow: mergeClasses(styles.headRow, stacked.headRow),
    row: mergeClasses(styles.row, stacked.row),
    currency: mergeClasses(styles.currency, stacked.currency),
    cell: mergeClasses(styles.cell, stacked.cell),
    label: mergeClasses(styles.label, stacked.label),
  };
}
