/** Which channels there are is told by a file beside the page, so that one build serves every deployment. */
export interface Configuration {
  readonly email: RelayConfiguration | null;
}

export interface RelayConfiguration {
  readonly kind: 'relay';
  readonly url: string;
  readonly token: string;
  readonly account: string;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`config.json: ${name} must be text.`);
  return value;
}

/** Checks a configuration; a file that is there but wrong is an error, since silence would lose a channel. */
export function readConfiguration(value: unknown): Configuration {
  if (typeof value !== 'object' || value === null) throw new Error('config.json must be an object.');
  const { email } = value as { email?: unknown };
  if (email === undefined || email === null) return { email: null };
  const { kind, url, token, account } = email as Record<string, unknown>;
  if (kind !== 'relay') throw new Error(`config.json: email.kind is ${String(kind)}; expected relay.`);
  return {
    email: {
      kind,
      url: text(url, 'email.url'),
      token: text(token, 'email.token'),
      account: text(account, 'email.account'),
    },
  };
}

/** Reads the file; a deployment without one has no channel of its own. */
export async function fetchConfiguration(fetch: (url: string) => Promise<Response>): Promise<Configuration> {
  const response = await fetch('config.json');
  if (response.status === 404) return { email: null };
  if (!response.ok) throw new Error(`config.json could not be read: the server answered ${response.status}.`);
  return readConfiguration(await response.json());
}
