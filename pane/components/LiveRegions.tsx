import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { useLayout } from '../theme';

interface Said {
  readonly polite: string;
  readonly assertive: string;
}

export interface Announcer {
  readonly announce: (text: string, urgency?: 'polite' | 'assertive') => void;
  readonly regions: ReactElement;
}

/** Two regions that a screen reader watches. The same text twice is said twice. */
export function useAnnouncer(): Announcer {
  const layout = useLayout();
  const [said, setSaid] = useState<Said>({ polite: '', assertive: '' });
  const announce = useCallback<Announcer['announce']>((text, urgency = 'polite') => {
    // A trailing no-break space makes a repeated text a change.
    setSaid((before) => ({ ...before, [urgency]: before[urgency] === text ? `${text}\u00a0` : text }));
  }, []);
  const regions = useMemo(
    () => (
      <div className={layout.hidden}>
        <div role="status" aria-live="polite">
          {said.polite}
        </div>
        <div role="alert" aria-live="assertive">
          {said.assertive}
        </div>
      </div>
    ),
    [layout.hidden, said],
  );
  return { announce, regions };
}
