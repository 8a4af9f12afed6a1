import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  track: {
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: 'none',
  },
  bar: { height: '100%', borderRadius: '2px', backgroundColor: tokens.colorCompoundBrandBackground },
});

/** How far a run is. */
export function Progress({ done, all, label }: { done: number; all: number; label: string }): ReactElement {
  const styles = useStyles();
  const width = all === 0 ? 0 : (done / all) * 100;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={done}
      className={styles.track}
    >
      <div className={styles.bar} style={{ width: `${width}%` }} />
    </div>
  );
}
