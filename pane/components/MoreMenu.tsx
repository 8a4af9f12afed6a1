import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { useAccount } from '../hooks/useAccount';
import { useOpenLog } from '../hooks/useOpenLog';
import { useNavigation } from '../navigation';
import type { MenuGroup } from '../tasks';
import { useExportLog } from '../hooks/useExportLog';
import { rovingIndex } from './roving';
import { ROW_HOVER } from '../theme';

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '100%',
    zIndex: 2,
    boxSizing: 'border-box',
    minWidth: '160px',
    maxWidth: 'calc(100vw - 16px)',
    padding: '4px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
  },
  atStart: { insetInlineEnd: 'auto', insetInlineStart: 0 },
  divider: { height: '1px', marginBlock: '4px', marginInline: '-4px', backgroundColor: tokens.colorNeutralStroke2 },
  item: {
    display: 'block',
    width: '100%',
    minHeight: '34px',
    padding: '6px 8px',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': ROW_HOVER,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface MenuLine {
  /** Stays the same where the text changes, as with a number in it: a line under the mouse is not replaced. */
  readonly key: string;
  readonly text: string;
  readonly onPress: () => void;
}

type Way = (() => void) | null | undefined;

/** The lines that lead somewhere just now. */
function leading(ways: Readonly<Record<string, readonly [string, Way]>>): readonly MenuLine[] {
  return Object.entries(ways).flatMap(([key, [text, onPress]]) =>
    onPress === null || onPress === undefined ? [] : [{ key, text, onPress }],
  );
}

/** The ⋯ menu, the only layer above a screen: where the reminders come from, what else there is to do, about the pane. */
export function MoreMenu(): ReactElement {
  const { texts } = useHost();
  const { templates, common, handOff } = texts;
  const openLog = useOpenLog();
  const exportLog = useExportLog();
  const { menu, callList } = useNavigation();
  const { account, look, tell } = useAccount();
  const inMenu = (group: MenuGroup): readonly MenuLine[] =>
    menu.filter((way) => way.group === group).map(({ key, text, open }) => ({ key, text, onPress: open }));
  const groups = [
    [
      ...inMenu('rules'),
      ...leading({ log: [common.messageLog, openLog], exportLog: [templates.exportLog, exportLog] }),
    ],
    leading({ calls: [handOff.callListOf(callList?.calls ?? 0), callList?.open] }),
    [
      ...inMenu('set up'),
      ...leading({ account: [texts.account.line(account.split('@')[0] ?? ''), account === '' ? null : tell] }),
      ...inMenu('about'),
    ],
  ];
  return <MenuButton name={common.more} groups={groups} onOpen={look} />;
}

export interface MenuButtonProps {
  readonly name: string;
  /** Shown in place of the three dots; the menu then begins at the button's own side. */
  readonly text?: string;
  /** Parted by a line; one without any line is left out. */
  readonly groups: readonly (readonly MenuLine[])[];
  /** Called as the menu opens, for lines that take a moment to know. */
  readonly onOpen?: () => void;
}

/**
 * A button with a menu below: arrow keys move, Enter presses, Esc and Tab close. Fluent's own Menu brings a positioning
 * and a focus engine that weigh more than all other components of the pane together.
 */
export function MenuButton({ name, text, groups, onOpen }: MenuButtonProps): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const items = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);
  useCloseOutside(root, open, () => setOpen(false));
  const first = groups.findIndex((lines) => lines.length > 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
    const all = items();
    const next = rovingIndex(event.key, all.indexOf(event.target as HTMLElement), all.length, 'vertical');
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={open ? onKeyDown : undefined}>
      <Button
        appearance="subtle"
        icon={text === undefined ? <MoreHorizontal20Regular /> : <ChevronDown16Regular />}
        {...(text === undefined ? { 'aria-label': name } : { iconPosition: 'after' as const })}
        aria-haspopup="menu"
        aria-expanded={open}
        data-opener={text === undefined ? 'menu' : 'places'}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {text}
      </Button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={name}
          className={mergeClasses(styles.list, text !== undefined && styles.atStart)}
        >
          {groups.map(
            (lines, index) =>
              lines.length > 0 && <Group key={index} lines={lines} first={index === first} close={close} />,
          )}
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  readonly lines: readonly MenuLine[];
  readonly first: boolean;
  readonly close: () => void;
}

function Group({ lines, first, close }: GroupProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {!first && <div role="separator" className={styles.divider} />}
      {lines.map(({ key, text, onPress }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            close();
            onPress();
          }}
        >
          {text}
        </button>
      ))}
    </>
  );
}

function useCloseOutside(root: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const pressed = (event: Event): void => {
      if (!(event.target instanceof Node) || root.current?.contains(event.target) !== true) close();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  });
}
