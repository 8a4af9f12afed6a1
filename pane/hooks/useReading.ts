import { useCallback, useEffect, useRef, useState } from 'react';

export type Reading<T> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Reads when mounted, when `read` changes and on demand. The last value stays until the next one is there,
 * and only the newest reading counts, whichever answers last; an older one is told that it may be given up.
 */
export function useReading<T>(read: ((abandoned: () => boolean) => Promise<T>) | null): {
  reading: Reading<T>;
  again: () => void;
} {
  const [reading, setReading] = useState<Reading<T>>({ state: 'reading' });
  const newest = useRef(0);
  const again = useCallback(() => {
    if (read === null) return;
    const turn = ++newest.current;
    const settle = (next: Reading<T>): void => {
      if (turn === newest.current) setReading(next);
    };
    read(() => turn !== newest.current).then(
      (value) => settle({ state: 'read', value }),
      (error: unknown) => settle({ state: 'failed', error }),
    );
  }, [read]);
  useEffect(() => {
    again();
    const turns = newest;
    return () => {
      turns.current++;
    };
  }, [again]);
  return { reading, again };
}
