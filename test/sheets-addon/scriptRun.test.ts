import { describe, expect, test } from '@jest/globals';
import { copied, scriptRun } from '../../workbench/hosts/sheets/scriptRun';

interface Runner {
  withSuccessHandler(f: (value: unknown) => void): Runner;
  withFailureHandler(f: (error: { message: string }) => void): Runner;
  echo(...args: unknown[]): void;
}

const round = (value: unknown): unknown => copied(value, 'value');

describe('values on their way to the server and back', () => {
  test('are copies', () => {
    const sent = { rows: [['a', 1, true, null]] };
    expect(round(sent)).toEqual(sent);
    expect(round(sent)).not.toBe(sent);
  });

  test('undefined inside a list becomes null', () => {
    expect(round([1, undefined, [undefined]])).toEqual([1, null, [null]]);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each<[string, unknown]>([
    ['a Date', new Date()],
    ['a nested Date', { rows: [[new Date()]] }],
    ['a function', () => 1],
    ['a nested function', [() => 1]],
    ['a DOM node', { a: { nodeType: 1, nodeName: 'DIV' } }],
    ['a Map', new Map()],
    ['a circle', circle],
    ['a promise', Promise.resolve(1)],
    ['a big integer', 1n],
  ])('%s is refused', (_what, value) => {
    expect(() => round(value)).toThrow(/Failed due to/);
  });
});

describe('google.script.run', () => {
  const runner = (
    server: (name: string, args: readonly unknown[]) => Promise<unknown>,
    warn: (t: string) => void = () => undefined,
  ) => scriptRun(['echo'], server, warn) as Runner;

  test('hands results to the handler, without undefined', async () => {
    const got = await new Promise((resolve) =>
      runner((_name, args) => Promise.resolve(args))
        .withSuccessHandler(resolve)
        .echo('a', { b: [1] }),
    );
    expect(got).toEqual(['a', { b: [1] }]);
    const none = await new Promise((resolve) =>
      runner(() => Promise.resolve(undefined))
        .withSuccessHandler(resolve)
        .echo(),
    );
    expect(none).toBeNull();
  });

  test('a result with a Date reaches the failure handler', async () => {
    const error = await new Promise<{ message: string }>((resolve) =>
      runner(() => Promise.resolve([new Date()]))
        .withSuccessHandler(() => resolve({ message: 'succeeded' }))
        .withFailureHandler(resolve)
        .echo(),
    );
    expect(error.message).toMatch(/illegal value.*Date/);
  });

  test('a failure without a handler is logged', async () => {
    const said = await new Promise((resolve) => runner(() => Promise.reject(new Error('no')), resolve).echo());
    expect(said).toBe('Uncaught no');
  });

  test('an eleventh call waits for one of ten', async () => {
    let [running, most, done] = [0, 0, 0];
    let ten: () => void = () => undefined;
    const tenRun = new Promise<void>((resolve) => (ten = resolve));
    const server = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      if (running === 10) ten();
      await tenRun;
      // One more turn, in which an eleventh could begin.
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await new Promise<void>((resolve) => {
      const run = runner(server).withSuccessHandler(() => {
        done += 1;
        if (done === 25) resolve();
      });
      for (let i = 0; i < 25; i++) run.echo();
    });
    expect(most).toBe(10);
  });
});
