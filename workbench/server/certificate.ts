import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether the browser will ask once before it shows the page. */
  readonly selfSigned: boolean;
}

/** The certificate that office-addin-dev-certs installs, or one made for this run. */
export async function certificate(folder = join(homedir(), '.office-addin-dev-certs')): Promise<Certificate> {
  const [keyFile, certFile] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  if (existsSync(keyFile) && existsSync(certFile)) {
    return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8'), selfSigned: false };
  }
  const names = [
    { type: 2 as const, value: 'localhost' },
    { type: 7 as const, ip: '127.0.0.1' },
    { type: 7 as const, ip: '::1' },
  ];
  const extensions = [{ name: 'subjectAltName' as const, altNames: names }];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions,
  });
  return { key: made.private, cert: made.cert, selfSigned: true };
}
