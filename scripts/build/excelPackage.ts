// What a package for one's own server is made of, and what would be wrong with it.
import { parseArgs } from 'node:util';

const ADDRESS = /"(https:\/\/[^"]*)"/g;

interface Asked {
  readonly host: string;
  readonly settings: Readonly<Record<string, string | undefined>>;
}

/** @throws where there is no host, or an argument is not known */
export function asked(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: 'string' },
      namespace: { type: 'string' },
      support: { type: 'string' },
      connect: { type: 'string' },
    },
  });
  const { host, namespace, support, connect } = values;
  if (host === undefined) {
    throw new Error(
      '--host is missing; expected where dist/excel will be served from, such as https://addins.example.com.',
    );
  }
  const settings = { ADDIN_HOST: host, EXCEL_NAMESPACE: namespace, ADDIN_SUPPORT: support, ADDIN_CONNECT: connect };
  return { host: host.replace(/\/$/, ''), settings };
}

/**
 * What would not work once the files lie on the server, as sentences.
 * @param files names of the files beside the manifest, with `/` between folders
 */
export function packageFaults(manifest: string, host: string, files: readonly string[]): string[] {
  const faults: string[] = [];
  if (manifest.includes('localhost')) faults.push('manifest.xml still names localhost.');
  for (const [, address = ''] of manifest.matchAll(ADDRESS)) {
    if (!address.startsWith(`${host}/`)) continue;
    const name = address.slice(host.length + 1);
    if (!files.includes(name)) faults.push(`manifest.xml names ${address}, and ${name} was not built.`);
  }
  return faults;
}
