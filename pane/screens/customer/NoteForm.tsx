import { Field } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { plainFact, recordFact } from '../../../core/usecases/customers/recordFact';
import { SmallForm } from '../../components/SmallForm';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

export interface NoteFormProps {
  readonly label: string;
  readonly onDone: () => void;
  readonly onSaved: () => void;
}

/** A note about the customer, kept in the contacts sheet. */
export function NoteForm({ label, onDone, onSaved }: NoteFormProps): ReactElement {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = text.trim() === '';
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
  return (
    <SmallForm save={texts.customer.saveNote} onSave={save} onCancel={onDone} disabled={busy}>
      <Field
        label={texts.customer.note}
        {...(tried && missing ? { validationMessage: texts.customer.noteMissing } : {})}
      >
        <TextArea value={text} rows={3} onChange={setText} />
      </Field>
    </SmallForm>
  );
}
