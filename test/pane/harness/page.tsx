import type { Theme } from '../../../core/ports/host';
import { mountPane } from '../../../pane';
import { paneServices } from '../fakes';
import { manyRows, sampleRows, SHEET } from '../ledger';

/** The pane on an invented ledger: `?theme=dark&locale=de-DE&rows=1000&select=none&slow=300`. */
const query = new URLSearchParams(location.search);
const rows = query.has('rows') ? manyRows(Number(query.get('rows'))) : sampleRows();
const services = paneServices(
  { [SHEET]: rows },
  { locale: query.get('locale') ?? 'en-GB', theme: (query.get('theme') ?? 'light') as Theme },
);
if (query.get('select') !== 'none') services.memory.selected = { sheet: SHEET, rows: rows.map((_, i) => i) };
if (query.get('select') === 'none') services.memory.selected = { sheet: SHEET, rows: [0] };

const pace = Number(query.get('slow') ?? 0);
const send = services.channel.send.bind(services.channel);
services.channel.send = async (parcel) => {
  await new Promise((resolve) => setTimeout(resolve, pace));
  return send(parcel);
};
services.channel.outcomes.set('fakturace@novakstavby.example', [
  { state: 'failed', error: 'The mail server refused fakturace@novakstavby.example' },
]);
services.channel.outcomes.set('ap@delta.example', [{ state: 'unknown', error: 'The connection was reset' }]);

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element "pane".');
Object.assign(window, { services, pane: mountPane(element, services) });
