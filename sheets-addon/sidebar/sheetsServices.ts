import type { Services } from '../../core/usecases/types';
import { breathing } from '../../core/usecases/rests';
import { linkWindows, type Opener } from '../../pane/linkWindows';
import type { ServerCall } from './serverCall';
import { sheetsClock, sidebarIds } from './sheetsClock';
import { createSheetsHost, type SheetsPage } from './sheetsHost';
import { sheetsOutbox } from './sheetsOutbox';
import { sheetsSender } from './sheetsSender';

/** The page the sidebar runs in, which also opens links for a person to send. */
export type SidebarPage = SheetsPage & Opener;

/** Everything the pane works with in Google Sheets. */
export async function sheetsServices(call: ServerCall, page: SidebarPage): Promise<Services> {
  const start = await call('start');
  let { carries } = start;
  const clock = sheetsClock(start.timeZone);
  const outbox = sheetsOutbox(call);
  return {
    host: createSheetsHost(call, start, page),
    clock,
    ids: sidebarIds,
    outbox,
    sender: sheetsSender({ call, outbox, clock, ids: sidebarIds, carries: () => carries }),
    breathe: breathing(
      () => performance.now(),
      () => new Promise((resolve) => setTimeout(resolve)),
    ),
    textServices: {
      read: () => call('textServices'),
      save: async (channel, input) => {
        carries = await call('saveTextService', channel, input);
      },
      remove: async (channel) => {
        carries = await call('removeTextService', channel);
      },
    },
    open: linkWindows(page),
  };
}
