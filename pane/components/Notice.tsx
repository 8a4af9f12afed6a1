import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { createContext, useContext, type ReactElement } from 'react';
import { useHost } from '../HostContext';

export interface Notice {
  readonly text: string;
  readonly intent: 'info' | 'success' | 'warning' | 'error';
}

export const NoticeContext = createContext<{ readonly notice: Notice | null; readonly close: () => void }>({
  notice: null,
  close: () => undefined,
});

const useStyles = makeStyles({ bar: { margin: '16px var(--side) 0' }, body: { overflowWrap: 'anywhere' } });

/** A sentence on top of the screen, until it is closed. */
export function NoticeBar(): ReactElement | null {
  const { texts } = useHost();
  const { notice, close } = useContext(NoticeContext);
  const styles = useStyles();
  if (notice === null) return null;
  return (
    <MessageBar className={styles.bar} intent={notice.intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={texts.common.close}
            onClick={close}
          />
        }
      />
    </MessageBar>
  );
}
