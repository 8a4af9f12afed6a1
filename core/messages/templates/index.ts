import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { Wording } from './wording';

/** Every language that messages are written in, all at hand. `loadWordings` fetches those in use. */
export const WORDINGS: readonly Wording[] = [en, es, de, fr, pt];
