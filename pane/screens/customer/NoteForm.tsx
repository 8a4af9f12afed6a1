import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { plainFact, recordFact } from '../../../core/usecases/record';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useLayout } from '../../theme';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '8px' } });

export interface NoteFormProps {
  readonly label: string;
  readonly onDone: () => void;
  readonly onSaved: () => void;
}

/** A note about the customer, kept in the contacts sheet. */
export function NoteForm({ label, onDone, onSaved }: NoteFormProps): ReactElement {
  const { services, texts, notify, announce } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const act = useAct();
  const form = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = text.trim() === '';
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = (): void => {
    setTried(true);
    if (missing || busy) return;
    setBusy(true);
    void act(async () => {
      await recordFact(services, { ...plainFact(services, label, 'note', []), note: text.trim() });
      notify(texts.customer.noteSaved, 'success');
      announce(texts.customer.noteSaved);
      onDone();
      onSaved();
    }).finally(() => setBusy(false));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  return (
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      <Field
        label={texts.customer.note}
        {...(tried && missing ? { validationMessage: texts.customer.noteMissing } : {})}
      >
        <TextArea value={text} rows={3} onChange={setText} />
      </Field>
      <div className={layout.actions}>
        <Button size="small" onClick={save} disabledFocusable={busy}>
          {texts.customer.saveNote}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
