import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

// The preview of a message runs no scripts, so nothing can look into its frame.
const RULES: RunOptions = {
  iframes: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const library = require.resolve('axe-core/axe.min.js');

export interface Looked {
  readonly violations: readonly string[];
  /** Elements whose colours were measured. */
  readonly measured: number;
}

/** Runs axe in the page that the pane really is; the contrast rule needs true layout and colours. */
export async function lookWithAxe(pane: Frame | Page): Promise<Looked> {
  // The page's policy lets no foreign script in, so it comes through the debugger.
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(readFileSync(library, 'utf8'));
  const results = await pane.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
    return axe.run(options);
  }, RULES);
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} — ${failureSummary ?? ''}`),
  );
  return { violations, measured: results.passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0 };
}
