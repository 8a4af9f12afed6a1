import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useHost } from '../HostContext';
import { useNavigation, type Place } from '../navigation';
import { NARROW } from '../theme';
import { MenuButton, MoreMenu } from './MoreMenu';
import { rovingIndex } from './roving';
import { TaskBar } from './TaskBar';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    justifyContent: 'space-between',
    flexGrow: 1,
    minWidth: 0,
    paddingInline: 'calc(var(--side) - 4px) 8px',
  },
  tabs: { display: 'flex', gap: '8px', minWidth: 0, [NARROW]: { display: 'none' } },
  narrow: { display: 'none', alignItems: 'center', minWidth: 0, [NARROW]: { display: 'flex' } },
  tab: {
    position: 'relative',
    minHeight: '43px',
    padding: '0 4px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px', borderRadius: '4px' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '2px',
      bottom: '5px',
      height: '2px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
  menu: { display: 'flex', alignItems: 'center' },
});

/** Top band of a place: the tabs and the menu, or the way back to the task that it stands in front of. */
export function PlaceBar({ place }: { place: Place }): ReactElement {
  const { texts } = useHost();
  const { backToTask } = useNavigation();
  if (backToTask === null) return <TabBar place={place} />;
  return <TaskBar title={texts[place].place} onBack={backToTask} />;
}

/** Arrow keys move between tabs. */
function TabBar({ place }: { place: Place }): ReactElement {
  const { texts } = useHost();
  const { goByTab, cameByTab } = useNavigation();
  const styles = useStyles();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameByTab() && document.activeElement === document.body) current.current?.focus();
  }, [cameByTab]);
  const press = (to: Place): void => {
    if (to !== place) goByTab(to);
  };
  const places: readonly { readonly place: Place; readonly name: string }[] = [
    { place: 'remind', name: texts.remind.place },
    { place: 'customer', name: texts.customer.place },
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const next = rovingIndex(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length, 'horizontal');
    if (next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div className={styles.bar}>
      <div role="tablist" aria-label={texts.common.places} className={styles.tabs} onKeyDown={onKeyDown}>
        {places.map((tab) => (
          <button
            key={tab.place}
            ref={tab.place === place ? current : undefined}
            type="button"
            onClick={() => press(tab.place)}
            role="tab"
            aria-selected={tab.place === place}
            tabIndex={tab.place === place ? 0 : -1}
            className={mergeClasses(styles.tab, tab.place === place && styles.current)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div className={styles.narrow}>
        <MenuButton
          name={texts.common.places}
          text={places.find((tab) => tab.place === place)?.name ?? ''}
          groups={[places.map((tab) => ({ key: tab.place, text: tab.name, onPress: () => press(tab.place) }))]}
        />
      </div>
      <div className={styles.menu}>
        <MoreMenu />
      </div>
    </div>
  );
}
