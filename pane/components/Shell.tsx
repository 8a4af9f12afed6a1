import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  createContext,
  Fragment,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { useHost } from '../HostContext';
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
  // A footer taller than a third of the pane scrolls with the rest.
  scrolling: { overflowY: 'auto', overflowX: 'hidden' },
  topSticky: { position: 'sticky', top: 0, zIndex: 1 },
});

interface Top {
  readonly screen: string;
  readonly band: ReactNode;
}

interface ShellTools {
  readonly screen: string;
  readonly setTop: (top: Top) => void;
  readonly escapeRef: RefObject<(() => void) | undefined>;
  readonly fits: boolean;
  readonly setFits: (fits: boolean) => void;
}

const ShellContext = createContext<ShellTools | null>(null);

export interface ShellProps {
  /** Names the screen: while it stays the same, the top band stays, whatever an answer puts below it. */
  readonly screen: string;
  readonly children: ReactNode;
}

/**
 * What stands around every screen. It holds the top band, so that an open menu or the focus in it outlives the answers
 * of a slow host, each of which may show another frame below.
 */
export function Shell({ screen, children }: ShellProps): ReactElement {
  const styles = useStyles();
  const contrast = useHost().services.host.theme() === 'contrast';
  const [top, setTop] = useState<Top>({ screen, band: null });
  const [fits, setFits] = useState(true);
  const escapeRef = useRef<(() => void) | undefined>(undefined);
  const tools = useMemo(() => ({ screen, setTop, escapeRef, fits, setFits }), [screen, fits]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // office.js moves Tab itself, and takes it from a heading, which is no stop of its own, for the end of the pane.
    if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
    if (event.key !== 'Escape' || (!event.defaultPrevented && escapeRef.current === undefined)) return;
    // Where Esc has done something here, the host must not take it for the wish to leave the pane.
    event.stopPropagation();
    if (event.defaultPrevented) return;
    event.preventDefault();
    escapeRef.current?.();
  };
  return (
    <div
      className={mergeClasses(styles.frame, contrast && styles.contrast, !fits && styles.scrolling)}
      onKeyDown={onKeyDown}
    >
      <header className={mergeClasses(styles.top, !fits && styles.topSticky)}>
        <Fragment key={screen}>{top.screen === screen ? top.band : null}</Fragment>
      </header>
      <ShellContext.Provider value={tools}>{children}</ShellContext.Provider>
    </div>
  );
}

/** Puts a screen's top band into the shell, and says what Esc does on it. */
export function useShell(band: ReactNode, onEscape: (() => void) | undefined): Pick<ShellTools, 'fits' | 'setFits'> {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('A frame is shown outside the pane; expected its shell around it.');
  const { screen, setTop, escapeRef, fits, setFits } = shell;
  useLayoutEffect(() => {
    setTop({ screen, band });
    escapeRef.current = onEscape;
  }, [screen, setTop, escapeRef, band, onEscape]);
  return { fits, setFits };
}
