import { useCallback } from 'react';
import type { CellPlace } from '../../core/messages/message';
import { useHost } from '../HostContext';
import { useAct } from './useAct';

/** Shows a cell of the sheet. */
export function useGoTo(): (place: CellPlace) => void {
  const { services } = useHost();
  const act = useAct();
  return useCallback(
    ({ sheet, row, column }) => {
      void act(async () => {
        await services.host.goTo(sheet, row, column);
      });
    },
    [services, act],
  );
}
