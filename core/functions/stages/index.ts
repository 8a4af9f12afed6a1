import type { FunctionDefinition } from '../definition';
import { COLLECTION_STAGE } from './collectionStage';

export const stageFunctions: readonly FunctionDefinition[] = [COLLECTION_STAGE];
