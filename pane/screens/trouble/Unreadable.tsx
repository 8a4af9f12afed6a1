import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { readFailure } from '../../../core/failures/text';
import { damageIn } from '../../../core/workbook/damage';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { sentenceOf } from '../../sentenceOf';
import { Damaged, type WayOut } from './Damaged';
import { isLogMissing, MissingLog } from './MissingLog';

interface UnreadableProps extends WayOut {
  readonly error: unknown;
  /** The bar of the screen that could not be shown; left out, that of the home screen. */
  readonly top?: ReactElement;
}

/** Whether it is no sheet but a part of the pane that is missing. */
function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && readFailure(error.message)?.code === 'not-loaded';
}

/** The host or a sheet of ours could not be read: what is wrong, what that means, what to do. */
export function Unreadable({
  error,
  onAgain,
  top = <PlaceBar place="remind" />,
  onEscape,
}: UnreadableProps): ReactElement {
  const { texts } = useHost();
  const damage = damageIn(error);
  const escape = onEscape === undefined ? {} : { onEscape };
  if (isLogMissing(error)) return <MissingLog error={error} onAgain={onAgain} />;
  if (damage !== undefined) return <Damaged damage={damage} top={top} onAgain={onAgain} {...escape} />;
  return (
    <Frame top={top} footer={<Footer primary={{ text: texts.common.tryAgain, onPress: onAgain }} />} {...escape}>
      <NoticeBar />
      <div role="alert">
        {isNotLoaded(error) ? (
          <Trouble
            icon={<PlugDisconnected24Regular />}
            heading={texts.functions.notLoaded}
            text={sentenceOf(error, texts)}
          />
        ) : (
          <Trouble
            icon={<PlugDisconnected24Regular />}
            heading={texts.trouble.unreadable}
            text={texts.trouble.notDone(sentenceOf(error, texts))}
            caption={texts.trouble.nothingChanged}
          />
        )}
      </div>
    </Frame>
  );
}
