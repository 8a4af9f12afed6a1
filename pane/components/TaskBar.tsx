import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { NARROW, useType } from '../theme';
import { MoreMenu } from './MoreMenu';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    minWidth: 0,
    paddingInline: '4px 8px',
    gap: '4px',
    [NARROW]: { paddingInline: '0 4px', gap: 0 },
  },
  barAlone: { paddingInline: 'var(--side) 8px', [NARROW]: { paddingInline: 'var(--side) 4px' } },
  title: { flexGrow: 1, minWidth: 0, paddingBlock: '4px', overflowWrap: 'anywhere' },
});

export interface TaskBarProps {
  readonly title: string;
  /** Left out while there is no way back. */
  readonly onBack?: (() => void) | undefined;
  /** False where another line of the screen takes the focus. */
  readonly focus?: boolean;
}

/** Top band of a task: back arrow and title. Opening the task, or another title, moves the focus to the title. */
export function TaskBar({ title, onBack, focus = true }: TaskBarProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus, title]);
  return (
    <div className={mergeClasses(styles.bar, onBack === undefined && styles.barAlone)}>
      {onBack !== undefined && (
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={texts.common.back} onClick={onBack} />
      )}
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(type.title, styles.title)}>
        {title}
      </h1>
      <MoreMenu />
    </div>
  );
}
