import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { BARE_BUTTON, ROW_HOVER, useLayout } from '../theme';

const useStyles = makeStyles({
  fold: { borderRadius: '6px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '7px 11px',
    ...BARE_BUTTON,
    borderRadius: '6px',
    ':hover': ROW_HOVER,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  inside: { padding: '0 11px 11px' },
});

export interface FoldProps {
  readonly icon: ReactElement;
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** Called as it opens, for what takes a moment to know. */
  readonly onOpen?: () => void;
}

/** A card that opens in place. */
export function Fold({ icon, summary, children, startsOpen = false, onOpen }: FoldProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section className={styles.fold}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {icon}
        <span className={layout.grow}>{summary}</span>
        {open ? <ChevronUp20Regular aria-hidden /> : <ChevronDown20Regular aria-hidden />}
      </button>
      {open && (
        <div id={id} className={mergeClasses(styles.inside)}>
          {children}
        </div>
      )}
    </section>
  );
}
