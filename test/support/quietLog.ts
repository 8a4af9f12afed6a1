import { afterAll, afterEach } from '@jest/globals';
import { format } from 'node:util';

/** What a log must not hold: a change of state that no test waited for, or a browser's part that is played by nothing. */
const NOISE = /not wrapped in act|not configured to support act|Not implemented:/;
const heard: string[] = [];

for (const name of ['error', 'warn'] as const) {
  const say = console[name];
  console[name] = (...args: unknown[]): void => {
    const line = format(...args);
    if (NOISE.test(line)) heard.push(line.slice(0, 500));
    say.apply(console, args);
  };
}

function expectQuiet(): void {
  const lines = heard.splice(0);
  if (lines.length > 0) throw new Error(`The log holds what no test may leave in it:\n${lines.join('\n')}`);
}

afterEach(expectQuiet);
afterAll(expectQuiet);
