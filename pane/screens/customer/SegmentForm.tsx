import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { RISK_SEGMENTS, riskSegment, type RiskSegment } from '../../../core/portfolio/paymentRisk';
import { putOffProblem } from '../../../core/usecases/customers/recordTask';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { recordSegment } from '../../../core/usecases/customers/recordFact';
import { DayInput } from '../../components/DayInput';
import { SmallForm } from '../../components/SmallForm';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

const useStyles = makeStyles({
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
  const act = useAct();
  const t = texts.actions.segment;
  const [segment, choose] = useState(() => firstOf(view));
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
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
  return (
    <SmallForm save={t.save} onSave={save} onCancel={onDone} disabled={busy || late}>
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
    </SmallForm>
  );
}
