import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { FunctionDefinition } from '../../../core/functions/definition';
import { rovingIndex } from '../../components/roving';
import { useLayout, useRow, useType } from '../../theme';
import { FunctionOpen } from './FunctionOpen';
import type { Call } from './useCall';

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    gap: '8px',
    padding: '10px var(--side)',
  },
  name: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: '13px',
    overflowWrap: 'anywhere',
  },
  summary: { display: 'block' },
  chevron: { flexShrink: 0, display: 'flex' },
});

export interface FunctionListProps {
  readonly shown: readonly FunctionDefinition[];
  /** The language of the functions' sentences where it is not the pane's. */
  readonly lang: string | undefined;
  readonly call: Call | null;
  readonly onToggle: (name: string) => void;
  /** So that the search box can lead into the list. */
  readonly list: RefObject<HTMLUListElement | null>;
}

/** One stop for Tab; arrow keys move between functions, Enter opens. One is open at a time. */
export function FunctionList({ shown, lang, call, onToggle, list }: FunctionListProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const [last, setLast] = useState('');
  const current = shown.some(({ name }) => name === last) ? last : (shown[0]?.name ?? '');
  return (
    <ul ref={list} className={mergeClasses(layout.list, styles.list)}>
      {shown.map((definition) => (
        <FunctionRow
          key={definition.name}
          definition={definition}
          lang={lang}
          call={call?.definition === definition ? call : null}
          isCurrent={definition.name === current}
          onFocus={() => setLast(definition.name)}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
}

interface FunctionRowProps {
  readonly definition: FunctionDefinition;
  readonly lang: string | undefined;
  readonly call: Call | null;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onToggle: (name: string) => void;
}

function moveWithin(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-function]') ?? [])];
  const next = rovingIndex(event.key, rows.indexOf(event.currentTarget), rows.length, 'vertical');
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}

function FunctionRow({ definition, lang, call, isCurrent, onFocus, onToggle }: FunctionRowProps): ReactElement {
  const styles = useStyles();
  const { press } = useRow();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const open = call !== null;
  return (
    <li ref={row} className={styles.row}>
      <button
        type="button"
        className={mergeClasses(press, styles.button)}
        data-function={definition.name}
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onFocus={onFocus}
        onKeyDown={moveWithin}
        onClick={() => onToggle(definition.name)}
      >
        <span className={layout.grow}>
          <span className={styles.name}>{definition.name}</span>
          <span className={mergeClasses(type.caption, styles.summary)} lang={lang}>
            {definition.summary}
          </span>
        </span>
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        </span>
      </button>
      {open && (
        <div id={id}>
          <FunctionOpen call={call} lang={lang} />
        </div>
      )}
    </li>
  );
}
