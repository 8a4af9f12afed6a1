import type { ReactElement } from 'react';
import { termsOf } from '../../../core/messages/message';
import { ChangedTerms } from '../../components/ChangedTerms';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import type { ReviewSource, Task } from '../../tasks';
import { useLayout } from '../../theme';
import { isEMail } from '../../channels';
import { Offline } from '../trouble/Offline';
import { SignIn } from '../trouble/SignIn';
import type { Drafts } from './drafts';
import { MessageList } from './MessageList';
import { Skipped } from './Skipped';
import { Summary } from './Summary';
import { useApproval } from './useApproval';
import { useReview } from './useReview';
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
  const approval = useApproval(review, source, onOpen);
  const test = useTest(review);
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
  const { messages } = review.state;
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
        {plan.skipped.length > 0 && (
          <div className={layout.side}>
            <Skipped rows={plan.skipped} gap={plan.gap} startsOpen={source.skippedFirst} />
          </div>
        )}
        {(messages.length > 0 || plan.broken.length > 0) && <MessageList review={review} broken={plan.broken} />}
      </div>
    </Frame>
  );
}
