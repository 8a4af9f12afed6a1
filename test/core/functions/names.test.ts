import * as formulajs from '@formulajs/formulajs';
import { expect, test } from '@jest/globals';
import { HyperFormula } from 'hyperformula';
import { registry } from '../../../core/functions/registry';

const BUILT_IN: ReadonlySet<string> = new Set(
  [...Object.keys(formulajs), ...HyperFormula.getRegisteredFunctionNames('enGB')].map((name) => name.toUpperCase()),
);

test('the built-in functions are known', () => {
  expect(BUILT_IN.size).toBeGreaterThan(400);
  expect([...BUILT_IN]).toEqual(expect.arrayContaining(['NETWORKDAYS', 'YEARFRAC', 'HYPERLINK']));
});

test.each(registry.map(({ name }) => [name]))('%s is a name of its own that Excel takes', (name) => {
  expect(name).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
  expect(BUILT_IN.has(name)).toBe(false);
  // Neither A1 to XFD1048576 nor R1C1.
  expect(name).not.toMatch(/^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/);
});

test('no two are alike', () => {
  expect(new Set(registry.map(({ name }) => name)).size).toBe(registry.length);
});
