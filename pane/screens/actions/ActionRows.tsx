import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { useNavigation } from '../../navigation';
import { useLayout } from '../../theme';
import { ActionCard } from './ActionCard';
import type { Recorded } from './useRecordAction';
import { actionId } from './words';

const useStyles = makeStyles({
  item: {
    padding: '12px var(--side)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export interface ActionRowsProps {
  readonly actions: readonly DueAction[];
  /** Told of those that are done or put off, as `actionId` names them. */
  readonly onSettled: (settled: ReadonlySet<string>) => void;
}

/** Tasks customer by customer. What is recorded stays in its place until the list is left, so that it can be taken back. */
export function ActionRows({ actions, onSettled }: ActionRowsProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { openCustomers } = useNavigation();
  const [recorded, setRecorded] = useState<ReadonlyMap<string, Recorded>>(new Map());
  const settle = (id: string, said: Recorded | undefined): void => {
    const next = new Map(recorded);
    if (said === undefined) next.delete(id);
    else next.set(id, said);
    setRecorded(next);
    onSettled(new Set(next.keys()));
  };
  return (
    <ul className={layout.list}>
      {actions.map((action) => (
        <li key={actionId(action)} className={styles.item}>
          <ActionCard
            action={action}
            by="customer"
            recorded={recorded.get(actionId(action))}
            onRecorded={(said) => settle(actionId(action), said)}
            onOpenCustomer={() => openCustomers([action.customer])}
          />
        </li>
      ))}
    </ul>
  );
}
