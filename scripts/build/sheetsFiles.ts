// The Sheets manifest must lie inside the folder that clasp pushes.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export function copySheetsFiles(root: string, dist: string): void {
  const manifest = join(root, 'appsscript.json');
  if (!existsSync(manifest)) return;
  mkdirSync(join(dist, 'sheets'), { recursive: true });
  cpSync(manifest, join(dist, 'sheets/appsscript.json'));
}
