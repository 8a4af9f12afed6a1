import { createContext, useContext } from 'react';
import type { MenuGroup, Task } from './tasks';

/** A screen with a tab of its own. */
export type Place = 'remind' | 'customer';

/** A line of the ⋯ menu. */
export interface MenuWay {
  readonly key: string;
  readonly group: MenuGroup;
  readonly text: string;
  readonly open: () => void;
}

/** The ways between screens. */
export interface Navigation {
  readonly go: (place: Place) => void;
  /** Shows these customers, by their labels, the first one in front. */
  readonly openCustomers: (labels: readonly string[]) => void;
  readonly openTask: (task: Task) => void;
  /** Shows a customer in front of the task at hand, which comes back as it was left. */
  readonly lookAtCustomer: (label: string) => void;
  /** Back to the task that the place stands in front of; null where it stands in front of none. */
  readonly backToTask: (() => void) | null;
  /** The calls due today; null where there are none, or the work at hand must stay. */
  readonly callList: { readonly calls: number; readonly open: () => void } | null;
  /** Lines of the ⋯ menu that lead somewhere just now. */
  readonly menu: readonly MenuWay[];
  /** Null while the screen at hand must stay. */
  readonly openSetUp: (() => void) | null;
  /** Null while the screen at hand must stay. */
  readonly openColumns: (() => void) | null;
  /** The check of the ledger; from work at hand too, which it ends: what was worked out waits for its answers. Null while that must stay. */
  readonly openCheck: (() => void) | null;
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
