import { hasOwnField } from '../../../cells/ownField';
import type { FailureWords } from '../../../failures/codes';
import type { ExpectedWords } from '../../../failures/expected';

/** What happened, what that means and what to do, for each failure; and what a damaged cell should hold. */
export interface FailuresTexts {
  readonly sentences: FailureWords;
  readonly expected: ExpectedWords;
}

/** Services that have a common name rather than a brand, as they are called in failures. */
export type CommonService = 'The mail relay' | 'The mail server' | 'The e-mail gateway' | 'The service';

/** A gateway of one's own, by what it carries: The SMS gateway. */
const GATEWAY = /^The (.+) gateway$/;

/**
 * The name of a service: a common one in the language at hand, a brand as it is.
 * @param gatewayFor names the gateway of a channel that is called alike in every language, such as SMS
 */
export function serviceNamer(
  names: Readonly<Record<CommonService, string>>,
  gatewayFor: (channel: string) => string,
): (service: string) => string {
  return (service) => {
    if (hasOwnField(names, service)) return names[service];
    const channel = GATEWAY.exec(service)?.[1];
    return channel === undefined ? service : gatewayFor(channel);
  };
}
