import { at } from './at';
import { be } from './be';
import { br } from './br';
import { ch } from './ch';
import { co } from './co';
import { cz } from './cz';
import { de } from './de';
import { dk } from './dk';
import { es } from './es';
import { eu } from './eu';
import { fi } from './fi';
import { fr } from './fr';
import { ie } from './ie';
import { it } from './it';
import type { Law, Party } from './law';
import { mx } from './mx';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { se } from './se';
import { uk } from './uk';
import { usca } from './usca';
import { usfl } from './usfl';
import { usil } from './usil';
import { usny } from './usny';
import { ustx } from './ustx';

/** The laws on offer. A new one is a file beside these and a line here; lists of codes everywhere else come from it. */
export const LAWS = {
  UK: uk,
  IE: ie,
  EU: eu,
  ES: es,
  DE: de,
  FR: fr,
  AT: at,
  IT: it,
  NL: nl,
  BE: be,
  PT: pt,
  CH: ch,
  MX: mx,
  BR: br,
  CO: co,
  SE: se,
  DK: dk,
  FI: fi,
  CZ: cz,
  PL: pl,
  'US-NY': usny,
  'US-CA': usca,
  'US-TX': ustx,
  'US-FL': usfl,
  'US-IL': usil,
} as const satisfies Record<string, Law>;

export type Jurisdiction = keyof typeof LAWS;

export const JURISDICTIONS = Object.keys(LAWS) as readonly Jurisdiction[];

export function lawOf(jurisdiction: Jurisdiction): Law {
  return LAWS[jurisdiction];
}

/** The statute, as a claim against this party cites it: consumers' own article where the law has a flat rate for them. */
export function lawCited({ title, consumer }: Law, party: Party): string {
  return party === 'consumer' && consumer !== undefined && 'flat' in consumer ? consumer.article : title;
}
