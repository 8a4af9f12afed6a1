import type { Wire } from '../channels/http';

/** The pane's own network and time, for channels. */
export const browserWire: Wire = {
  // Another address' answer says nothing of the message, and must not get it, nor the key.
  fetch: (url, init) => fetch(url, { ...init, redirect: 'manual' }),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
};
