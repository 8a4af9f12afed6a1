import type { FunctionDefinition } from '../definition';

export const contactFunctions: readonly FunctionDefinition[] = [];
