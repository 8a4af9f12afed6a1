import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isFault, type ResultCell } from '../../../core/cells/cell';
import type { Result } from '../../../core/functions/definition';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';
import { resultText } from './describe';

const MOST_ROWS = 6;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightRegular },
  box: {
    padding: '8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  faded: { color: tokens.colorNeutralForeground3 },
  wide: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    '& td': { padding: '0 12px 0 0', whiteSpace: 'nowrap', verticalAlign: 'top' },
    '& td:last-child': { paddingInlineEnd: 0 },
  },
  number: { textAlign: 'end' },
});

export interface ResultBoxProps {
  readonly title: string;
  /** In the user's notation. */
  readonly formula: string;
  /** Undefined while it is not worked out. */
  readonly result: Result | undefined;
  /** Said after the result. */
  readonly why?: string | undefined;
}

/** A formula and what it gives. */
export function ResultBox({ title, formula, result, why }: ResultBoxProps): ReactElement {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.block}>
      <h2 className={mergeClasses(type.caption, styles.title)}>{title}</h2>
      <div className={styles.box}>
        <div>{formula}</div>
        {result !== undefined && <ResultLines title={title} result={result} why={why} />}
      </div>
    </div>
  );
}

function ResultLines({
  title,
  result,
  why,
}: Pick<ResultBoxProps, 'title' | 'why'> & { readonly result: Result }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  if (!Array.isArray(result)) {
    const message = isFault(result) ? result.message : why;
    return (
      <div>
        <CellText cell={result} />
        {message !== undefined && <span lang="en">{`: ${message}`}</span>}
      </div>
    );
  }
  const more = result.length - MOST_ROWS;
  // A header stands over its figures.
  const isNumeric = (column: number): boolean => result.some((row) => typeof row[column] === 'number');
  return (
    <>
      {/* A scrolled table must be reachable by keyboard. */}
      <div className={styles.wide} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {result.slice(0, MOST_ROWS).map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c} className={mergeClasses(isNumeric(c) && styles.number)}>
                    <CellText cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <div className={styles.faded}>{texts.functions.moreRows(more)}</div>}
      {why !== undefined && <div lang="en">{why}</div>}
    </>
  );
}

function CellText({ cell }: { cell: ResultCell }): ReactElement {
  const { services, texts, formats } = useHost();
  const styles = useStyles();
  const text = resultText(cell, services.host.locale(), formats, texts.functions);
  return <span className={cell === '' ? styles.faded : styles.strong}>{text}</span>;
}
