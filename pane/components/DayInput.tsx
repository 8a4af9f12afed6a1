import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from '../HostContext';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  // An input's own width is that of twenty letters, which is wider than the narrowest pane.
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

export interface DayInputProps {
  readonly label: string;
  /** YYYY-MM-DD; '' for none. */
  readonly value: string;
  readonly onChange: (iso: string) => void;
  /** '' where nothing is wrong. */
  readonly wrong?: string;
  readonly hint?: string;
}

/** A day, typed in the browser's own format or picked from its calendar. */
export function DayInput({ label, value, onChange, wrong = '', hint = '' }: DayInputProps): ReactElement {
  const { services } = useHost();
  const styles = useStyles();
  const told = wrong !== '' ? { validationMessage: wrong } : hint !== '' ? { hint } : {};
  return (
    <Field className={styles.field} label={label} {...told}>
      <Input
        className={styles.input}
        type="date"
        // The calendar's own button follows the theme.
        input={{ style: { colorScheme: services.host.theme() === 'light' ? 'light' : 'dark' } }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
