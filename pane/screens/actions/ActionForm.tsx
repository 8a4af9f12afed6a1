import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { isoOf } from '../../../core/calendar/civil';
import { handsOver, putOffProblem, type ActionSaid } from '../../../core/usecases/customers/recordTask';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { DayInput } from '../../components/DayInput';
import { useHost } from '../../HostContext';
import { useHold } from '../../hooks/useHold';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

const A_WEEK = 7;

export interface ActionFormProps {
  readonly action: DueAction;
  readonly what: ActionSaid['what'];
  readonly busy: boolean;
  readonly onSay: (said: ActionSaid) => void;
  readonly onCancel: () => void;
}

/** What a person adds to an action that is done or put off. */
export function ActionForm({ action, what, busy, onSay, onCancel }: ActionFormProps): ReactElement {
  const { services, texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const t = texts.actions;
  const form = useRef<HTMLDivElement>(null);
  useHold(true);
  const [note, setNote] = useState('');
  const [until, setUntil] = useState(() => isoOf(services.clock.today() + A_WEEK));
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problem = what === 'put off' ? putOffProblem(until, services.clock.today()) : undefined;
  const wrong = problem === undefined ? '' : problem === 'no date' ? t.noDate : t.notLater;
  const say = (): void => {
    if (busy || wrong !== '') return;
    onSay(what === 'done' ? { what, note } : { what, until, note });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      {what === 'put off' && <DayInput label={t.again} value={until} onChange={setUntil} wrong={wrong} />}
      <Field className={styles.field} label={t.note}>
        <Input className={styles.input} value={note} autoComplete="off" onChange={(_, data) => setNote(data.value)} />
      </Field>
      {what === 'done' && handsOver(action) && <p className={type.caption}>{t.endsReminders}</p>}
      <div className={layout.actions}>
        <Button size="small" onClick={say} disabledFocusable={busy || wrong !== ''}>
          {t.record}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
