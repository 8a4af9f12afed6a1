import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, SubtractCircle20Regular, Warning20Filled } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { columnLetters } from '../../../core/cells/address';
import type { Field } from '../../../core/ledger/fields';
import { useHost } from '../../HostContext';
import { BARE_BUTTON, ROW_HOVER, useLayout, useType } from '../../theme';
import { samples, sampleText } from './sample';
import type { ColumnTools } from './useColumns';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 20px',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    minHeight: '44px',
    padding: '6px var(--side)',
    ...BARE_BUTTON,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': ROW_HOVER,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: {
    display: 'block',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
  sample: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  open: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px var(--side)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '8px var(--side)',
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  question: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export interface ColumnRowProps {
  readonly field: Field;
  readonly tools: ColumnTools;
}

interface ChoiceProps extends ColumnRowProps {
  /** Takes the focus when it appears. */
  readonly focus: boolean;
  readonly among?: readonly number[] | undefined;
}

/** The headers of the ledger, or none. */
function HeaderChoice({ field, tools, focus, among }: ChoiceProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) root.current?.querySelector('select')?.focus();
  }, [focus]);
  const { headers, columns } = tools;
  const listed = [...headers].sort((a, b) => Number(among?.includes(b.column)) - Number(among?.includes(a.column)));
  const value = columns[field] ?? (tools.none(field) ? 'none' : '');
  return (
    <div ref={root}>
      <Select
        className={styles.select}
        aria-label={texts.fields[field]}
        value={String(value)}
        onChange={(_, data) => tools.choose(field, /^\d+$/.test(data.value) ? Number(data.value) : null)}
      >
        {value === '' && <option value="">{texts.columns.noneFound}</option>}
        {(among === undefined ? headers : listed).map(({ column, text }) => (
          <option key={column} value={String(column)}>
            {texts.columns.column(text, columnLetters(column))}
          </option>
        ))}
        <option value="none">{texts.columns.none}</option>
      </Select>
    </div>
  );
}

/** What a column begins with, so that its choice can be judged. */
function Begins({ field, tools }: ColumnRowProps): ReactElement | null {
  const { texts, formats } = useHost();
  const type = useType();
  const column = tools.columns[field];
  if (column === undefined) {
    const told = field === 'email' && tools.none(field);
    return told ? <div className={type.caption}>{texts.columns.withoutEmail}</div> : null;
  }
  const values = samples(tools, field, column, formats);
  return (
    <div className={type.caption}>
      {values.length === 0
        ? texts.columns.blankRows(tools.ledger.blanksIn(column))
        : texts.columns.beginsWith(values.join(', '))}
    </div>
  );
}

/** A field that nobody can decide but a person: the question, in its place. */
export function AskedColumn({ field, tools, focus }: ColumnRowProps & { readonly focus: boolean }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const doubt = tools.ledger.mapping.doubts.find((one) => one.field === field);
  const [before, after] = texts.columns.doubt(doubt?.columns.length ?? 0, field === 'openAmount');
  return (
    <li className={styles.box}>
      <div className={styles.question}>
        <Warning20Filled aria-hidden color={tokens.colorStatusWarningForeground1} />
        <div className={layout.grow}>
          {doubt === undefined ? (
            texts.columns.missing(texts.fields[field])
          ) : (
            <>
              {before}
              <b>{texts.fields[field]}</b>
              {after}
            </>
          )}
        </div>
      </div>
      <HeaderChoice field={field} tools={tools} focus={focus} among={doubt?.columns} />
      <Begins field={field} tools={tools} />
    </li>
  );
}

export interface KnownColumnProps extends ColumnRowProps {
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A field with its header and a value of it; pressed, it can be corrected. */
export function KnownColumn({ field, tools, open, onOpen }: KnownColumnProps): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const type = useType();
  const name = <span className={styles.name}>{texts.fields[field]}</span>;
  if (open) {
    return (
      <li className={styles.open}>
        {name}
        <HeaderChoice field={field} tools={tools} focus />
        <Begins field={field} tools={tools} />
      </li>
    );
  }
  const column = tools.columns[field];
  const header = tools.headers.find((one) => one.column === column)?.text;
  return (
    <li>
      <button type="button" className={styles.row} aria-expanded={false} onClick={onOpen}>
        {name}
        <span>
          <span className={styles.name}>{header ?? texts.columns.noneFound}</span>
          {column !== undefined && (
            <div className={mergeClasses(type.caption, styles.sample)}>
              {sampleText(tools, field, column, texts, formats)}
            </div>
          )}
        </span>
        {column === undefined ? (
          <SubtractCircle20Regular aria-hidden color={tokens.colorNeutralForeground3} />
        ) : (
          <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />
        )}
      </button>
    </li>
  );
}
