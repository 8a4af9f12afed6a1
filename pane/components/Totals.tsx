import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLayout } from '../theme';
import { Money } from './Money';

const useStyles = makeStyles({
  line: { minHeight: '28px', alignItems: 'center' },
  label: { overflowWrap: 'anywhere' },
  amount: { marginInlineStart: 'auto' },
});

export interface TotalLine {
  readonly label: string;
  readonly currency: string;
  readonly amount: number;
}

/** A line a currency; currencies are never added together. */
export function Totals({ lines }: { lines: readonly TotalLine[] }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {lines.map((line) => (
        <li key={line.currency} className={`${layout.between} ${styles.line}`}>
          <span className={styles.label}>{line.label}</span>
          <span className={styles.amount}>
            <Money amount={line.amount} currency={line.currency} />
          </span>
        </li>
      ))}
    </ul>
  );
}
