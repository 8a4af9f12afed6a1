import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { callList } from '../../../core/usecases/planning/callList';
import { dropWaiting, leftOver, sameWaiting } from '../../../core/usecases/sending/resume';
import type { Look, Overview } from '../../../core/usecases/types';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Skeletons } from '../../components/Skeletons';
import { RatesEnd } from '../../components/RatesEnd';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import type { Home } from '../../hooks/useHome';
import { useOnline } from '../../hooks/useOnline';
import { useNavigation } from '../../navigation';
import type { ReviewRequests } from '../../requests';
import type { ReviewSource, Task } from '../../tasks';
import { Offline } from '../trouble/Offline';
import { SignIn } from '../trouble/SignIn';
import { MadeByNewer } from '../trouble/MadeByNewer';
import { AtAGlance } from './AtAGlance';
import { CannotLook, type NoOverview } from './CannotLook';
import { Unreadable } from '../trouble/Unreadable';
import { wordsOf } from '../../words';
import { callsTask, listTask } from '../handoff/callsTask';
import { isEMail, readyText } from '../../channels';
import { ColumnDoubts } from './ColumnDoubts';
import { LayoutOffer } from './LayoutOffer';
import { LedgerLag } from './LedgerLag';
import { LedgerQuestions } from './LedgerQuestions';
import { Ready, type HomeLinks } from './Ready';
import { SetUpOffer } from './SetUpOffer';
import { StrangeContacts } from './StrangeContacts';

export interface RemindProps {
  readonly home: Home;
  readonly requests: ReviewRequests;
  readonly onOpen: (task: Task) => void;
}

const NOT_NOW = (): void => undefined;

/** The first screen: what is selected, and what would happen. */
export function Remind({ home, requests, onOpen }: RemindProps): ReactElement {
  const { look, layout } = home;
  const newer = layout.state === 'read' && layout.value !== null;
  const [held, setHeld] = useState<'offline' | 'signed out' | null>(null);
  const links = useHomeLinks(home, onOpen, setHeld);
  useReviewRequests(requests, home, newer ? NOT_NOW : onOpen);
  const back = (): void => setHeld(null);
  if (held === 'offline') return <Offline left={links.left} onBack={back} onOnline={back} />;
  if (held === 'signed out') {
    return <SignIn waiting={links.left?.waiting.filter(isEMail).length ?? 0} onBack={back} onSignedIn={links.resume} />;
  }
  if (newer) return <MadeByNewer onAgain={home.again} />;
  if (layout.state === 'failed') return <Unreadable error={layout.error} onAgain={home.again} />;
  switch (look.state) {
    case 'reading':
      return (
        <Frame top={<PlaceBar place="remind" />}>
          <Skeletons />
        </Frame>
      );
    case 'failed':
      return <Unreadable error={look.error} onAgain={home.again} />;
    case 'read':
      return <Looked look={look.value} home={home} links={links} onOpen={onOpen} />;
  }
}

interface LookedProps {
  readonly look: Look;
  readonly home: Home;
  readonly links: HomeLinks;
  readonly onOpen: (task: Task) => void;
}

function Looked({ look, home, links, onOpen }: LookedProps): ReactElement {
  if (look.state === 'nothing selected') return <AtAGlance look={look} home={home} links={links} />;
  if (look.state !== 'ready')
    return <CannotLook look={look satisfies NoOverview} links={links} isSetUp={home.isSetUp} onAgain={home.again} />;
  return (
    <Frame top={<PlaceBar place="remind" />} footer={<ReviewFooter overview={look} onOpen={onOpen} />}>
      <NoticeBar />
      <ColumnDoubts mapping={look.mapping} />
      <LedgerQuestions open={look.open} />
      <StrangeContacts strangers={home.strangers} />
      <RatesEnd rule={home.interest} />
      <LedgerLag home={home} />
      <LayoutOffer home={home} />
      <SetUpOffer isSetUp={home.isSetUp} />
      <Ready overview={look} home={home} links={links} />
    </Frame>
  );
}

/** The review of what is selected. */
function reviewOf(overview: Overview): ReviewSource {
  return {
    plan: overview.plan,
    mapping: overview.mapping,
    changed: [],
    skippedFirst: overview.plan.messages.length === 0,
  };
}

function ReviewFooter({ overview, onOpen }: { overview: Overview; onOpen: (task: Task) => void }): ReactElement {
  const { texts, services } = useHost();
  const { messages, skipped } = overview.plan;
  const open = (): void => onOpen({ kind: 'review', source: reviewOf(overview) });
  const ready = messages.length > 0;
  return (
    <Footer
      primary={{ text: ready ? texts.remind.send : texts.remind.seeWhy, onPress: open, opener: 'review' }}
      captions={[
        ready ? readyText(messages, services.sender.carries(), texts) : texts.remind.noneReady(skipped.length),
      ]}
    />
  );
}

/** A request reads the selection anew and opens its review; where there is none to open, the screen says why. */
function useReviewRequests(requests: ReviewRequests, home: Home, onOpen: (task: Task) => void): void {
  const { look, again } = home;
  const asked = useRef<Home['look'] | null>(null);
  useEffect(() => {
    const serve = (): void => {
      if (!requests.take()) return;
      asked.current = look;
      again();
    };
    serve();
    return requests.subscribe(serve);
  }, [requests, look, again]);
  useEffect(() => {
    if (asked.current === null || asked.current === look || look.state === 'reading') return;
    asked.current = null;
    if (look.state === 'read' && look.value.state === 'ready') onOpen({ kind: 'review', source: reviewOf(look.value) });
  }, [look, onOpen]);
}

interface RemindLinks extends HomeLinks {
  /** Goes on with the run that was left behind, once the user is signed in. */
  readonly resume: () => Promise<void>;
}

function useHomeLinks(
  home: Home,
  onOpen: (task: Task) => void,
  onHeld: (why: 'offline' | 'signed out') => void,
): RemindLinks {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const { openCustomers } = useNavigation();
  const online = useOnline();
  const due = home.due.state === 'read' ? home.due.value : null;
  const left = home.left.state === 'read' ? home.left.value : null;
  const mapping = home.dueMapping;
  const drop = useCallback(() => {
    void act(async () => {
      const { remind } = wordsOf(texts, left?.waiting ?? []);
      notify(remind.dropped(await dropWaiting(services)), 'info');
      home.again();
    });
  }, [act, notify, texts, services, home, left]);
  const resume = async (): Promise<void> => {
    if (left === null) return;
    // Going on is an approval of what is shown.
    if (!sameWaiting(left, await leftOver(services))) {
      notify(texts.remind.waitingChanged, 'warning');
      announce(texts.remind.waitingChanged, 'assertive');
      home.again();
      return;
    }
    if (left.waiting.some(isEMail) && (await services.sender.signIn?.ready()) === false) onHeld('signed out');
    else onOpen({ kind: 'sending', run: { mode: 'resume', records: left.waiting } });
  };
  return {
    due,
    next: home.next,
    left,
    openDue: () => {
      if (due === null) return;
      const skippedFirst = due.messages.length === 0;
      onOpen({
        kind: 'review',
        source: { plan: due, mapping, changed: [], skippedFirst },
      });
    },
    openUncertain: () => {
      if (left !== null) onOpen({ kind: 'uncertain', left });
    },
    promises: home.promises,
    openPromises: () => openCustomers([...new Set(home.promises)]),
    makeCallList: (sheet) => {
      void act(async () => {
        const list = await callList(services, sheet);
        if (list !== null) onOpen(listTask(list));
      });
    },
    openCalls: () => {
      const calls = callsTask(home);
      if (calls !== null) onOpen(calls);
    },
    actions: home.actions,
    openActions: (group) => onOpen({ kind: 'actions', group }),
    goOn: () => {
      if (online) void act(resume);
      else onHeld('offline');
    },
    resume,
    drop,
  };
}
