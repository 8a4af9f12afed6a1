import { Checkbox, Field, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import type { ClaimedInvoice, LogRecord } from '../../../core/log/record';
import { claimId, leftToTakeBack } from '../../../core/log/takenBack';
import { runOf, takeBack } from '../../../core/usecases/sending/takeBack';
import { SmallForm } from '../../components/SmallForm';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading } from '../../hooks/useReading';
import { useLayout, useType } from '../../theme';

export interface TakeBackFormProps {
  readonly message: LogRecord;
  /** What the message is called in the time line. */
  readonly title: string;
  readonly onDone: () => void;
  readonly onSaved: () => void;
}

/** What is taken back: some invoices of the message, all of it, or its whole run. */
type Scope = 'some' | 'one' | 'run';

/** Takes a message back, the level of some of its invoices, or the whole run that it went out with; the reason stands in the log. */
export function TakeBackForm({ message, title, onDone, onSaved }: TakeBackFormProps): ReactElement {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const layout = useLayout();
  const type = useType();
  const t = texts.customer.takeBack;
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<Scope>('one');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const read = useCallback(async () => {
    const log = await services.outbox.records();
    const run = runOf(message, log).filter((other) => leftToTakeBack(other, log).length > 0);
    return { run, left: leftToTakeBack(message, log) };
  }, [services, message]);
  const { reading } = useReading(read);
  const { run, left } = reading.state === 'read' ? reading.value : { run: [message], left: [] };
  const chosen = left.filter((own) => picked.has(claimId(own)));
  const missing = reason.trim() === '';
  const none = scope === 'some' && chosen.length === 0;
  const save = (): void => {
    setTried(true);
    if (missing || none || busy) return;
    setBusy(true);
    void act(async () => {
      const nonces = (scope === 'run' ? run : [message]).map(({ nonce }) => nonce);
      const taken = await takeBack(services, { nonces, reason, ...(scope === 'some' ? { invoices: chosen } : {}) });
      const said = scope === 'some' ? t.savedInvoices(chosen.length) : t.saved(taken);
      notify(said, 'success');
      announce(said);
      onDone();
      onSaved();
    }).finally(() => setBusy(false));
  };
  return (
    <SmallForm save={t.save} onSave={save} onCancel={onDone} disabled={busy}>
      {(run.length > 1 || left.length > 1) && (
        <RadioGroup value={scope} onChange={(_, data) => setScope(data.value as Scope)}>
          <Radio value="one" label={t.one(title)} />
          {left.length > 1 && <Radio value="some" label={t.some} />}
          {run.length > 1 && <Radio value="run" label={t.run(run.length)} />}
        </RadioGroup>
      )}
      {scope === 'some' && (
        // A Field would give its own name to every tick box inside.
        <div role="group" aria-label={t.some}>
          {left.map((own) => (
            <div key={claimId(own)}>
              <Checkbox
                label={nameOf(own)}
                checked={picked.has(claimId(own))}
                onChange={(_, data) => setPicked(toggled(picked, claimId(own), data.checked === true))}
              />
            </div>
          ))}
          {tried && none && (
            <p className={mergeClasses(type.caption, layout.row)}>
              <ErrorCircle12Filled aria-hidden color={tokens.colorStatusDangerForeground1} />
              <span>{t.someMissing}</span>
            </p>
          )}
        </div>
      )}
      <Field
        label={t.reason}
        hint={scope === 'some' ? t.someMeans : t.means}
        {...(tried && missing ? { validationMessage: t.reasonMissing } : {})}
      >
        <TextArea value={reason} rows={2} onChange={setReason} />
      </Field>
    </SmallForm>
  );
}

/** Whose it is, where the customer pays for another. */
function nameOf({ invoice, customer }: ClaimedInvoice): string {
  return customer === undefined ? invoice : `${invoice} (${customer})`;
}

function toggled(picked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(picked);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
