import { FluentProvider, type Theme } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Wording } from '../core/i18n';
import type { Services as HostServices } from '../core/usecases/types';
import { Frame } from './components/Frame';
import { useAnnouncer } from './components/LiveRegions';
import { NoticeContext, type Notice } from './components/Notice';
import { PlaceBar } from './components/PlaceBar';
import { Shell } from './components/Shell';
import { Skeletons } from './components/Skeletons';
import { HostContext, useHost, type HostTools } from './HostContext';
import { useCustomers } from './hooks/useCustomers';
import { createHolds, HoldContext } from './hooks/useHold';
import { useHome } from './hooks/useHome';
import { NewerLayoutContext } from './hooks/useReadOnly';
import { useReturnFocus } from './hooks/useReturnFocus';
import {
  Actions,
  Columns,
  Customer,
  Document,
  Functions,
  HandOff,
  Help,
  RecordDispute,
  RecordPromise,
  Result,
  Review,
  Sending,
  Services,
  Uncertain,
  Policy,
  Templates,
} from './lazyScreens';
import { NavigationContext, type Navigation, type Place } from './navigation';
import type { ReviewRequests } from './requests';
import { callsTask } from './screens/handoff/callsTask';
import { Remind } from './screens/remind/Remind';
import { emptyDrafts, type Drafts } from './screens/review/drafts';
import type { Task } from './tasks';

export interface PaneProps {
  readonly services: HostServices;
  readonly requests: ReviewRequests;
  /** In the language of the host. */
  readonly wording: Wording;
  /** For the host's light, dark or high contrast. */
  readonly theme: Theme;
}

/** The whole pane: one place at a time, and at most one task in front of it. */
export function Pane({ services, requests, wording, theme }: PaneProps): ReactElement {
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
    <FluentProvider theme={theme} lang={wording.language}>
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
  const { textServices } = useHost().services;
  const [task, setTask] = useState<Task | null>(null);
  const [place, setPlace] = useState<Place>('remind');
  const [held, setHeld] = useState<Task | null>(null);
  const byTab = useRef(false);
  const [drafts] = useState(emptyDrafts);
  const home = useHome(task === null && place === 'remind');
  const newer = home.layout.state === 'read' ? home.layout.value : null;
  const [holds] = useState(createHolds);
  const customers = useCustomers(task === null && place === 'customer', holds);
  const focus = useReturnFocus(task === null);
  useDropRequests(requests, task !== null);
  const ask = useCallback(() => {
    setHeld(null);
    setPlace('remind');
  }, []);
  useShowRemind(requests, task === null && place !== 'remind', ask);
  const open = useCallback(
    (next: Task) => {
      focus.remember();
      closeNotice();
      byTab.current = false;
      setTask(next);
    },
    [focus, closeNotice],
  );
  const back = useCallback(() => {
    closeNotice();
    setTask(null);
  }, [closeNotice]);
  const backTo = (under: Task | null): void => {
    closeNotice();
    setTask(under);
  };
  const go = useCallback(
    (to: Place) => {
      back();
      setHeld(null);
      setPlace(to);
    },
    [back],
  );
  const { show } = customers;
  const navigation = useMemo<Navigation>(() => {
    const openCustomers = (labels: readonly string[]): void => {
      byTab.current = false;
      show(labels);
      go('customer');
    };
    const stays = task?.kind === 'sending' || task?.kind === 'functions' || task?.kind === 'help';
    const openHelp = stays ? null : (): void => open({ kind: 'help', under: task });
    const openFunctions = stays ? null : (): void => open({ kind: 'functions', under: task });
    const lookAtCustomer = (label: string): void => {
      openCustomers([label]);
      setHeld(task);
    };
    const backToTask = (): void => {
      go('remind');
      setTask(held);
    };
    const calls = task === null && newer === null ? callsTask(home) : null;
    const goByTab = (to: Place): void => {
      byTab.current = true;
      go(to);
    };
    // What stands beside the work at hand goes in front of that, never in front of its like.
    const under = isBeside(task) ? task.under : task;
    const openPolicy = stays || task?.kind === 'policy' ? null : (): void => open({ kind: 'policy', under });
    const openTemplates = stays || task?.kind === 'templates' ? null : (): void => open({ kind: 'templates', under });
    // Choosing columns changes what a review or a run was worked out from.
    const openColumns = task === null || isBeside(task) ? (): void => open({ kind: 'columns', under }) : null;
    const noServices = stays || task?.kind === 'services' || textServices === undefined;
    const openServices = noServices ? null : (): void => open({ kind: 'services', under });
    return {
      go,
      goByTab,
      cameByTab: () => byTab.current,
      openTask: open,
      openFunctions,
      openPolicy,
      openTemplates,
      openColumns: task?.kind === 'columns' ? null : openColumns,
      openServices,
      openCustomers,
      openHelp,
      lookAtCustomer,
      backToTask: held === null || task !== null ? null : backToTask,
      callList: calls === null ? null : { calls: calls.handOver.messages.length, open: () => open(calls) },
    };
  }, [go, open, show, task, held, home, newer, textServices]);
  const screen = ((): ReactElement => {
    if (isBeside(task)) {
      return <Beside task={task} onBack={() => backTo(task.under)} onOpen={open} />;
    }
    if (task?.kind === 'help') return <Help onBack={() => backTo(task.under)} />;
    if (task?.kind === 'functions') return <Functions onBack={() => backTo(task.under)} />;
    if (task !== null) return <TaskScreen task={task} drafts={drafts} onBack={back} onOpen={open} />;
    switch (place) {
      case 'remind':
        return <Remind home={home} requests={requests} onOpen={open} />;
      case 'customer':
        return <Customer customers={customers} />;
    }
  })();
  return (
    <NavigationContext.Provider value={navigation}>
      <NewerLayoutContext.Provider value={newer}>
        <HoldContext.Provider value={holds}>
          <Shell screen={task === null ? place : task.kind}>
            <Suspense fallback={<Loading place={task === null ? place : null} />}>{screen}</Suspense>
          </Shell>
        </HoldContext.Provider>
      </NewerLayoutContext.Provider>
    </NavigationContext.Provider>
  );
}

interface TaskScreenProps {
  readonly task: Exclude<Task, BesideTask | { kind: 'functions' | 'help' }>;
  readonly drafts: Drafts;
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
}

function TaskScreen({ task, drafts, onBack, onOpen }: TaskScreenProps): ReactElement {
  switch (task.kind) {
    case 'review':
      return <Review source={task.source} drafts={drafts} onBack={onBack} onOpen={onOpen} />;
    case 'sending':
      return <Sending run={task.run} onOpen={onOpen} />;
    case 'result':
      return <Result ended={task.ended} onBack={onBack} onOpen={onOpen} />;
    case 'uncertain':
      return <Uncertain left={task.left} onBack={onBack} />;
    case 'promise':
      return <RecordPromise view={task.view} onBack={onBack} />;
    case 'dispute':
      return <RecordDispute view={task.view} onBack={onBack} />;
    case 'document':
      return <Document view={task.view} document={task.document} onBack={onBack} />;
    case 'actions':
      return <Actions group={task.group} onBack={onBack} />;
    case 'handoff':
      return <HandOff handOver={task.handOver} onBack={onBack} onOpen={onOpen} />;
  }
}

type BesideTask = Extract<Task, { kind: 'policy' | 'templates' | 'columns' | 'services' }>;

function isBeside(task: Task | null): task is BesideTask {
  const kinds: readonly (string | undefined)[] = ['policy', 'templates', 'columns', 'services'];
  return kinds.includes(task?.kind);
}

interface BesideProps {
  readonly task: BesideTask;
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
}

/** What governs the reminders, in front of the work at hand. */
function Beside({ task, onBack, onOpen }: BesideProps): ReactElement {
  const { textServices } = useHost().services;
  if (task.kind === 'columns') return <Columns onBack={onBack} />;
  if (task.kind === 'services')
    return textServices === undefined ? <></> : <Services port={textServices} onBack={onBack} />;
  if (task.kind === 'templates') return <Templates level={task.level} onBack={onBack} />;
  return <Policy onBack={onBack} onTemplate={(level) => onOpen({ kind: 'templates', level, under: task })} />;
}

/** While a screen's code is on its way. */
function Loading({ place }: { place: Place | null }): ReactElement {
  return (
    <Frame top={place === null ? null : <PlaceBar place={place} />}>
      <Skeletons />
    </Frame>
  );
}

/** While a task is open it stays in front: requests made meanwhile are let go. */
function useDropRequests(requests: ReviewRequests, busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    return requests.subscribe(() => requests.take());
  }, [requests, busy]);
}

/** A request is served by the first screen, so it comes to the front. */
function useShowRemind(requests: ReviewRequests, elsewhere: boolean, show: () => void): void {
  useEffect(() => (elsewhere ? requests.subscribe(show) : undefined), [requests, elsewhere, show]);
}
