import { collectionsCall } from './collectionsCall';
import { formulas } from './formulas';
import { onInstall, onOpen, showPane } from './menu';

/** What the top-level functions of Code.js call: `App_.NAME` for every worksheet function, and the add-on's own. */
export const App = { ...formulas, onOpen, onInstall, showPane, collectionsCall };

export type { Server } from './collectionsCall';
