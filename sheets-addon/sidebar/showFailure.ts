import { wordsOf } from '../../core/failures/text';
import { sayFailure } from '../../core/i18n/failure';
import { loadWording } from '../../core/languages/load';

/** Says in the pane's place why it cannot open. @param locale of the browser: the spreadsheet's is not known yet */
export async function showFailure(
  element: Pick<HTMLElement, 'textContent'>,
  error: unknown,
  locale: string,
): Promise<void> {
  const { texts } = await loadWording(locale);
  element.textContent = sayFailure(texts, wordsOf(error));
}
