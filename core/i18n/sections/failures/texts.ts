import { hasOwnField } from '../../../cells/ownField';
import type { FailureWords } from '../../../failures/codes';
import type { ExpectedWords } from '../../../failures/expected';

/** What happened, what that means and what to do, for each failure; and what a damaged cell should hold. */
export interface FailuresTexts {
  readonly sentences: FailureWords;
  readonly expected: ExpectedWords;
}

/** Services that have a common name rather than a brand, as they are called in failures. */
export type CommonService =
  | 'The mail relay'
  | 'The mail server'
  | 'The e-mail gateway'
  | 'The SMS gateway'
  | 'The WhatsApp gateway'
  | 'The service';

/** The name of a service: a common one in the language at hand, a brand as it is. */
export function serviceNamer(names: Readonly<Record<CommonService, string>>): (service: string) => string {
  return (service) => (hasOwnField(names, service) ? names[service] : service);
}
