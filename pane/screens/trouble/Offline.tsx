import { CloudOff24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LeftOver } from '../../../core/usecases/types';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { StateIcon } from '../../components/StateIcon';
import { TaskBar } from '../../components/TaskBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { isOnline } from '../../hooks/useOnline';
import { useLayout } from '../../theme';
import { wordsOf } from '../../words';

export interface OfflineProps {
  readonly left: LeftOver | null;
  readonly onBack: () => void;
  readonly onOnline: () => void;
}

/** Shown when something is to be sent and there is no connection. */
export function Offline({ left, onBack, onOnline }: OfflineProps): ReactElement {
  const { texts, announce } = useHost();
  const layout = useLayout();
  const waiting = left?.waiting.length ?? 0;
  const tryAgain = (): void => {
    if (isOnline()) onOnline();
    else announce(texts.trouble.offline, 'assertive');
  };
  return (
    <Frame
      top={<TaskBar title={texts.sending.title} onBack={onBack} />}
      footer={<Footer primary={{ text: texts.common.tryAgain, onPress: tryAgain }} />}
      onEscape={onBack}
    >
      <Trouble icon={<CloudOff24Regular />} heading={texts.trouble.offline} text={texts.trouble.offlineMeans}>
        {left !== null && waiting > 0 && (
          <div className={layout.card}>
            <div className={layout.row}>
              <StateIcon state="waiting" />
              <span className={layout.grow}>
                {wordsOf(texts, left.waiting).trouble.offlineWaiting(waiting, left.startedAt, left.sentBefore)}
              </span>
            </div>
          </div>
        )}
      </Trouble>
    </Frame>
  );
}
