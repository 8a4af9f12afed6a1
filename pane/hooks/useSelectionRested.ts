import { useEffect } from 'react';
import { useHost } from '../HostContext';

const SETTLE_MS = 300;

/** Calls back once a new selection has rested for 300 ms; never while not active. */
export function useSelectionRested(active: boolean, rested: () => void): void {
  const { services } = useHost();
  useEffect(() => {
    if (!active) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = services.host.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(rested, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [active, services, rested]);
}
