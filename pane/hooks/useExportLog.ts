import { useCallback } from 'react';
import { useHost } from '../HostContext';
import { useAct } from './useAct';
import { usePaper } from './usePaper';

/** Hands the whole log to the browser as a file, or says that there is none yet. */
export function useExportLog(): () => void {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const { save } = usePaper();
  return useCallback(() => {
    void act(async () => {
      const { exportLog } = await import('../../core/usecases/sending/exportLog');
      const exported = await exportLog(services);
      if (exported === null) {
        notify(texts.common.noLogYet, 'info');
        return;
      }
      await save(exported.name, 'text/csv;charset=utf-8', exported.text);
      notify(texts.templates.exported(exported.messages), 'success');
      announce(texts.templates.exported(exported.messages));
    });
  }, [services, texts, notify, announce, act, save]);
}
