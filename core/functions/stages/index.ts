import type { FunctionDefinition } from '../definition';
import { AGEING_BUCKET } from './ageingBucket';
import { AGEING_SUMMARY } from './ageingSummary';
import { BUSINESS_DAYS_PAST_DUE } from './businessDaysPastDue';
import { COLLECTION_STAGE } from './collectionStage';
import { CUSTOMER_STAGE } from './customerStage';
import { DAYS_PAST_DUE } from './daysPastDue';
import { DAYS_TO_DUE } from './daysToDue';

export const stageFunctions: readonly FunctionDefinition[] = [
  COLLECTION_STAGE,
  CUSTOMER_STAGE,
  DAYS_PAST_DUE,
  DAYS_TO_DUE,
  BUSINESS_DAYS_PAST_DUE,
  AGEING_BUCKET,
  AGEING_SUMMARY,
];
