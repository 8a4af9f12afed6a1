import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { todayOf } from '../../../core/usecases/planning/today';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { ActionRows } from './ActionRows';
import { groupKey, groupText } from './groups';
import { actionId } from './words';

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

function List({ actions, group, onBack }: ActionsProps & { readonly actions: readonly DueAction[] }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const left = actions.filter((action) => !settled.has(actionId(action)));
  return (
    <Frame top={<TaskBar title={texts.actions.title} onBack={onBack} />} onEscape={onBack}>
      <NoticeBar />
      <div className={layout.sections}>
        <h2 className={mergeClasses(type.big, layout.side)}>{groupText({ key: group, actions: left }, texts)}</h2>
        <ActionRows actions={actions} onSettled={setSettled} />
      </div>
    </Frame>
  );
}
