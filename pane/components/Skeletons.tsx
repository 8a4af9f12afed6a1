import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { useLayout } from '../theme';

const useStyles = makeStyles({ lines: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlock: '16px' } });
const HEIGHTS = [16, 28, 16, 20, 20, 20];
const PATIENCE_MS = 300;

/** Grey lines for what is being read; nothing at all for the first 300 ms. */
export function Skeletons(): ReactElement | null {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <Skeleton className={`${layout.side} ${styles.lines}`} aria-label={texts.common.loading} animation="pulse">
      {HEIGHTS.map((height, index) => (
        <SkeletonItem key={index} style={{ height }} />
      ))}
    </Skeleton>
  );
}
