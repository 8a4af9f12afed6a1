import type { FunctionDefinition } from '../definition';
import { APR_STATEMENT } from './aprStatement';
import { PAYMENT_PLAN } from './paymentPlan';
import { PLAN_APR } from './planApr';
import { PLAN_INSTALMENT } from './planInstalment';
import { PLAN_LENGTH } from './planLength';
import { PLAN_POSITION } from './planPosition';
import { PLAN_STATUS } from './planStatus';
import { PROMISE_STATUS } from './promiseStatus';
import { SETTLEMENT_FLOOR } from './settlementFloor';
import { SETTLEMENT_NPV } from './settlementNpv';

export const plansFunctions: readonly FunctionDefinition[] = [
  PAYMENT_PLAN,
  PLAN_INSTALMENT,
  PLAN_LENGTH,
  PLAN_STATUS,
  PLAN_POSITION,
  PROMISE_STATUS,
  PLAN_APR,
  APR_STATEMENT,
  SETTLEMENT_NPV,
  SETTLEMENT_FLOOR,
];
