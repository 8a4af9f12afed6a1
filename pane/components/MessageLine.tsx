import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLayout } from '../theme';
import { Money } from './Money';

const useStyles = makeStyles({
  amount: { marginInlineStart: 'auto' },
  customer: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** A customer and an amount on one line, or on two where they do not fit. */
export function MessageLine(props: { customer: string; amount: number; currency: string }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <span className={mergeClasses(layout.between)}>
      <span className={styles.customer}>{props.customer}</span>
      <span className={styles.amount}>
        <Money amount={props.amount} currency={props.currency} />
      </span>
    </span>
  );
}
