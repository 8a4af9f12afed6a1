import { FluentProvider, type Theme } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Wording } from '../core/i18n';
import type { Services as HostServices } from '../core/usecases/types';
import { Frame } from './components/Frame';
import { useAnnouncer } from './components/LiveRegions';
import { NoticeContext, type Notice } from './components/Notice';
import { PlaceBar } from './components/PlaceBar';
import { PaneBoundary, ScreenBoundary } from './components/ScreenBoundary';
import { Shell } from './components/Shell';
import { Skeletons } from './components/Skeletons';
import { HostContext, useHost, type HostTools, type Undo } from './HostContext';
import { useCustomers } from './hooks/useCustomers';
import { createHolds, HoldContext } from './hooks/useHold';
import { useHome } from './hooks/useHome';
import { NewerLayoutContext } from './hooks/useReadOnly';
import { useReturnFocus } from './hooks/useReturnFocus';
import { NavigationContext, type Navigation, type Place } from './navigation';
import type { ReviewRequests } from './requests';
import { callsTask } from './screens/handoff/callsTask';
import { Remind } from './screens/remind/Remind';
import { ASIDES, Customer, TaskScreen, titleOf } from './screens/registry';
import { emptyDrafts } from './screens/review/drafts';
import { sentenceOf } from './sentenceOf';
import { asideTask, type Aside, type Task } from './tasks';

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
  const [undo, setUndo] = useState<Undo | null>(null);
  const notify = useCallback<HostTools['notify']>((text, intent = 'info', back) => {
    setNotice({ text, intent, undoable: back !== undefined });
    if (back !== undefined) setUndo(() => back);
  }, []);
  const close = useCallback(() => setNotice(null), []);
  const [breaks, setBreaks] = useState(0);
  const [turns, setTurns] = useState(0);
  const tools = useMemo<HostTools>(
    () => ({ services, texts: wording.texts, formats: wording.formats, announce, notify }),
    [services, wording, announce, notify],
  );
  const shown = useMemo(() => {
    const takeBack = (): void => {
      if (undo === null) return;
      // Once is enough: what it undoes is gone then.
      setUndo(null);
      undo().then(
        (text) => {
          notify(text, 'success');
          announce(text);
          setTurns((turns) => turns + 1);
        },
        (error: unknown) => {
          const { trouble } = wording.texts;
          const text = `${trouble.failed}. ${trouble.notDone(sentenceOf(error, wording.texts))}`;
          notify(text, 'error');
          announce(text, 'assertive');
        },
      );
    };
    return { notice, close, undo: undo === null ? null : takeBack };
  }, [notice, close, undo, notify, announce, wording]);
  return (
    <FluentProvider theme={theme} lang={wording.language}>
      <HostContext.Provider value={tools}>
        <NoticeContext.Provider value={shown}>
          <PaneBoundary key={breaks} screen={wording.texts.remind.place} onBack={() => setBreaks((count) => count + 1)}>
            <Screens requests={requests} closeNotice={close} turns={turns} />
          </PaneBoundary>
          {regions}
        </NoticeContext.Provider>
      </HostContext.Provider>
    </FluentProvider>
  );
}

interface ScreensProps {
  readonly requests: ReviewRequests;
  readonly closeNotice: () => void;
  /** Goes up with each thing that was taken back: what is shown is read anew. */
  readonly turns: number;
}

function Screens({ requests, closeNotice, turns }: ScreensProps): ReactElement {
  const { services, texts, notify } = useHost();
  const [breaks, setBreaks] = useState(0);
  const [task, setTask] = useState<Task | null>(null);
  const [place, setPlace] = useState<Place>('remind');
  const [held, setHeld] = useState<Task | null>(null);
  const byTab = useRef(false);
  const [drafts] = useState(emptyDrafts);
  const home = useHome(task === null && place === 'remind');
  const { again } = home;
  useEffect(() => {
    if (turns > 0) again();
    // Only a turn reads anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [turns]);
  const newer = home.layout.state === 'read' ? home.layout.value : null;
  const [holds] = useState(createHolds);
  const customers = useCustomers(task === null && place === 'customer', holds);
  const focus = useReturnFocus(task === null);
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
  const answer = useCallback((): void => {
    if (task === null) return;
    if (task.kind === 'aside' && task.under === null && HOLDS_NOTHING.has(task.screen.key)) {
      go('remind');
      return;
    }
    requests.take();
    notify(texts.remind.inTheWay(titleOf(task, texts)), 'warning');
  }, [task, go, requests, notify, texts]);
  useRequestsIn(requests, task !== null, answer);
  const leaveBroken = (): void => {
    // The first screen may be the broken one: it is begun anew.
    setBreaks((count) => count + 1);
    go('remind');
  };
  const { show } = customers;
  const navigation = useMemo<Navigation>(() => {
    const openCustomers = (labels: readonly string[]): void => {
      byTab.current = false;
      show(labels);
      go('customer');
    };
    const menu = ASIDES.flatMap((screen) => {
      const to = asideTask(screen, task, services);
      const { key, group, title } = screen;
      return to === null ? [] : [{ key, group, text: title(texts), open: () => open(to) }];
    });
    const check = ASIDES.find(({ key }) => key === 'check');
    const leaves = task?.kind === 'review' ? null : task;
    const checkTask = check === undefined ? null : asideTask(check, leaves, services);
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
    return {
      go,
      goByTab,
      cameByTab: () => byTab.current,
      openTask: open,
      menu,
      openSetUp: menu.find(({ key }) => key === 'setUp')?.open ?? null,
      openColumns: menu.find(({ key }) => key === 'columns')?.open ?? null,
      openCheck: checkTask === null ? null : () => open(checkTask),
      openCustomers,
      lookAtCustomer,
      backToTask: held === null || task !== null ? null : backToTask,
      callList:
        calls === null
          ? null
          : { calls: calls.handOver.messages.length + (calls.handOver.tasks ?? []).length, open: () => open(calls) },
    };
  }, [go, open, show, task, held, home, newer, services, texts]);
  const screen = ((): ReactElement => {
    if (task !== null) {
      const onBack = task.kind === 'aside' ? (): void => backTo(task.under) : back;
      const onAside = (aside: Aside): void => open({ kind: 'aside', screen: aside, under: task });
      return <TaskScreen task={task} drafts={drafts} onBack={onBack} onOpen={open} onAside={onAside} />;
    }
    switch (place) {
      case 'remind':
        return <Remind home={home} requests={requests} onOpen={open} />;
      case 'customer':
        return <Customer customers={customers} />;
    }
  })();
  const screenKey = task === null ? place : task.kind === 'aside' ? task.screen.key : task.kind;
  return (
    <NavigationContext.Provider value={navigation}>
      <NewerLayoutContext.Provider value={newer}>
        <HoldContext.Provider value={holds}>
          <Shell screen={screenKey}>
            <ScreenBoundary
              key={`${screenKey} ${breaks} ${turns}`}
              screen={task === null ? texts[place].place : titleOf(task, texts)}
              onBack={leaveBroken}
            >
              <Suspense fallback={<Loading place={task === null ? place : null} />}>{screen}</Suspense>
            </ScreenBoundary>
          </Shell>
        </HoldContext.Provider>
      </NewerLayoutContext.Provider>
    </NavigationContext.Provider>
  );
}

/** While a screen's code is on its way. */
function Loading({ place }: { place: Place | null }): ReactElement {
  return (
    <Frame top={place === null ? null : <PlaceBar place={place} />}>
      <Skeletons />
    </Frame>
  );
}

/** Screens that are left without losing anything. */
const HOLDS_NOTHING: ReadonlySet<string> = new Set(['help', 'check', 'functions']);

/** While a task is open a request cannot simply be served. */
function useRequestsIn(requests: ReviewRequests, busy: boolean, answer: () => void): void {
  useEffect(() => (busy ? requests.subscribe(answer) : undefined), [requests, busy, answer]);
}

/** A request is served by the first screen, so it comes to the front. */
function useShowRemind(requests: ReviewRequests, elsewhere: boolean, show: () => void): void {
  useEffect(() => (elsewhere ? requests.subscribe(show) : undefined), [requests, elsewhere, show]);
}
