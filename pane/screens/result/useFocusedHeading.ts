import { useEffect, useRef, type RefObject } from 'react';

/** A heading that takes the focus when its screen opens. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
