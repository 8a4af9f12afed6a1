import { makeStyles, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  area: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px 10px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

export interface TextAreaProps {
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

/** Several lines of text within a Field, which names it. */
export function TextArea({ value, rows, onChange }: TextAreaProps): ReactElement {
  const styles = useStyles();
  const named = useFieldControlProps_unstable({}, { supportsLabelFor: true, supportsRequired: true });
  return (
    <textarea
      {...named}
      className={styles.area}
      value={value}
      rows={rows}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
