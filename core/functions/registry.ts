import { contactFunctions } from './contact';
import type { FunctionDefinition } from './definition';
import { interestFunctions } from './interest';
import { plansFunctions } from './plans';
import { portfolioFunctions } from './portfolio';
import { stageFunctions } from './stages';
import { termsFunctions } from './terms';

/** Every worksheet function, in the order of the reference. */
export const registry: readonly FunctionDefinition[] = [
  ...stageFunctions,
  ...termsFunctions,
  ...interestFunctions,
  ...plansFunctions,
  ...portfolioFunctions,
  ...contactFunctions,
];
