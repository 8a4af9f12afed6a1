import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of published or measured figures from test/oracles. */
export function readOracle<T>(file: string): T {
  return JSON.parse(readFileSync(join(__dirname, '..', 'oracles', file), 'utf8')) as T;
}
