import { CollectionError, failureText } from '../core/failures/text';
import { languageOf } from '../core/locale/languages';
import type { BrowserPage, PageContent } from '../core/ports/browserPage';

/**
 * The longest address that is handed to a browser. Windows starts programs with at most 32,767 characters.
 * @source learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw
 */
const LONGEST = 30_000;

/**
 * Excel for Mac and iPad runs the pane where neither printing nor saving does anything, nor says so.
 * @source github.com/OfficeDev/office-js/issues/3385, 2700, 4681
 */
export function isDeadToPaper(platform: Office.PlatformType): boolean {
  return platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
}

/** The page in the browser, in the language of the pane. A letter that is too long leaves its picture out. */
export function browserPage(needed: boolean, locale: string): BrowserPage {
  const language = languageOf(locale) ?? 'en';
  const addressOf = async (content: PageContent): Promise<string> => {
    const page = new URL('handover.html', document.baseURI);
    const { pack } = await import('./handover/packed');
    page.hash = await pack({ ...content, language });
    return page.href;
  };
  return {
    needed,
    async address(content) {
      const whole = await addressOf(content);
      if (whole.length <= LONGEST) return whole;
      const plain =
        content.kind === 'letter'
          ? await addressOf({ ...content, html: content.html.replace(/<img\b[^>]*>/g, '') })
          : whole;
      if (plain.length > LONGEST) throw new CollectionError(failureText('too-long-for-page'));
      return plain;
    },
  };
}
