import type { FunctionDefinition } from '../definition';
import { AVERAGE_DAYS_DELINQUENT } from './averageDaysDelinquent';
import { BEST_POSSIBLE_DSO } from './bestPossibleDso';
import { COLLECTION_EFFECTIVENESS } from './collectionEffectiveness';
import { DSO } from './dso';
import { DSO_COUNTBACK } from './dsoCountback';
import { PAYMENT_RISK } from './paymentRisk';
import { PAYMENT_RISK_DRIVERS } from './paymentRiskDrivers';
import { PROVISION } from './provision';
import { RISK_SEGMENT } from './riskSegment';
import { ROLL_RATES } from './rollRates';

export const portfolioFunctions: readonly FunctionDefinition[] = [
  DSO,
  DSO_COUNTBACK,
  BEST_POSSIBLE_DSO,
  AVERAGE_DAYS_DELINQUENT,
  COLLECTION_EFFECTIVENESS,
  ROLL_RATES,
  PROVISION,
  PAYMENT_RISK,
  PAYMENT_RISK_DRIVERS,
  RISK_SEGMENT,
];
