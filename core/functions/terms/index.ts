import type { FunctionDefinition } from '../definition';

export const termsFunctions: readonly FunctionDefinition[] = [];
