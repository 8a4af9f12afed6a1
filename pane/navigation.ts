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
  /** Shows a customer in front of the task at hand, which comes back as it was left. */
  readonly lookAtCustomer: (label: string) => void;
  /** Back to the task that the place stands in front of; null where it stands in front of none. */
  readonly backToTask: (() => void) | null;
  /** The calls due today; null where there are none, or the work at hand must stay. */
  readonly callList: { readonly calls: number; readonly open: () => void } | null;
  /** Null while the screen at hand must stay. */
  readonly openFunctions: (() => void) | null;
  readonly openPolicy: (() => void) | null;
  readonly openTemplates: (() => void) | null;
  readonly openHelp: (() => void) | null;
  readonly openColumns: (() => void) | null;
  /** Null, too, where the deployment sets up SMS and WhatsApp. */
  readonly openServices: (() => void) | null;
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
