import { ArrowCircleUp24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useNewerWhy } from '../../hooks/useReadOnly';

/** A newer version made the workbook: it is only read. */
export function MadeByNewer({ onAgain }: { onAgain: () => void }): ReactElement {
  const { services, texts } = useHost();
  const { trouble, common } = texts;
  const why = useNewerWhy();
  const { reload } = services;
  const again = { text: common.lookAgain, onPress: onAgain };
  const primary = reload === undefined ? again : { text: trouble.reload, onPress: reload };
  return (
    <Frame top={<PlaceBar place="remind" />} footer={<Footer primary={primary} captions={[trouble.reopen]} />}>
      <NoticeBar />
      <Trouble icon={<ArrowCircleUp24Regular />} heading={trouble.newer} text={why} caption={trouble.newerMeans} />
    </Frame>
  );
}
