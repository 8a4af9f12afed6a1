import { ENGLISH } from '../../../failures/english';
import { EXPECTED_ENGLISH } from '../../../failures/expected';
import type { FailuresTexts } from './texts';

export const failuresEn: FailuresTexts = { sentences: ENGLISH, expected: EXPECTED_ENGLISH };
