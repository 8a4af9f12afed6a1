import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import { withEdit } from '../../../core/messages/compose';
import { INVOICE_TABLE } from '../../../core/messages/templates/messageWording';
import type { PlannedMessage } from '../../../core/messages/message';
import { unsaidIn } from '../../../core/messages/unsaid';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useLayout } from '../../theme';
import { hasSubject } from './Preview';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBlock: '4px' } });

/** Why an edited text cannot be kept; '' where it can. */
function bodyError({ channel, body, text, payee, signature }: PlannedMessage, { review }: Texts): string {
  if (body.trim() === '') return review.bodyMissing;
  const words = unsaidIn(channel, text, { creditor: payee.creditor, signature });
  return words === undefined ? '' : review.unsaid(words);
}

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
  const edited = (): PlannedMessage => withEdit(message, { subject: subject.trim(), body });
  const subjectWrong = withSubject && subject.trim() === '';
  const bodyWrong = tried ? bodyError(edited(), texts) : '';
  const keep = (): void => {
    setTried(true);
    const changed = edited();
    if (!subjectWrong && bodyError(changed, texts) === '') onKeep(changed);
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
          {...(tried && subjectWrong ? { validationMessage: texts.review.subjectMissing } : {})}
        >
          <Input autoFocus value={subject} onChange={(_, data) => setSubject(data.value)} />
        </Field>
      )}
      <Field
        label={texts.review.body}
        hint={texts.review.tableLine(INVOICE_TABLE)}
        {...(bodyWrong !== '' ? { validationMessage: bodyWrong } : {})}
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
