import { ENGLISH } from '../../../failures/english';
import { EXPECTED_ENGLISH } from '../../../failures/expected';
import type { FailuresTexts } from '../../../i18n/sections/failures/texts';

export const failures: FailuresTexts = { sentences: ENGLISH, expected: EXPECTED_ENGLISH };
