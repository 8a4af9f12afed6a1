import type { Outbox } from '../../core/ports/outbox';
import type { ServerCall } from './serverCall';

/** The outbox on the server, where claiming has the document's lock. */
export function sheetsOutbox(call: ServerCall): Outbox {
  return {
    claim: (rows) => call('claim', rows),
    takeOver: (rows, mark) => call('takeOver', rows, mark),
    start: (row) => call('startSending', row),
    mark: async (changes) => {
      await call('mark', changes);
    },
    records: () => call('records'),
  };
}
