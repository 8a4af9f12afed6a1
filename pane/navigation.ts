import { createContext, useContext } from 'react';
import type { Task } from './tasks';

/** A screen with a tab of its own. */
export type Place = 'remind' | 'customer';

/** The ways between screens. */
export interface Navigation {
  readonly go: (place: Place) => void;
  /** Shows these customers, by their labels, the first one in front. */
  readonly openCustomers: (labels: readonly string[]) => void;
  readonly openTask: (task: Task) => void;
  /** Null while the screen at hand must stay. */
  readonly openFunctions: (() => void) | null;
  readonly openPolicy: (() => void) | null;
  readonly openTemplates: (() => void) | null;
  readonly openColumns: (() => void) | null;
  /** As `go`, from the tabs: the focus stays on them, though each place draws its own. */
  readonly goByTab: (place: Place) => void;
  readonly cameByTab: () => boolean;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation is called outside the pane; expected its context above.');
  return navigation;
}
