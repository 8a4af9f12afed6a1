import { createContext, useCallback, useContext } from 'react';
import type { NewerLayout } from '../../core/workbook/layoutVersion';
import { useHost } from '../HostContext';

/** The workbook's layout, where it is newer than this pane knows: then nothing is written. */
export const NewerLayoutContext = createContext<NewerLayout | null>(null);

/** The sentence that says why the workbook is only read; '' where it is not. */
export function useNewerWhy(): string {
  const { texts } = useHost();
  const newer = useContext(NewerLayoutContext);
  return newer === null ? '' : texts.trouble.newerReads(newer.found, newer.known);
}

/** Asks whether a sheet of ours can be read only. @returns the sentence that says why; '' where it can be changed */
export function useReadOnly(): (sheet: string) => Promise<string> {
  const { services, texts } = useHost();
  const why = useNewerWhy();
  return useCallback(
    async (sheet) => {
      if (why !== '') return why;
      return (await services.host.isProtected(sheet)) ? texts.trouble.protectedSheet(sheet) : '';
    },
    [services, texts, why],
  );
}
