import { CZECH } from './czech';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import type { Vocabulary } from './language';
import { NL } from './nl';
import { NORDIC } from './nordic';
import { POLISH } from './polish';
import { PT } from './pt';

/** Every language that ledgers are read in. Of two that use a word differently, the earlier one is heard. */
export const VOCABULARIES: readonly Vocabulary[] = [EN, DE, ES, FR, PT, IT, NL, NORDIC, POLISH, CZECH];

/** The entries of a list of the vocabulary. */
export function entriesOf(list = ''): readonly string[] {
  return list === '' ? [] : list.split(', ');
}
