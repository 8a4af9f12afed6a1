import type { Party } from '../interest/law/law';
import type { LedgerRow } from './ledgerRow';

/** Lower case, without accents. */
const CONSUMER_WORDS: ReadonlySet<string> = new Set([
  'consumer',
  'b2c',
  'private',
  'private customer',
  'private individual',
  'private person',
  'individual',
  'natural person',
  'household',
  'verbraucher',
  'verbraucherin',
  'privat',
  'privatkunde',
  'privatkundin',
  'privatperson',
  'naturliche person',
  'consumidor',
  'consumidora',
  'consumidor final',
  'particular',
  'privado',
  'persona fisica',
  'persona natural',
  'consommateur',
  'consommatrice',
  'particulier',
  'prive',
  'personne physique',
  'pessoa fisica',
  'pessoa singular',
]);

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Who owes, by the ledger's customer type: a consumer where one of the known words says so, else a business, which also
 * holds for blanks and for words that are not known; undefined where the cell cannot be read.
 */
export function partyOf({ customerType, unreadable }: LedgerRow): Party | undefined {
  if (unreadable.some(({ field }) => field === 'customerType')) return undefined;
  return customerType !== '' && CONSUMER_WORDS.has(folded(customerType)) ? 'consumer' : 'business';
}
