// npm start: builds what has changed, serves the workbench and opens it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../../scripts/build';
import { Workbench } from './workbench';

function portFrom(text: string | undefined): number {
  const port = Number(text ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${text ?? ''}; expected a number from 0 to 65535.`);
  return port;
}

function openBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no browser to open: the address stands in the terminal
  child.unref();
}

async function main(): Promise<void> {
  const root = join(__dirname, '../..');
  const port = portFrom(process.env['PORT']);
  await build();
  const workbench = new Workbench({ root, port, smtpUrl: process.env['SMTP_URL'], from: process.env['SMTP_FROM'] });
  const address = await workbench.start();
  if (workbench.selfSigned) {
    console.log('The certificate was made for this run, so the browser asks once: choose "Advanced", then "Proceed".');
  }
  console.log(`Workbench ready at ${address}`);
  const stop = (): void => void workbench.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (!process.argv.includes('--no-open')) openBrowser(`${address}/workbench/`);
}

main().catch((error: unknown) => {
  const code = (error as { code?: string } | undefined)?.code;
  const message = error instanceof Error ? error.message : String(error);
  const port = process.env['PORT'] ?? '3000';
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken; free it, or set PORT to another number.` : message);
  process.exitCode = 1;
});
