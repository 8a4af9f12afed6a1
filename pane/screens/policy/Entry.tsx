import { Field, Input, makeStyles, Select, Switch } from '@fluentui/react-components';
import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';

/** True where the policy can be read but not changed: fields become text. */
export const ReadOnlyContext = createContext(false);

const useStyles = makeStyles({
  // An address in a hint has no place to break at.
  field: { overflowWrap: 'anywhere' },
  input: {
    minWidth: 0,
    width: '100%',
    '& input': { minWidth: 0, width: '100%' },
    '& .fui-Input__contentAfter': { whiteSpace: 'nowrap' },
  },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  shown: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

export interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong?: string | undefined;
  readonly hint?: string | undefined;
  readonly after?: string | undefined;
  /** The id of a text elsewhere that explains it. */
  readonly describedBy?: string | undefined;
  readonly numeric?: 'numeric' | 'decimal';
  readonly rows?: number;
  /** What is typed is not shown. */
  readonly secret?: boolean;
}

function told(wrong: string | undefined, hint: string | undefined): { validationMessage?: string; hint?: string } {
  if (wrong !== undefined) return { validationMessage: wrong };
  return hint === undefined ? {} : { hint };
}

/** A value and what it is called, where nothing can be typed. */
function Shown({ label, value }: { label: string; value: string }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  return (
    <div>
      <div className={type.caption}>{label}</div>
      <div className={styles.shown}>{value === '' ? texts.policy.blank : value}</div>
    </div>
  );
}

/** A text or a number to type, with what is wrong with it below. */
export function Entry({
  label,
  value,
  onChange,
  wrong,
  hint,
  after,
  describedBy,
  numeric,
  rows,
  secret = false,
}: EntryProps): ReactElement {
  const readOnly = useContext(ReadOnlyContext);
  const styles = useStyles();
  if (readOnly) return <Shown label={label} value={after === undefined ? value : `${value} ${after}`} />;
  return (
    <Field label={label} className={styles.field} {...told(wrong, hint)}>
      {rows === undefined ? (
        <Input
          className={styles.input}
          value={value}
          type={secret ? 'password' : 'text'}
          autoComplete={secret ? 'new-password' : 'off'}
          onChange={(_, data) => onChange(data.value)}
          {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
          {...(numeric === undefined ? {} : { inputMode: numeric })}
          {...(after === undefined ? {} : { contentAfter: after })}
        />
      ) : (
        <TextArea value={value} rows={rows} onChange={onChange} />
      )}
    </Field>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly wrong?: string | undefined;
  readonly hint?: string | undefined;
}

/** One of several. */
export function Choice({ label, value, onChange, options, wrong, hint }: ChoiceProps): ReactElement {
  const readOnly = useContext(ReadOnlyContext);
  const styles = useStyles();
  if (readOnly) return <Shown label={label} value={options.find((o) => o.value === value)?.text ?? value} />;
  return (
    <Field label={label} {...told(wrong, hint)}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface FlagProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: ReactNode;
}

/** On or off. */
export function Flag({ label, on, onChange, hint }: FlagProps): ReactElement {
  const { texts } = useHost();
  const readOnly = useContext(ReadOnlyContext);
  const type = useType();
  if (readOnly) return <Shown label={label} value={on ? texts.policy.yes : texts.policy.no} />;
  return (
    <div>
      <Switch label={label} checked={on} onChange={(_, data) => onChange(data.checked)} />
      {hint !== undefined && <div className={type.caption}>{hint}</div>}
    </div>
  );
}
