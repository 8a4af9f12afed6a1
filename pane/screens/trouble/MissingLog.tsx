import { TableDismiss24Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { readFailure } from '../../../core/failures/text';
import { startNewLog } from '../../../core/usecases/sending/startLog';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { sentenceOf } from '../../sentenceOf';

/** Whether an error says that there was a message log and it is gone. */
export function isLogMissing(error: unknown): boolean {
  return error instanceof Error && readFailure(error.message)?.code === 'log-missing';
}

/** The log is gone: bringing it back comes first, beginning anew is a person's decision. */
export function MissingLog({ error, onAgain }: { error: unknown; onAgain: () => void }): ReactElement {
  const { services, texts } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const start = (): void => {
    setBusy(true);
    void act(async () => {
      const { dressingNewLog } = await import('../../../core/usecases/workbook/logLooks');
      await dressingNewLog(services, () => startNewLog(services));
      onAgain();
    }).finally(() => setBusy(false));
  };
  return (
    <Frame
      top={<PlaceBar place="remind" />}
      footer={
        <Footer
          primary={{ text: texts.common.lookAgain, onPress: onAgain }}
          secondary={{ text: texts.trouble.startNewLog, onPress: start, disabled: busy }}
        />
      }
    >
      <NoticeBar />
      <div role="alert">
        <Trouble
          icon={<TableDismiss24Regular />}
          heading={texts.trouble.logMissing}
          text={sentenceOf(error, texts)}
          caption={texts.trouble.newLogMeans}
        />
      </div>
    </Frame>
  );
}
