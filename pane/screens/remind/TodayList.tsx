import { mergeClasses } from '@fluentui/react-components';
import {
  CalendarLtr20Regular,
  Call20Regular,
  ChevronRight20Regular,
  Handshake20Regular,
  TaskListSquareLtr20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { NextDue } from '../../../core/reminders/nextDue';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { useLayout, useRow, useType } from '../../theme';
import { nextText } from './nextText';

export interface TodayItem {
  readonly key: 'due' | 'uncertain' | 'promises' | 'calls' | `task ${string}`;
  readonly text: string;
  /** '' for none. */
  readonly caption: string;
  readonly onPress: () => void;
}

interface TodayListProps {
  readonly items: readonly TodayItem[];
  /** Where nothing is due. */
  readonly next: NextDue | null;
}

/** What waits today, each line leading there. */
export function TodayList({ items, next }: TodayListProps): ReactElement {
  const { texts, formats } = useHost();
  const row = useRow();
  const layout = useLayout();
  const type = useType();
  return (
    <section className={layout.section}>
      <h2 className={mergeClasses(type.section, layout.side)}>{texts.remind.today}</h2>
      {(next !== null || items.length === 0) && (
        <p className={mergeClasses(type.caption, layout.side)}>
          {next === null ? texts.remind.nothingElse : nextText(next, texts, formats)}
        </p>
      )}
      {items.length > 0 && (
        <ul className={layout.list}>
          {items.map(({ key, text, caption, onPress }) => (
            <li key={key} className={row.line}>
              <button type="button" className={row.press} onClick={onPress} data-opener={`today-${key}`}>
                {iconOf(key)}
                <span className={row.text}>
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
