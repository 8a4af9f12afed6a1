import { Field, Input, Link, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { CALL_OUTCOMES, type CallOutcome } from '../../../core/i18n/sections/handoff/texts';
import { useHost } from '../../HostContext';

export interface CallDraft {
  readonly outcome: CallOutcome | null;
  readonly note: string;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  // An input's own width is that of twenty letters, which is wider than the narrowest pane.
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  choices: { marginInlineStart: '-8px' },
  number: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '32px' },
});

export interface CallFormProps {
  readonly phone: string;
  readonly draft: CallDraft;
  readonly onChange: (draft: CallDraft) => void;
}

/** The number to call, and how it went. */
export function CallForm({ phone, draft, onChange }: CallFormProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Link href={`tel:${phone}`} className={styles.number}>
        <Call20Regular aria-hidden />
        {texts.handOff.callNumber(phone)}
      </Link>
      <Field className={styles.field} label={texts.handOff.howDidItGo}>
        <RadioGroup
          className={styles.choices}
          value={draft.outcome ?? ''}
          onChange={(_, data) =>
            onChange({ ...draft, outcome: CALL_OUTCOMES.find((known) => known === data.value) ?? null })
          }
        >
          {CALL_OUTCOMES.map((outcome) => (
            <Radio key={outcome} value={outcome} label={texts.handOff.outcomes[outcome]} />
          ))}
        </RadioGroup>
      </Field>
      <Field className={styles.field} label={texts.handOff.callNote}>
        <Input
          className={styles.input}
          value={draft.note}
          onChange={(_, data) => onChange({ ...draft, note: data.value })}
        />
      </Field>
    </div>
  );
}
