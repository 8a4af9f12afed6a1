import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { catchUpLedger } from '../../../core/usecases/workbook/catchUp';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import type { Home } from '../../hooks/useHome';

/** A run ended before the ledger's own columns were brought up to date: offered until it is answered, never forced. */
export function LedgerLag({ home }: { home: Home }): ReactElement | null {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const { lagging, leaveLag, again } = home;
  if (lagging === 0) return null;
  const update = (): void => {
    if (busy) return;
    setBusy(true);
    void act(async () => {
      const { lagging: all, written } = await catchUpLedger(services, texts.result.reminded);
      const missed = all - written;
      const text = [texts.result.updated(written), ...(missed > 0 ? [texts.result.notUpdated(missed)] : [])].join(' ');
      notify(text, missed > 0 ? 'warning' : 'success');
      announce(text);
      leaveLag();
      again();
    }).finally(() => setBusy(false));
  };
  const actions = (
    <>
      <Button size="small" disabledFocusable={busy} onClick={update}>
        {texts.result.updateRows(lagging)}
      </Button>
      <Button size="small" onClick={leaveLag}>
        {texts.result.notNow}
      </Button>
    </>
  );
  return (
    <Bar intent="info" actions={actions}>
      {texts.remind.lagging(lagging)}
    </Bar>
  );
}
