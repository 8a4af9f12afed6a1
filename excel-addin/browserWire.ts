import type { Wire } from '../channels/http';

/** The pane's own network and time, for channels. */
export const browserWire: Wire = {
  fetch: (url, init) => fetch(url, init),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
};
