import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SendingItem } from '../tasks';
import { useLayout } from '../theme';
import { Money } from './Money';

const useStyles = makeStyles({
  amount: { marginInlineStart: 'auto' },
  customer: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** A customer and an amount on one line, or on two where they do not fit. */
export function MessageLine({ item }: { item: Omit<SendingItem, 'key'> }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <span className={layout.between}>
      <span className={styles.customer}>{item.customer}</span>
      <span className={styles.amount}>
        <Money amount={item.amount} currency={item.currency} />
      </span>
    </span>
  );
}
