import type { Services } from '../../core/usecases/types';
import type { ServerCall } from './serverCall';
import { sheetsClock, sidebarIds } from './sheetsClock';
import { createSheetsHost, type SheetsPage } from './sheetsHost';
import { sheetsOutbox } from './sheetsOutbox';
import { sheetsSender } from './sheetsSender';

/** Everything the pane works with in Google Sheets. */
export async function sheetsServices(call: ServerCall, page: SheetsPage): Promise<Services> {
  const start = await call('start');
  const clock = sheetsClock(start.timeZone);
  const outbox = sheetsOutbox(call);
  return {
    host: createSheetsHost(call, start, page),
    clock,
    ids: sidebarIds,
    outbox,
    sender: sheetsSender({ call, outbox, clock, ids: sidebarIds }),
    open: (link) => page.open(link, '_blank') !== null,
  };
}
