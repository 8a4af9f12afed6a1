import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { inNotation, type Notation } from '../../../core/cells/notation';
import type { FunctionDefinition } from '../../../core/functions/definition';
import { isNamed } from '../../../core/usecases/functions/tryFunction';
import { useHost } from '../../HostContext';
import { Arguments, type ArgumentsProps } from './Arguments';
import { exampleFormula, exampleOf } from './describe';
import { ResultBox } from './ResultBox';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px var(--side) 16px' },
  signature: {
    margin: 0,
    padding: '8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
});

/** A function's signature, its fields, what it gives with the user's cells, and an example. */
export function FunctionOpen({ call, lang }: ArgumentsProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const { definition, notation } = call;
  const example = exampleOf(definition);
  return (
    <div className={styles.inside}>
      <Signature definition={definition} notation={notation} />
      <Arguments key={definition.name} call={call} lang={lang} />
      <ResultBox
        title={texts.functions.resultWithCells}
        formula={inNotation(call.formula, notation)}
        result={call.trial?.result ?? undefined}
      />
      {example !== undefined && (
        <ResultBox
          title={texts.functions.example}
          formula={inNotation(exampleFormula(definition, example), notation)}
          result={example[1]}
          why={example[2]}
        />
      )}
    </div>
  );
}

function Signature({ definition, notation }: { definition: FunctionDefinition; notation: Notation }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  return (
    <p className={styles.signature} aria-label={texts.functions.signature} role="group">
      {`${definition.name}(`}
      <wbr />
      {definition.parameters.map((parameter, i) => (
        <Fragment key={parameter.name}>
          {i > 0 && `${notation.argument} `}
          {isNamed(parameter) ? <b>{parameter.name}</b> : `[${parameter.name}]`}
        </Fragment>
      ))}
      )
    </p>
  );
}
