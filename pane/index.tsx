import { createRoot } from 'react-dom/client';
import { loadWording } from '../core/languages/load';
import type { Services } from '../core/usecases/types';
import { fetchAhead } from './screens/registry';
import { Pane } from './Pane';
import { reviewRequests } from './requests';
import { loadTheme } from './themes/loadTheme';

/** By then the first screen has been drawn and the ledger read. */
const FETCH_AHEAD_MS = 1500;

export interface MountedPane {
  /** Opens the review of what is selected, as soon as the pane has read it. A task that is open stays. */
  openReview(): void;
  unmount(): void;
}

/** Shows the pane in an element that fills its page. */
export function mountPane(element: HTMLElement, services: Services, options: { open?: 'review' } = {}): MountedPane {
  const requests = reviewRequests();
  if (options.open === 'review') requests.ask();
  const root = createRoot(element);
  let mounted = true;
  const { host } = services;
  void Promise.all([loadWording(host.locale()), loadTheme(host.theme())]).then(([wording, theme]) => {
    if (!mounted) return;
    root.render(<Pane services={services} requests={requests} wording={wording} theme={theme} />);
    setTimeout(fetchAhead, FETCH_AHEAD_MS);
  });
  return {
    openReview: () => requests.ask(),
    unmount: () => {
      mounted = false;
      root.unmount();
    },
  };
}
