import type { Cell } from '../../core/cells/cell';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { writeRecord } from '../../core/log/rows';
import type { SheetBlock } from '../../core/ports/host';
import { recordFact } from '../../core/usecases/customers/recordFact';
import { loadPolicy, savePolicy } from '../../core/usecases/settings/editPolicy';
import { loadTemplates, saveTemplate } from '../../core/usecases/settings/templates';
import { setUp, SET_UP_SHEETS } from '../../core/usecases/setup/setUp';
import { loadColumns } from '../../core/usecases/workbook/ledgerColumns';
import type { MemoryGrid } from '../../workbench/hosts/memoryGrid';
import type { FileCell, WorkbookFile } from '../../workbench/hosts/workbookFile';
import { servicesOn } from '../fakes/services';
import { logRecord } from './logRecords';
import type { OpenHost } from './openHosts';

/** Texts that a change of spreadsheet is most likely to change. */
const TEXTS = [
  '=SUM(A1)',
  "'quoted",
  '00123',
  '1-2',
  '+49 30 1',
  '@me',
  'TRUE',
  '3/4',
  '1e5',
  ' ends with a blank ',
  'a\nb',
  '“Ü” 🏗️ ß',
  '1,234.50',
];

export const LEDGER: readonly (readonly Cell[])[] = [
  ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open', 'Currency'],
  ['00123', 'Orchard Hotels plc', 'ap@orchard.example', 45900, 120.5, 'EUR'],
  ['1-2', '=Sum Total Consulting', 'ap@sum.example', 45950, 80.1, 'EUR'],
];

/** A workbook that people have worked in: its own policy and template, facts, and a log of every kind of text. */
export async function workIn({ host }: OpenHost): Promise<void> {
  const services = servicesOn(host);
  const columns = await loadColumns(services);
  const ledger = columns === null ? null : { columns, chosen: columns.mapping.columns };
  const headers = { stage: 'Stage', daysLate: 'Days late' };
  await setUp(services, { ledger, stages: false, repair: false, headers });
  const loaded = await loadPolicy(services);
  const levels = loaded.policy.levels.map((step, i) => (i === 0 ? { ...step, name: '=First "one"' } : step));
  const saved = await savePolicy(services, loaded, { ...loaded.policy, levels, contactFrom: '09:15' });
  const template = await saveTemplate(
    services,
    await loadTemplates(services),
    { level: 1, channel: 'email', language: 'en' },
    { subject: '=1+1 {{customer}} 00123', body: TEXTS.join('\n') },
  );
  if (saved.state !== 'saved' || template.state !== 'saved') throw new Error(`${saved.state}, ${template.state}`);
  for (const note of TEXTS) {
    const fact = { customer: 'Orchard Hotels plc', kind: 'note', invoices: ['00123'], note } as const;
    const days = { from: '2025-11-20', until: '', amount: 0, currency: '', openThen: 0 };
    await recordFact(services, { ...fact, ...days });
  }
  await host.ensureSheet(LOG_SHEET, LOG_HEADERS);
  const rows = TEXTS.map((text, i) => writeRecord(logRecord({ nonce: `n${i}`, customer: text, subject: text })));
  await host.appendRows(LOG_SHEET, rows);
}

/** What our sheets and the ledger hold, as a person sees them; a line's blank end is no difference. */
export async function contentsOf({ host }: OpenHost): Promise<Readonly<Record<string, readonly (readonly Cell[])[]>>> {
  const line = (row: readonly Cell[]): Cell[] => {
    const cells = row.map((cell) => cell ?? '');
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return cells;
  };
  const contents: Record<string, Cell[][]> = {};
  for (const sheet of ['Ledger', ...SET_UP_SHEETS]) {
    const block: SheetBlock | null = await host.readSheet(sheet);
    const rows = (block?.rows ?? []).map(line);
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    contents[sheet] = rows;
  }
  return contents;
}

function cellsOf(grid: MemoryGrid, sheet: string): FileCell[] {
  const area = grid.usedArea(sheet);
  const cells: FileCell[] = [];
  for (let row = 0; area !== null && row < area.row + area.height; row++)
    for (let column = 0; column < area.column + area.width; column++) {
      const { value, formula, format } = grid.cell(sheet, row, column);
      const typed = typeof value === 'string' ? `'${value}` : String(value);
      if (value !== '') cells.push({ row, column, content: formula ?? typed, value, format });
    }
  return cells;
}

/** The workbook as it goes into a file. */
export function fileOf({ grid }: OpenHost): WorkbookFile {
  return { sheets: grid.sheets().map(({ id, name }) => ({ name, cells: cellsOf(grid, id) })) };
}

/** Opens a file in place of what stands in a spreadsheet. */
export function openIn({ grid }: OpenHost, file: WorkbookFile): void {
  const old = grid.sheets();
  for (const { id } of old) grid.renameSheet(id, `old ${id}`);
  for (const { name, cells } of file.sheets) {
    const sheet = grid.addSheet(name);
    grid.write(
      cells.map(({ row, column, content, format }) => ({
        sheet,
        row,
        column,
        content,
        ...(format === undefined ? {} : { format }),
      })),
    );
  }
  for (const { id } of old) grid.deleteSheet(id);
}
