import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gallery, type Look } from '../pane/gallery/gallery';
import { STATES } from '../pane/gallery/states';
import { lookWithAxe } from './axe';

/**
 * Shows every screen in every state: nothing is cut off, nothing overlaps, and axe finds nothing.
 * @param more widths at which the screens are looked at too
 */
export function tryScreens(look: Look, ...more: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await Gallery.start(folder);
  });
  afterAll(async () => {
    await gallery.stop();
    rmSync(folder, { recursive: true });
  });

  describe(`nothing is cut off, nothing overlaps, and axe finds nothing: ${look.theme}, ${look.locale}`, () => {
    test.each(Object.keys(STATES))('%s', async (name) => {
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
}
