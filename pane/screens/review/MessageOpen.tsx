import { Button, makeStyles } from '@fluentui/react-components';
import { Edit20Regular, Print20Regular } from '@fluentui/react-icons';
import { useContext, useEffect, useRef, type ReactElement } from 'react';
import { useHost } from '../../HostContext';
import { afterTopBand } from '../../hooks/useReturnFocus';
import { useAct } from '../../hooks/useAct';
import { usePaper } from '../../hooks/usePaper';
import type { PlannedMessage } from '../../../core/messages/message';
import { useLayout, useType } from '../../theme';
import { AskingContext } from './askingContext';
import { Editor } from './Editor';
import { Preview } from './Preview';

const useStyles = makeStyles({ actions: { marginTop: '4px', gap: '0 4px', marginInlineStart: '-4px' } });

export interface MessageRowProps {
  /** As it will go out. */
  readonly message: PlannedMessage;
  readonly ticked: boolean;
  readonly changed: boolean;
  readonly edited: boolean;
  readonly open: boolean;
  readonly editing: boolean;
  readonly onTick: (ids: readonly string[], on: boolean) => void;
  readonly onToggle: (id: string) => void;
  readonly onEditing: (on: boolean) => void;
  readonly onEdit: (id: string, message: PlannedMessage | null) => void;
  /** Its customer was looked at just now. */
  readonly backFromCustomer: boolean;
  readonly onCustomer: (message: PlannedMessage) => void;
}

/** The message as it will look, or the form to change it. */
export function MessageOpen(props: MessageRowProps): ReactElement {
  const { message, editing, onEditing, onEdit } = props;
  const { texts } = useHost();
  const { marks } = useContext(AskingContext);
  const type = useType();
  const box = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) box.current?.querySelector('button')?.focus();
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
      {marks.length > 0 && <p className={type.caption}>{texts.asking.shaded}</p>}
      <div ref={box}>
        <Actions {...props} />
      </div>
    </>
  );
}

/** A letter has no Print here: its printing is the sending, and goes into the log. */
function Actions(props: MessageRowProps): ReactElement {
  const { message, edited, backFromCustomer, onEditing, onEdit, onCustomer } = props;
  const { texts, notify } = useHost();
  const { why } = useContext(AskingContext);
  const styles = useStyles();
  const layout = useLayout();
  const act = useAct();
  const paper = usePaper();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!backFromCustomer) return;
    afterTopBand(() => buttons.current?.querySelector<HTMLElement>('[data-opener=customer]')?.focus());
  }, [backFromCustomer]);
  // What is edited or printed now would be without what the card above still asks.
  const once = (then: () => void): void => (why === '' ? then() : notify(why, 'info'));
  const print = (): void => once(() => void act(() => paper.print(message.html, message.subject)));
  return (
    <div ref={buttons} className={`${layout.actions} ${styles.actions}`}>
      <Button appearance="subtle" icon={<Edit20Regular />} onClick={() => once(() => onEditing(true))}>
        {texts.review.edit}
      </Button>
      {message.html !== '' && message.channel === 'email' && (
        <Button appearance="subtle" icon={<Print20Regular />} onClick={print}>
          {texts.review.print}
        </Button>
      )}
      <Button appearance="subtle" data-opener="customer" onClick={() => onCustomer(message)}>
        {texts.review.openCustomer}
      </Button>
      {edited && (
        <Button appearance="subtle" onClick={() => onEdit(message.id, null)}>
          {texts.review.undoEdit}
        </Button>
      )}
    </div>
  );
}
