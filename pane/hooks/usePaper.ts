import type { PageContent } from '../../core/ports/browserPage';
import { download } from '../download';
import { useHost } from '../HostContext';
import { printLetter } from '../printLetter';

export interface PaperTools {
  readonly print: (html: string, title: string) => Promise<void>;
  readonly save: (name: string, type: string, text: string) => Promise<void>;
}

/** Prints and saves, here or, where that does nothing, by a page in the user's browser. */
export function usePaper(): PaperTools {
  const { services, texts } = useHost();
  const page = services.browserPage?.needed === true ? services.browserPage : undefined;
  const show = async (content: PageContent): Promise<void> => {
    const place = services.open();
    if (!place.go((await page?.address(content)) ?? '')) throw new Error(texts.handOff.blocked);
  };
  return {
    print: (html, title) => (page === undefined ? printLetter(html, title) : show({ kind: 'letter', title, html })),
    save: async (name, type, text) => {
      if (page === undefined) download(name, new Blob([text], { type }));
      else await show({ kind: 'file', name, type, text });
    },
  };
}
