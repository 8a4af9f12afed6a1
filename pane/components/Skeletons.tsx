import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { useLayout } from '../theme';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlock: '16px' },
  line: { borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground5 },
});
const HEIGHTS = [16, 28, 16, 20, 20, 20];
const PATIENCE_MS = 300;

/** Grey lines for what is being read; nothing at all for the first 300 ms. */
export function Skeletons(): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return <div hidden aria-busy />;
  return (
    <div className={mergeClasses(layout.side, styles.lines)} role="img" aria-busy aria-label={texts.common.loading}>
      {HEIGHTS.map((height, index) => (
        <div key={index} className={styles.line} style={{ height }} />
      ))}
    </div>
  );
}
