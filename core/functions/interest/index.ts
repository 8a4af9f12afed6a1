import type { FunctionDefinition } from '../definition';

export const interestFunctions: readonly FunctionDefinition[] = [];
