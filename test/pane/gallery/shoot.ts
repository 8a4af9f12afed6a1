import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Gallery, type Look } from './gallery';
import { STATES } from './states';

/**
 * Takes a picture of every screen in every state, and tells what is cut off or overlaps:
 * `npx tsx test/pane/gallery/shoot.ts [folder] [part of a state's name]`.
 */
const folder = process.argv[2] ?? join('dist', 'gallery');
const part = process.argv[3] ?? '';

const LOOKS: readonly Look[] = [
  { width: 350, theme: 'light', locale: 'en-GB' },
  { width: 350, theme: 'dark', locale: 'en-GB' },
  { width: 350, theme: 'contrast', locale: 'en-GB' },
  { width: 300, theme: 'light', locale: 'de-DE' },
  { width: 270, theme: 'light', locale: 'en-GB' },
  { width: 270, theme: 'light', locale: 'fr-FR' },
  { width: 320, theme: 'light', locale: 'es-ES' },
  { width: 300, theme: 'dark', locale: 'pt-PT' },
];

async function main(): Promise<void> {
  const gallery = await Gallery.start(folder, 2);
  for (const look of LOOKS) {
    const to = join(folder, `${look.width}-${look.theme}-${look.locale.slice(0, 2)}`);
    mkdirSync(to, { recursive: true });
    for (const name of Object.keys(STATES).filter((state) => state.includes(part))) {
      try {
        const page = await gallery.show(name, look);
        await page.screenshot({ path: join(to, `${name.replace(/[^a-z-]+/gi, '-')}.png`) });
        for (const fault of await gallery.faults()) console.log(`${to} ${name}: ${fault}`);
      } catch (error) {
        console.log(`${to} ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await gallery.stop();
}

void main();
