import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LeftOver } from '../../../core/usecases/types';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { wordsOf } from '../../words';

export interface UnfinishedRunProps {
  readonly left: LeftOver;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** What an earlier run left waiting, and the two ways out. */
export function UnfinishedRun({ left, onGoOn, onDrop }: UnfinishedRunProps): ReactElement {
  const { texts } = useHost();
  const waiting = left.waiting.length;
  const actions = (
    <>
      <Button size="small" onClick={onGoOn} data-opener="go-on">
        {texts.remind.goOnWith(waiting)}
      </Button>
      <Button size="small" onClick={onDrop}>
        {texts.remind.dropThem}
      </Button>
    </>
  );
  return (
    <Bar intent="warning" actions={actions}>
      <strong>{texts.remind.runStopped(left.startedAt)}</strong>{' '}
      {wordsOf(texts, left.waiting).remind.runLeft(left.sentBefore, waiting)}
    </Bar>
  );
}
