import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { todayOf } from '../../../core/usecases/planning/today';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useNavigation } from '../../navigation';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { ActionCard } from './ActionCard';
import { groupKey, groupText } from './groups';
import type { Recorded } from './useRecordAction';
import { actionId } from './words';

const useStyles = makeStyles({
  item: {
    padding: '12px var(--side)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export interface ActionsProps {
  /** Which tasks are shown, as `groupKey` gives it. */
  readonly group: string;
  readonly onBack: () => void;
}

/** Tasks of one kind, customer by customer. */
export function Actions({ group, onBack }: ActionsProps): ReactElement {
  const { services, texts } = useHost();
  const read = useCallback(async () => {
    const { actions } = await todayOf(services);
    return actions.filter((action) => groupKey(action) === group);
  }, [services, group]);
  const { reading, again } = useReading(read);
  switch (reading.state) {
    case 'reading':
      return (
        <Frame top={<TaskBar title={texts.actions.title} onBack={onBack} />} onEscape={onBack}>
          <Skeletons />
        </Frame>
      );
    case 'failed':
      return (
        <Unreadable
          error={reading.error}
          onAgain={again}
          top={<TaskBar title={texts.actions.title} onBack={onBack} />}
          onEscape={onBack}
        />
      );
    case 'read':
      return <List actions={reading.value} group={group} onBack={onBack} />;
  }
}

/** What is recorded stays in its place until the list is left, so that it can be taken back. */
function List({ actions, group, onBack }: ActionsProps & { readonly actions: readonly DueAction[] }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { openCustomers } = useNavigation();
  const [recorded, setRecorded] = useState<ReadonlyMap<string, Recorded>>(new Map());
  const left = actions.filter((action) => !recorded.has(actionId(action)));
  const settle = (id: string, said: Recorded | undefined): void => {
    const next = new Map(recorded);
    if (said === undefined) next.delete(id);
    else next.set(id, said);
    setRecorded(next);
  };
  return (
    <Frame top={<TaskBar title={texts.actions.title} onBack={onBack} />} onEscape={onBack}>
      <NoticeBar />
      <div className={layout.sections}>
        <h2 className={mergeClasses(type.big, layout.side)}>{groupText({ key: group, actions: left }, texts)}</h2>
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
      </div>
    </Frame>
  );
}
