import { useCallback } from 'react';
import { LOG_SHEET } from '../../core/log/record';
import { useHost } from '../HostContext';
import { useAct } from './useAct';

/** Shows the log's sheet, or says that there is none yet. */
export function useOpenLog(): () => void {
  const { services, texts, notify } = useHost();
  const act = useAct();
  return useCallback(() => {
    void act(async () => {
      const exists = (await services.host.readSheet(LOG_SHEET)) !== null;
      if (exists) await services.host.goTo(LOG_SHEET, 0, 0);
      else notify(texts.common.noLogYet, 'info');
    });
  }, [services, texts, notify, act]);
}
