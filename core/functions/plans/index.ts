import type { FunctionDefinition } from '../definition';

export const plansFunctions: readonly FunctionDefinition[] = [];
