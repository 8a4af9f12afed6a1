import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CODE_JS, FUNCTIONS_JS } from './bundles';
import { median } from './measure';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
}

const STARTS = 9;

/** Evaluates a bundle in a fresh process, with what it expects of its host in place. @returns milliseconds of CPU */
const START = `
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
globalThis.CustomFunctions = { associate() {} };
globalThis.location = { search: '' };
const code = readFileSync(process.argv[1], 'utf8');
const before = process.cpuUsage();
new Script(code).runInThisContext();
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));
`;

function coldStart(file: string): number {
  const times = Array.from({ length: STARTS }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', START, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${file} does not start: ${stderr}`);
    return Number(stdout);
  });
  return median(times);
}

/** Sizes in kB of 1000 bytes, and cold starts. */
export function bundleFigures(): Figure[] {
  const kB = (bytes: number): number => bytes / 1000;
  const functions = readFileSync(FUNCTIONS_JS);
  const pane = join(FUNCTIONS_JS, '../taskpane.js');
  return [
    { name: 'functions.js, minified', value: kB(functions.length), unit: 'kB', most: 105 },
    { name: 'functions.js, gzip', value: kB(gzipSync(functions, { level: 9 }).length), unit: 'kB', most: 36 },
    { name: 'functions.js, cold start', value: coldStart(FUNCTIONS_JS), unit: 'ms', most: 8 },
    { name: 'Code.js', value: kB(readFileSync(CODE_JS).length), unit: 'kB' },
    { name: 'Code.js, cold start', value: coldStart(CODE_JS), unit: 'ms', most: 12 },
    ...(existsSync(pane)
      ? [
          {
            name: 'taskpane.js, gzip',
            value: kB(gzipSync(readFileSync(pane), { level: 9 }).length),
            unit: 'kB',
            most: 235,
          },
        ]
      : []),
  ];
}
