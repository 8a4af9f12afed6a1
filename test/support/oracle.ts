import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file of published or measured figures from test/oracles.
 * @param isFilled says whether there is anything to compare, so that no table test passes on an empty file
 */
export function readOracle<T>(file: string, isFilled: (data: T) => boolean = holdsRecords): T {
  const data = JSON.parse(readFileSync(join(__dirname, '..', 'oracles', file), 'utf8')) as T;
  if (!isFilled(data)) throw new Error(`${file} holds no records`);
  return data;
}

function holdsRecords(data: unknown): boolean {
  return Object.values(data as Record<string, unknown>).some((value) => Array.isArray(value) && value.length > 0);
}
