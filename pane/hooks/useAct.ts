import { useCallback } from 'react';
import { useHost } from '../HostContext';
import { sentenceOf } from '../sentenceOf';

/** Runs something that may fail; a failure is shown as a sentence and said at once. Resolves to whether it went well. */
export function useAct(): (action: () => Promise<void>) => Promise<boolean> {
  const { texts, notify, announce } = useHost();
  return useCallback(
    async (action) => {
      try {
        await action();
        return true;
      } catch (error) {
        const text = `${texts.trouble.failed}. ${texts.trouble.notDone(sentenceOf(error, texts))}`;
        notify(text, 'error');
        announce(text, 'assertive');
        return false;
      }
    },
    [texts, notify, announce],
  );
}
