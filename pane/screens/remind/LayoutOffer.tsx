import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { undoLayout, updateLayout } from '../../../core/usecases/workbook/updateLayout';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import type { Home } from '../../hooks/useHome';

/** A workbook that an older version laid out: offered, never forced. It works as it is. */
export function LayoutOffer({ home }: { home: Home }): ReactElement | null {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const { older, again } = home;
  if (older === null) return null;
  const { layout } = texts.workbook;
  const update = (): void => {
    if (busy) return;
    setBusy(true);
    void act(async () => {
      const done = await updateLayout(services);
      notify(layout.done, 'success', async () => {
        await undoLayout(services, done);
        again();
        return layout.undone;
      });
      announce(layout.done);
      again();
    }).finally(() => setBusy(false));
  };
  return (
    <Bar
      intent="info"
      actions={
        <Button size="small" disabledFocusable={busy} onClick={update}>
          {layout.update}
        </Button>
      }
    >
      {older.isUnfinished ? layout.unfinished : layout.older}
    </Bar>
  );
}
