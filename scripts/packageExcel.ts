// `npm run package:excel -- --host https://… [--namespace NAME] [--support https://…] [--connect "https://… …"]`:
// builds dist/excel for a server of one's own, checks it and says what to do with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { build } from './build';
import { asked, packageFaults } from './build/excelPackage';

const folder = join(__dirname, '..', 'dist', 'excel');

async function main(): Promise<void> {
  const { host, settings } = asked(process.argv.slice(2));
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) process.env[name] = value;
  await build();
  const path = join(folder, 'manifest.xml');
  // Microsoft's own reader: what it cannot read, no host can.
  const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(path);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const faults = packageFaults(readFileSync(path, 'utf8'), host, files);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log(`${displayName ?? 'The add-in'} ${version ?? ''} (${id ?? ''}) is in dist/excel, for ${host}.
1. Put everything in dist/excel there, so that ${host}/taskpane.html opens. functions.js and every functions*.json have to
   be answered with Access-Control-Allow-Origin: * to be read by Excel on the web.
2. Give dist/excel/manifest.xml to the Microsoft 365 admin centre (docs/administration.md).
Not asked: Microsoft's validator, which wants the internet: npx office-addin-manifest validate -p dist/excel/manifest.xml`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
