import type { HostTools } from '../../HostContext';
import { capital } from './ChannelOrder';
import type { RuleDraft } from './draft';

/** Germany, Consumers, High risk: who a rule is about. */
export function followers({ trait, value }: Pick<RuleDraft, 'trait' | 'value'>, host: HostTools): string {
  const { law, risk } = host.texts.policy;
  const words: Readonly<Record<string, string>> = trait === 'risk' ? risk.segments : law.kinds;
  const said = trait === 'country' ? host.formats.countryName(value) : (words[value] ?? value);
  return capital(said, host.services.host.locale());
}
