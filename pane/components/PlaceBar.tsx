import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from '../HostContext';
import { MoreMenu } from './MoreMenu';

export type Place = 'remind';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexGrow: 1,
    minWidth: 0,
    paddingInline: 'calc(var(--side) - 12px) 8px',
  },
});

/** Top band of a place: the tabs and the menu. */
export function PlaceBar({ place }: { place: Place }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList selectedValue={place} aria-label={texts.common.places}>
        <Tab value="remind">{texts.remind.place}</Tab>
      </TabList>
      <MoreMenu />
    </div>
  );
}
