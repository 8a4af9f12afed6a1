import type { FunctionDefinition } from '../definition';

export const portfolioFunctions: readonly FunctionDefinition[] = [];
