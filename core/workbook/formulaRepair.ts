/** Names of functions as formulas write them. */
export type FunctionNames = ReadonlySet<string>;

// Text, a quoted sheet name, a word with its dots, or any other single character.
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/gu;

/** Excel writes what it does not know under these prefixes, and takes them off itself where it does. */
const NOISE = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;
/** Functions of an add-in that is not there. */
const ADDIN = /^_xldudf_/i;
/** What Google Sheets writes into an xlsx file in place of a function of its own or of a script. */
const DUMMY = /^IFERROR\(\s*__xludf\.DUMMYFUNCTION\(\s*"((?:[^"]|"")*)"\s*\)\s*,/i;
const COMPUTED = /^"?COMPUTED_VALUE"?$/i;
/** Excel spills without being told to. */
const SPILLER = /^ARRAYFORMULA\(/i;

/** The name of ours that a word means: as it stands, or behind the namespace of a deployment; undefined for any other. */
function ownName(word: string, names: FunctionNames): string | undefined {
  const wanted = word.toUpperCase();
  if (names.has(wanted)) return wanted;
  for (let at = wanted.indexOf('_'); at >= 0; at = wanted.indexOf('_', at + 1)) {
    const rest = wanted.slice(at + 1);
    if (names.has(rest)) return rest;
  }
  return undefined;
}

/** Where the bracket closes that opens at a place; -1 where it never does. */
function closing(formula: string, open: number): number {
  let depth = 0;
  for (const { 0: part, index } of formula.matchAll(PARTS)) {
    if (index < open) continue;
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** What Google Sheets put into a file for a formula of its own; undefined for any other formula. */
function dummyOf(formula: string): string | undefined {
  const body = formula.replace(/^=/, '');
  const dummy = DUMMY.exec(body);
  if (dummy === null || closing(body, body.indexOf('(')) !== body.length - 1) return undefined;
  return (dummy[1] ?? '').replace(/""/g, '"').replace(/^=/, '');
}

/** Whether a formula asks a function of ours, however it is spelt in a file. */
export function asksOurs(formula: string, names: FunctionNames): boolean {
  for (const { 0: part, index } of formula.matchAll(PARTS)) {
    if (formula[index + part.length] !== '(') continue;
    const word = part.replace(NOISE, '').replace(ADDIN, '');
    // A namespace of Excel stands before a dot.
    if (ownName(word.slice(word.lastIndexOf('.') + 1), names) !== undefined) return true;
  }
  const inner = dummyOf(formula);
  return inner !== undefined && asksOurs(`=${inner}`, names);
}

/** A word of a formula without what a change of host has put before it. */
function repairedWord(word: string, isCall: boolean, names: FunctionNames): string {
  const plain = word.replace(NOISE, '');
  if (!isCall || !ADDIN.test(plain)) return plain;
  return ownName(plain.replace(ADDIN, ''), names) ?? word;
}

/** What a formula was that Google Sheets put into a file; undefined for any other, '' for a cell that only held a spilt value. */
export function sheetsFormula(formula: string): string | undefined {
  const inner = dummyOf(formula);
  if (inner === undefined) return undefined;
  if (COMPUTED.test(inner)) return '';
  const isSpiller = SPILLER.test(inner) && closing(inner, inner.indexOf('(')) === inner.length - 1;
  return `=${isSpiller ? inner.slice(inner.indexOf('(') + 1, -1) : inner}`;
}

/**
 * A formula as it was before it went through a host without our functions: `_xldudf_NAME(` and `_xldudf_NS_NAME(`,
 * `_xlfn.` and its like, and what Google Sheets writes into xlsx files. Text and sheet names stay as they are, and so
 * does a formula that asks none of our functions: its prefixes tell a newer Excel what is meant.
 */
export function repairedFormula(formula: string, names: FunctionNames): string {
  if (!asksOurs(formula, names)) return formula;
  const was = sheetsFormula(formula);
  if (was !== undefined) return repairedFormula(was, names);
  return formula.replace(PARTS, (part: string, index: number) =>
    /^[\p{L}_\\]/u.test(part) ? repairedWord(part, formula[index + part.length] === '(', names) : part,
  );
}
