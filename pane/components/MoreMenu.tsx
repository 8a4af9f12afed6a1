import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useHost } from '../HostContext';
import { useOpenLog } from '../hooks/useOpenLog';

/** The ⋯ menu, the only layer above a screen. */
export function MoreMenu(): ReactElement {
  const { texts } = useHost();
  const openLog = useOpenLog();
  return (
    <Menu positioning={{ align: 'end', position: 'below' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={texts.common.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={openLog}>{texts.common.messageLog}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
