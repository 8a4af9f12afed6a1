import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LeftOver } from '../../../core/usecases/types';
import { useHost } from '../../HostContext';

const useStyles = makeStyles({ bar: { margin: '16px var(--side) 0' }, actions: { flexWrap: 'wrap' } });

export interface UnfinishedRunProps {
  readonly left: LeftOver;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** What an earlier run left waiting, and the two ways out. */
export function UnfinishedRun({ left, onGoOn, onDrop }: UnfinishedRunProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const waiting = left.waiting.length;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{texts.remind.runStopped(left.startedAt)}</MessageBarTitle>{' '}
        {texts.remind.runLeft(left.sentBefore, waiting)}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" onClick={onGoOn} data-opener="go-on">
          {texts.remind.goOnWith(waiting)}
        </Button>
        <Button size="small" onClick={onDrop}>
          {texts.remind.dropThem}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
