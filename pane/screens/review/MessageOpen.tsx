import { Button, makeStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { useHost } from '../../HostContext';
import { useLayout } from '../../theme';
import { Editor } from './Editor';
import type { MessageRowProps } from './MessageRow';
import { Preview } from './Preview';

const useStyles = makeStyles({ actions: { marginTop: '4px' } });

/** The message as it will look, or the form to change it. */
export function MessageOpen({ message, edited, editing, onEditing, onEdit }: MessageRowProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const actions = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) actions.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) {
    const keep = (changed: typeof message): void => {
      onEdit(message.id, changed);
      onEditing(false);
    };
    return <Editor message={message} onKeep={keep} onCancel={() => onEditing(false)} />;
  }
  return (
    <>
      <Preview message={message} />
      <div ref={actions} className={`${layout.actions} ${styles.actions}`}>
        <Button appearance="subtle" icon={<Edit20Regular />} onClick={() => onEditing(true)}>
          {texts.review.edit}
        </Button>
        {edited && (
          <Button appearance="subtle" onClick={() => onEdit(message.id, null)}>
            {texts.review.undoEdit}
          </Button>
        )}
      </div>
    </>
  );
}
