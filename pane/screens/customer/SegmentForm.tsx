import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { RISK_SEGMENTS, riskSegment, type RiskSegment } from '../../../core/portfolio/paymentRisk';
import { putOffProblem } from '../../../core/usecases/actions';
import type { CustomerView } from '../../../core/usecases/customer';
import { recordSegment } from '../../../core/usecases/record';
import { DayInput } from '../../components/DayInput';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useLayout } from '../../theme';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '8px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

export interface SegmentFormProps {
  readonly view: CustomerView;
  readonly onDone: () => void;
  readonly onSaved: () => void;
}

/** What is offered first: the segment in force, else what the score says. */
function firstOf({ segment, risk }: CustomerView): RiskSegment {
  return segment.segment ?? (risk.state === 'scored' ? riskSegment(risk.score) : 'New');
}

/** As what a customer is treated, until when, and why. */
export function SegmentForm({ view, onDone, onSaved }: SegmentFormProps): ReactElement {
  const { services, texts, notify, announce } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const act = useAct();
  const t = texts.actions.segment;
  const form = useRef<HTMLDivElement>(null);
  const [segment, choose] = useState(() => firstOf(view));
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const late = until !== '' && putOffProblem(until, services.clock.today()) !== undefined;
  const save = (): void => {
    if (busy || late) return;
    setBusy(true);
    void act(async () => {
      await recordSegment(services, { customer: view.label, segment, until, why });
      const said = t.saved(texts.actions.risks[segment]);
      notify(said, 'success');
      announce(said);
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
      <Field className={styles.field} label={t.risk}>
        <Select
          value={segment}
          onChange={(_, data) => choose(RISK_SEGMENTS.find((name) => name === data.value) ?? segment)}
        >
          {RISK_SEGMENTS.map((name) => (
            <option key={name} value={name}>
              {texts.actions.risks[name]}
            </option>
          ))}
        </Select>
      </Field>
      <DayInput
        label={t.until}
        value={until}
        onChange={setUntil}
        hint={t.untilHint}
        wrong={late ? texts.actions.notLater : ''}
      />
      <Field className={styles.field} label={t.why}>
        <Input className={styles.input} value={why} autoComplete="off" onChange={(_, data) => setWhy(data.value)} />
      </Field>
      <div className={layout.actions}>
        <Button size="small" onClick={save} disabledFocusable={busy || late}>
          {t.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
