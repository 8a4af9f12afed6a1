import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { wordingFor } from '../core/i18n';
import type { Services } from '../core/usecases/types';
import { useAnnouncer } from './components/LiveRegions';
import { NoticeContext, type Notice } from './components/Notice';
import { HostContext, type HostTools } from './HostContext';
import { useHome } from './hooks/useHome';
import { useReturnFocus } from './hooks/useReturnFocus';
import type { ReviewRequests } from './requests';
import { Remind } from './screens/remind/Remind';
import { Result } from './screens/result/Result';
import { Uncertain } from './screens/result/Uncertain';
import { emptyDrafts } from './screens/review/drafts';
import { Review } from './screens/review/Review';
import { Sending } from './screens/sending/Sending';
import type { Task } from './tasks';
import { THEMES } from './theme';

export interface PaneProps {
  readonly services: Services;
  readonly requests: ReviewRequests;
}

/** The whole pane: one place at a time, and at most one task in front of it. */
export function Pane({ services, requests }: PaneProps): ReactElement {
  const wording = useMemo(() => wordingFor(services.host.locale()), [services]);
  const { announce, regions } = useAnnouncer();
  const [notice, setNotice] = useState<Notice | null>(null);
  const notify = useCallback<HostTools['notify']>((text, intent = 'info') => setNotice({ text, intent }), []);
  const close = useCallback(() => setNotice(null), []);
  const tools = useMemo<HostTools>(
    () => ({ services, texts: wording.texts, formats: wording.formats, announce, notify }),
    [services, wording, announce, notify],
  );
  const shown = useMemo(() => ({ notice, close }), [notice, close]);
  return (
    <FluentProvider theme={THEMES[services.host.theme()]} lang={wording.language}>
      <HostContext.Provider value={tools}>
        <NoticeContext.Provider value={shown}>
          <Screens requests={requests} closeNotice={close} />
          {regions}
        </NoticeContext.Provider>
      </HostContext.Provider>
    </FluentProvider>
  );
}

function Screens({ requests, closeNotice }: { requests: ReviewRequests; closeNotice: () => void }): ReactElement {
  const [task, setTask] = useState<Task | null>(null);
  const drafts = useRef(emptyDrafts());
  const home = useHome(task === null);
  const focus = useReturnFocus(task === null);
  useDropRequests(requests, task !== null);
  const open = useCallback(
    (next: Task) => {
      focus.remember();
      closeNotice();
      setTask(next);
    },
    [focus, closeNotice],
  );
  const back = useCallback(() => {
    closeNotice();
    setTask(null);
  }, [closeNotice]);
  switch (task?.kind) {
    case 'review':
      return <Review source={task.source} drafts={drafts.current} onBack={back} onOpen={open} />;
    case 'sending':
      return <Sending run={task.run} onOpen={open} />;
    case 'result':
      return <Result ended={task.ended} onBack={back} onOpen={open} />;
    case 'uncertain':
      return <Uncertain left={task.left} onBack={back} />;
    case undefined:
      return <Remind home={home} requests={requests} onOpen={open} />;
  }
}

/** While a task is open it stays in front: requests made meanwhile are let go. */
function useDropRequests(requests: ReviewRequests, busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    return requests.subscribe(() => requests.take());
  }, [requests, busy]);
}
