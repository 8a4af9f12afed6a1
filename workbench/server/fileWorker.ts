// Runs in a process of its own: see fileWork.ts.
import { carryOut, type FileJob } from './fileJobs';

// Whoever asked is gone.
process.once('disconnect', () => process.exit());

process.once('message', (job: FileJob) => {
  carryOut(job).then(
    (body) => process.send?.({ body }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  );
});

process.send?.({ ready: true });
