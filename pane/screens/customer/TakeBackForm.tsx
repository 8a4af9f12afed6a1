import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { LogRecord } from '../../../core/log/record';
import { leftToTakeBack } from '../../../core/log/takenBack';
import { runOf, takeBack } from '../../../core/usecases/sending/takeBack';
import { SmallForm } from '../../components/SmallForm';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading } from '../../hooks/useReading';

export interface TakeBackFormProps {
  readonly message: LogRecord;
  /** What the message is called in the time line. */
  readonly title: string;
  readonly onDone: () => void;
  readonly onSaved: () => void;
}

/** Takes a message back, or the whole run that it went out with; the reason stands in the log. */
export function TakeBackForm({ message, title, onDone, onSaved }: TakeBackFormProps): ReactElement {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const t = texts.customer.takeBack;
  const [reason, setReason] = useState('');
  const [whole, setWhole] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const read = useCallback(async () => {
    const log = await services.outbox.records();
    return runOf(message, log).filter((other) => leftToTakeBack(other, log).length > 0);
  }, [services, message]);
  const { reading } = useReading(read);
  const run = reading.state === 'read' ? reading.value : [message];
  const missing = reason.trim() === '';
  const save = (): void => {
    setTried(true);
    if (missing || busy) return;
    setBusy(true);
    void act(async () => {
      const nonces = (whole ? run : [message]).map(({ nonce }) => nonce);
      const said = t.saved(await takeBack(services, { nonces, reason }));
      notify(said, 'success');
      announce(said);
      onDone();
      onSaved();
    }).finally(() => setBusy(false));
  };
  return (
    <SmallForm save={t.save} onSave={save} onCancel={onDone} disabled={busy}>
      {run.length > 1 && (
        <RadioGroup value={whole ? 'run' : 'one'} onChange={(_, data) => setWhole(data.value === 'run')}>
          <Radio value="one" label={t.one(title)} />
          <Radio value="run" label={t.run(run.length)} />
        </RadioGroup>
      )}
      <Field label={t.reason} hint={t.means} {...(tried && missing ? { validationMessage: t.reasonMissing } : {})}>
        <TextArea value={reason} rows={2} onChange={setReason} />
      </Field>
    </SmallForm>
  );
}
