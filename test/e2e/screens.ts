import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FONTS } from '../pane/gallery/fonts';
import { Gallery, type Look } from '../pane/gallery/gallery';
import { STATES } from '../pane/gallery/states';
import { lookWithAxe, roomFaults } from './axe';

const ends = (widths: readonly number[]): readonly number[] => [...new Set([Math.min(...widths), Math.max(...widths)])];

/**
 * Shows every screen in every state: nothing is cut off, nothing overlaps, and axe finds nothing, whichever the font.
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
      const { violations, measured } = await lookWithAxe(page, look.theme === 'light' ? 'all' : 'theme');
      expect(violations).toEqual([]);
      expect(measured).toBeGreaterThan(0);
      // Where there is least room, most has to be scrolled to.
      await gallery.draw(Math.min(look.width, ...more), 'wide');
      expect(await roomFaults(page)).toEqual([]);
      for (const font of FONTS) {
        // What a narrow font could break, it breaks where there is most room or least.
        for (const width of font === 'wide' ? [look.width, ...more] : ends([look.width, ...more])) {
          await gallery.draw(width, font);
          expect([font, width, await gallery.faults()]).toEqual([font, width, []]);
        }
        expect([font, await gallery.foreignFonts()]).toEqual([font, []]);
      }
    });
  });
}
