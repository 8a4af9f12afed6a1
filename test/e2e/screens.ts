import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FONTS } from '../pane/gallery/fonts';
import { Gallery, type Look } from '../pane/gallery/gallery';
import { STATES } from '../pane/gallery/states';
import { lookWithAxe, roomFaults } from './axe';

const ends = (widths: readonly number[]): readonly number[] => [...new Set([Math.min(...widths), Math.max(...widths)])];

/** Pages that show states side by side: most of a state's time is waiting for frames. */
const SIDE_BY_SIDE = 3;

/** What was found where a state was shown. */
interface Found {
  readonly violations: readonly string[];
  readonly measured: number;
  readonly room: readonly string[];
  /** Faults by font and width, and fonts of the machine's own. */
  readonly drawn: readonly string[];
}

/** Shows one state in every font and width. */
async function lookAt(gallery: Gallery, name: string, look: Look, more: readonly number[]): Promise<Found> {
  const page = await gallery.show(name, look);
  const { violations, measured } = await lookWithAxe(page, look.theme === 'light' ? 'all' : 'theme');
  // Where there is least room, most has to be scrolled to.
  await gallery.draw(Math.min(look.width, ...more), 'wide');
  const room = await roomFaults(page);
  const drawn: string[] = [];
  for (const font of FONTS) {
    // What a narrow font could break, it breaks where there is most room or least.
    for (const width of font === 'wide' ? [look.width, ...more] : ends([look.width, ...more])) {
      await gallery.draw(width, font);
      drawn.push(...(await gallery.faults()).map((fault) => `${font}, ${width} px: ${fault}`));
    }
    drawn.push(...(await gallery.foreignFonts()).map((foreign) => `${font}: drawn in ${foreign}`));
  }
  return { violations, measured, room, drawn };
}

/**
 * Shows every screen in every state: nothing is cut off, nothing overlaps, and axe finds nothing, whichever the font.
 * @param more widths at which the screens are looked at too
 */
export function tryScreens(look: Look, ...more: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  const found = new Map<string, Promise<Found>>();
  let galleries: readonly Gallery[] = [];

  beforeAll(async () => {
    galleries = await Gallery.startSeveral(folder, SIDE_BY_SIDE);
    const free = galleries.map((gallery) => Promise.resolve(gallery));
    for (const [i, name] of Object.keys(STATES).entries()) {
      const at = i % SIDE_BY_SIDE;
      const looked = (free[at] as Promise<Gallery>).then((gallery) => lookAt(gallery, name, look, more));
      found.set(name, looked);
      // A state that fails is told by its own test; the next one is shown all the same.
      free[at] = looked.then(
        () => galleries[at] as Gallery,
        () => galleries[at] as Gallery,
      );
    }
  });
  afterAll(async () => {
    await galleries[0]?.stop();
    rmSync(folder, { recursive: true });
  });

  describe(`nothing is cut off, nothing overlaps, and axe finds nothing: ${look.theme}, ${look.locale}`, () => {
    test.each(Object.keys(STATES))('%s', async (name) => {
      const { violations, measured, room, drawn } = (await found.get(name)) as Found;
      expect(violations).toEqual([]);
      expect(measured).toBeGreaterThan(0);
      expect(room).toEqual([]);
      expect(drawn).toEqual([]);
    });
  });
}
