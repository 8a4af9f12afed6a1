import type { TextService } from '../channels/textChannel';
import type { TextChannel } from '../core/dunning/policy';
import { TEXT_SERVICES } from '../core/ports/textServices';
import { address, fields, optionalCount, text } from './configurationFields';

/**
 * How short messages go out: through a server of one's own, which adds the provider's key. None of it is secret.
 */
export type TextConfiguration = TextService;

const COMMON = ['kind', 'url', 'account', 'perMinute', 'perDay', 'perRun'];
const EVERY = [...COMMON, 'from', 'template'];

function template(value: unknown, name: string): { readonly name: string; readonly language: string } | undefined {
  if (value === undefined) return undefined;
  const given = fields(value, name, ['name', 'language']);
  return { name: text(given['name'], `${name}.name`), language: text(given['language'], `${name}.language`) };
}

function pace(given: Readonly<Record<string, unknown>>, name: string): TextService['pace'] {
  const limit = (field: 'perMinute' | 'perDay' | 'perRun'): object => {
    const count = optionalCount(given[field], `${name}.${field}`);
    return count === undefined ? {} : { [field]: count };
  };
  return { ...limit('perMinute'), ...limit('perDay'), ...limit('perRun') };
}

/** @throws Error that names the field at fault. @returns null where the channel is not configured */
export function readTextChannel(value: unknown, name: TextChannel): TextConfiguration | null {
  if (value === undefined || value === null) return null;
  const { kind } = fields(value, name, EVERY);
  const known = { gateway: COMMON, twilio: [...COMMON, 'from'], whatsappCloud: [...COMMON, 'template'] };
  const kinds = TEXT_SERVICES[name];
  const found = kinds.find((one) => one === kind);
  if (found === undefined) {
    throw new Error(`config.json: ${name}.kind is ${String(kind)}; expected ${kinds.join(' or ')}.`);
  }
  const given = fields(value, name, known[found]);
  const common = {
    url: address(given['url'], `${name}.url`),
    account: text(given['account'], `${name}.account`),
    pace: pace(given, name),
  };
  switch (found) {
    case 'gateway':
      return { kind: found, ...common };
    case 'twilio':
      return { kind: found, ...common, from: text(given['from'], `${name}.from`) };
    case 'whatsappCloud': {
      const approved = template(given['template'], `${name}.template`);
      return { kind: found, ...common, ...(approved === undefined ? {} : { template: approved }) };
    }
  }
}
