import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useHost } from '../../HostContext';
import { useRow, useType } from '../../theme';

const useStyles = makeStyles({
  wrong: { display: 'flex', alignItems: 'center', gap: '4px' },
  inside: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px var(--side) 16px' },
});

export interface LineProps {
  readonly title: string;
  /** What it is set to, in a few words. */
  readonly caption: string;
  readonly wrong: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A group of settings below the ladder; it opens in place. */
export function Line({ title, caption, wrong, open, onToggle, children }: LineProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const row = useRow();
  const type = useType();
  const id = useId();
  return (
    <li className={row.line}>
      <button
        type="button"
        className={row.press}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        <span className={row.text}>
          <span>{title}</span>
          {caption !== '' && <span className={type.caption}>{caption}</span>}
          {wrong && (
            <span className={mergeClasses(type.caption, styles.wrong)}>
              <ErrorCircle16Filled aria-hidden color={tokens.colorStatusDangerForeground1} />
              {texts.policy.ladder.wrong}
            </span>
          )}
        </span>
        {open ? <ChevronUp20Regular aria-hidden /> : <ChevronDown20Regular aria-hidden />}
      </button>
      {open && (
        <div id={id} className={styles.inside}>
          {children}
        </div>
      )}
    </li>
  );
}
