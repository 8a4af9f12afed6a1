// Other people's work in what is built, with its licences: they want to be named wherever it goes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { StatsModule } from 'webpack';
import { VENDOR } from './workbenchFiles';

const MODULES = `${sep}node_modules${sep}`;

/** The folders of the packages that these files are of; files of our own have none. */
export function packagesOf(files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    const at = file.lastIndexOf(MODULES);
    if (at < 0) continue;
    const parts = file.slice(at + MODULES.length).split(sep);
    folders.add(
      join(file.slice(0, at + MODULES.length), ...parts.slice(0, parts[0]?.startsWith('@') === true ? 2 : 1)),
    );
  }
  return [...folders].sort();
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

/** Licences whose text is the same whoever grants them, for packages that do not bring it along. */
function commonText(root: string, { name, license = '', author }: PackageFile): string {
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  const texts = license
    .replace(/[()]/g, '')
    .split(' AND ')
    .map((id) => {
      const file = join(root, 'scripts/build/licences', `${id}.txt`);
      if (!existsSync(file))
        throw new Error(`${name} (${license}) brings no licence along; expected its text in ${file}.`);
      return readFileSync(file, 'utf8').trim();
    });
  return [`Copyright (c) ${holder}`, ...texts].join('\n\n');
}

/** Name, version and licence of each package, one below the other. */
export function noticesOf(root: string, folders: readonly string[]): string {
  const notices = folders.map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
    const own = readdirSync(folder).filter((name) => /^(licen[sc]e|copying|notice)/i.test(name));
    const text =
      own.length === 0
        ? commonText(root, about)
        : own.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
    return `${about.name} ${about.version} (${about.license ?? 'see below'})\n\n${text}\n`;
  });
  return notices.join(`\n${'-'.repeat(72)}\n\n`);
}

/** The files that went into a bundle, those of joined modules included. */
export function filesOf(modules: readonly StatsModule[]): string[] {
  return modules.flatMap(({ nameForCondition, modules: inner = [] }) => [
    ...(typeof nameForCondition === 'string' ? [nameForCondition] : []),
    ...filesOf(inner),
  ]);
}

/** @param files what went into the bundles, by the folder under dist that they lie in */
export function writeNotices(root: string, dist: string, files: ReadonlyMap<string, readonly string[]>): void {
  for (const [folder, own] of files) {
    const vendor = folder === 'workbench' ? Object.values(VENDOR).map((file) => join(root, 'node_modules', file)) : [];
    const text = noticesOf(root, packagesOf([...own, ...vendor]));
    mkdirSync(join(dist, folder), { recursive: true });
    // clasp takes pages and scripts along, and nothing else.
    if (folder === 'sheets') writeFileSync(join(dist, folder, 'Notices.html'), pageOf(text));
    else writeFileSync(join(dist, folder, 'NOTICES.txt'), text);
  }
}

function pageOf(text: string): string {
  return `<!doctype html>\n<title>Notices</title>\n<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>\n`;
}
