import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileJob } from './fileJobs';
import { BadRequest } from './relayRequest';

export interface WorkLimits {
  readonly seconds: number;
  /** Of memory. */
  readonly megabytes: number;
}

const LIMITS: WorkLimits = { seconds: 30, megabytes: 1_024 };
// A worker starts as plain JavaScript and learns TypeScript first, whatever runs this process.
const START = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(join(__dirname, 'fileWorker.ts'))});`;

interface Told {
  readonly body?: Uint8Array;
  readonly error?: string;
}

/**
 * Reads and writes files in a thread of its own, one at a time: whatever a file does, the server answers and can be stopped.
 */
export class FileWork {
  private queue: Promise<unknown> = Promise.resolve();
  private running: Worker | undefined;

  constructor(private readonly limits: WorkLimits = LIMITS) {}

  /** @throws BadRequest that says what is wrong with the file */
  run(job: FileJob): Promise<Uint8Array> {
    const result = this.queue.then(() => this.alone(job));
    this.queue = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.running?.terminate();
  }

  private alone(job: FileJob): Promise<Uint8Array> {
    const { seconds, megabytes } = this.limits;
    const worker = new Worker(START, {
      eval: true,
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    });
    this.running = worker;
    return new Promise<Uint8Array>((resolve, reject) => {
      const tooLong = `The file took longer than ${seconds} seconds: it is too large for the workbench, or damaged.`;
      const timer = setTimeout(() => {
        reject(new BadRequest(tooLong));
        void worker.terminate();
      }, seconds * 1000);
      worker.on('message', ({ body, error = '' }: Told) => {
        if (body === undefined) reject(new BadRequest(error));
        else resolve(body);
      });
      worker.on('error', (error: { code?: string; message: string }) => {
        const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(new BadRequest(full ? `The file takes more than ${megabytes} MB of memory.` : error.message));
      });
      worker.on('exit', () => {
        clearTimeout(timer);
        reject(new BadRequest('The file could not be worked on: the workbench was stopped.'));
      });
    });
  }
}
