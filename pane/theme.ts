import { makeStyles, tokens } from '@fluentui/react-components';

/** A pane this narrow is one at 200 % zoom: one column, stacked buttons. */
export const NARROW = '@media (max-width: 240px)';

/** A pressable row under the pointer; the frame gives the values, since high contrast has its own. */
export const ROW_HOVER = { backgroundColor: 'var(--hover)', boxShadow: 'var(--hover-edge)' } as const;

/** The five sizes of type; nothing is smaller than 12 px. */
export const useType = makeStyles({
  big: { fontSize: '20px', lineHeight: '26px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  section: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  body: { fontSize: '14px', lineHeight: '20px', margin: 0 },
  caption: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: 0 },
});

export const useLayout = makeStyles({
  /** Side padding; `--side` narrows in small panes. */
  side: { paddingInline: 'var(--side)' },
  sections: { display: 'flex', flexDirection: 'column', gap: '20px', paddingBlock: '16px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  between: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  cardWarning: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  /** Read out, not shown. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A button that looks like the words in it: rows, folds, messages. */
export const BARE_BUTTON = {
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
} as const;

/** Rows of a list that are pressed as a whole, in every list of the pane. */
export const useRow = makeStyles({
  press: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    minHeight: '44px',
    padding: '8px var(--side)',
    ...BARE_BUTTON,
    ':hover': ROW_HOVER,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** Divided by lines above each row and below the last. */
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  /** Words one below the other. */
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});
