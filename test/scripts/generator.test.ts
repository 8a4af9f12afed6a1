import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { registry } from '../../core/functions/registry';
import { functionsJson } from '../../scripts/generate/excel';

const stubs = join(__dirname, '../../excel-addin/generated/stubs.ts');

interface Metadata {
  readonly functions: readonly Record<string, unknown>[];
}

describe("Microsoft's own generator, fed typed stubs", () => {
  test('gives the same metadata, save for the switch that it cannot emit', async () => {
    const theirs = await generateCustomFunctionsMetadata(stubs, false);
    expect(theirs.errors).toEqual([]);
    const { allowErrorForDataTypeAny, ...ours } = JSON.parse(
      readFileSync(join(__dirname, '../../excel-addin/generated/functions.json'), 'utf8'),
    ) as Metadata & { allowErrorForDataTypeAny: boolean };
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(ours).toEqual(JSON.parse(theirs.metadataJson));
  });

  test('names and ids are fit for Excel', () => {
    const { functions } = JSON.parse(functionsJson(registry)) as Metadata;
    expect(functions.length).toBe(registry.length);
    for (const { id, name } of functions) {
      expect(id).toBe(name);
      expect(String(id)).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
    }
  });
});
