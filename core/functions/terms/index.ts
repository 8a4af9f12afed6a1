import type { FunctionDefinition } from '../definition';
import { DISCOUNT_RATE } from './discountRate';
import { DUE_DATE } from './dueDate';
import { EARLY_DISCOUNT } from './earlyDiscount';

export const termsFunctions: readonly FunctionDefinition[] = [DUE_DATE, EARLY_DISCOUNT, DISCOUNT_RATE];
