import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { termsOf } from '../../../core/messages/message';
import { ChangedTerms } from '../../components/ChangedTerms';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { afterTopBand } from '../../hooks/useReturnFocus';
import type { ReviewSource, Task } from '../../tasks';
import { useLayout } from '../../theme';
import { isEMail } from '../../channels';
import { Offline } from '../trouble/Offline';
import { SignIn } from '../trouble/SignIn';
import type { Drafts } from './drafts';
import { AskingCard } from './AskingCard';
import { AskingContext } from './askingContext';
import { MessageList } from './MessageList';
import { Skipped } from './Skipped';
import { Summary } from './Summary';
import { useApproval } from './useApproval';
import { useAsking } from './useAsking';
import { useReview, type ReviewTools } from './useReview';
import { useTest } from './useTest';

export interface ReviewProps {
  readonly source: ReviewSource;
  readonly drafts: Drafts;
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
}

/** The only way to send: what will go, what will not and why, message by message. */
export function Review({ source, drafts, onBack, onOpen }: ReviewProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const review = useReview(source, drafts);
  const asking = useAsking(source, review, drafts);
  const approval = useApproval(review, source, asking, onOpen);
  const test = useTest(review);
  const { why, marks } = asking;
  const unsaid = useMemo(() => ({ why, marks }), [why, marks]);
  useFirstOpen(review, asking.card !== null);
  const list = useRef<HTMLDivElement>(null);
  const seeFirst = (): void => {
    review.openFirst();
    afterTopBand(() => list.current?.querySelector<HTMLElement>('li [aria-expanded=true]')?.focus());
  };
  if (approval.offline) return <Offline left={null} onBack={approval.leaveOffline} onOnline={approval.leaveOffline} />;
  const { waiting, start, byMailApp, leave } = approval.starting;
  if (waiting !== null) {
    const onSignedIn = (): Promise<void> => start(waiting);
    return (
      <SignIn
        waiting={waiting.messages.filter(isEMail).length}
        onBack={leave}
        onSignedIn={onSignedIn}
        onMailApp={byMailApp}
      />
    );
  }
  const { messages, broken } = review.state;
  const { plan } = source;
  return (
    <Frame
      top={<TaskBar title={texts.review.title} onBack={onBack} />}
      footer={
        messages.length === 0 ? (
          <Footer primary={{ text: texts.common.back, onPress: onBack }} captions={[texts.review.nothingToSend]} />
        ) : (
          <Footer
            primary={{ text: approval.text, onPress: approval.send, disabled: approval.disabled }}
            secondary={{ text: texts.review.test, onPress: test.send, disabled: test.disabled }}
            captions={[...(test.caption === '' ? [] : [test.caption]), ...approval.captions]}
          />
        )
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <ChangedTerms now={messages.map(termsOf)} last={plan.lastTerms} />
      <div className={layout.sections}>
        <Summary messages={messages} />
        {asking.card !== null && (
          <div className={layout.side}>
            <AskingCard {...asking.card} onSee={seeFirst} />
          </div>
        )}
        {plan.skipped.length > 0 && (
          <div className={layout.side}>
            <Skipped rows={plan.skipped} gap={plan.gap} startsOpen={source.skippedFirst} />
          </div>
        )}
        <AskingContext.Provider value={unsaid}>
          <div ref={list}>
            {(messages.length > 0 || broken.length > 0) && <MessageList review={review} broken={broken} />}
          </div>
        </AskingContext.Provider>
      </div>
    </Frame>
  );
}

/** While something is asked, the first message stands open below: it shows what is typed. */
function useFirstOpen({ openFirst, openId }: ReviewTools, asks: boolean): void {
  const done = useRef(openId !== null);
  useEffect(() => {
    if (!asks || done.current) return;
    done.current = true;
    openFirst();
  }, [asks, openFirst]);
}
