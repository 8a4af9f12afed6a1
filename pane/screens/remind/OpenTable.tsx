import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenTotal } from '../../../core/usecases/types';
import { useHost } from '../../HostContext';
import { NARROW, useType } from '../../theme';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: 'end', padding: '2px 0 4px' },
  start: { textAlign: 'start' },
  body: { [NARROW]: { display: 'block' } },
  hideNarrow: {
    [NARROW]: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  },
  row: { [NARROW]: { display: 'block', paddingBottom: '8px' } },
  currency: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: '4px 8px 4px 0',
    [NARROW]: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  },
  cell: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    padding: '4px 0 4px 8px',
    [NARROW]: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', padding: '2px 0' },
  },
  label: { display: 'none', color: tokens.colorNeutralForeground3, [NARROW]: { display: 'inline' } },
  value: { marginInlineStart: 'auto' },
});

/** Open and overdue by currency; label and value lines where the pane is very narrow. */
export function OpenTable({ totals }: { totals: readonly OpenTotal[] }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const type = useType();
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
      <thead className={styles.hideNarrow}>
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
        {totals.map(({ currency, open, overdue }) => (
          <tr key={currency} className={styles.row}>
            <th scope="row" className={styles.currency}>
              {currency === '' ? texts.remind.noCurrency : currency}
            </th>
            {cell(texts.remind.open, formats.amount(open, currency))}
            {cell(texts.remind.overdue, formats.amount(overdue, currency))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
