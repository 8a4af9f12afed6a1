import { at } from './at';
import { de } from './de';
import { es } from './es';
import { eu } from './eu';
import { fr } from './fr';
import { ie } from './ie';
import type { Law } from './law';
import { uk } from './uk';

/** The laws on offer. A new one is a file beside these, a line here and a line in docs/statutory-interest.md. */
export const LAWS = { UK: uk, IE: ie, EU: eu, ES: es, DE: de, FR: fr, AT: at } as const satisfies Record<string, Law>;

export type Jurisdiction = keyof typeof LAWS;

export const JURISDICTIONS = Object.keys(LAWS) as readonly Jurisdiction[];

export function lawOf(jurisdiction: Jurisdiction): Law {
  return LAWS[jurisdiction];
}
