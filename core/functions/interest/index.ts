import type { FunctionDefinition } from '../definition';
import { ALLOCATE_PAYMENT } from './allocatePayment';
import { ALLOCATE_TO_INVOICES } from './allocateToInvoices';
import { BALANCE_AFTER_PAYMENTS } from './balanceAfterPayments';
import { BALANCE_STATEMENT } from './balanceStatement';
import { FIXED_COMPENSATION } from './fixedCompensation';
import { INTEREST_STATEMENT } from './interestStatement';
import { LATE_INTEREST } from './lateInterest';
import { STATUTORY_INTEREST } from './statutoryInterest';
import { STATUTORY_RATE } from './statutoryRate';
import { STATUTORY_STATEMENT } from './statutoryStatement';
import { YEAR_FRACTION } from './yearFraction';

export const interestFunctions: readonly FunctionDefinition[] = [
  YEAR_FRACTION,
  LATE_INTEREST,
  INTEREST_STATEMENT,
  STATUTORY_RATE,
  STATUTORY_INTEREST,
  STATUTORY_STATEMENT,
  FIXED_COMPENSATION,
  ALLOCATE_PAYMENT,
  ALLOCATE_TO_INVOICES,
  BALANCE_AFTER_PAYMENTS,
  BALANCE_STATEMENT,
];
