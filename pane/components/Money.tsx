import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from '../HostContext';
import { NARROW } from '../theme';

const useStyles = makeStyles({
  // In a very narrow pane the code of a long amount stands above it; a number itself goes on one line while it can.
  money: {
    whiteSpace: 'nowrap',
    [NARROW]: { display: 'inline-flex', flexWrap: 'wrap', justifyContent: 'flex-end', maxWidth: '100%' },
  },
  code: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  number: { [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 0 } },
});

/** The code in grey, then the number, on one line. */
export function Money({ amount, currency }: { amount: number; currency: string }): ReactElement {
  const { formats } = useHost();
  const styles = useStyles();
  return (
    <span className={styles.money}>
      {currency !== '' && <span className={styles.code}>{`${currency}\u00a0`}</span>}
      <span className={styles.number}>{formats.amount(amount, currency)}</span>
    </span>
  );
}
