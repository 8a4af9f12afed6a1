import type { ExcelPage } from './host/excelHost';
import { themeOf } from './host/theme';

/** Tells of a changed selection, also where the user goes to another sheet. @returns stops it */
function onSelectionChanged(callback: () => void): () => void {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  const handler = (): void => callback();
  document.addHandlerAsync(type, handler);
  return () => document.removeHandlerAsync(type, { handler });
}

/** The host's surroundings in a real page. */
export function excelPage(who: () => Promise<string>): ExcelPage {
  return {
    run: (options, batch) => Excel.run(options, batch),
    groupsUndo: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    who,
    locale: () => Office.context.displayLanguage,
    theme: () =>
      themeOf({
        officeTheme: Office.context.officeTheme,
        matches: (query) => window.matchMedia(query).matches,
        search: window.location.search,
      }),
    onSelectionChanged,
  };
}
