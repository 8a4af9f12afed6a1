import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gallery, type Look } from '../pane/gallery/gallery';
import { STATES } from '../pane/gallery/states';
import { lookWithAxe } from './axe';

const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
let gallery: Gallery;

beforeAll(async () => {
  gallery = await Gallery.start(folder);
});
afterAll(async () => {
  await gallery.stop();
  rmSync(folder, { recursive: true });
});

/** Widths that each look is tried at: the hosts' own, a wide one, and 350 px at 200 %. */
const LOOKS: readonly (readonly [Look, ...number[]])[] = [
  [{ width: 350, theme: 'light', locale: 'en-GB' }, 270, 500, 175],
  [{ width: 300, theme: 'dark', locale: 'de-DE' }, 350],
  [{ width: 270, theme: 'contrast', locale: 'fr-FR' }, 320],
];

const cases = LOOKS.flatMap(([look, ...more]) => Object.keys(STATES).map((name) => [name, look, more] as const));

describe('nothing is cut off, nothing overlaps, and axe finds nothing', () => {
  test.each(cases)('%s, %j', async (name, look, more) => {
    const page = await gallery.show(name, look);
    const { violations, measured } = await lookWithAxe(page);
    expect(violations).toEqual([]);
    expect(measured).toBeGreaterThan(0);
    for (const width of [look.width, ...more]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(60);
      expect([width, await gallery.faults()]).toEqual([width, []]);
    }
  });
});
