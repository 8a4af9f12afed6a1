import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

// The preview of a message runs no scripts, so nothing can look into its frame.
const RULES: RunOptions = {
  iframes: false,
  // Of what is right one element a rule tells enough, and thousands take long to bring over.
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const library = require.resolve('axe-core/axe.min.js');

export interface Looked {
  readonly violations: readonly string[];
  /** Elements whose colours were measured. */
  readonly measured: number;
}

/** What scrolls, and what is pressed, by the rules that depend on how much room there is. */
const BY_ROOM_RULES = ['scrollable-region-focusable', 'target-size'];
const BY_ROOM: RunOptions = {
  iframes: false,
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: BY_ROOM_RULES },
};

/** What a theme can break; names, roles and order are the same in each. */
const BY_THEME: RunOptions = {
  iframes: false,
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', ...BY_ROOM_RULES] },
};

/**
 * Runs axe in the page that the pane really is; the contrast rule needs true layout and colours.
 * @param rules all of them, or those of which a theme can break one
 */
export async function lookWithAxe(pane: Frame | Page, rules: 'all' | 'theme' = 'all'): Promise<Looked> {
  const results = await run(pane, rules === 'all' ? RULES : BY_THEME);
  return {
    violations: sentencesOf(results),
    measured: results.passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}

/** What cannot be scrolled by keys or is too small to press, as sentences: a narrower pane or a wider font makes such. */
export async function roomFaults(pane: Frame | Page): Promise<readonly string[]> {
  return sentencesOf(await run(pane, BY_ROOM));
}

async function run(pane: Frame | Page, options: RunOptions): Promise<AxeResults> {
  // The page's policy lets no foreign script in, so it comes through the debugger.
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(readFileSync(library, 'utf8'));
  return pane.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
    return axe.run(how);
  }, options);
}

function sentencesOf({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} — ${failureSummary ?? ''}`),
  );
}
