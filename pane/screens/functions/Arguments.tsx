import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useHost } from '../../HostContext';
import { hintOf, labelOf, SHOWN } from './describe';
import type { Call } from './useCall';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  name: { overflowWrap: 'anywhere' },
  input: { minWidth: 0, width: '100%' },
  hint: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

export interface ArgumentsProps {
  readonly call: Call;
  /** The language of the function's sentences where it is not the pane's. */
  readonly lang: string | undefined;
}

/** A field an argument: those that are needed, filled or among the first; the others on demand. */
export function Arguments({ call, lang }: ArgumentsProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { parameters } = call.definition;
  const isShown = (i: number): boolean => all || i < SHOWN || parameters[i]?.optional !== true || call.typed[i] !== '';
  const hidden = parameters.filter((_, i) => !isShown(i)).length;
  return (
    <div className={styles.fields}>
      {parameters.map((parameter, i) =>
        isShown(i) ? (
          <Field
            key={parameter.name}
            label={
              <span
                className={styles.name}
              >{`${parameter.name}, ${labelOf(parameter, i === 0, texts.functions)}`}</span>
            }
            hint={
              <span lang={lang} className={styles.hint}>
                {hintOf(parameter)}
              </span>
            }
          >
            <Input
              className={styles.input}
              value={call.typed[i] ?? ''}
              placeholder={parameter.optional === true ? texts.functions.optional : ''}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, data) => call.type(i, data.value)}
            />
          </Field>
        ) : null,
      )}
      {hidden > 0 && (
        <Link as="button" className={styles.more} onClick={() => setAll(true)}>
          {texts.functions.moreArguments(hidden)}
        </Link>
      )}
    </div>
  );
}
