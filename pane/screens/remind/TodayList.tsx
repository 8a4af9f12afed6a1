import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarLtr20Regular,
  Call20Regular,
  ChevronRight20Regular,
  Handshake20Regular,
  TaskListSquareLtr20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { ROW_HOVER, useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    minHeight: '44px',
    padding: '8px var(--side)',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': ROW_HOVER,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { display: 'flex', flexDirection: 'column' },
});

export interface TodayItem {
  readonly key: 'due' | 'uncertain' | 'promises' | 'calls' | `task ${string}`;
  readonly text: string;
  /** '' for none. */
  readonly caption: string;
  readonly onPress: () => void;
}

/** What waits today, each line leading there. */
export function TodayList({ items }: { items: readonly TodayItem[] }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <section className={layout.section}>
      <h2 className={mergeClasses(type.section, layout.side)}>{texts.remind.today}</h2>
      {items.length === 0 ? (
        <p className={mergeClasses(type.caption, layout.side)}>{texts.remind.nothingElse}</p>
      ) : (
        <ul className={layout.list}>
          {items.map(({ key, text, caption, onPress }) => (
            <li key={key} className={styles.line}>
              <button type="button" className={styles.item} onClick={onPress} data-opener={`today-${key}`}>
                {iconOf(key)}
                <span className={mergeClasses(layout.grow, styles.text)}>
                  <span>{text}</span>
                  {caption !== '' && <span className={type.caption}>{caption}</span>}
                </span>
                <ChevronRight20Regular aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function iconOf(key: TodayItem['key']): ReactElement {
  switch (key) {
    case 'due':
      return <CalendarLtr20Regular aria-hidden />;
    case 'uncertain':
      return <StateIcon state="unknown" />;
    case 'promises':
      return <Handshake20Regular aria-hidden />;
    case 'calls':
      return <Call20Regular aria-hidden />;
    default:
      return <TaskListSquareLtr20Regular aria-hidden />;
  }
}
