import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useLayout } from '../theme';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px',
    margin: '16px var(--side) 0',
    padding: '9px 11px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  text: { display: 'flex', gap: '8px', width: '100%', alignItems: 'flex-start' },
});

export type Intent = 'info' | 'success' | 'warning' | 'error';

function IntentIcon({ intent }: { intent: Intent }): ReactElement {
  switch (intent) {
    case 'info':
      return <Info20Regular aria-hidden color={tokens.colorNeutralForeground3} />;
    case 'success':
      return <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />;
    case 'warning':
      return <Warning20Filled aria-hidden color={tokens.colorStatusWarningForeground1} />;
    case 'error':
      return <ErrorCircle20Filled aria-hidden color={tokens.colorStatusDangerForeground1} />;
  }
}

export interface BarProps {
  readonly intent: Intent;
  readonly children: ReactNode;
  /** Beside the text, such as a button that closes it. */
  readonly beside?: ReactNode;
  /** Below the text, at the end. */
  readonly actions?: ReactNode;
}

/** A sentence on top of a screen with its ways out. */
export function Bar({ intent, children, beside, actions }: BarProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <section className={mergeClasses(styles.bar, intent !== 'info' && styles[intent])}>
      <div className={styles.text}>
        <IntentIcon intent={intent} />
        <div className={layout.grow}>{children}</div>
        {beside}
      </div>
      {actions}
    </section>
  );
}
