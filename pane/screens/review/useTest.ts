import { useState } from 'react';
import { useHost } from '../../HostContext';
import { isOnline } from '../../hooks/useOnline';
import { finished, saidOf, sentenceOf } from '../../sentenceOf';
import { byHand } from '../handoff/channels';
import { finalOf } from './reviewState';
import type { ReviewTools } from './useReview';

export interface TestTools {
  readonly send: () => void;
  readonly disabled: boolean;
  readonly caption: string;
}

/** Sends the open message, or else the first ticked one, to the user. Nothing is recorded. */
export function useTest({ state, openId, editing }: ReviewTools): TestTools {
  const { services, texts, announce } = useHost();
  const [caption, setCaption] = useState('');
  const [testing, setTesting] = useState(false);
  // A test goes to the user's own mailbox; what a person hands over is looked at where it is.
  const eMails = state.messages.filter((message) => !byHand(message));
  const message = eMails.find(({ id }) => id === openId) ?? eMails.find(({ id }) => state.ticked.has(id)) ?? eMails[0];
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
  return { send, disabled, caption };
}
