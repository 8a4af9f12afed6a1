import { useState } from 'react';
import type { PlannedMessage } from '../../../core/messages/message';
import { useHost } from '../../HostContext';
import { isOnline } from '../../hooks/useOnline';
import { finished, saidOf, sentenceOf } from '../../sentenceOf';
import { byHand, type Carries } from '../../channels';
import { finalOf } from './reviewState';
import type { ReviewTools } from './useReview';

export interface TestTools {
  readonly send: () => void;
  readonly disabled: boolean;
  readonly caption: string;
}

/**
 * A test goes to the user's own mailbox: the open message where it is an e-mail, with none open the first ticked e-mail.
 * Whose phone is the user's own is not known, and another message than the open one would mislead.
 */
function testable(
  { messages, ticked }: ReviewTools['state'],
  openId: string | null,
  carries: Carries,
): PlannedMessage | undefined {
  const eMails = messages.filter((message) => message.channel === 'email' && !byHand(message, carries));
  if (openId !== null) return eMails.find(({ id }) => id === openId);
  return eMails.find(({ id }) => ticked.has(id)) ?? eMails[0];
}

/** Sends the open message, or else the first ticked one, to the user. Nothing is recorded. */
export function useTest({ state, openId, editing }: ReviewTools): TestTools {
  const { services, texts, announce } = useHost();
  const [caption, setCaption] = useState('');
  const [testing, setTesting] = useState(false);
  const carries = services.sender.carries();
  const message = testable(state, openId, carries);
  const disabled = message === undefined || testing || editing;
  const tell = (text: string): void => {
    setCaption(text);
    announce(text);
  };
  const test = async (): Promise<string> => {
    if (message === undefined) return '';
    if (!isOnline()) return texts.review.testFailed(finished(texts.trouble.offline));
    try {
      const outcome = await services.sender.test(finalOf(state, message));
      if (outcome.state === 'sent' || outcome.state === 'handed off') return texts.review.tested;
      return texts.review.testFailed(saidOf(outcome.error, texts));
    } catch (error) {
      return texts.review.testFailed(sentenceOf(error, texts));
    }
  };
  const send = (): void => {
    if (disabled) return;
    setTesting(true);
    setCaption(texts.review.testing);
    void test().then((text) => {
      tell(text);
      setTesting(false);
    });
  };
  const never = carries.includes('email') ? texts.handOff.onlyEMails : texts.handOff.noTest;
  return { send, disabled, caption: message === undefined && !editing ? never : caption };
}
