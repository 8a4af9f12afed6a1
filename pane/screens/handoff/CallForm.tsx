import { Field, Input, Link, makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { CALL_OUTCOMES } from '../../../core/i18n/sections/handoff/texts';
import type { PlannedMessage } from '../../../core/messages/message';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';
import { useAgreed, type CallDraft } from './agreed';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  // An input's own width is that of twenty letters, which is wider than the narrowest pane.
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  amount: { '& input': { textAlign: 'end' } },
  choices: { marginInlineStart: '-8px' },
  inside: { display: 'flex', flexDirection: 'column', gap: '8px', paddingInlineStart: '32px' },
  number: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '32px' },
});

export interface CallFormProps {
  readonly message: PlannedMessage;
  readonly draft: CallDraft;
  readonly onChange: (draft: CallDraft) => void;
}

/** The number to call, and how it went. A promise and a dispute are recorded in place. */
export function CallForm({ message, draft, onChange }: CallFormProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const phone = message.to[0] ?? '';
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
      {draft.outcome === 'promised' && <Promised message={message} draft={draft} onChange={onChange} />}
      {draft.outcome === 'disputed' && (
        <Field className={mergeClasses(styles.field, styles.inside)} label={texts.promise.reason}>
          <Input
            className={styles.input}
            value={draft.reason}
            onChange={(_, data) => onChange({ ...draft, reason: data.value })}
          />
        </Field>
      )}
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

function Promised({ message, draft, onChange }: CallFormProps): ReactElement {
  const { texts, formats, services } = useHost();
  const styles = useStyles();
  const type = useType();
  const { amount, by, errors } = useAgreed(message, draft);
  const invoices = texts.list(message.lines.map(({ invoice }) => invoice));
  return (
    <div className={styles.inside}>
      <Field
        className={styles.field}
        label={texts.promise.amount}
        {...(errors.amount === '' ? {} : { validationMessage: errors.amount })}
      >
        <Input
          className={mergeClasses(styles.input, styles.amount)}
          contentBefore={<span>{message.currency}</span>}
          inputMode="decimal"
          autoComplete="off"
          value={amount}
          onChange={(_, data) => onChange({ ...draft, amount: data.value })}
        />
      </Field>
      <Field
        className={styles.field}
        label={texts.promise.by}
        {...(errors.by === '' ? {} : { validationMessage: errors.by })}
      >
        <Input
          className={styles.input}
          type="date"
          input={{ style: { colorScheme: services.host.theme() === 'light' ? 'light' : 'dark' } }}
          value={by}
          onChange={(_, data) => onChange({ ...draft, by: data.value })}
        />
      </Field>
      {errors.by === '' && <p className={type.caption}>{texts.promise.wait(invoices, formats.date(by))}</p>}
    </div>
  );
}
