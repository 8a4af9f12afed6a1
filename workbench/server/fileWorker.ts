// Runs in a thread of its own: see fileWork.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, type FileJob } from './fileJobs';

carryOut(workerData as FileJob).then(
  (body) => parentPort?.postMessage({ body }),
  (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
);
