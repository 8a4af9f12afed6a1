import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { createContext, useContext, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { Bar, type Intent } from './Bar';

export interface Notice {
  readonly text: string;
  readonly intent: Intent;
  /** Whether what it tells of can be taken back. */
  readonly undoable: boolean;
}

interface Notices {
  readonly notice: Notice | null;
  readonly close: () => void;
  /** Takes back what the pane wrote last; null where it cannot. */
  readonly undo: (() => void) | null;
}

export const NoticeContext = createContext<Notices>({ notice: null, close: () => undefined, undo: null });

/** A sentence on top of the screen, until it is closed. */
export function NoticeBar(): ReactElement | null {
  const { texts } = useHost();
  const { notice, close, undo } = useContext(NoticeContext);
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
  const back = notice.undoable && undo !== null && (
    <Button size="small" onClick={undo}>
      {texts.workbook.undo}
    </Button>
  );
  return (
    <Bar intent={notice.intent} beside={dismiss} actions={back}>
      {notice.text}
    </Bar>
  );
}
