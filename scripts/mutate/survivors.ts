import { readFileSync } from 'node:fs';

/** What is read of Stryker's report. Lines and columns count from 1. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>>;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface ReportedMutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** A survivor that stays, told by the text of its line, so that it is found again wherever the line has moved to. */
export interface Accepted {
  readonly line: string;
  /** `what stands there → what took its place`. */
  readonly mutants: readonly string[];
  readonly why: string;
}
export type AcceptedByFile = Readonly<Record<string, readonly Accepted[]>>;

export interface Survivor {
  readonly file: string;
  /** From 1. */
  readonly at: number;
  readonly line: string;
  readonly mutant: string;
}

export interface Judgement {
  readonly noticed: number;
  readonly all: number;
  readonly byFile: readonly { readonly file: string; readonly noticed: number; readonly all: number }[];
  /** Neither noticed nor explained. */
  readonly fresh: readonly Survivor[];
  /** Explained, but noticed by now or gone: their explanations are to be deleted. */
  readonly stale: readonly Survivor[];
}

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const LONGEST = 120;

const onOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

function survivorOf(
  file: string,
  source: string,
  { location: { start, end }, replacement = '' }: ReportedMutant,
): Survivor {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const [first = ''] = lines;
  const text = [...lines];
  const last = text.length - 1;
  text[last] = (text[last] ?? '').slice(0, end.column - 1);
  text[0] = (text[0] ?? '').slice(start.column - 1);
  return {
    file,
    at: start.line,
    line: onOneLine(first),
    mutant: `${onOneLine(text.join('\n'))} → ${onOneLine(replacement)}`,
  };
}

const idOf = ({ file, line, mutant }: Pick<Survivor, 'file' | 'line' | 'mutant'>): string =>
  `${file}\n${line}\n${mutant}`;

/** Holds a report against what is accepted, for the files that the report is about. */
export function judge({ files }: MutationReport, accepted: AcceptedByFile): Judgement {
  const explained = new Map<string, Survivor>();
  for (const file of Object.keys(files)) {
    for (const { line, mutants, why } of accepted[file] ?? []) {
      if (why.trim() === '') throw new Error(`${file}, "${line}": a survivor is accepted with a reason, or not at all`);
      for (const mutant of mutants) explained.set(idOf({ file, line, mutant }), { file, at: 0, line, mutant });
    }
  }
  const survivors = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => MISSED.includes(status)).map((mutant) => survivorOf(file, source, mutant)),
  );
  const byFile = Object.entries(files).map(([file, { mutants }]) => {
    const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
    return { file, noticed, all: noticed + mutants.filter(({ status }) => MISSED.includes(status)).length };
  });
  const found = new Set(survivors.map(idOf));
  return {
    noticed: byFile.reduce((sum, { noticed }) => sum + noticed, 0),
    all: byFile.reduce((sum, { all }) => sum + all, 0),
    byFile,
    fresh: survivors.filter((survivor) => !explained.has(idOf(survivor))),
    stale: [...explained].filter(([id]) => !found.has(id)).map(([, survivor]) => survivor),
  };
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
