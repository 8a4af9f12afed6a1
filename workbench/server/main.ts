// npm start: builds what has changed, serves the workbench and opens it.
import { join } from 'node:path';
import { build } from '../../scripts/build';
import { openBrowser } from './openBrowser';
import { Workbench } from './workbench';

function portFrom(text: string | undefined): number {
  const port = Number(text ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${text ?? ''}; expected a number from 0 to 65535.`);
  return port;
}

async function main(): Promise<void> {
  const root = join(__dirname, '../..');
  const port = portFrom(process.env['PORT']);
  await build();
  const [smtpUrl, from] = [process.env['SMTP_URL'], process.env['SMTP_FROM']];
  let shown = '';
  // Whoever else uses this machine or its network cannot read the terminal, and so has no way in.
  const show = (): void => {
    shown = workbench.newEntrance();
    console.log(`Open ${shown} (good for once; when it was used, a new one follows)`);
  };
  const onEntered = (used: string): void => {
    if (used === shown) show();
  };
  const workbench = new Workbench({ root, port, smtpUrl, from, onEntered });
  const address = await workbench.start();
  if (workbench.selfSigned) {
    console.log('The certificate was made for this run, so the browser asks once: choose "Advanced", then "Proceed".');
  }
  show();
  let tidy = (): void => undefined;
  const stop = (): void => {
    tidy();
    void workbench.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (!process.argv.includes('--no-open')) {
    tidy = openBrowser(workbench.newEntrance(), join(root, 'dist/open-workbench.html'));
  }
  // Last: who reads this line may press Ctrl-C at once.
  console.log(`Workbench ready at ${address}`);
}

main().catch((error: unknown) => {
  const code = (error as { code?: string } | undefined)?.code;
  const message = error instanceof Error ? error.message : String(error);
  const port = process.env['PORT'] ?? '3000';
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken; free it, or set PORT to another number.` : message);
  process.exitCode = 1;
});
