import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useHost } from '../HostContext';
import { NavigationContext } from '../navigation';
import { NARROW } from '../theme';

const useStyles = makeStyles({
  frame: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    fontSize: '14px',
    lineHeight: '20px',
    '--side': '16px',
    '--hover': tokens.colorNeutralBackground1Hover,
    '--hover-edge': 'none',
    '@media (max-width: 320px)': { '--side': '12px' },
    [NARROW]: { hyphens: 'auto' },
    '& svg': { flexShrink: 0 },
    // Targets are 24 px high, save in the midst of a sentence.
    '& .fui-Link': { minHeight: '24px' },
    '& p .fui-Link': { minHeight: 0 },
    '& .fui-Input': { minWidth: 0 },
  },
  // Its hover colour is made for one colour of text; rows hold several, so an edge tells instead.
  contrast: {
    '--hover': tokens.colorNeutralBackground1,
    '--hover-edge': `inset 0 0 0 2px ${tokens.colorNeutralBackground1Hover}`,
  },
  top: {
    flexShrink: 0,
    minHeight: '44px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  middle: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  footer: {
    flexShrink: 0,
    padding: '12px var(--side)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  // A footer taller than a third of the pane scrolls with the rest.
  scrolling: { overflowY: 'auto', overflowX: 'hidden' },
  topSticky: { position: 'sticky', top: 0, zIndex: 1 },
  middleWhole: { overflowY: 'visible', overflowX: 'visible', flexShrink: 0 },
});

/** Whether the footer may stay in place: it takes at most a third of the height. */
function useFooterFits(footer: { readonly current: HTMLElement | null }): boolean {
  const [fits, setFits] = useState(true);
  useEffect(() => {
    const element = footer.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    const measure = (): void => setFits(element.offsetHeight * 3 <= view.innerHeight || view.innerHeight === 0);
    measure();
    view.addEventListener('resize', measure);
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      view.removeEventListener('resize', measure);
      observer?.disconnect();
    };
  }, [footer]);
  return fits;
}

export interface FrameProps {
  readonly top: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** Esc; left out where it does nothing, or leads back to the task that the place stands in front of. */
  readonly onEscape?: (() => void) | undefined;
}

/** The three bands of every screen. */
export function Frame({ top, footer, children, onEscape }: FrameProps): ReactElement {
  const styles = useStyles();
  const back = useContext(NavigationContext)?.backToTask ?? undefined;
  const escape = onEscape ?? back;
  const contrast = useHost().services.host.theme() === 'contrast';
  const footerRef = useRef<HTMLElement>(null);
  const fits = useFooterFits(footerRef);
  const onKeyDown = (event: KeyboardEvent): void => {
    // office.js moves Tab itself, and takes it from a heading, which is no stop of its own, for the end of the pane.
    if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
    if (event.key !== 'Escape' || (!event.defaultPrevented && escape === undefined)) return;
    // Where Esc has done something here, the host must not take it for the wish to leave the pane.
    event.stopPropagation();
    if (event.defaultPrevented) return;
    event.preventDefault();
    escape?.();
  };
  return (
    <div
      className={mergeClasses(styles.frame, contrast && styles.contrast, !fits && styles.scrolling)}
      onKeyDown={onKeyDown}
    >
      <header className={mergeClasses(styles.top, !fits && styles.topSticky)}>{top}</header>
      <main className={mergeClasses(styles.middle, !fits && styles.middleWhole)}>{children}</main>
      {footer !== undefined && (
        <footer ref={footerRef} className={styles.footer}>
          {footer}
        </footer>
      )}
    </div>
  );
}
