import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';
import type { RefreshTools } from './useRefresh';

const useStyles = makeStyles({
  box: { marginInlineStart: '-8px', overflowWrap: 'anywhere' },
  caption: { display: 'block' },
});

/** Columns that only the export has: left alone unless a person wants them. */
export function NewColumns({
  headers,
  tools,
}: {
  headers: readonly string[];
  tools: RefreshTools;
}): ReactElement | null {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  if (headers.length === 0) return null;
  return (
    <Checkbox
      className={styles.box}
      checked={tools.withNew}
      onChange={(_, data) => tools.takeNew(data.checked === true)}
      label={
        <>
          <span>{texts.refresh.addColumns(headers.length)}</span>
          <span className={mergeClasses(type.caption, styles.caption)}>
            {texts.refresh.toTheRight(texts.list(headers))}
          </span>
        </>
      }
    />
  );
}
