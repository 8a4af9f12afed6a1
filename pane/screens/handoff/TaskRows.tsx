import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { useNavigation } from '../../navigation';
import { useLayout } from '../../theme';
import { ActionCard } from '../actions/ActionCard';
import type { Recorded } from '../actions/useRecordAction';
import { actionId } from '../actions/words';

const useStyles = makeStyles({
  item: { padding: '12px var(--side)', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface TaskRowsProps {
  readonly tasks: readonly DueAction[];
  /** Told of how many are done or put off. */
  readonly onDone: (done: number) => void;
}

/** Calls that the policy's table of actions asks for, in the one list with those of the ladder. */
export function TaskRows({ tasks, onDone }: TaskRowsProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { openCustomers } = useNavigation();
  const [recorded, setRecorded] = useState<ReadonlyMap<string, Recorded>>(new Map());
  const settle = (id: string, said: Recorded | undefined): void => {
    const next = new Map(recorded);
    if (said === undefined) next.delete(id);
    else next.set(id, said);
    setRecorded(next);
    onDone(next.size);
  };
  return (
    <ul className={layout.list}>
      {tasks.map((action) => (
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
