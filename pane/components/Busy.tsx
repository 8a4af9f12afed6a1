import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useReducedMotion } from '../hooks/useReducedMotion';

const useStyles = makeStyles({
  ring: {
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    margin: '2px',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    flexShrink: 0,
  },
});

/** A turning ring; still where the user asked for less motion. */
export function Busy(): ReactElement {
  const styles = useStyles();
  const still = useReducedMotion();
  if (still) return <ArrowSync20Regular aria-hidden color={tokens.colorBrandForeground1} />;
  return <span className={styles.ring} aria-hidden />;
}
