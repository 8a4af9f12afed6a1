import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useNavigation } from '../../navigation';

/** A workbook without a policy of its own: the way to set it up. Everything works without. */
export function SetUpOffer({ isSetUp }: { isSetUp: boolean }): ReactElement | null {
  const { texts } = useHost();
  const { openSetUp } = useNavigation();
  if (isSetUp || openSetUp === null) return null;
  const go = (
    <Button size="small" data-opener="setUp" onClick={openSetUp}>
      {texts.workbook.setUp.go}
    </Button>
  );
  return (
    <Bar intent="info" actions={go}>
      {texts.workbook.setUp.offer}
    </Bar>
  );
}
