import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FileJob } from './fileJobs';
import { BadRequest } from './relayRequest';

export interface WorkLimits {
  readonly seconds: number;
  /** Of memory. */
  readonly megabytes: number;
}

const LIMITS: WorkLimits = { seconds: 30, megabytes: 1_024 };
/** How a process ends that ran out of memory, where the system has no signals. */
const ABORTED = 134;

/** A slow machine takes its time to start a process: that is not the file's fault. */
const STARTING_SECONDS = 120;

interface Told {
  /** It has started, and waits for the job. */
  readonly ready?: true;
  readonly body?: Uint8Array;
  readonly error?: string;
}

/**
 * Reads and writes files in a process of its own, one at a time: whatever a file does, the server answers and can be stopped. A
 * thread that runs out of memory may take its whole process along.
 */
export class FileWork {
  private queue: Promise<unknown> = Promise.resolve();
  private running: ChildProcess | undefined;

  constructor(private readonly limits: WorkLimits = LIMITS) {}

  /** @throws BadRequest that says what is wrong with the file */
  run(job: FileJob): Promise<Uint8Array> {
    const result = this.queue.then(() => this.alone(job));
    this.queue = result.catch(() => undefined);
    return result;
  }

  close(): Promise<void> {
    this.running?.kill('SIGKILL');
    return Promise.resolve();
  }

  private alone(job: FileJob): Promise<Uint8Array> {
    const { seconds, megabytes } = this.limits;
    const child = fork(join(__dirname, 'fileWorker.ts'), {
      execArgv: ['--require', require.resolve('tsx/cjs'), `--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      // What the engine says as it runs out of memory helps nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.running = child;
    return new Promise<Uint8Array>((resolve, reject) => {
      const givenUpAfter = (limit: number, why: string): NodeJS.Timeout =>
        setTimeout(() => {
          reject(new BadRequest(why));
          child.kill('SIGKILL');
        }, limit * 1000);
      let timer = givenUpAfter(STARTING_SECONDS, 'The file could not be worked on: no process for it started in time.');
      child.on('message', ({ ready, body, error = '' }: Told) => {
        if (ready === true) {
          clearTimeout(timer);
          timer = givenUpAfter(
            seconds,
            `The file took longer than ${seconds} seconds: it is too large for the workbench, or damaged.`,
          );
          child.send(job);
          return;
        }
        if (body === undefined) reject(new BadRequest(error));
        else resolve(body);
        child.kill('SIGKILL');
      });
      child.on('error', (error) => reject(new BadRequest(error.message)));
      child.on('exit', (code, signal) => {
        clearTimeout(timer);
        const full = signal === 'SIGABRT' || signal === 'SIGTRAP' || code === ABORTED;
        const stopped = 'The file could not be worked on: the workbench was stopped.';
        reject(new BadRequest(full ? `The file takes more than ${megabytes} MB of memory.` : stopped));
      });
    });
  }
}
