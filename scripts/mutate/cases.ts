import { expect } from 'expect';
import { bind } from 'jest-each';

/** One test of a suite, with the hooks around it. */
export interface Case {
  readonly name: string;
  readonly skipped: boolean;
  run(): Promise<void>;
}

type Body = () => unknown;

interface Group {
  readonly name: string;
  readonly above: Group | undefined;
  readonly hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Body[]>;
  begun: boolean;
}

/** What stands in for `@jest/globals` while a suite is read: as much of it as the suites use, by Jest's own `expect` and `each`. */
export interface Globals {
  readonly describe: unknown;
  readonly test: unknown;
  readonly it: unknown;
  readonly expect: unknown;
  readonly beforeAll: (body: Body) => void;
  readonly beforeEach: (body: Body) => void;
  readonly afterEach: (body: Body) => void;
  readonly afterAll: (body: Body) => void;
}

const groupOf = (name: string, above: Group | undefined): Group => ({
  name,
  above,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  begun: false,
});

/** From the outermost group to the innermost. */
const pathOf = (group: Group | undefined): Group[] => (group === undefined ? [] : [...pathOf(group.above), group]);

async function all(bodies: readonly Body[]): Promise<void> {
  for (const body of bodies) await body();
}

async function runIn(group: Group, body: Body): Promise<void> {
  const path = pathOf(group);
  for (const each of path) {
    if (each.begun) continue;
    each.begun = true;
    await all(each.hooks.beforeAll);
  }
  for (const each of path) await all(each.hooks.beforeEach);
  try {
    await body();
  } finally {
    for (const each of [...path].reverse()) await all(each.hooks.afterEach);
  }
}

/**
 * Reads a suite: the tests it declares, in order.
 * @param suite is called with the globals that the suite's code imports
 */
export function casesOf(suite: (globals: Globals) => void): { readonly cases: Case[]; end(): Promise<void> } {
  const cases: Case[] = [];
  const groups: Group[] = [];
  let group = groupOf('', undefined);
  groups.push(group);

  const describe = (name: string, body: Body): void => {
    const before = group;
    group = groupOf(name, before);
    groups.push(group);
    body();
    group = before;
  };
  const declare =
    (skipped: boolean) =>
    (name: string, body: Body = () => undefined): void => {
      const home = group;
      const full = [...pathOf(home).map((each) => each.name), name].filter((part) => part !== '').join(' ');
      cases.push({ name: full, skipped, run: () => runIn(home, body) });
    };
  const hook =
    (when: keyof Group['hooks']) =>
    (body: Body): void =>
      void group.hooks[when].push(body);
  const each = (to: (name: string, body: Body) => void): unknown => bind(to as never);
  const test = Object.assign(declare(false), { each: each(declare(false)), skip: declare(true) });

  suite({
    describe: Object.assign(describe, { each: each(describe) }),
    test,
    it: test,
    expect,
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
  });
  const end = (): Promise<void> => all(groups.filter(({ begun }) => begun).flatMap(({ hooks }) => hooks.afterAll));
  return { cases, end };
}
