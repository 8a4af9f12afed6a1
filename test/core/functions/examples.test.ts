import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import { invoke } from '../../../core/functions/invoke';
import { registry } from '../../../core/functions/registry';

const today = (): number => {
  throw new Error('an example must pass its as-of date');
};

describe.each(registry.map((definition) => [definition.name, definition] as const))('%s', (_name, definition) => {
  test.each(definition.examples.map((example, i) => [i + 1, example[2], example] as const))(
    'example %i: %s',
    (_i, _why, [args, result]) => {
      expect(invoke(definition, args, { today })).toEqual(result);
    },
  );

  test('has a reference entry a reader can use', () => {
    expect(definition.examples.length).toBeGreaterThanOrEqual(2);
    expect(definition.summary).toMatch(/^[A-Z].*\.$/);
    for (const parameter of definition.parameters) expect(parameter.name).toMatch(/^[a-z][a-z0-9_]*$/);
  });
});

test('civil days agree with the platform calendar', () => {
  for (let day = 61; day < 120000; day += 97) {
    const iso = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
    expect(dayOfIso(iso)).toBe(day);
  }
});
