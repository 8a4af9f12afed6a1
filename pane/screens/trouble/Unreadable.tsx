import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { LOG_SHEET } from '../../../core/reminders/log';
import { damageIn } from '../../../core/workbook/damage';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import type { Place } from '../../navigation';
import { sentenceOf } from '../../sentenceOf';
import { DamagedLog } from './DamagedLog';
import { isLogMissing, MissingLog } from './MissingLog';

export interface UnreadableProps {
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly place?: Place;
}

/** The host could not be read: what it says, what that means, what to do. */
export function Unreadable({ error, onAgain, place = 'remind' }: UnreadableProps): ReactElement {
  const { texts } = useHost();
  const damage = damageIn(error);
  if (isLogMissing(error)) return <MissingLog error={error} onAgain={onAgain} />;
  if (damage?.sheet === LOG_SHEET) return <DamagedLog damage={damage} onAgain={onAgain} />;
  return (
    <Frame
      top={<PlaceBar place={place} />}
      footer={<Footer primary={{ text: texts.common.tryAgain, onPress: onAgain }} />}
    >
      <NoticeBar />
      <div role="alert">
        <Trouble
          icon={<PlugDisconnected24Regular />}
          heading={texts.trouble.unreadable}
          text={texts.trouble.notDone(sentenceOf(error, texts))}
          caption={texts.trouble.nothingChanged}
        />
      </div>
    </Frame>
  );
}
