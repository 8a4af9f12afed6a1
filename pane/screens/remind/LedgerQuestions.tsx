import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenQuestions } from '../../../core/usecases/workbook/standingCounts';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useNavigation } from '../../navigation';

/** What the ledger leaves open, and the way to answer it; nothing where all is read. */
export function LedgerQuestions({ open }: { open: OpenQuestions }): ReactElement | null {
  const { texts } = useHost();
  const { openCheck } = useNavigation();
  if (open.questions === 0) return null;
  const check = (
    <Button size="small" data-opener="check" onClick={() => openCheck?.()}>
      {texts.check.title}
    </Button>
  );
  return (
    <Bar intent="warning" actions={check}>
      {texts.check.home(open.questions, open.waiting)}
    </Bar>
  );
}
