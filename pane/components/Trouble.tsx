import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLayout, useType } from '../theme';

const useStyles = makeStyles({
  trouble: { paddingBlock: '44px 16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  square: {
    width: '44px',
    height: '44px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    marginBottom: '4px',
  },
  text: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  caption: { overflowWrap: 'anywhere' },
});

export interface TroubleProps {
  readonly icon: ReactElement;
  readonly heading: string;
  readonly text: string;
  readonly caption?: string | undefined;
  readonly children?: ReactNode;
}

/** An error or an empty state: one icon, one heading, at most three sentences; the way out stands in the footer. */
export function Trouble({ icon, heading, text, caption, children }: TroubleProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <div className={mergeClasses(layout.side, styles.trouble)}>
      <div className={styles.square} aria-hidden>
        {icon}
      </div>
      <h1 className={type.big} tabIndex={-1}>
        {heading}
      </h1>
      <p className={mergeClasses(type.body, styles.text)}>{text}</p>
      {caption !== undefined && <p className={mergeClasses(type.caption, styles.caption)}>{caption}</p>}
      {children}
    </div>
  );
}
