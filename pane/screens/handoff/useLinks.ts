import { useEffect, useRef, useState } from 'react';
import { useHost } from '../../HostContext';

/** A link the browser would not open by itself: a person presses it. */
export interface Blocked {
  readonly link: string;
  readonly opened: () => void;
}

/** What opens once a message is claimed, begun within the press. */
export interface Way {
  readonly go: () => void | Promise<void>;
  /** Takes away what nothing was opened in. */
  readonly leave: () => void;
}

/** Opens links; one that the browser holds back waits for a press of the person, or for the screen to close. */
export function useLinks(): {
  readonly blocked: Blocked | null;
  /** Called within the press. */
  readonly linkWay: (address: () => string | Promise<string>) => Way;
} {
  const { services, texts } = useHost();
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const giveUp = useRef<(() => void) | null>(null);
  useEffect(() => () => giveUp.current?.(), []);
  const linkWay = (address: () => string | Promise<string>): Way => {
    const place = services.open();
    let gone = false;
    const go = async (): Promise<void> => {
      const link = await address();
      gone = true;
      if (place.go(link)) return undefined;
      return new Promise<void>((resolve, reject) => {
        giveUp.current = () => reject(new Error(texts.handOff.blocked));
        const opened = (): void => {
          giveUp.current = null;
          setBlocked(null);
          resolve();
        };
        setBlocked({ link, opened });
      });
    };
    return { go, leave: () => (gone ? undefined : place.close()) };
  };
  return { blocked, linkWay };
}
