import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { createContext, useContext, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { Bar, type Intent } from './Bar';

export interface Notice {
  readonly text: string;
  readonly intent: Intent;
}

export const NoticeContext = createContext<{ readonly notice: Notice | null; readonly close: () => void }>({
  notice: null,
  close: () => undefined,
});

/** A sentence on top of the screen, until it is closed. */
export function NoticeBar(): ReactElement | null {
  const { texts } = useHost();
  const { notice, close } = useContext(NoticeContext);
  if (notice === null) return null;
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={texts.common.close}
      onClick={close}
    />
  );
  return (
    <Bar intent={notice.intent} beside={dismiss}>
      {notice.text}
    </Bar>
  );
}
