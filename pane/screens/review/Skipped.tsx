import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SubtractCircle20Regular, Warning20Filled } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { SkippedRow } from '../../../core/reminders/reminderPlan';
import { FIXABLE_REASONS, SKIP_REASONS, type SkipReason } from '../../../core/contacts/obstacles';
import { Fold } from '../../components/Fold';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';
import { useNavigation } from '../../navigation';
import { useLayout, useType } from '../../theme';
import { reasonText, SkippedRows } from './SkippedRows';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', lineHeight: '24px', paddingBlock: '2px', alignItems: 'flex-start' },
  fix: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground1 },
  show: { paddingTop: '8px' },
  caption: { display: 'inline' },
});

export interface ReasonGroup {
  readonly reason: SkipReason;
  readonly rows: readonly SkippedRow[];
}

/** The most frequent reason first; what a correction removes stands last. */
function groupsOf(rows: readonly SkippedRow[]): readonly ReasonGroup[] {
  const groups = SKIP_REASONS.map((reason) => ({ reason, rows: rows.filter((row) => row.reason === reason) }));
  const fixable = ({ reason }: ReasonGroup): number => Number(FIXABLE_REASONS.has(reason));
  return groups
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => fixable(a) - fixable(b) || b.rows.length - a.rows.length);
}

export interface SkippedProps {
  readonly rows: readonly SkippedRow[];
  /** The policy's least days between two reminders. */
  readonly gap: number;
  readonly startsOpen: boolean;
}

/** Every row that gets no message, by reason. */
export function Skipped({ rows, gap, startsOpen }: SkippedProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [shown, setShown] = useState(false);
  const groups = groupsOf(rows);
  const fixable = rows.filter(({ reason }) => FIXABLE_REASONS.has(reason)).length;
  const summary = (
    <>
      {texts.skipped.rows(rows.length)}
      {fixable > 0 && (
        <span className={mergeClasses(type.caption, styles.caption)}>, {texts.skipped.canFix(fixable)}</span>
      )}
    </>
  );
  return (
    <Fold icon={<SubtractCircle20Regular aria-hidden />} summary={summary} startsOpen={startsOpen}>
      <ul className={layout.list}>
        {groups.map((group) => (
          <Reason key={group.reason} group={group} gap={gap} shown={shown} />
        ))}
      </ul>
      <div className={styles.show}>
        <Link as="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? texts.skipped.hideRows : texts.skipped.showRows(rows.length)}
        </Link>
      </div>
    </Fold>
  );
}

function Reason({ group, gap, shown }: { group: ReasonGroup; gap: number; shown: boolean }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const goTo = useGoTo();
  const { openCheck } = useNavigation();
  const [opened, setOpened] = useState(false);
  const { reason, rows } = group;
  const first = rows[0];
  const name = reasonText(reason, gap, texts);
  const leads = reason === 'unclear' && openCheck !== null;
  const press = (): void => {
    if (leads) openCheck();
    else if (rows.length > 1) setOpened(!opened);
    else if (first !== undefined) goTo(first.place);
  };
  return (
    <li>
      <div className={styles.line}>
        {FIXABLE_REASONS.has(reason) ? (
          <span className={mergeClasses(layout.grow, styles.fix)}>
            <Warning20Filled className={styles.icon} aria-hidden />
            <Link
              as="button"
              onClick={press}
              {...(rows.length > 1 && !leads ? { 'aria-expanded': opened || shown } : {})}
            >
              {name}
            </Link>
          </span>
        ) : (
          <span className={layout.grow}>{name}</span>
        )}
        <span>{texts.common.number(rows.length)}</span>
      </div>
      {(shown || opened) && <SkippedRows rows={rows} />}
    </li>
  );
}
