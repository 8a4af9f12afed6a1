import type { CommonTexts } from '../common/texts';
import type { RemindTexts } from '../remind/texts';
import type { ResultTexts } from '../result/texts';
import type { ReviewTexts } from '../review/texts';
import type { SendingTexts } from '../sending/texts';
import type { TroubleTexts } from '../trouble/texts';

/** What is said of messages where not all of them are e-mails, in place of the texts of the same name. */
export interface MessageWords {
  readonly common: Pick<CommonTexts, 'eMailsIn'>;
  readonly remind: Pick<RemindTexts, 'perhapsSent' | 'runLeft' | 'dropped'>;
  readonly review: Pick<
    ReviewTexts,
    'search' | 'found' | 'noneFound' | 'tickedHidden' | 'changedSince' | 'gone' | 'cannotGo' | 'tickOne' | 'noQuota'
  >;
  readonly sending: Pick<SendingTexts, 'stop' | 'paused' | 'pausedFor'>;
  readonly result: Pick<
    ResultTexts,
    | 'notStarted'
    | 'connectionBroke'
    | 'lookInSent'
    | 'notSentCount'
    | 'nothingAgain'
    | 'sendAgain'
    | 'sentFold'
    | 'changed'
  >;
  readonly trouble: Pick<TroubleTexts, 'offlineWaiting'>;
}
