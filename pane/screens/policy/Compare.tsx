import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Policy } from '../../../core/dunning/policy';
import { policyDifferences, type PolicyDifference } from '../../../core/usecases/settings/policyDifferences';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: '6px', overflowWrap: 'anywhere' },
  pair: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    '& dd': { margin: 0 },
  },
});

export interface CompareProps {
  readonly sheet: Policy;
  /** Undefined while it cannot be read. */
  readonly mine: Policy | undefined;
  readonly onKeepMine: () => void;
  readonly onTakeSheet: () => void;
}

/** The sheet changed while the policy was open: what it says now beside what was typed. */
export function Compare({ sheet, mine, onKeepMine, onTakeSheet }: CompareProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const [open, setOpen] = useState(false);
  const t = texts.policy.compare;
  const actions = (
    <div className={layout.actions}>
      {mine !== undefined && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.compare}
        </Button>
      )}
      <Button size="small" onClick={onTakeSheet}>
        {t.takeSheet}
      </Button>
      <Button size="small" onClick={onKeepMine}>
        {t.keepMine}
      </Button>
    </div>
  );
  return (
    <div role="alert">
      <Bar intent="warning" actions={actions}>
        {t.changed}
        {open && mine !== undefined && <Differences items={policyDifferences(sheet, mine)} />}
      </Bar>
    </div>
  );
}

function Differences({ items }: { items: readonly PolicyDifference[] }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const t = texts.policy.compare;
  if (items.length === 0) return <p className={type.caption}>{t.same}</p>;
  const shown = (text: string): string => (text === '' ? texts.policy.blank : text);
  return (
    <ul className={styles.list}>
      {items.map(({ what, sheet, mine }) => (
        <li key={what} className={styles.item}>
          <div className={type.section}>{what}</div>
          <dl className={styles.pair}>
            <dt className={type.caption}>{t.inSheet}</dt>
            <dd>{shown(sheet)}</dd>
            <dt className={type.caption}>{t.yours}</dt>
            <dd>{shown(mine)}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
