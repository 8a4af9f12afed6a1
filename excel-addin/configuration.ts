import { TEXT_CHANNELS, type TextChannel } from '../core/dunning/policy';
import { readTextChannel, type TextConfiguration } from './textConfiguration';
import { address, text } from './configurationFields';

/** Which channels there are is told by a file beside the page, so that one build serves every deployment. */
export interface Configuration extends TextConfigurations {
  readonly email: EmailConfiguration | null;
}

/** Absent where a person sends them from links. */
type TextConfigurations = { readonly [C in TextChannel]?: TextConfiguration };

/** The workbench's relay, or any other that speaks as it does. */
export interface RelayConfiguration {
  readonly kind: 'relay';
  readonly url: string;
  readonly token: string;
  readonly account: string;
}

/** The user's own mailbox in Microsoft 365; the id of the application registered for it. No secret is needed. */
export interface GraphConfiguration {
  readonly kind: 'graph';
  readonly clientId: string;
  /** Where Graph is reached, without the version; undefined for Microsoft's worldwide service. */
  readonly graphUrl?: string;
}

/** A server of one's own that sends; it keeps the provider's secrets and knows the user by its own sign-in cookie. */
export interface GatewayConfiguration {
  readonly kind: 'gateway';
  readonly url: string;
  readonly account: string;
}

export type EmailConfiguration = RelayConfiguration | GraphConfiguration | GatewayConfiguration;

function withoutSlash(url: string): string {
  return url.endsWith('/') ? withoutSlash(url.slice(0, -1)) : url;
}

function readEmail(value: unknown): EmailConfiguration | null {
  if (value === undefined || value === null) return null;
  const { kind, url, token, account, clientId, graphUrl } = value as Record<string, unknown>;
  switch (kind) {
    case 'relay':
      return {
        kind,
        url: address(url, 'email.url'),
        token: text(token, 'email.token'),
        account: text(account, 'email.account'),
      };
    case 'graph':
      return {
        kind,
        clientId: text(clientId, 'email.clientId'),
        ...(graphUrl === undefined ? {} : { graphUrl: withoutSlash(address(graphUrl, 'email.graphUrl')) }),
      };
    case 'gateway':
      return { kind, url: address(url, 'email.url'), account: text(account, 'email.account') };
    default:
      throw new Error(`config.json: email.kind is ${String(kind)}; expected relay, graph or gateway.`);
  }
}

/** Checks a configuration; a file that is there but wrong is an error, since silence would lose a channel. */
export function readConfiguration(value: unknown): Configuration {
  if (typeof value !== 'object' || value === null) throw new Error('config.json must be an object.');
  const given = value as Readonly<Record<string, unknown>>;
  const texts = TEXT_CHANNELS.flatMap((name) => {
    const channel = readTextChannel(given[name], name);
    return channel === null ? [] : [[name, channel] as const];
  });
  return { email: readEmail(given['email']), ...(Object.fromEntries(texts) as TextConfigurations) };
}

/** Reads the file; a deployment without one has no channel of its own. */
export async function fetchConfiguration(fetch: (url: string) => Promise<Response>): Promise<Configuration> {
  const response = await fetch('config.json');
  if (response.status === 404) return { email: null };
  if (!response.ok) throw new Error(`config.json could not be read: the server answered ${response.status}.`);
  return readConfiguration(await response.json());
}
