import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from '../HostContext';

const useStyles = makeStyles({
  money: { whiteSpace: 'nowrap' },
  code: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** The code in grey, then the number, on one line. */
export function Money({ amount, currency }: { amount: number; currency: string }): ReactElement {
  const { formats } = useHost();
  const styles = useStyles();
  return (
    <span className={styles.money}>
      {currency !== '' && <span className={styles.code}>{`${currency}\u00a0`}</span>}
      {formats.amount(amount, currency)}
    </span>
  );
}
