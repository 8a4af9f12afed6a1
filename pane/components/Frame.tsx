import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { NavigationContext } from '../navigation';
import { useShell } from './Shell';

const useStyles = makeStyles({
  middle: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  footer: {
    flexShrink: 0,
    padding: '12px var(--side)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  middleWhole: { overflowY: 'visible', overflowX: 'visible', flexShrink: 0 },
});

/** Tells whether the footer may stay in place: it takes at most a third of the height. */
function useFooterFits(
  footer: { readonly current: HTMLElement | null },
  some: boolean,
  tell: (fits: boolean) => void,
): void {
  useEffect(() => {
    const element = footer.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) {
      tell(true);
      return undefined;
    }
    const measure = (): void => tell(element.offsetHeight * 3 <= view.innerHeight || view.innerHeight === 0);
    measure();
    view.addEventListener('resize', measure);
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      view.removeEventListener('resize', measure);
      observer?.disconnect();
    };
  }, [footer, some, tell]);
}

const STOPS = 'a[href], button, input, select, textarea, iframe, [tabindex]:not([tabindex="-1"])';

/** Whether the middle scrolls and holds nothing that Tab stops at: then it is a stop itself, for the arrow keys. */
function useOwnStop(middle: { readonly current: HTMLElement | null }): boolean {
  const [own, setOwn] = useState(false);
  useEffect(() => {
    const element = middle.current;
    if (!element) return undefined;
    const measure = (): void =>
      setOwn(element.scrollHeight > element.clientHeight + 1 && element.querySelector(STOPS) === null);
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(element);
    return () => observer?.disconnect();
  });
  return own;
}

export interface FrameProps {
  readonly top: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** Esc; left out where it does nothing, or leads back to the task that the place stands in front of. */
  readonly onEscape?: (() => void) | undefined;
}

/** The three bands of every screen; the top one stands in the shell. */
export function Frame({ top, footer, children, onEscape }: FrameProps): ReactElement {
  const styles = useStyles();
  const back = useContext(NavigationContext)?.backToTask ?? undefined;
  const { fits, setFits } = useShell(top, onEscape ?? back);
  const middle = useRef<HTMLElement>(null);
  const ownStop = useOwnStop(middle);
  const footerRef = useRef<HTMLElement>(null);
  useFooterFits(footerRef, footer !== undefined, setFits);
  return (
    <>
      <main
        ref={middle}
        className={mergeClasses(styles.middle, !fits && styles.middleWhole)}
        {...(ownStop ? { tabIndex: 0 } : {})}
      >
        {children}
      </main>
      {footer !== undefined && (
        <footer ref={footerRef} className={styles.footer}>
          {footer}
        </footer>
      )}
    </>
  );
}
