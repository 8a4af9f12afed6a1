import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { withEdit } from '../../../core/messages/compose';
import { INVOICE_TABLE } from '../../../core/messages/templates/messageWording';
import type { PlannedMessage } from '../../../core/messages/message';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useLayout } from '../../theme';
import { hasSubject } from './Preview';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBlock: '4px' } });

export interface EditorProps {
  readonly message: PlannedMessage;
  readonly onKeep: (message: PlannedMessage) => void;
  readonly onCancel: () => void;
}

/** Changes the subject and the text of one message; the table of invoices stays a line of its own. */
export function Editor({ message, onKeep, onCancel }: EditorProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const [subject, setSubject] = useState(message.subject);
  const [body, setBody] = useState(message.body);
  const [tried, setTried] = useState(false);
  const withSubject = hasSubject(message);
  const errors = { subject: withSubject && subject.trim() === '', body: body.trim() === '' };
  const keep = (): void => {
    setTried(true);
    if (errors.subject || errors.body) return;
    onKeep(withEdit(message, { subject: subject.trim(), body }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      {withSubject && (
        <Field
          label={texts.review.subject}
          {...(tried && errors.subject ? { validationMessage: texts.review.subjectMissing } : {})}
        >
          <Input autoFocus value={subject} onChange={(_, data) => setSubject(data.value)} />
        </Field>
      )}
      <Field
        label={texts.review.body}
        hint={texts.review.tableLine(INVOICE_TABLE)}
        {...(tried && errors.body ? { validationMessage: texts.review.bodyMissing } : {})}
      >
        <TextArea value={body} rows={12} onChange={setBody} />
      </Field>
      <div className={layout.actions}>
        <Button onClick={keep}>{texts.review.keep}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
