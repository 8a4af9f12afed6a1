import { useEffect, useMemo, useRef } from 'react';

export interface ReturnFocus {
  /** Notes what opens a task: the nearest element with a `data-opener`. */
  remember(): void;
}

function find(opener: string): HTMLElement | null {
  for (const element of document.querySelectorAll<HTMLElement>('[data-opener]')) {
    if (element.dataset.opener === opener) return element;
  }
  return null;
}

/** Moves the focus last: the top band comes into the shell after the screen below it, and its title takes the focus. */
export function afterTopBand(move: () => void): void {
  queueMicrotask(move);
}

/** Once `home` is in front again, the focus returns to what opened the task, or to the screen's heading. */
export function useReturnFocus(home: boolean): ReturnFocus {
  const opener = useRef('');
  const wasHome = useRef(home);
  useEffect(() => {
    if (home && !wasHome.current) {
      afterTopBand(() => (find(opener.current) ?? document.querySelector<HTMLElement>('h1'))?.focus());
    }
    wasHome.current = home;
  }, [home]);
  return useMemo(
    () => ({
      remember() {
        if (!wasHome.current) return;
        opener.current = document.activeElement?.closest<HTMLElement>('[data-opener]')?.dataset.opener ?? '';
      },
    }),
    [],
  );
}
