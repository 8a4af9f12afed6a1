import { createRoot } from 'react-dom/client';
import type { Services } from '../core/usecases/types';
import { Pane } from './Pane';
import { reviewRequests } from './requests';

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
  root.render(<Pane services={services} requests={requests} />);
  return { openReview: () => requests.ask(), unmount: () => root.unmount() };
}
