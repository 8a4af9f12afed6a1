import { afterEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, connect, type Server } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const running: ChildProcess[] = [];
let blocker: Server | undefined;

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  blocker?.close();
});

interface Started {
  readonly child: ChildProcess;
  /** Fulfilled with the first match; rejected where the program ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ends: Promise<{ code: number | null; errors: string }>;
}

function start(port: number, ...preloads: readonly string[]): Started {
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', ...preloads.flatMap((url) => ['--import', url]), 'workbench/server/main.ts', '--no-open'],
    { cwd: root, env },
  );
  running.push(child);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const ends = new Promise<{ code: number | null; errors: string }>((resolve) =>
    child.on('exit', (code) => resolve({ code, errors })),
  );
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      void ends.then(() => reject(new Error(`ended before it said ${String(pattern)}: ${errors}`)));
    });
  return { child, says, ends };
}

const reachable = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

test('npm start says where the workbench is; Ctrl-C ends it cleanly and frees the port', async () => {
  const { child, says, ends } = start(0);
  const [, address = ''] = await says(/Workbench ready at https:\/\/localhost:(\d+)\n/);
  expect(await reachable(Number(address))).toBe(true);
  child.kill('SIGINT');
  expect((await ends).code).toBe(0);
  expect(await reachable(Number(address))).toBe(false);
});

/** Presses Ctrl-C in the same instant as the line is said: no machine is quicker. */
const AT_ONCE = `data:text/javascript,${encodeURIComponent(`
  const say = console.log;
  console.log = (line) => {
    say(line);
    if (/^Workbench ready/.test(line)) process.kill(process.pid, 'SIGINT');
  };`)}`;

test('whoever presses Ctrl-C as soon as the workbench is ready ends it cleanly too', async () => {
  const { says, ends } = start(0, AT_ONCE);
  await says(/Workbench ready at /);
  expect((await ends).code).toBe(0);
});

test('a taken port is one sentence and exit code 1', async () => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer();
    blocker = server;
    server.listen(0, () => resolve((server.address() as { port: number }).port));
  });
  const { code, errors } = await start(port).ends;
  expect(code).toBe(1);
  expect(errors.trim()).toBe(`Port ${port} is taken; free it, or set PORT to another number.`);
});
